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
import nl.wijkweb.store.PaperStore;
import nl.wijkweb.store.cypher.Statement;

/** Invitation lists in Neo4j, by name. */
final class Invitations implements InvitationStore {
  private static final Codes<InvitationMark> MARKS = Codes.of(InvitationMark.class);
  private static final String NO_MARK = "";
  private static final PaperRows.Form<InvitationList> FORM =
      new PaperRows.Form<>(
          Statement.INVITATION_LIST,
          Statement.INVITATION_CREATE,
          Statement.INVITATION_REPLACE,
          Statement.INVITATION_REMOVE,
          Invitations::encode,
          Invitations::decode);

  private final Database database;
  private final PaperStore<InvitationList> rows;

  Invitations(Database database) {
    this.database = database;
    this.rows = new PaperRows<>(database, FORM, Comparator.comparing(InvitationList::name));
  }

  @Override
  public List<InvitationList> list(AreaCode web) {
    return rows.list(web);
  }

  @Override
  public void create(InvitationList list) {
    rows.create(list);
  }

  @Override
  public boolean replace(InvitationList list) {
    return rows.replace(list);
  }

  @Override
  public boolean remove(InvitationList list) {
    return rows.remove(list);
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
        .put("name", list.name())
        .put("on", list.on())
        .put("made", list.made())
        .put("day", list.day())
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
