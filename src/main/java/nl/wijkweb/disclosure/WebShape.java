package nl.wijkweb.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.Clustering;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the shape of a whole web, residents and their ties among it: enough to draw one
 * like it, and nothing of any one person.
 *
 * @param blocks the kinds of actor, in one part each
 * @param mixing how many ties there are between any two blocks that may be told
 * @param transitivity the share of connected triples that are closed, in steps of 0.05; null when
 *     it is below 0.1 or there is no such triple
 */
public record WebShape(List<Block> blocks, List<Mix> mixing, @Nullable Double transitivity) {
  /** The fewest residents with whom a shape is told. */
  public static final int FEWEST = 30;

  /** Of what the kinds stand together that are too few for a block of their own. */
  public static final String OTHERS = "OTHERS";

  /** Where the bins of degrees begin, if there are enough actors in them. */
  private static final int[] STEPS = {0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 60, 100};

  /**
   * Actors of one kind.
   *
   * @param size how many there are; of residents as that is told everywhere
   * @param degrees how many of them have how many ties, from the fewest; empty when there are too
   *     few to tell
   */
  public record Block(String kind, int size, List<Bin> degrees) {}

  /**
   * Those who have so many ties.
   *
   * @param to the most, or null in the last bin
   * @param actors how many they are, told as people are
   */
  public record Bin(int from, @Nullable Integer to, int actors) {}

  /**
   * The ties between two blocks, or within one.
   *
   * @param one the number of a block, not above the other
   * @param ties how many, told as people are where people have them
   */
  public record Mix(int one, int other, int ties) {}

  /**
   * The shape of a web, residents and all.
   *
   * @param known how many residents there are, as that is told; at least {@value #FEWEST}
   */
  static WebShape of(WebGraph graph, int known, Rounding rounding) {
    return new Measuring(graph, rounding).shape(known);
  }

  private static final class Measuring {
    private final WebGraph graph;
    private final Rounding rounding;
    private final List<String> names = new ArrayList<>();
    private final int[] blockOf;

    Measuring(WebGraph graph, Rounding rounding) {
      this.graph = graph;
      this.rounding = rounding;
      int[] counts = new int[ActorKind.values().length];
      IntStream.range(0, graph.order()).forEach(v -> counts[kind(v).ordinal()]++);
      Set<ActorKind> own = EnumSet.noneOf(ActorKind.class);
      for (ActorKind kind : ActorKind.values()) {
        // Who has to do with a church shows in no figure of churches alone.
        if (counts[kind.ordinal()] >= Disclosure.SMALLEST && kind != ActorKind.CHURCH) {
          own.add(kind);
          names.add(kind.name());
        }
      }
      names.add(OTHERS);
      blockOf =
          IntStream.range(0, graph.order())
              .map(v -> names.indexOf(own.contains(kind(v)) ? kind(v).name() : OTHERS))
              .toArray();
    }

    private ActorKind kind(int vertex) {
      return graph.findMember(vertex).map(Member::kind).orElseThrow();
    }

    WebShape shape(int known) {
      List<Block> blocks = new ArrayList<>();
      for (int block = 0; block < names.size(); block++) {
        int[] members = membersOf(block);
        boolean residents = names.get(block).equals(ActorKind.RESIDENT.name());
        blocks.add(
            new Block(names.get(block), residents ? known : members.length, degrees(members)));
      }
      return new WebShape(List.copyOf(blocks), mixing(), transitivity());
    }

    private int[] membersOf(int block) {
      return IntStream.range(0, graph.order()).filter(v -> blockOf[v] == block).toArray();
    }

    private List<Bin> degrees(int[] members) {
      List<List<ActorId>> bins = new ArrayList<>();
      List<Integer> from = new ArrayList<>();
      for (int step = 0; step < STEPS.length; step++) {
        int least = STEPS[step];
        int below = step + 1 < STEPS.length ? STEPS[step + 1] : Integer.MAX_VALUE;
        List<ActorId> in =
            Arrays.stream(members)
                .filter(v -> degree(v) >= least && degree(v) < below)
                .mapToObj(graph::id)
                .toList();
        if (bins.isEmpty() || bins.get(bins.size() - 1).size() >= Disclosure.SMALLEST) {
          bins.add(new ArrayList<>());
          from.add(least);
        }
        bins.get(bins.size() - 1).addAll(in);
      }
      if (bins.size() > 1 && bins.get(bins.size() - 1).size() < Disclosure.SMALLEST) {
        List<ActorId> last = bins.remove(bins.size() - 1);
        from.remove(from.size() - 1);
        bins.get(bins.size() - 1).addAll(last);
      }
      if (bins.get(0).size() < Disclosure.SMALLEST) {
        return List.of();
      }
      List<Bin> told = new ArrayList<>();
      for (int i = 0; i < bins.size(); i++) {
        Integer to = i + 1 < bins.size() ? from.get(i + 1) - 1 : null;
        told.add(new Bin(from.get(i), to, rounding.count(bins.get(i)).orZero()));
      }
      return List.copyOf(told);
    }

    private int degree(int vertex) {
      return graph.neighbours().degree(vertex);
    }

    private List<Mix> mixing() {
      int count = names.size();
      int[][] ties = new int[count][count];
      List<Set<ActorId>> people = new ArrayList<>();
      IntStream.range(0, count * count).forEach(i -> people.add(new HashSet<>()));
      for (int v = 0; v < graph.order(); v++) {
        for (int u : graph.neighbours().neighboursOf(v)) {
          int one = blockOf[v];
          int other = blockOf[u];
          if (one < other || one == other && v < u) {
            ties[one][other]++;
            Set<ActorId> who = people.get(one * count + other);
            IntStream.of(v, u)
                .filter(end -> kind(end).isPerson())
                .forEach(p -> who.add(graph.id(p)));
          }
        }
      }
      List<Mix> told = new ArrayList<>();
      for (int one = 0; one < count; one++) {
        for (int other = one; other < count; other++) {
          Set<ActorId> who = people.get(one * count + other);
          int number =
              who.isEmpty() ? ties[one][other] : rounding.count(ties[one][other], who).orZero();
          if (number > 0) {
            told.add(new Mix(one, other, number));
          }
        }
      }
      return List.copyOf(told);
    }

    private @Nullable Double transitivity() {
      Set<ActorId> residents = new TreeSet<>();
      IntStream.range(0, graph.order())
          .filter(v -> kind(v) == ActorKind.RESIDENT)
          .forEach(v -> residents.add(graph.id(v)));
      int percent =
          (int) Math.round(100 * Clustering.of(graph.neighbours()).transitivity().orElse(0));
      int told = rounding.count(percent, residents).orZero();
      return told == 0 ? null : told / 100.0;
    }
  }
}
