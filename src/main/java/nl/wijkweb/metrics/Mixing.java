package nl.wijkweb.metrics;

import java.util.List;
import java.util.OptionalDouble;
import nl.wijkweb.graph.Adjacency;

/**
 * Whether ties stay among actors who carry the same label or lead to others, direction and weight
 * left aside. Actors without a label are left out with their ties, and counted. O(n + m).
 *
 * <p>E-I index: Krackhardt and Stern (1988). Assortativity: Newman (2003).
 */
public final class Mixing {
  private final Adjacency web;
  private final Labelling labels;

  /** Per label the ends of ties at actors who carry it. */
  private final long[] ends;

  private final long inside;
  private final long across;

  private Mixing(Adjacency web, Labelling labels, long[] ends, long insideEnds) {
    this.web = web;
    this.labels = labels;
    this.ends = ends;
    long all = 0;
    for (long some : ends) {
      all += some;
    }
    this.inside = insideEnds / 2;
    this.across = all / 2 - inside;
  }

  /** Receives the labels at both ends of a tie; every tie comes once from each end. */
  private interface Ends {
    void accept(int own, int other);
  }

  /** Measures a web whose actors carry labels. */
  public static Mixing of(Adjacency web, Labelling labels) {
    long[] ends = new long[labels.names().size()];
    long[] inside = {0};
    forEachEnd(
        web,
        labels,
        (own, other) -> {
          ends[own]++;
          inside[0] += own == other ? 1 : 0;
        });
    return new Mixing(web, labels, ends, inside[0]);
  }

  private static void forEachEnd(Adjacency web, Labelling labels, Ends receiver) {
    int[] offsets = web.offsets();
    int[] neighbours = web.neighbours();
    for (int v = 0; v < web.order(); v++) {
      if (labels.isKnown(v)) {
        for (int i = offsets[v]; i < offsets[v + 1]; i++) {
          if (labels.isKnown(neighbours[i])) {
            receiver.accept(labels.number(v), labels.number(neighbours[i]));
          }
        }
      }
    }
  }

  /** How many actors carry no label. */
  public int leftOut() {
    return labels.unknown();
  }

  /** The labels, in the order of the rows and columns of {@link #matrix}. */
  public List<String> labels() {
    return labels.names();
  }

  /**
   * The number of ties between each two labels, the same both ways; on the diagonal those among
   * actors who carry the same. O(k²) memory for k labels.
   */
  public long[][] matrix() {
    int count = labels.names().size();
    long[][] matrix = new long[count][count];
    forEachEnd(web, labels, (own, other) -> matrix[own][other]++);
    for (int label = 0; label < count; label++) {
      matrix[label][label] /= 2;
    }
    return matrix;
  }

  /**
   * Ties across labels less ties within one, as a share of both: −1 when all stay within, 1 when
   * none does; empty when no tie joins two who carry a label.
   */
  public OptionalDouble eiIndex() {
    double all = across + inside;
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((across - inside) / all);
  }

  /**
   * How far the share of ties within labels is above that of chance: 1 when all stay within, 0 by
   * chance, below 0 when they rather lead across. −1 to 1; empty when no tie joins two who carry a
   * label, or all carry the same.
   */
  public OptionalDouble assortativity() {
    double all = 2.0 * (across + inside);
    double chance = 0;
    int met = 0;
    for (long some : ends) {
      chance += some / all * (some / all);
      met += some > 0 ? 1 : 0;
    }
    return met < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of((2 * inside / all - chance) / (1 - chance));
  }
}
