package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** In how many ways a person comes to help: for who opened their web, and never without a line. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyNetIT {
  private final WebStore store;
  private final TestService service;

  SafetyNetIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldCountTheWaysThatShareNobody() {
    Village village = Village.in(store);
    JsonNode told = net(village, visiting(village));

    assertThat(named(told, told.path("hingesOn")))
        .containsExactlyInAnyOrder("Huisarts", "Wim Werker");
    assertThat(told.path("ways")).hasSize(2);
    for (JsonNode way : told.path("ways")) {
      assertThat(named(told, way)).hasSize(2).startsWith("Joop Stil");
    }
    assertThat(told.path("projection").path("name").textValue()).isEqualTo("everyone");
    assertThat(told.path("undefined")).isEmpty();
  }

  /** A sister stands in no projection; she is a way of her own once she helps. */
  @Test
  void shouldCountWhoHelpsInTheNearCircle() {
    Village village = Village.in(store);
    Tie bare = Tie.of(village.id(Village.SISTER), TieType.CARES_FOR, village.id(Village.JOOP));
    store.createTie(
        village.code(), Village.withId(new TieId(Village.newId()), bare), Village.CHANGE);

    JsonNode told = net(village, visiting(village));

    assertThat(told.path("ways")).hasSize(3);
    assertThat(named(told, told.path("hingesOn"))).contains("zus");
  }

  @Test
  void shouldLogWhoIsShown() {
    Village village = Village.in(store);
    net(village, visiting(village));
    Client joop = service.as(UserRole.RESIDENT, village.id(Village.JOOP), village.code());

    Reply lines = joop.get("/v1/audit-lines");
    Reply own = joop.get(path(village));

    assertThat(lines.json().path("lines").findValuesAsText("action")).contains("safety-net-read");
    assertThat(lines.json().path("lines").findValuesAsText("purpose")).contains("conversation");
    assertThat(own.status()).isEqualTo(200);
    assertThat(own.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void shouldAnswerOthersAsOfNobody() {
    Village village = Village.in(store);
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    Client wim = wim(village);
    String nobody = "/v1/people/" + Village.newId() + "/safety-net";

    for (Client other : List.of(maria, wim)) {
      assertThat(other.get(path(village)).whole()).isEqualTo(other.get(nobody).whole());
    }
    assertThat(visiting(village).get(path(village) + "?asOf=2025-02-30&of=me").errors("pointer"))
        .containsExactlyInAnyOrder("asOf", "of");
  }

  private static String path(Village village) {
    return "/v1/people/" + village.id(Village.JOOP) + "/safety-net";
  }

  private static JsonNode net(Village village, Client client) {
    return client.get(path(village)).json();
  }

  private static List<String> named(JsonNode told, JsonNode ids) {
    Set<JsonNode> names = Set.copyOf(told.path("names").findParents("id"));
    return StreamSupport.stream(ids.spliterator(), false)
        .map(
            id ->
                names.stream()
                    .filter(name -> name.path("id").equals(id))
                    .findFirst()
                    .orElseThrow()
                    .path("name")
                    .textValue())
        .toList();
  }

  private Client wim(Village village) {
    return service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
  }

  /** Wim, with a visit to Joop. */
  private Client visiting(Village village) {
    String body = "{\"person\":\"" + village.id(Village.JOOP) + "\",\"purpose\":\"conversation\"}";
    Client wim = wim(village);
    return wim.with(Views.VISIT, wim.post("/v1/visits", body).json().path("token").textValue());
  }
}
