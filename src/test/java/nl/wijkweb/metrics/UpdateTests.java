package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** After a change the panel is what computing all of it gives, and what did not change is kept. */
class UpdateTests {
  private static final double TOLERANCE = 1e-12;

  /** A web that is edited tie by tie; its actors keep their names. */
  private static final class Draft {
    private final List<Integer> actors = new ArrayList<>();
    private final List<int[]> ties = new ArrayList<>();

    WebGraph graph() {
      List<ActorId> ids = actors.stream().map(actor -> new ActorId("a" + actor)).toList();
      int[] from = ties.stream().mapToInt(tie -> actors.indexOf(tie[0])).toArray();
      int[] to = ties.stream().mapToInt(tie -> actors.indexOf(tie[1])).toArray();
      return WebGraph.ofEdges(ids, from, to, null, false);
    }

    void edit(Random random) {
      switch (random.nextInt(4)) {
        case 0 -> actors.add(random.nextInt(actors.size() + 1), newName());
        case 1 -> {
          Integer gone = actors.remove(random.nextInt(actors.size()));
          ties.removeIf(tie -> tie[0] == gone || tie[1] == gone);
        }
        case 2 -> {
          if (!ties.isEmpty()) {
            ties.remove(random.nextInt(ties.size()));
          }
        }
        default -> ties.add(new int[] {someone(random), someone(random)});
      }
      if (actors.isEmpty()) {
        actors.add(0);
      }
    }

    private int newName() {
      return actors.stream().mapToInt(actor -> actor).max().orElse(0) + 1;
    }

    private int someone(Random random) {
      return actors.get(random.nextInt(actors.size()));
    }
  }

  /** Some groups of friends who do not know each other. */
  private static Draft groups(Random random, int count, int size) {
    Draft draft = new Draft();
    for (int actor = 0; actor < count * size; actor++) {
      draft.actors.add(actor);
    }
    for (int tie = 0; tie < count * size * 2; tie++) {
      int group = random.nextInt(count) * size;
      draft.ties.add(new int[] {group + random.nextInt(size), group + random.nextInt(size)});
    }
    return draft;
  }

  private static void assertSame(Map<String, Object> updated, Map<String, Object> computed) {
    assertThat(updated.keySet()).isEqualTo(computed.keySet());
    computed.forEach((key, value) -> assertSame(key, updated.get(key), value));
  }

  private static void assertSame(String key, @Nullable Object updated, @Nullable Object computed) {
    if (computed instanceof Double number) {
      assertThat((Double) updated).as(key).isCloseTo(number, within(TOLERANCE * (1 + number)));
    } else {
      assertThat(updated).as(key).isEqualTo(computed);
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldEqualTheWholeComputationAfterEveryEdit(@ForAll long seed) {
    Random random = new Random(seed);
    Draft draft = groups(random, 1 + random.nextInt(6), 1 + random.nextInt(8));
    Panel panel = MetricsSuite.compute(draft.graph());
    for (int edit = 0; edit < 3; edit++) {
      draft.edit(random);
      WebGraph graph = draft.graph();
      panel = MetricsSuite.update(panel, graph, Work.onEveryCore());
      Panel whole = MetricsSuite.compute(graph);

      assertSame(panel.web().values(), whole.web().values());
      for (int v = 0; v < graph.order(); v++) {
        assertSame(panel.actors().get(v).values(), whole.actors().get(v).values());
      }
    }
  }

  @Test
  void shouldComputeAgainOnlyTheGroupInWhichSomethingChanged() {
    Draft draft = groups(new Random(3), 5, 20);
    WebGraph before = draft.graph();
    draft.ties.add(new int[] {41, 45});
    draft.ties.add(new int[] {41, 46});
    draft.ties.add(new int[] {41, 47});
    WebGraph after = draft.graph();

    UnchangedParts parts = UnchangedParts.of(before, after, Components.of(after.neighbours()));

    assertThat(Arrays.stream(parts.changed()).boxed())
        .isNotEmpty()
        .allMatch(v -> v >= 40 && v < 60);
  }

  @Test
  void shouldComputeNothingAgainWhenOnlyTheOrderOfActorsChanged() {
    Draft draft = groups(new Random(3), 5, 20);
    WebGraph before = draft.graph();
    draft.actors.add(0, 1_000);
    WebGraph after = draft.graph();

    UnchangedParts parts = UnchangedParts.of(before, after, Components.of(after.neighbours()));

    assertThat(parts.changed()).containsExactly(0);
  }
}
