package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.KeyPlayers.KeySet;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.api.Test;

/** The key players in sets of every size, and how far their search is. */
class KeySetsTests {
  /** Two stars, around 0 and 1, whose centres are joined by 2. */
  private static final WebGraph STARS =
      Graphs.undirected(9, 0, 3, 0, 4, 0, 5, 1, 6, 1, 7, 1, 8, 0, 2, 2, 1);

  @Test
  void shouldSeekSetsOfEverySizeAmongTheCandidates() {
    KeySets sets = KeySets.among(STARS, v -> v < 3, new Work(1, Progress.SILENT));

    assertThat(sets.candidates()).isEqualTo(3);
    assertThat(sets.lossFragments()).hasSize(KeyPlayers.MOST);
    assertThat(actors(sets.lossFragments().get(1).orElseThrow())).containsExactly("n0", "n1");
    assertThat(sets.reach().get(1).orElseThrow().value()).isEqualTo(1);
    assertThat(sets.reach().get(2)).isPresent();
    assertThat(sets.reach().get(3)).as("more than there are candidates").isEmpty();
  }

  @Test
  void shouldTellHowFarItIs() {
    List<Double> told = new ArrayList<>();

    KeySets.among(STARS, v -> true, new Work(1, told::add));

    assertThat(told).isSorted().endsWith(1.0).allMatch(share -> share >= 0 && share <= 1);
  }

  private static List<String> actors(KeySet set) {
    return set.actors().stream().map(ActorId::value).toList();
  }
}
