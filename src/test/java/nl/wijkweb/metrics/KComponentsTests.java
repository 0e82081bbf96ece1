package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Parts that hold together however one or two of them go. */
class KComponentsTests {
  private static KComponents of(WebGraph graph) {
    return KComponents.of(graph.neighbours(), Progress.SILENT);
  }

  private static List<List<Integer>> parts(KComponents components, int k) {
    return components.at(k).stream()
        .map(part -> Arrays.stream(part).boxed().toList())
        .collect(Collectors.toList());
  }

  @Test
  void shouldFindNothingWhereNobodyIsJoined() {
    for (WebGraph graph : List.of(Graphs.undirected(0), Graphs.undirected(1), isolates())) {
      KComponents components = of(graph);
      for (int k = 1; k <= KComponents.MOST; k++) {
        assertThat(components.at(k)).isEmpty();
      }
    }
    assertThat(of(isolates()).cohesion(2)).isZero();
  }

  private static WebGraph isolates() {
    return Graphs.undirected(4);
  }

  @Test
  void shouldTellTheCohesionOfChainsRingsAndCliques() {
    assertThat(of(Graphs.path(5)).cohesion(2)).isEqualTo(1);
    assertThat(of(Graphs.star(5)).cohesion(0)).isEqualTo(1);
    assertThat(of(Graphs.clique(3)).cohesion(0)).isEqualTo(2);
    assertThat(of(Graphs.cycle(7)).cohesion(3)).isEqualTo(2);
    assertThat(of(Graphs.clique(4)).cohesion(0)).isEqualTo(3);
    assertThat(of(Graphs.clique(9)).cohesion(8)).isEqualTo(3);
  }

  @Test
  void shouldKeepApartTwoGroupsThatShareTwo() {
    // Two fours who are all joined, with 2 and 3 in both: two of whom the web hangs together by.
    WebGraph web =
        Graphs.undirected(6, 0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3, 2, 4, 2, 5, 3, 4, 3, 5, 4, 5);

    assertThat(parts(of(web), 2)).isEqualTo(List.of(List.of(0, 1, 2, 3, 4, 5)));
    assertThat(parts(of(web), 3)).isEqualTo(List.of(List.of(0, 1, 2, 3), List.of(2, 3, 4, 5)));
  }

  @Test
  void shouldNotTakeATieThatIsNotThereForOne() {
    // The same without the tie of the two: no four of them are held together by three ways.
    WebGraph web = Graphs.undirected(6, 0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 4, 2, 5, 3, 4, 3, 5, 4, 5);

    assertThat(of(web).at(3)).isEmpty();
    assertThat(of(web).cohesion(0)).isEqualTo(2);
  }

  @Test
  void shouldNotDependOnParallelTiesLoopsAndDirection() {
    WebGraph directed =
        Graphs.directed(4, 0, 1, 1, 0, 0, 2, 3, 0, 1, 2, 1, 2, 1, 3, 2, 3, 3, 2, 2, 2);

    assertThat(parts(of(directed), 3)).isEqualTo(List.of(List.of(0, 1, 2, 3)));
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void shouldFollowTheDefinition(@ForAll long seed) {
    Random random = new Random(seed);
    int order = random.nextInt(9);
    IntPredicate tie = pair -> random.nextDouble() < 0.25 + (seed & 3) * 0.15;
    int[] ends =
        IntStream.range(0, order)
            .boxed()
            .flatMapToInt(v -> IntStream.range(0, v).filter(tie).flatMap(u -> IntStream.of(u, v)))
            .toArray();
    WebGraph graph = Graphs.undirected(order, ends);
    Naive naive = new Naive(graph);
    KComponents components = of(graph);
    for (int k = 1; k <= KComponents.MOST; k++) {
      assertThat(parts(components, k))
          .containsExactlyInAnyOrderElementsOf(NaiveCohesion.parts(naive, k));
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void shouldNotDependOnTheOrderOfActors(@ForAll long seed) {
    WebGraph graph = dense(seed);
    WebGraph other = Graphs.shuffled(graph, new Random(~seed));
    for (int k = 1; k <= KComponents.MOST; k++) {
      assertThat(ids(graph, k)).isEqualTo(ids(other, k));
    }
  }

  /** Nested, and sharing fewer than k: true of every web. */
  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void shouldLieWithinEachOtherAndShareFew(@ForAll long seed) {
    KComponents components = of(dense(seed));
    for (int k = 2; k <= KComponents.MOST; k++) {
      List<List<Integer>> parts = parts(components, k);
      List<List<Integer>> wider = parts(components, k - 1);
      for (List<Integer> part : parts) {
        assertThat(wider).anyMatch(whole -> whole.containsAll(part));
        for (List<Integer> other : parts) {
          assertThat(other.equals(part) || shared(part, other) < k).isTrue();
        }
      }
    }
  }

  private static long shared(List<Integer> one, List<Integer> other) {
    return one.stream().filter(other::contains).count();
  }

  private static WebGraph dense(long seed) {
    Random random = new Random(seed);
    int order = 20 + random.nextInt(60);
    int[] ends = random.ints(2L * order * 2, 0, order).toArray();
    return Graphs.undirected(order, ends);
  }

  private static TreeSet<String> ids(WebGraph graph, int k) {
    return of(graph).at(k).stream()
        .map(part -> new TreeSet<>(Arrays.stream(part).mapToObj(graph::id).toList()).toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** By networkx 3.6.1, {@code k_components}. */
  @Test
  void shouldEqualTheReference() throws Exception {
    KComponents karate = of(ReferenceTests.graph("karate"));
    KComponents davis = of(ReferenceTests.graph("davis"));
    KComponents florentine = of(ReferenceTests.graph("florentine"));
    KComponents lesmis = of(ReferenceTests.graph("lesmis"));

    assertThat(sizes(karate, 1)).containsExactly(34);
    assertThat(sizes(karate, 2)).containsExactly(28, 6);
    assertThat(sizes(karate, 3)).containsExactly(18, 5);
    assertThat(parts(karate, 3).get(1)).isEqualTo(List.of(0, 4, 5, 6, 10));
    assertThat(sizes(davis, 3)).containsExactly(28);
    assertThat(sizes(florentine, 2)).containsExactly(10);
    assertThat(sizes(florentine, 3)).isEmpty();
    assertThat(sizes(lesmis, 2)).containsExactly(54, 4, 3);
    // networkx leaves n29 and n31 out of the first, though by its own node_connectivity the 34 have
    // three ways to each other.
    assertThat(sizes(lesmis, 3)).containsExactly(34, 8, 7, 4);
    assertThat(parts(lesmis, 3).get(0)).contains(29, 31);
  }

  private static List<Integer> sizes(KComponents components, int k) {
    return components.at(k).stream().map(part -> part.length).toList();
  }

  @Test
  @Timeout(60)
  void shouldCutAKernOfTwoThousandAndTellHowFarItIs() {
    WebGraph kern = kern(2_000);
    List<Double> heard = new ArrayList<>();
    KComponents components = KComponents.of(kern.neighbours(), heard::add);

    assertThat(components.at(3)).isNotEmpty();
    assertThat(heard).isSorted().hasSizeGreaterThan(100);
    assertThat(heard.get(heard.size() - 1)).isEqualTo(1);
  }

  /** Households of four who are all joined, each of whom knows a few others. */
  private static WebGraph kern(int order) {
    Random random = new Random(order);
    IntStream.Builder ends = IntStream.builder();
    for (int v = 0; v < order; v++) {
      for (int u = v / 4 * 4; u < v; u++) {
        ends.add(u).add(v);
      }
      for (int i = random.nextInt(6); i > 0; i--) {
        ends.add(v).add(random.nextInt(order));
      }
    }
    return Graphs.undirected(order, ends.build().toArray());
  }

  @Test
  @Timeout(20)
  void shouldStopWhenItsThreadIsInterrupted() throws Exception {
    WebGraph large = kern(40_000);
    Throwable[] thrown = {null};
    Thread thread =
        new Thread(
            () -> {
              try {
                of(large);
              } catch (CancellationException e) {
                thrown[0] = e;
              }
            });
    thread.start();
    thread.interrupt();
    thread.join(Duration.ofSeconds(15).toMillis());

    assertThat(thrown[0]).isInstanceOf(CancellationException.class);
  }
}
