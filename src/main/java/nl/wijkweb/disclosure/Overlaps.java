package nl.wijkweb.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkweb.model.ActorId;

/** What pairs of groups share, and what that tells of how many there are in all of them. */
final class Overlaps {
  private static final int MOST_OF_FEW = Disclosure.SMALLEST - 1;

  private final Map<ActorId, Told> groups;
  private final Map<Pair, Told> told = new TreeMap<>();

  /** Two groups, the one with the lower id first. */
  record Pair(ActorId one, ActorId other) implements Comparable<Pair> {
    static Pair of(ActorId one, ActorId other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
      return Comparator.comparing(Pair::one).thenComparing(Pair::other).compare(this, other);
    }
  }

  /**
   * Counts them. O(g² · m) for g groups of m people.
   *
   * @param sets the people of each group
   * @param groups as it is told how many they are
   */
  Overlaps(Map<ActorId, Set<ActorId>> sets, Map<ActorId, Told> groups, Rounding rounding) {
    this.groups = groups;
    List<ActorId> large = groups.keySet().stream().filter(group -> !isFew(group)).sorted().toList();
    for (ActorId one : large) {
      for (ActorId other : large) {
        if (one.compareTo(other) < 0) {
          Set<ActorId> both = new HashSet<>(sets.getOrDefault(one, Set.of()));
          both.retainAll(sets.getOrDefault(other, Set.of()));
          Told count = rounding.count(both);
          if (!count.isFew()) {
            told.put(new Pair(one, other), within(count, least(one, other)));
          }
        }
      }
    }
  }

  /** A part, never told as more than its whole. */
  private static Told within(Told part, int whole) {
    return part.orZero() < whole
        ? part
        : new Told(
            whole, Told.rounded(whole).least(), Told.rounded(whole + Disclosure.STEP).most());
  }

  /** The pairs whose number is told, by id. */
  Map<Pair, Told> told() {
    return told;
  }

  /**
   * How many people are in some groups together at the least, for whoever adds up what is told and
   * takes off what any two may share.
   */
  int together(Collection<ActorId> some) {
    List<ActorId> left = new ArrayList<>(some.stream().filter(group -> !isFew(group)).toList());
    left.sort(Comparator.comparingInt((ActorId group) -> leastOf(group)).reversed());
    List<ActorId> taken = new ArrayList<>();
    int together = 0;
    for (ActorId group : left) {
      int more = leastOf(group) - taken.stream().mapToInt(other -> mostShared(group, other)).sum();
      if (more > 0) {
        taken.add(group);
        together += more;
      }
    }
    return together;
  }

  private int mostShared(ActorId one, ActorId other) {
    Told shared = told.get(Pair.of(one, other));
    return shared == null ? MOST_OF_FEW : shared.most();
  }

  private boolean isFew(ActorId group) {
    return of(group).isFew();
  }

  private int leastOf(ActorId group) {
    return of(group).least();
  }

  private int least(ActorId one, ActorId other) {
    return Math.min(of(one).orZero(), of(other).orZero());
  }

  private Told of(ActorId group) {
    return groups.getOrDefault(group, Told.FEW);
  }
}
