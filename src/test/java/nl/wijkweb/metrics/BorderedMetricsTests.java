package nl.wijkweb.metrics;

import static nl.wijkweb.graph.TinyWeb.aWeb;
import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.TieType.KNOWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkweb.graph.Border;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.TinyWeb;
import org.junit.jupiter.api.Test;

/** With a halo the numbers are those of the larger graph, told of the inside alone. */
class BorderedMetricsTests {
  private static TinyWeb aWebAcrossABorder() {
    return aWeb()
        .with(CLUB, "out1", "in1", "in2", "out2", "out3")
        .tie("in1", KNOWS, "in2")
        .tie("in2", KNOWS, "out1")
        .tie("in1", KNOWS, "out2")
        .tie("in2", KNOWS, "out2")
        .tie("out2", KNOWS, "out3");
  }

  private static Panel panel(Border border) {
    return MetricsSuite.compute(aWebAcrossABorder().by(Projection.EVERYONE, border));
  }

  @Test
  void shouldTellOfTheInsideAlone() {
    Panel halo = panel(Border.halo(member -> member.id().value().startsWith("in")));

    assertThat(halo.web().values())
        .containsEntry("order", 4)
        .containsEntry("size", 4)
        .containsEntry("articulationPoints", List.of("in2"))
        .containsEntry("bridges", List.of());
    assertThat(halo.actors()).extracting(actor -> actor.id().value()).containsExactly("in1", "in2");
    assertThat(halo.actors().get(1).values()).containsEntry("degree", 3);
    assertThat(halo.undefined()).doesNotContainKey("localClustering");
  }

  @Test
  void shouldCountOnlyTheInsideWhenClosed() {
    Panel closed = panel(Border.closed(member -> member.id().value().startsWith("in")));

    assertThat(closed.web().values())
        .containsEntry("order", 2)
        .containsEntry("bridges", List.of(List.of("in1", "in2")));
    assertThat(closed.undefined()).containsKey("localClustering");
  }
}
