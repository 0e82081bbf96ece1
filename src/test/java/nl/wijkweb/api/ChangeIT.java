package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.MetricChange;
import nl.wijkweb.metrics.MetricsSuite;
import nl.wijkweb.metrics.WebChange;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What became of a web between two days. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeIT {
  private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private static final String PATH =
      "/v1/areas/" + DemoWebs.VOORBEELDWIJK + "/change?since=" + SINCE + "&asOf=" + DAY;

  private final WebStore store;
  private final DemoWebs demo;
  private final TestService service;

  ChangeIT(WebStore store) {
    this.store = store;
    this.demo = DemoWebs.in(store);
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldTellWhatTheMetricsTellOfWhatOneSees() {
    SeenWeb seen = SeenWeb.of(demo, DemoWebs.VOORBEELDWIJK, UserRole.COORDINATOR);
    Projection weighted = Projection.EVERYONE.asWeighted();
    for (Projection projection : List.of(Projection.EVERYONE, weighted)) {
      WebGraph before = seen.graph(projection, SINCE);
      WebGraph after = seen.graph(projection, DAY);
      WebChange change = WebChange.between(before, after);

      JsonNode told = change(UserRole.COORDINATOR, "&weighted=" + projection.weighted());

      assertThat(count(told, "came")).isEqualTo(change.came().size());
      assertThat(count(told, "went")).isEqualTo(change.went().size());
      assertThat(count(told, "appeared")).isPositive().isEqualTo(change.appeared().size());
      assertThat(count(told, "ended")).isPositive().isEqualTo(change.ended().size());
      assertThat(told.path("kept").intValue()).isEqualTo(change.kept());
      assertThat(told.path("stability").doubleValue()).isEqualTo(change.stability().getAsDouble());
      if (projection.weighted()) {
        assertThat(count(told, "strengthened")).isEqualTo(change.strengthened().size());
        assertThat(count(told, "faded")).isEqualTo(change.faded().size());
      } else {
        assertThat(told.path("faded").isNull()).isTrue();
        assertThat(told.path("undefined").path("faded").textValue()).contains("weighted=true");
      }
      MetricChange.between(MetricsSuite.compute(before), MetricsSuite.compute(after)).stream()
          .filter(metric -> metric.difference().isPresent())
          .forEach(
              metric ->
                  assertThat(told.at("/web/" + metric.metric().key() + "/difference").doubleValue())
                      .as(metric.metric().key())
                      .isCloseTo(metric.difference().getAsDouble(), within(1e-9)));
    }
  }

  /** People in private count, and stand nowhere, not even those whom a coordinator knows. */
  @Test
  void shouldNameEverybodyInItAndNobodyInPrivate() {
    JsonNode told = change(UserRole.COORDINATOR, "");
    Set<String> used = new TreeSet<>(texts(told.at("/came/actors")));
    used.addAll(texts(told.at("/went/actors")));
    for (String list : List.of("appeared", "ended")) {
      for (JsonNode tie : told.path(list).path("ties")) {
        used.add(tie.path("one").textValue());
        used.add(tie.path("other").textValue());
      }
    }

    assertThat(told.path("names").findValuesAsText("id")).containsExactlyElementsOf(used);
    assertThat(told.path("names").findValuesAsText("kind")).doesNotContain("RESIDENT", "CONTACT");
    assertThat(told.path("names").findValuesAsText("name")).hasSameSizeAs(used);
    assertThat(count(told, "appeared")).isGreaterThan(told.at("/appeared/ties").size());
    JsonNode research = change(UserRole.RESEARCHER, "");
    assertThat(research.path("names").findValuesAsText("kind")).doesNotContain("PROFESSIONAL");
  }

  @Test
  void shouldCompareWithTheYearBeforeUnlessAsked() {
    Client maria = service.as(UserRole.COORDINATOR, DemoWebs.VOORBEELDWIJK);
    String path = "/v1/areas/" + DemoWebs.VOORBEELDWIJK + "/change?asOf=2025-03-01";

    JsonNode told = maria.get(path).json();

    assertThat(told.path("since").textValue()).isEqualTo("2024-03-01");
    assertThat(told.path("projection").path("asOf").textValue()).isEqualTo("2025-03-01");
    assertThat(told.path("projectionBefore").path("asOf").textValue()).isEqualTo("2024-03-01");
    JsonNode same = maria.get(path + "&since=2025-03-01").json();
    assertThat(same.path("stability").doubleValue()).isEqualTo(1);
    assertThat(count(same, "appeared") + count(same, "ended")).isZero();
  }

  @Test
  void shouldTellAllThatIsWrongAtOnceAndWhatHasNoValue() {
    Village village = Village.in(store);
    Client maria = service.as(UserRole.COORDINATOR, village.code());

    Reply wrong = maria.get(village.path("/change?since=2025-01-01&asOf=2024-01-01&border=open"));
    Reply noDay = maria.get(village.path("/change?since=2025-02-30&projection=all&colour=red"));

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("pointer")).containsExactlyInAnyOrder("since", "border");
    assertThat(noDay.errors("pointer")).containsExactlyInAnyOrder("since", "projection", "colour");
    JsonNode none = maria.get(village.path("/change?projection=support")).json();
    assertThat(none.path("stability").isNull()).isTrue();
    assertThat(none.path("undefined").path("stability").textValue()).contains("no ties");
  }

  private JsonNode change(UserRole role, String more) {
    return service.as(role, DemoWebs.VOORBEELDWIJK).get(PATH + more).json();
  }

  private static int count(JsonNode told, String list) {
    return told.path(list).path("count").intValue();
  }

  private static List<String> texts(JsonNode list) {
    return Json.MAPPER.convertValue(list, new TypeReference<>() {});
  }
}
