package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding actors by name. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {
  private final TestService service;
  private final Village village;
  private final Village other;

  SearchIT(WebStore store) {
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.other = Village.in(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"De Éénstem", "de eenstem", "EENSTEM", " eénst ", "koor de"})
  void shouldForgetCaseAndAccents(String query) {
    assertThat(names(UserRole.COORDINATOR, query)).containsExactly("Koor De Éénstem");
  }

  @Test
  void shouldPutWhatBeginsWithTheWordFirst() {
    assertThat(names(UserRole.COORDINATOR, "dorp"))
        .containsExactly("Dorpshal", "Dorpskerk", "Ria van Dorp");
  }

  @Test
  void shouldFindNobodyWhomOneMayNotSee() {
    assertThat(names(UserRole.RESEARCHER, "dorp"))
        .containsExactly("Dorpshal", "Dorpskerk", "Beroepskracht van Dorpshal");
    assertThat(names(UserRole.COORDINATOR, "joop")).isEmpty();
    assertThat(names(UserRole.RESEARCHER, "wim")).isEmpty();
  }

  @Test
  void shouldSayHowManyThereAreBeyondTheLimit() {
    Client client = service.as(UserRole.COORDINATOR, village.code(), other.code());
    ObjectNode query = query("dorp").put("limit", 2);

    Reply limited = client.post("/v1/searches", query);
    Reply inOne = client.post("/v1/searches", query.deepCopy().put("area", other.code().value()));
    Reply nowhere = client.post("/v1/searches", query.deepCopy().put("area", "elders"));

    assertThat(limited.json().path("matches")).hasSize(2);
    assertThat(limited.json().path("of").intValue()).isEqualTo(6);
    assertThat(inOne.json().path("of").intValue()).isEqualTo(3);
    assertThat(inOne.json().path("matches").findValuesAsText("area"))
        .containsOnly(other.code().value());
    assertThat(nowhere.json().path("of").intValue()).isZero();
  }

  @Test
  void shouldTellEverythingThatIsWrongAtOnce() {
    Client client = service.as(UserRole.COORDINATOR, village.code());

    Reply wrong =
        client.post(
            "/v1/searches?q=koor",
            "{\"query\":\"\",\"area\":\"%s\",\"limit\":0,\"fuzzy\":true}"
                .formatted("a".repeat(61)));

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("pointer"))
        .containsExactlyInAnyOrder("q", "/query", "/area", "/limit", "/fuzzy");
    assertThat(client.post("/v1/searches", query("\u0301")).status()).isEqualTo(400);
    assertThat(client.post("/v1/searches", query("a".repeat(201))).status()).isEqualTo(400);
  }

  @Test
  void shouldLogEveryPersonWhoIsFound() {
    names(UserRole.COORDINATOR, "ria van");

    Client ria = service.as(UserRole.RESIDENT, village.id(Village.RIA), village.code());
    assertThat(ria.get("/v1/audit-lines").json().path("lines").findValuesAsText("action"))
        .contains("found");
  }

  private List<String> names(UserRole role, String query) {
    Reply found = service.as(role, village.code()).post("/v1/searches", query(query));
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.header("Cache-Control")).isEqualTo("no-store");
    return found.json().path("matches").findValuesAsText("name");
  }

  private static ObjectNode query(String query) {
    return Json.MAPPER.createObjectNode().put("query", query);
  }
}
