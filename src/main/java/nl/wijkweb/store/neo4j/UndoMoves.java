package nl.wijkweb.store.neo4j;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.Obstacle.Why;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;

/**
 * The part of a plan that is about what a merge moved: ties and lines of a contact log go back to
 * whom they were with, as they are now. Those out of sight go back too, without a word, since they
 * went without one.
 */
final class UndoMoves {
  private final UndoPlan plan;
  private final UndoPlace place;
  private final UndoTies ties;
  private final OpenRows rows;
  private final Map<String, Done> gone = new HashMap<>();
  private final Set<String> moved = new HashSet<>();

  /** Takes in all that the change did. */
  UndoMoves(UndoPlan plan, UndoPlace place, UndoTies ties, OpenRows rows, List<Done> done) {
    this.plan = plan;
    this.place = place;
    this.ties = ties;
    this.rows = rows;
    Set<String> added = new HashSet<>();
    for (Done one : done) {
      if (one.before() == null) {
        added.add(one.id());
      } else if (one.after() == null) {
        gone.put(one.id(), one);
      }
    }
    gone.keySet().stream().filter(added::contains).forEach(moved::add);
  }

  /** Whether the change moved a row: added it where it is, and removed it where it was. */
  boolean isMoved(Done one) {
    return moved.contains(one.id());
  }

  /** Takes in that a row came to where it is. */
  void take(Done came) {
    Done was = gone.get(came.id());
    if (was == null || came.after() == null) {
      return;
    }
    if (came.isTie()) {
      takeTie(was, came);
    } else {
      takeLine(was, came);
    }
  }

  private void takeTie(Done was, Done came) {
    boolean theirs = ties.isTheirs(came, came.became());
    Optional<TieRow> there = place.findTie(came.id()).filter(tie -> endsAt(tie, came));
    if (there.isEmpty() || !ties.isWhole(was)) {
      if (theirs) {
        Why why = there.isPresent() || !ties.isWhole(came) ? Why.END_GONE : Why.REMOVED_SINCE;
        plan.obstruct(why, came.id(), plan.lastTouching(came.id()));
      }
      return;
    }
    TieRow now = there.get();
    Map<String, Object> before = open(was, was.was());
    Map<String, Object> after = open(came, came.became());
    Map<String, Object> current = rows.ofTie(now.stored()).orElse(Map.of());
    Set<String> names = OpenRows.differing(before, after);
    if (OpenRows.agree(names, current, after)) {
      plan.tiesMoved.add(new UndoPlan.Move(now, was, OpenRows.with(current, names, before)));
    } else if (theirs) {
      plan.obstruct(Why.CHANGED_SINCE, came.id(), plan.lastTouching(came.id()));
    } else {
      plan.tiesMoved.add(new UndoPlan.Move(now, was, current));
    }
  }

  private void takeLine(Done was, Done came) {
    StoredActor actor = plan.member(new Props(was.was()).need("actor"));
    Map<String, Object> now = ContactLog.find(place.tx, came.id());
    if (actor != null
        && now != null
        && new Props(came.became()).need("actor").equals(now.get("actor"))) {
      plan.linesMoved.add(new UndoPlan.MovedLine(now, actor));
    }
  }

  /** Whether a tie still joins those whom it joined by a record. */
  static boolean endsAt(TieRow tie, Done came) {
    return came.ends()
        .equals(List.of(tie.stored().tie().from().value(), tie.stored().tie().to().value()));
  }

  private Map<String, Object> open(Done one, Map<String, Object> row) {
    StoredTie stored =
        place
            .codecs
            .ties()
            .decode(
                one.type(),
                row,
                new ActorId(one.ends().get(0)),
                new ActorId(one.ends().get(1)),
                one.people());
    return rows.ofTie(stored).orElse(Map.of());
  }
}
