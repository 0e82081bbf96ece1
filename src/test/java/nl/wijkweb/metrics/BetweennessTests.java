package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Test;

/** Betweenness, exact and estimated, on graphs of which the answer is known. */
class BetweennessTests {
  @Test
  void shouldCountMoreShortestWaysThanADoubleHolds() {
    // A chain of squares: each doubles the shortest ways, 2^1500 from end to end.
    int squares = 1_500;
    List<Integer> ends = new ArrayList<>();
    for (int square = 0; square < squares; square++) {
      int corner = 3 * square;
      for (int side : new int[] {corner + 1, corner + 2}) {
        ends.addAll(List.of(corner, side, side, corner + 3));
      }
    }
    int order = 3 * squares + 1;
    WebGraph chain = Graphs.undirected(order, ends.stream().mapToInt(end -> end).toArray());
    Betweenness betweenness = Betweenness.of(chain.neighbours(), Work.onEveryCore());

    for (int square : new int[] {1, 700, 1_499}) {
      double left = 3.0 * square;
      double right = order - 1 - left;
      // Between the corners before and after, every way passes this corner, and so between its two
      // neighbours on one side, half of whose ways pass it.
      assertThat(betweenness.score(3 * square))
          .isCloseTo(left * right + 2 * 0.5, within(1e-6 * left * right));
    }
    double before = 3.0 * 700 + 1;
    double after = order - before - 2;
    assertThat(betweenness.score(3 * 700 + 1))
        .isCloseTo(before * after / 2, within(1e-6 * before * after));
  }

  @Test
  void shouldGiveTheSameBitsForTheSameSeedOnAnyNumberOfThreads() {
    Adjacency village = VillageGraph.of(3_000, 1).neighbours();
    Betweenness one = Betweenness.estimated(village, 1_000, 5, new Work(1, Progress.SILENT));
    Betweenness many = Betweenness.estimated(village, 1_000, 5, new Work(7, Progress.SILENT));
    Betweenness other = Betweenness.estimated(village, 1_000, 6, Work.onEveryCore());

    assertThat(many.estimate()).isEqualTo(one.estimate());
    assertThat(other.estimate()).isNotEqualTo(one.estimate());
    for (int v = 0; v < village.order(); v++) {
      assertThat(many.score(v)).isEqualTo(one.score(v));
    }
  }

  @Test
  void shouldBeExactWhereEverybodyCanBeASource() {
    Adjacency star = Graphs.star(101).neighbours();
    Betweenness estimated = Betweenness.estimated(star, 101, 1, Work.onEveryCore());

    assertThat(estimated.estimate()).isEmpty();
    assertThat(estimated.score(0)).isEqualTo(100 * 99 / 2.0);
  }

  @Test
  void shouldBeRightOnAverageWhateverIsDrawn() {
    Adjacency village = VillageGraph.of(120, 3).neighbours();
    Betweenness exact = Betweenness.of(village, Work.onEveryCore());
    int seeds = 400;
    double[] sums = new double[village.order()];
    for (int seed = 0; seed < seeds; seed++) {
      Betweenness estimated = Betweenness.estimated(village, 60, seed, Work.onEveryCore());
      for (int v = 0; v < sums.length; v++) {
        sums[v] += estimated.score(v);
      }
    }
    double highest = IntStream.range(0, sums.length).mapToDouble(exact::score).max().getAsDouble();
    for (int v = 0; v < sums.length; v++) {
      assertThat(sums[v] / seeds).isCloseTo(exact.score(v), within(0.01 * highest));
    }
  }

  @Test
  void shouldStateTheErrorThatFollowsFromWhatEachSourceAdds() {
    int order = 2_001;
    int sources = 1_500;
    Adjacency star = Graphs.star(order).neighbours();
    List<Double> stated =
        IntStream.range(0, 12)
            .mapToObj(seed -> Betweenness.estimated(star, sources, seed, Work.onEveryCore()))
            .map(betweenness -> betweenness.estimate().orElseThrow().error())
            .distinct()
            .sorted()
            .toList();

    // A leaf adds half of all pairs with it to the middle, the middle itself adds nothing: either
    // every source adds the same, or one adds nothing.
    double unsure = Math.log(10.0 * order / (1 - 0.95)) / sources;
    double without = 0;
    double with = 0.25 * (sources - 1) / sources / sources;
    double[] expected =
        Stream.of(without, with)
            .mapToDouble(spread -> error(order, sources, unsure, spread))
            .toArray();
    assertThat(stated).hasSize(2);
    assertThat(stated.get(0)).isCloseTo(expected[0], within(1e-12));
    assertThat(stated.get(1)).isCloseTo(expected[1], within(1e-12));
  }

  private static double error(int order, int sources, double unsure, double spread) {
    double left = 1 - (sources - 1.0) / order;
    double ofTheMean =
        Math.sqrt(2 * left * spread * unsure) + (7.0 / 3 + 3 / Math.sqrt(2)) * unsure;
    return 2.0 * order / (order - 1) * ofTheMean;
  }

  @Test
  void shouldStateNoMoreThanACertainErrorWhenFewAreDrawn() {
    Adjacency star = Graphs.star(50).neighbours();
    Betweenness estimated = Betweenness.estimated(star, 2, 1, Work.onEveryCore());

    assertThat(estimated.estimate()).hasValue(new Estimate(2, 1, 0.95));
  }

  @Test
  void shouldBeUndefinedBelowThreeActors() {
    Betweenness pair = Betweenness.of(Graphs.path(2).neighbours(), Work.onEveryCore());
    Betweenness three = Betweenness.of(Graphs.path(3).neighbours(), Work.onEveryCore());

    assertThat(pair.normalised(0)).isEmpty();
    assertThat(pair.centralisation()).isEmpty();
    assertThat(three.normalised(1)).hasValue(1);
    assertThat(three.centralisation()).hasValue(1);
  }
}
