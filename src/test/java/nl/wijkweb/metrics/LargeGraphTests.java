package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Graphs on which what recurses overflows, what is quadratic never ends, and counts run out. */
class LargeGraphTests {
  @Test
  @Timeout(20)
  void shouldWalkALongPath() {
    int order = 1_000_000;
    Adjacency path = Graphs.path(order).neighbours();
    Cuts cuts = Cuts.of(path);

    assertThat(Components.of(path).count()).isEqualTo(1);
    assertThat(cuts.articulations()).hasSize(order - 2);
    assertThat(cuts.bridges()).hasSize(order - 1);
    assertThat(Cores.of(path).max()).hasValue(1);
    assertThat(Clustering.of(path).transitivity()).hasValue(0);
    assertThat(Brokerage.of(path).constraint(1)).hasValue(0.5);
    assertThat(Communities.of(path).modularity().getAsDouble()).isBetween(0.99, 1.0);
  }

  @Test
  @Timeout(20)
  void shouldMeasureAClubOfAHundredThousand() {
    WebGraph club = Graphs.star(100_001);
    Adjacency web = club.neighbours();

    assertThat(Cuts.of(web).articulations()).containsExactly(0);
    assertThat(Clustering.of(web).transitivity()).hasValue(0);
    assertThat(Brokerage.of(web).constraint(7)).hasValue(1);
    assertThat(Degrees.of(web).assortativity().getAsDouble()).isCloseTo(-1, within(1e-9));
    assertThat(Degrees.of(web).centralisation()).hasValue(1);
    assertThat(Communities.of(web).count()).isEqualTo(1);
    assertThat(CorePeriphery.of(web).fit().getAsDouble()).isCloseTo(1, within(1e-12));
    assertThat(PageRank.of(club).rank(0)).isCloseTo(0.4595, within(1e-3));
  }

  @Test
  void shouldGiveTheSameBitsOnAnyNumberOfThreads() {
    WebGraph graph = Graphs.random(new Random(7), 3_000, false);
    Panel one = MetricsSuite.compute(graph, new Work(1, Progress.SILENT));
    Panel many = MetricsSuite.compute(graph, new Work(7, Progress.SILENT));

    assertThat(graph.order()).isGreaterThan(1_000);
    assertThat(many.web()).isEqualTo(one.web());
    assertThat(IntStream.range(0, graph.order()).mapToObj(many.actors()::get))
        .isEqualTo(IntStream.range(0, graph.order()).mapToObj(one.actors()::get).toList());
  }

  @Test
  void shouldTellHowFarItHasCome() {
    List<Double> heard = new ArrayList<>();
    WebGraph graph = Graphs.cycle(2_000);

    MetricsSuite.compute(graph, new Work(2, heard::add));

    assertThat(heard).isSorted().hasSizeGreaterThan(10);
    assertThat(heard.get(heard.size() - 1)).isCloseTo(1, within(1e-12));
  }

  @Test
  @Timeout(20)
  void shouldStopWhenItsThreadIsInterrupted() throws Exception {
    WebGraph graph = Graphs.cycle(100_000);
    for (int threads : new int[] {1, 2}) {
      Throwable[] thrown = {null};
      boolean[] interrupted = {false};
      Thread thread =
          new Thread(
              () -> {
                try {
                  MetricsSuite.compute(graph, new Work(threads, Progress.SILENT));
                } catch (RuntimeException e) {
                  thrown[0] = e;
                  interrupted[0] = Thread.currentThread().isInterrupted();
                }
              });
      thread.start();
      thread.interrupt();
      thread.join(Duration.ofSeconds(15).toMillis());

      assertThat(thrown[0]).isInstanceOf(java.util.concurrent.CancellationException.class);
      assertThat(interrupted[0]).isTrue();
    }
  }
}
