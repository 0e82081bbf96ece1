package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who helps a household: for who opened the web, and for the person themselves. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class PartiesIT {
  private final WebStore store;
  private final TestService service;

  PartiesIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  /** Many parties, nobody who coordinates (004 L1671), and a promise that is long past. */
  @Test
  void shouldTellOfEveryPartyAroundMandy() {
    JsonNode told = mandy("p-02", "?asOf=2026-11-15");

    assertThat(told.path("coordination").path("state").textValue()).isEqualTo("none");
    assertThat(told.path("parties").size()).isGreaterThanOrEqualTo(8);
    JsonNode late =
        StreamSupport.stream(told.path("parties").spliterator(), false)
            .filter(party -> party.path("state").textValue().equals("agreed"))
            .findFirst()
            .orElseThrow();
    assertThat(late.path("late").textValue()).isEqualTo("yes");
    assertThat(late.path("help").get(0).path("promise").has("by")).isTrue();
    JsonNode over =
        StreamSupport.stream(told.path("parties").spliterator(), false)
            .filter(party -> party.path("state").textValue().equals("ended"))
            .findFirst()
            .orElseThrow();
    assertThat(over.path("help").get(0).path("endReason").textValue()).isEqualTo("no-answer");
  }

  @Test
  void shouldTellWhoCoordinatedOnAnEarlierDay() {
    JsonNode told = mandy("p-02", "?asOf=2024-06-01");

    JsonNode coordination = told.path("coordination");
    assertThat(coordination.path("state").textValue()).isEqualTo("one");
    assertThat(name(told, coordination.path("who").get(0).textValue())).isNotBlank();
  }

  @Test
  void shouldShowAResidentTheirOwnAndNobodyElse() {
    Village village = Village.in(store);
    Client joop = service.as(UserRole.RESIDENT, village.id(Village.JOOP), village.code());

    JsonNode told = joop.get(path(village)).json();

    assertThat(texts(told.path("names"), "name"))
        .contains("Huisarts", "Joop Stil", "Beroepskracht van Dorpshal")
        .doesNotContain("Wim Werker", "Ria van Dorp");
    Client ria = service.as(UserRole.RESIDENT, village.id(Village.RIA), village.code());
    assertThat(ria.get(path(village)).status()).isEqualTo(404);
  }

  @Test
  void shouldLogWhoIsShownAndNeedAVisit() {
    Village village = Village.in(store);
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    String nobody = "/v1/people/" + Village.newId() + "/parties";

    assertThat(wim.get(path(village)).whole()).isEqualTo(wim.get(nobody).whole());
    assertThat(visiting(wim, village.id(Village.JOOP)).get(path(village)).status()).isEqualTo(200);
    JsonNode lines =
        service
            .as(UserRole.RESIDENT, village.id(Village.JOOP), village.code())
            .get("/v1/audit-lines")
            .json()
            .path("lines");
    assertThat(texts(lines, "action")).containsExactly("parties-read", "visit-started");
  }

  private JsonNode mandy(String worker, String query) {
    DemoWebs demo = DemoWebs.in(store);
    ActorId mandy = demo.id(DemoWebs.VOORBEELDWIJK, "r-097");
    ActorId id = demo.id(DemoWebs.VOORBEELDWIJK, worker);
    Client client = service.as(UserRole.WIJKTEAM, id, DemoWebs.VOORBEELDWIJK);
    return visiting(client, mandy).get("/v1/people/" + mandy + "/parties" + query).json();
  }

  private static String name(JsonNode told, String id) {
    return StreamSupport.stream(told.path("names").spliterator(), false)
        .filter(one -> one.path("id").textValue().equals(id))
        .findFirst()
        .orElseThrow()
        .path("name")
        .textValue();
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.path(field).textValue())
        .toList();
  }

  private static String path(Village village) {
    return "/v1/people/" + village.id(Village.JOOP) + "/parties";
  }

  private static Client visiting(Client client, ActorId person) {
    String body = "{\"person\":\"" + person + "\",\"purpose\":\"conversation\"}";
    return client.with(Views.VISIT, client.post("/v1/visits", body).json().path("token").asText());
  }
}
