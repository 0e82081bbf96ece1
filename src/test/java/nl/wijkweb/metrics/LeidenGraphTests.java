package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * What is joined to fewer vertices still tells which of two divisions is better, and by how much.
 */
class LeidenGraphTests {
  @Property(shrinking = ShrinkingMode.OFF)
  void shouldKeepTheDifferenceInQualityOfTwoDivisions(@ForAll long seed) {
    Random random = new Random(seed);
    LeidenGraph web = LeidenGraph.of(Graphs.random(random, 40, false).neighbours());
    Grouping groups = Grouping.renumbering(labels(random, web.order()));
    LeidenGraph joined = web.joined(groups);
    Grouping larger = Grouping.renumbering(labels(random, joined.order()));
    LeidenGraph twice = joined.joined(larger);
    int[] one = labels(random, twice.order());
    int[] other = labels(random, twice.order());
    int[] groupOfVertex = groups.labels();
    int[] largerOfVertex = through(groupOfVertex, larger.labels());

    assertThat(
            web.quality(through(largerOfVertex, one)) - web.quality(through(largerOfVertex, other)))
        .isEqualTo(twice.quality(one) - twice.quality(other));
    assertThat(IntStream.of(twice.strength()).sum()).isEqualTo(web.ends());
  }

  private static int[] labels(Random random, int order) {
    return random.ints(order, 0, Math.max(1, order / 2)).toArray();
  }

  private static int[] through(int[] first, int[] second) {
    return IntStream.of(first).map(v -> second[v]).toArray();
  }
}
