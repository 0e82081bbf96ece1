package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** How carrying is spread: to the coordinator of whom they know, to the wijkteam as counts. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadIT {
  private static final String PATH = "/v1/areas/" + DemoWebs.VOORBEELDWIJK + "/load";
  private static final String DAY = "?asOf=2026-11-15";

  private final WebStore store;
  private final TestService service;

  LoadIT(WebStore store) {
    this.store = store;
    DemoWebs.in(store);
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  private JsonNode told(UserRole role, String query) {
    return service.as(role, DemoWebs.VOORBEELDWIJK).get(PATH + query).json();
  }

  private static List<JsonNode> steps(JsonNode spread) {
    return StreamSupport.stream(spread.path("steps").spliterator(), false).toList();
  }

  @Test
  void shouldTellTheCoordinatorOfThoseWhoAgreedAndLogThem() {
    JsonNode told = told(UserRole.COORDINATOR, DAY);

    assertThat(told.at("/people/of").textValue()).isEqualTo("agreed");
    assertThat(told.at("/people/on").textValue()).isEqualTo("2026-11-15");
    assertThat(steps(told.path("people")))
        .isNotEmpty()
        .allMatch(step -> step.path("carriers").intValue() >= 10);
    assertThat(told.path("hats").findValuesAsText("actor")).hasSizeGreaterThan(40).isSorted();
    assertThat(told.path("parties").path("half").doubleValue()).isBetween(0.1, 0.5);
    assertThat(store.listAudit(null, 200).toString()).contains("load-read");
  }

  @Test
  void shouldTellTheWijkteamCountsAloneAndNobodyByName() {
    JsonNode told = told(UserRole.WIJKTEAM, DAY);

    assertThat(told.at("/people/of").textValue()).isEqualTo("everybody");
    assertThat(told.at("/people/on").textValue()).isEqualTo("2026-10-01");
    assertThat(told.path("hats")).isEmpty();
    assertThat(told.path("names").findValuesAsText("kind")).doesNotContain("RESIDENT", "CONTACT");
    assertThat(steps(told.path("people")))
        .isNotEmpty()
        .allMatch(step -> step.path("carriers").intValue() % 5 == 0);
    // Two days of one quarter are one day.
    assertThat(told(UserRole.WIJKTEAM, "?asOf=2026-12-30").path("people"))
        .isEqualTo(told.path("people"));
  }

  @Test
  void shouldSayWhyThereIsNoFigureAndWhatIsWrong() {
    JsonNode told = told(UserRole.COORDINATOR, "?asOf=1900-01-01");
    Reply wrong =
        service.as(UserRole.COORDINATOR, DemoWebs.VOORBEELDWIJK).get(PATH + "?asOf=gisteren&by=x");

    assertThat(told.at("/people/gini").isNull()).isTrue();
    assertThat(told.at("/people/because").textValue()).isEqualTo("few");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("pointer")).containsExactlyInAnyOrder("asOf", "by");
  }
}
