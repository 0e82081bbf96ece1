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

/** Which streets and ages the map misses, told by counts that tell of nobody. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageIT {
  private static final String PATH = "/v1/areas/" + DemoWebs.VOORBEELDWIJK + "/coverage";

  private final WebStore store;
  private final TestService service;

  CoverageIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldSetTheKnownBesideThoseWhoLiveThere() {
    DemoWebs.in(store);

    JsonNode told = as(UserRole.WIJKTEAM).get(PATH + "?asOf=2026-11-15").json();

    assertThat(told.path("reference").textValue()).isEqualTo("2026-10-01");
    assertThat(told.path("streets")).hasSize(12);
    int people =
        StreamSupport.stream(told.path("streets").spliterator(), false)
            .mapToInt(street -> street.path("population").intValue())
            .sum();
    assertThat(people).isEqualTo(1797);
    assertThat(texts(told.path("hardlyKnown"))).contains("Bleekveld", "Houtzagerij");
    assertThat(texts(told.path("hardlyKnown"))).doesNotContain("Merelstraat");
  }

  @Test
  void shouldTellNoCountThatIsSmallOrExact() {
    DemoWebs.in(store);

    List<JsonNode> counts = as(UserRole.COORDINATOR).get(PATH).json().findValues("known");

    assertThat(counts).hasSizeGreaterThan(40);
    assertThat(counts)
        .allSatisfy(
            count -> {
              if (count.has("value")) {
                assertThat(count.path("value").intValue() % 5).isZero();
                assertThat(count.path("value").intValue()).isGreaterThanOrEqualTo(10);
              } else {
                assertThat(count.path("text").textValue()).isIn("<10", "…");
              }
            });
  }

  @Test
  void shouldNameNobodyAndSayTheSameAllQuarter() {
    DemoWebs.in(store);
    Client maria = as(UserRole.COORDINATOR);

    JsonNode early = maria.get(PATH + "?asOf=2026-10-02").json();
    JsonNode late = maria.get(PATH + "?asOf=2026-12-31").json();

    assertThat(early.path("streets")).isEqualTo(late.path("streets"));
    assertThat(maria.get(PATH + "?asOf=x&street=y").errors("pointer"))
        .containsExactlyInAnyOrder("asOf", "street");
  }

  @Test
  void shouldKnowNoStreetWithoutAnOpenFigure() {
    Village village = Village.in(store);
    Client maria = service.as(UserRole.COORDINATOR, village.code());

    assertThat(maria.get(village.path("/coverage")).json().path("streets")).isEmpty();
  }

  private Client as(UserRole role) {
    return service.as(role, DemoWebs.VOORBEELDWIJK);
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).toList();
  }
}
