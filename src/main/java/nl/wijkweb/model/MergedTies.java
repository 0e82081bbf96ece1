package nl.wijkweb.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of ties when one actor turns out to be another. Nothing that one of them tells is
 * lost: ties of the one that goes move, or join one that tells the same; those between the two are
 * gone, since nothing is tied to itself.
 */
public final class MergedTies {
  private final ActorId kept;
  private final ActorId gone;
  private final List<Step> steps = new ArrayList<>();

  private MergedTies(ActorId kept, ActorId gone) {
    this.kept = kept;
    this.gone = gone;
  }

  /** What becomes of a tie. */
  public enum Fate implements Coded {
    /** It is between the two, and goes. */
    LOOP,
    /** It tells what a tie of the one that stays tells, and becomes one with it. */
    JOINED,
    /** It goes over to the one that stays. */
    MOVED,
    /** As {@link #MOVED}, beside one of the same type that tells otherwise. */
    BESIDE,
    /** It stays where it is and tells of the one that stays. */
    TELLS
  }

  /**
   * What becomes of one tie.
   *
   * @param before the tie as it was, the very object that was given
   * @param after what it becomes: of {@code JOINED} the tie with which it becomes one; of {@code
   *     LOOP} itself
   * @param into for {@code JOINED} the tie that stays, the very object that was given; else {@code
   *     before}
   */
  public record Step(Fate fate, Tie before, Tie after, Tie into) {}

  /**
   * What becomes of ties, in the order given; of what stays as it is nothing. Quadratic in the ties
   * that join the same two, linear in all others.
   *
   * @param ties those of both, and any others that may tell of the one that goes
   */
  public static List<Step> of(ActorId kept, ActorId gone, Collection<Tie> ties) {
    return new MergedTies(kept, gone).run(ties);
  }

  private List<Step> run(Collection<Tie> ties) {
    List<Tie> given = List.copyOf(ties);
    Map<ActorId, List<Own>> own =
        given.stream()
            .filter(tie -> touches(tie, kept) && !touches(tie, gone))
            .map(tie -> new Own(tie, renamed(tie)))
            .collect(Collectors.groupingBy(one -> otherEnd(one.now)));
    for (Tie tie : given) {
      if (touches(tie, gone)) {
        take(tie, own);
      }
    }
    Set<Tie> joined = Collections.newSetFromMap(new IdentityHashMap<>());
    steps.stream().filter(step -> step.fate() == Fate.JOINED).map(Step::into).forEach(joined::add);
    for (Tie tie : given) {
      if (!touches(tie, gone) && !joined.contains(tie) && !renamed(tie).equals(tie)) {
        steps.add(new Step(Fate.TELLS, tie, renamed(tie), tie));
      }
    }
    return steps;
  }

  private void take(Tie tie, Map<ActorId, List<Own>> own) {
    if (touches(tie, kept)) {
      steps.add(new Step(Fate.LOOP, tie, tie, tie));
      return;
    }
    Tie moved = renamed(tie);
    boolean beside = false;
    for (Own one : own.getOrDefault(otherEnd(moved), List.of())) {
      Optional<Tie> joined = JoinedTie.of(one.now, moved);
      if (!one.taken && joined.isPresent()) {
        one.taken = true;
        steps.add(new Step(Fate.JOINED, tie, joined.get(), one.given));
        return;
      }
      beside |= JoinedTie.isAlike(one.now, moved);
    }
    steps.add(new Step(beside ? Fate.BESIDE : Fate.MOVED, tie, moved, tie));
  }

  private Tie renamed(Tie tie) {
    return tie.renamed(id -> id.equals(gone.value()) ? kept.value() : id);
  }

  private ActorId otherEnd(Tie tie) {
    return tie.from().equals(kept) ? tie.to() : tie.from();
  }

  private static boolean touches(Tie tie, ActorId actor) {
    return tie.from().equals(actor) || tie.to().equals(actor);
  }

  /** A tie of the one that stays; one other becomes one with it at most. */
  private static final class Own {
    final Tie given;
    final Tie now;
    boolean taken;

    Own(Tie given, Tie now) {
      this.given = given;
      this.now = now;
    }
  }
}
