package nl.wijkweb.store.neo4j;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.InvitationList;
import nl.wijkweb.store.InvitationList.Invitee;
import nl.wijkweb.store.InvitationMark;
import nl.wijkweb.store.InvitationStore;
import nl.wijkweb.store.cypher.Statement;

/** Invitation lists in Neo4j, a row each. No person is on one, so that nothing in it is sealed. */
final class Invitations implements InvitationStore {
  private static final Codes<InvitationMark> MARKS = Codes.of(InvitationMark.class);
  private static final String NO_MARK = "";
  private static final Comparator<InvitationList> BY_NAME =
      Comparator.comparing(InvitationList::name).thenComparing(InvitationList::id);

  private final Database database;

  Invitations(Database database) {
    this.database = database;
  }

  @Override
  public List<InvitationList> list(AreaCode web) {
    return database.read(
        tx -> {
          Map<String, String> merged = Pairs.mergedInto(tx, web);
          return tx.list(Statement.INVITATION_LIST, "web", web.value()).stream()
              .map(row -> decode(new Props(row.get("row").asMap()), merged))
              .sorted(BY_NAME)
              .toList();
        });
  }

  @Override
  public void create(InvitationList list) {
    database.write(
        tx -> {
          tx.run(Statement.INVITATION_CREATE, "row", encode(list).values());
          return list;
        });
  }

  @Override
  public boolean replace(InvitationList list) {
    return database.write(
        tx ->
            tx.find(
                    Statement.INVITATION_REPLACE,
                    "id",
                    list.id().toString(),
                    "version",
                    list.version(),
                    "row",
                    encode(list.next()).values())
                .isPresent());
  }

  @Override
  public boolean remove(InvitationList list) {
    return database.write(
        tx ->
            tx.find(
                    Statement.INVITATION_REMOVE,
                    "id",
                    list.id().toString(),
                    "version",
                    list.version())
                .isPresent());
  }

  @Override
  public void forget(LocalDate before) {
    database.write(
        tx -> {
          tx.run(Statement.INVITATION_FORGET, "before", before);
          return before;
        });
  }

  private static Row encode(InvitationList list) {
    return new Row()
        .put("id", list.id().toString())
        .put("web", list.web().value())
        .put("name", list.name())
        .put("on", list.on())
        .put("made", list.made())
        .put("day", list.day())
        .put("version", list.version())
        .texts("actors", list.invitees().stream().map(one -> one.actor().value()).toList())
        .texts("marks", list.invitees().stream().map(Invitations::mark).toList());
  }

  private static String mark(Invitee one) {
    InvitationMark mark = one.mark();
    return mark == null ? NO_MARK : mark.code();
  }

  private static InvitationList decode(Props props, Map<String, String> merged) {
    List<String> actors = props.texts("actors");
    List<String> marks = props.texts("marks");
    Map<ActorId, Invitee> invitees = new LinkedHashMap<>();
    for (int i = 0; i < actors.size(); i++) {
      ActorId actor = new ActorId(merged.getOrDefault(actors.get(i), actors.get(i)));
      String mark = marks.get(i);
      Invitee one = new Invitee(actor, mark.equals(NO_MARK) ? null : MARKS.get(mark));
      invitees.merge(actor, one, (first, second) -> first.mark() == null ? second : first);
    }
    return new InvitationList(
        UUID.fromString(props.need("id")),
        new AreaCode(props.need("web")),
        props.need("name"),
        props.day("on"),
        props.needDay("made"),
        new ArrayList<>(invitees.values()),
        props.needLong("version"));
  }
}
