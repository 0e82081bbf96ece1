package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.cypher.Statement;
import org.neo4j.driver.Values;

/**
 * What one part of a large undo stages in one transaction, under a batch that nobody sees yet, and
 * what the change record keeps of it.
 */
final class UndoPart {
  private final Codecs codecs;
  private final OpenRows rows;
  private final String pointer;
  private final long batch;
  private final List<Map<String, Object>> actorsBack = new ArrayList<>();
  private final List<TieBack> tiesBack = new ArrayList<>();
  private final List<Map<String, Object>> actorsNext = new ArrayList<>();
  private final Map<TieType, List<Map<String, Object>>> tiesNext = new EnumMap<>(TieType.class);
  private final List<ChangeEntry> entries = new ArrayList<>();

  /**
   * @param pointer to this part of the change
   * @param batch under which it is staged
   */
  UndoPart(Codecs codecs, String pointer, long batch) {
    this.codecs = codecs;
    this.rows = new OpenRows(codecs);
    this.pointer = pointer;
    this.batch = batch;
  }

  /** What the change record keeps of it. */
  List<ChangeEntry> entries() {
    return entries;
  }

  /**
   * Takes in what a plan found; of what hangs on actors that go only what is recorded, since it
   * goes when the actors do.
   *
   * @return what is recorded of ties that go with an actor and are not part of the change
   */
  List<ChangeEntry> take(UndoPlan plan, UndoPlace place) {
    plan.actorsBack.forEach(this::actorBack);
    plan.tiesBack.forEach(this::tieBack);
    plan.actorsNext.forEach(this::actorNext);
    plan.tiesNext.forEach(this::tieNext);
    Set<String> going = new HashSet<>();
    for (TieRow tie : plan.tiesGone) {
      entries.add(tieGone(tie));
      going.add(tie.stored().id().value());
    }
    List<ChangeEntry> along = new ArrayList<>();
    for (String actor : plan.actorsGone.keySet()) {
      for (TieRow tie : place.listTies(actor)) {
        if (going.add(tie.stored().id().value())) {
          along.add(tieGone(tie));
        }
      }
    }
    actorsGone(place.tx, plan.actorsGone);
    return along;
  }

  /** Writes it, unseen. */
  void stage(Tx tx) {
    if (!actorsBack.isEmpty()) {
      tx.run(Statement.IMPORT_STAGE_ACTORS, Alike.NOTHING.with(Values.value(actorsBack)));
    }
    joinTiesBack(tx);
    if (!actorsNext.isEmpty()) {
      tx.run(Statement.IMPORT_STAGE_ACTOR_CHANGES, "batch", batch, "rows", actorsNext);
    }
    tiesNext.forEach(
        (type, some) ->
            tx.run(Statement.IMPORT_STAGE_TIE_CHANGES, type, "batch", batch, "rows", some));
  }

  private void actorBack(Done one) {
    actorsBack.add(back(one));
  }

  private void tieBack(Done one) {
    tiesBack.add(new TieBack(one.type(), one.ends(), back(one)));
  }

  private void joinTiesBack(Tx tx) {
    // Anew each time: when the transaction is tried again, the actors come back as other nodes.
    ActorNodes nodes = new ActorNodes();
    nodes.find(tx, tiesBack.stream().flatMap(tie -> tie.ends().stream()).toList());
    List<List<Object>> ties =
        tiesBack.stream().map(tie -> nodes.tie(tie.type(), tie.ends(), tie.row())).toList();
    ActorNodes.join(tx, Values.value(ties), Alike.NOTHING);
  }

  private Map<String, Object> back(Done one) {
    Map<String, Object> written = new HashMap<>(one.again(codecs.own(), pointer));
    written.put("batch", batch);
    entries.add(one.backAs(written));
    return written;
  }

  private void actorNext(UndoPlan.Next one) {
    String id = new Props(one.now()).need("id");
    Row row = Writing.successor(rows.closeActor(one.next(), one.now()), one.now(), pointer);
    Map<String, Object> after = codecs.own().closeActor(row);
    actorsNext.add(next(id, Overlay.encode(after)));
    boolean person = Boolean.TRUE.equals(one.now().get("person"));
    entries.add(ChangeEntry.ofActor(id, person, one.now(), after));
  }

  private void tieNext(UndoPlan.NextTie one) {
    TieRow now = one.now();
    TieId id = now.stored().id();
    Tie tie = rows.tie(one.next(), now);
    Row row = Writing.successor(codecs.ties().encode(id, tie, now.people()), now.row(), pointer);
    Map<String, Object> after = codecs.own().close(row, now.people());
    next(tie.type(), id.value(), Overlay.encode(after));
    entries.add(ChangeEntry.ofTie(now.stored(), now.people(), now.row(), after));
  }

  private ChangeEntry tieGone(TieRow tie) {
    next(tie.stored().tie().type(), tie.stored().id().value(), Overlay.GONE);
    return ChangeEntry.ofTie(tie.stored(), tie.people(), tie.row(), null);
  }

  private void actorsGone(Tx tx, Map<String, Map<String, Object>> gone) {
    if (gone.isEmpty()) {
      return;
    }
    Set<String> people = new HashSet<>();
    gone.forEach(
        (id, row) -> {
          boolean person = Boolean.TRUE.equals(row.get("person"));
          if (person) {
            people.add(id);
          }
          actorsNext.add(next(id, Overlay.GONE));
          entries.add(ChangeEntry.ofActor(id, person, row, null));
        });
    Collection<String> ids = gone.keySet();
    entries.addAll(GoesAlong.with(tx, ids, people::contains));
  }

  private void next(TieType type, String id, String next) {
    tiesNext.computeIfAbsent(type, key -> new ArrayList<>()).add(next(id, next));
  }

  private static Map<String, Object> next(String id, String next) {
    return Map.of("id", id, "next", next);
  }

  /** A tie that comes back, once its ends are there. */
  private record TieBack(TieType type, List<String> ends, Map<String, Object> row) {}
}
