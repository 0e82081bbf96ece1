package nl.wijkweb.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A web while it is drawn: who is joined with whom, without direction. */
final class WiredWeb {
  private final int[] blockOf;
  private final List<Set<Integer>> neighbours = new ArrayList<>();
  private final List<int[]> ties = new ArrayList<>();

  WiredWeb(int[] blockOf) {
    this.blockOf = blockOf;
    for (int actor = 0; actor < blockOf.length; actor++) {
      neighbours.add(new HashSet<>());
    }
  }

  boolean mayJoin(int one, int other) {
    return one >= 0 && other >= 0 && one != other && !neighbours.get(one).contains(other);
  }

  void join(int one, int other) {
    link(one, other);
    ties.add(new int[] {one, other});
  }

  int size() {
    return ties.size();
  }

  int end(int tie, boolean turned) {
    return ties.get(tie)[turned ? 1 : 0];
  }

  int block(int actor) {
    return blockOf[actor];
  }

  int degree(int actor) {
    return neighbours.get(actor).size();
  }

  int order() {
    return blockOf.length;
  }

  /** How many know both. */
  int shared(int one, int other) {
    Set<Integer> few = neighbours.get(one);
    Set<Integer> many = neighbours.get(other);
    if (few.size() > many.size()) {
      Set<Integer> swap = few;
      few = many;
      many = swap;
    }
    int shared = 0;
    for (Integer actor : few) {
      shared += many.contains(actor) ? 1 : 0;
    }
    return shared;
  }

  void unlink(int one, int other) {
    neighbours.get(one).remove(other);
    neighbours.get(other).remove(one);
  }

  void link(int one, int other) {
    neighbours.get(one).add(other);
    neighbours.get(other).add(one);
  }

  /** Has a tie lead elsewhere; the neighbours are linked already. */
  void turn(int tie, int one, int other) {
    ties.set(tie, new int[] {one, other});
  }

  /** The ties, by their ends. */
  Drawing.Ties ties() {
    int[][] sorted =
        ties.stream()
            .map(tie -> new int[] {Math.min(tie[0], tie[1]), Math.max(tie[0], tie[1])})
            .sorted((one, other) -> one[0] != other[0] ? one[0] - other[0] : one[1] - other[1])
            .toArray(int[][]::new);
    int[] from = new int[sorted.length];
    int[] to = new int[sorted.length];
    for (int tie = 0; tie < sorted.length; tie++) {
      from[tie] = sorted[tie][0];
      to[tie] = sorted[tie][1];
    }
    return new Drawing.Ties(from, to);
  }
}
