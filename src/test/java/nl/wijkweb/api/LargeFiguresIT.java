package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import nl.wijkweb.BenchWeb;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures of a web of a whole town are computed by a job, and are at hand from then on. */
@Tag("every")
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeFiguresIT {
  private static final AreaCode TOWN = new AreaCode("large-town");
  private static final int MORE_THAN_AT_ONCE = 10_001;
  private static final String METRICS = "/v1/areas/" + TOWN + "/metrics?asOf=2025-01-01";
  private static final String CHANGE =
      "/v1/areas/" + TOWN + "/change?since=2024-01-01&asOf=2025-01-01";

  private final WebStore store;
  private final TestService service;

  LargeFiguresIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldHaveTheFiguresOfATownComputedByAJob() {
    store.importWeb(
        BenchWeb.of(TOWN.value(), MORE_THAN_AT_ONCE, 2_000),
        new Change("the test", Instant.now(), null),
        (done, total) -> {});
    Client maria = service.as(UserRole.COORDINATOR, TOWN);
    assertNotComputed(maria.get(METRICS));
    assertNotComputed(maria.get(METRICS + "&format=csv"));

    Reply started = maria.send("POST", METRICS, null, null);
    assertThat(started.status()).isEqualTo(202);
    assertThat(started.json().path("kind").textValue()).isEqualTo("metrics");
    assertThat(maria.get(started.header("Location") + "/events").text())
        .contains("\"state\":\"done\"")
        .contains("\"total\":100");

    JsonNode metrics = maria.get(METRICS).json();
    assertThat(metrics.path("web").path("order").intValue()).isEqualTo(MORE_THAN_AT_ONCE);
    Reply again = maria.send("POST", METRICS, null, null);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(metrics);
    assertThat(maria.get(METRICS + "&format=csv").status()).isEqualTo(200);
    assertNotComputed(maria.get(METRICS + "&border=closed"));
    assertNotComputed(maria.get(CHANGE));
    assertNotComputed(service.as(UserRole.RESEARCHER, TOWN).get(METRICS));
  }

  private static void assertNotComputed(Reply reply) {
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.json().path("code").textValue()).isEqualTo("figures-not-computed");
    assertThat(reply.json().path("detail").textValue()).contains("POST");
  }
}
