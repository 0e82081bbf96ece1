package nl.wijkweb.metrics;

import java.util.Arrays;

/** Who is in which group, and the members of each group one after another. */
final class Grouping {
  private final int[] labels;
  private final int[] starts;
  private final int[] members;

  private Grouping(int[] labels, int[] starts, int[] members) {
    this.labels = labels;
    this.starts = starts;
    this.members = members;
  }

  /**
   * Groups by label, and gives the labels the numbers from 0 in the order in which the groups first
   * come.
   *
   * @param labels from 0, below the number of members; they are replaced by the new numbers
   */
  static Grouping renumbering(int[] labels) {
    int[] number = new int[labels.length];
    Arrays.fill(number, -1);
    int count = 0;
    for (int v = 0; v < labels.length; v++) {
      if (number[labels[v]] < 0) {
        number[labels[v]] = count++;
      }
      labels[v] = number[labels[v]];
    }
    int[] order = new int[labels.length];
    Arrays.setAll(order, v -> v);
    return of(labels, count, order);
  }

  /** The same groups, with only these members, and those of a group in this order. */
  Grouping inOrder(int[] order) {
    return of(labels, count(), order);
  }

  private static Grouping of(int[] labels, int count, int[] order) {
    int[] starts = new int[count + 1];
    for (int v : order) {
      starts[labels[v] + 1]++;
    }
    for (int group = 0; group < count; group++) {
      starts[group + 1] += starts[group];
    }
    int[] next = Arrays.copyOf(starts, count);
    int[] members = new int[order.length];
    for (int v : order) {
      members[next[labels[v]]++] = v;
    }
    return new Grouping(labels, starts, members);
  }

  /** The number of groups. */
  int count() {
    return starts.length - 1;
  }

  /** The group of each member; never write to it. */
  int[] labels() {
    return labels;
  }

  /** Where the members of a group begin, and those of the group before it end. */
  int start(int group) {
    return starts[group];
  }

  /** The members, group by group; never write to it. */
  int[] members() {
    return members;
  }
}
