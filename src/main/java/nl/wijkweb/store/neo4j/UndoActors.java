package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Obstacle.Why;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.Undoer;
import org.jspecify.annotations.Nullable;

/** The part of a plan that is about actors. */
final class UndoActors {
  /** What people agree to is recorded anew, never undone. */
  private static final Set<String> AGREED = Set.of("permission", "legalBasis");

  private final UndoPlan plan;
  private final UndoPlace place;
  private final Undoer undoer;
  private final OpenRows rows;
  private final Set<String> added;

  /**
   * @param added the ids of the ties that the change added, as far as they are not staged to go
   */
  UndoActors(UndoPlan plan, UndoPlace place, Undoer undoer, OpenRows rows, Set<String> added) {
    this.plan = plan;
    this.place = place;
    this.undoer = undoer;
    this.rows = rows;
    this.added = added;
  }

  void take(Done one) {
    Optional<Map<String, Object>> row = place.findActorRow(one.id());
    if (one.after() == null) {
      bringBack(one, row.isPresent());
    } else if (!undoer.mayWrite(decode(one.became()))) {
      return;
    } else if (row.isEmpty()) {
      plan.obstruct(Why.REMOVED_SINCE, one.id(), name(one), plan.lastTouching(one.id()));
    } else if (undoer.mayWrite(decode(row.get()))) {
      if (one.before() == null) {
        takeAway(one, row.get());
      } else if (undoer.mayWrite(decode(one.was()))) {
        putBack(one, row.get());
      }
    }
  }

  private void bringBack(Done one, boolean there) {
    StoredActor was = decode(one.was());
    if (!undoer.mayWrite(was)) {
      return;
    }
    plan.expect(was);
    if (there) {
      plan.obstruct(Why.THERE_AGAIN, one.id(), plan.lastTouching(one.id()));
    } else if (plan.isBroughtAgain(one)) {
      plan.obstruct(Why.THERE_AGAIN, one.id(), name(one), null);
    } else if (plan.isLate() && was.kind().isPrivatePerson()) {
      plan.obstruct(Why.TOO_LONG_AGO, one.id(), null);
    } else {
      plan.actorsBack.add(one);
    }
  }

  /** An actor that was added goes, unless something came of it since that the undoer knows. */
  private void takeAway(Done one, Map<String, Object> row) {
    Optional<Map<String, Object>> after = seen(one.became());
    Optional<Map<String, Object>> current = seen(row);
    if (after.isEmpty() || current.isEmpty()) {
      return;
    }
    Set<String> names = OpenRows.differing(after.get(), current.get());
    if (!names.isEmpty()) {
      plan.obstruct(Why.CHANGED_SINCE, one.id(), lastActorChange(row, names));
    }
    for (TieRow tie : place.listTies(one.id())) {
      String id = tie.stored().id().value();
      if (plan.obstacles().size() < UndoPlan.MOST_TOLD
          && !added.contains(id)
          && plan.mayWrite(tie)) {
        plan.obstruct(Why.TIED_SINCE, id, plan.lastTouching(id));
      }
    }
    plan.actorsGone.put(one.id(), row);
  }

  private void putBack(Done one, Map<String, Object> row) {
    Optional<Map<String, Object>> before = rows.ofActor(one.was());
    Optional<Map<String, Object>> after = rows.ofActor(one.became());
    Optional<Map<String, Object>> current = rows.ofActor(row);
    if (before.isEmpty() || after.isEmpty() || current.isEmpty()) {
      return;
    }
    Set<String> names = OpenRows.differing(before.get(), after.get());
    if (!one.people().isEmpty() && names.stream().anyMatch(AGREED::contains)) {
      plan.obstruct(Why.PERMISSION, one.id(), null);
    } else if (!OpenRows.agree(names, current.get(), after.get())) {
      plan.obstruct(Why.CHANGED_SINCE, one.id(), lastActorChange(row, names));
    } else if (!names.isEmpty()) {
      plan.actorsNext.add(
          new UndoPlan.Next(row, OpenRows.with(current.get(), names, before.get())));
    }
  }

  /**
   * What the undoer sees of an actor, what people were asked left out: whoever asked it did so
   * within a visit. Empty when a key was destroyed.
   */
  private Optional<Map<String, Object>> seen(Map<String, Object> row) {
    return rows.openActor(row)
        .map(
            actor -> {
              Map<String, Object> seen = rows.of(undoer.seen(actor), row);
              if (actor.kind().isPerson()) {
                List.of(AskedCodec.NAMES).forEach(seen::remove);
              }
              return seen;
            });
  }

  private @Nullable Change lastActorChange(Map<String, Object> row, Set<String> names) {
    return place
        .changes
        .walk(place.tx, new Props(row).need("id"), new Props(row).text(ChangeLog.CHANGE))
        .stream()
        .filter(
            past ->
                past.before() == null
                    || past.after() == null
                    || !OpenRows.agree(
                        names,
                        rows.ofActor(past.before()).orElse(Map.of()),
                        rows.ofActor(past.after()).orElse(Map.of())))
        .map(ChangeLog.Past::change)
        .findFirst()
        .orElse(null);
  }

  private StoredActor decode(Map<String, Object> row) {
    return place.codecs.actors().decode(row);
  }

  /** What something is called that is not there; of people it is not told. */
  private @Nullable String name(Done one) {
    Map<String, Object> row = one.after() == null ? one.was() : one.became();
    return one.people().isEmpty() ? new Props(row).text("name") : null;
  }
}
