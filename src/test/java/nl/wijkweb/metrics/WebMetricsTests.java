package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.api.Test;

/** Of what names actors only those stay that are asked for; numbers stay as they are. */
class WebMetricsTests {
  private static final Set<ActorId> ASKED =
      Set.of(new ActorId("koor"), new ActorId("kerk"), new ActorId("winkel"));

  @Test
  void shouldLeaveOutWhoIsNotAskedFor() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("density", 0.5);
    values.put("articulationPoints", List.of("koor", "joop", "kerk"));
    values.put("bridges", List.of(List.of("koor", "joop"), List.of("kerk", "winkel")));
    values.put("transitivity", null);

    Map<String, Object> left = new WebMetrics(values).withIds(ASKED::contains).values();

    assertThat(left.keySet()).containsExactlyElementsOf(values.keySet());
    assertThat(left)
        .containsEntry("density", 0.5)
        .containsEntry("articulationPoints", List.of("koor", "kerk"))
        .containsEntry("bridges", List.of(List.of("kerk", "winkel")))
        .containsEntry("transitivity", null);
  }

  @Test
  void shouldTellNobodyWhenNobodyIsAskedFor() {
    WebMetrics some = new WebMetrics(Map.of("articulationPoints", List.of("joop")));

    assertThat(some.withIds(id -> false).values()).containsEntry("articulationPoints", List.of());
  }
}
