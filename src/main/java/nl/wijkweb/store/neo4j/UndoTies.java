package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Obstacle.Why;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.Undoer;
import org.jspecify.annotations.Nullable;

/** The part of a plan that is about ties. */
final class UndoTies {
  private final UndoPlan plan;
  private final UndoPlace place;
  private final Undoer undoer;
  private final OpenRows rows;
  private final boolean merge;

  /**
   * @param merge whether the change made two actors one, or two of them again: what it did out of
   *     sight goes back with it
   */
  UndoTies(UndoPlan plan, UndoPlace place, Undoer undoer, OpenRows rows, boolean merge) {
    this.merge = merge;
    this.plan = plan;
    this.place = place;
    this.undoer = undoer;
    this.rows = rows;
  }

  void take(Done one) {
    Optional<TieRow> there = place.findTie(one.id());
    if (one.after() == null) {
      bringBack(one, there.isPresent());
    } else if (!isTheirs(one, one.became())) {
      if (merge && one.before() != null && there.isPresent()) {
        putBackUnseen(one, there.get());
      }
    } else if (there.isEmpty()) {
      Why why = isWhole(one) ? Why.REMOVED_SINCE : Why.END_GONE;
      plan.obstruct(why, one.id(), plan.lastTouching(one.id()));
    } else if (one.before() == null) {
      takeAway(one, there.get());
    } else {
      putBack(one, there.get());
    }
  }

  private void bringBack(Done one, boolean there) {
    boolean theirs = isTheirs(one, one.was());
    boolean with = merge || one.ends().stream().anyMatch(plan::comesBack);
    if (!theirs && !with) {
      return;
    }
    boolean again = there || plan.isBroughtAgain(one);
    if (isWhole(one) && !again) {
      plan.tiesBack.add(one);
    } else if (theirs) {
      // What went with an actor and is out of sight stays away without a word.
      plan.obstruct(again ? Why.THERE_AGAIN : Why.END_GONE, one.id(), plan.lastTouching(one.id()));
    }
  }

  private void takeAway(Done one, TieRow now) {
    if (!UndoMoves.endsAt(now, one)) {
      plan.obstruct(Why.CHANGED_SINCE, one.id(), plan.lastTouching(one.id()));
      return;
    }
    Optional<Map<String, Object>> after = seen(tie(one, one.became()));
    Optional<Map<String, Object>> current = seen(now.stored());
    if (after.isEmpty() || current.isEmpty()) {
      return;
    }
    Set<String> names = OpenRows.differing(after.get(), current.get());
    if (!names.isEmpty()) {
      plan.obstruct(Why.CHANGED_SINCE, one.id(), lastChange(now, names));
    } else if (one.ends().stream().noneMatch(plan::goes)) {
      plan.tiesGone.add(now);
    }
  }

  private void putBack(Done one, TieRow now) {
    Optional<Map<String, Object>> before = rows.ofTie(tie(one, one.was()));
    Optional<Map<String, Object>> after = rows.ofTie(tie(one, one.became()));
    Optional<Map<String, Object>> current = rows.ofTie(now.stored());
    if (before.isEmpty() || after.isEmpty() || current.isEmpty()) {
      return;
    }
    Set<String> names = OpenRows.differing(before.get(), after.get());
    if (!OpenRows.agree(names, current.get(), after.get())) {
      plan.obstruct(Why.CHANGED_SINCE, one.id(), lastChange(now, names));
    } else if (!names.isEmpty()) {
      plan.tiesNext.add(
          new UndoPlan.NextTie(now, OpenRows.with(current.get(), names, before.get())));
    }
  }

  /** What was written out of sight is put back where nobody wrote it since. */
  private void putBackUnseen(Done one, TieRow now) {
    Map<String, Object> before = open(now, one.people(), one.was());
    Map<String, Object> after = open(now, one.people(), one.became());
    Map<String, Object> current = rows.ofTie(now.stored()).orElse(Map.of());
    Set<String> names = OpenRows.differing(before, after);
    if (!names.isEmpty() && OpenRows.agree(names, current, after)) {
      plan.tiesNext.add(new UndoPlan.NextTie(now, OpenRows.with(current, names, before)));
    }
  }

  /** Whether both ends are there, or come back. */
  boolean isWhole(Done one) {
    return one.ends().stream().allMatch(end -> plan.member(end) != null);
  }

  /**
   * Whether the undoer may write a tie as it is in a record; one about nobody is anybody's who made
   * such a change.
   */
  boolean isTheirs(Done one, Map<String, Object> row) {
    StoredActor from = plan.member(one.ends().get(0));
    StoredActor to = plan.member(one.ends().get(1));
    boolean ofNobody = one.people().isEmpty() && (from == null || to == null);
    return ofNobody || undoer.mayWrite(tie(one, row).tie(), from, to);
  }

  private Optional<Map<String, Object>> seen(StoredTie stored) {
    Optional<Tie> opened = place.codecs.ties().open(stored);
    return opened.map(tie -> rows.of(undoer.seen(tie)));
  }

  private StoredTie tie(Done one, Map<String, Object> row) {
    return place
        .codecs
        .ties()
        .decode(
            one.type(),
            row,
            new ActorId(one.ends().get(0)),
            new ActorId(one.ends().get(1)),
            one.people());
  }

  private @Nullable Change lastChange(TieRow now, Set<String> names) {
    String id = now.stored().id().value();
    return place.changes.walk(place.tx, id, new Props(now.row()).text(ChangeLog.CHANGE)).stream()
        .filter(
            past ->
                past.before() == null
                    || past.after() == null
                    || !OpenRows.agree(
                        names,
                        open(now, past.people(), past.before()),
                        open(now, past.people(), past.after())))
        .map(ChangeLog.Past::change)
        .findFirst()
        .orElse(null);
  }

  private Map<String, Object> open(TieRow now, List<String> people, Map<String, Object> row) {
    Tie tie = now.stored().tie();
    return rows.ofTie(place.codecs.ties().decode(tie.type(), row, tie.from(), tie.to(), people))
        .orElse(Map.of());
  }
}
