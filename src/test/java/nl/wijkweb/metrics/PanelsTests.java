package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkweb.graph.WebGraph;
import org.junit.jupiter.api.Test;

/** Panels at hand tell of the web that is asked, whatever stood under the key before. */
class PanelsTests {
  private final Panels panels = new Panels();

  private Panel of(Object key, WebGraph graph) {
    return panels.of(key, graph, Work.onEveryCore());
  }

  @Test
  void shouldTellOfTheWebThatIsAskedAlsoWhenAnotherHadTheKey() {
    of("dorp", Graphs.star(9));

    Panel path = of("dorp", Graphs.path(9));

    assertThat(path.distances().diameter()).hasValue(8);
    assertThat(path.betweenness().score(4)).isEqualTo(16);
  }

  @Test
  void shouldKeepTheDistancesOfAWebThatDidNotChange() {
    Panel first = of("dorp", Graphs.path(9));
    Panel second = of("dorp", Graphs.path(9));

    assertThat(second.web()).isEqualTo(first.web());
    assertThat(second.distances().harmonic(3)).isEqualTo(first.distances().harmonic(3));
  }

  @Test
  void shouldForgetTheOldestOfMany() {
    for (int key = 0; key < 40; key++) {
      of(key, Graphs.path(3));
    }

    assertThat(of(0, Graphs.star(4)).degrees().degree(0)).isEqualTo(3);
  }
}
