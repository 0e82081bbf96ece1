package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of one's own cases: reasons, last contact and what was agreed; never a rank. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesIT {
  private static final Instant NOW = Instant.parse("2026-11-15T09:00:00Z");

  private final WebStore store;
  private final TestService service;

  CasesIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldTellWhyWhenAndWhatNext() {
    Village village = Village.in(store);
    Client wim = wim(village);
    Client visiting = visiting(wim, village.id(Village.JOOP));
    say(visiting, village, "2026-10-01", "bellen over vervoer", "2026-12", null);
    say(visiting, village, "2026-11-03", "langs de kerk", "2026-11-20", null);
    say(visiting, village, "2026-11-02", "koffie", "2026-11-05", "2026-11-05");

    JsonNode told = wim.get("/v1/cases").json();

    assertThat(told.path("asOf").textValue()).isEqualTo("2026-11-15");
    JsonNode joop = told.path("cases").get(0);
    assertThat(joop.path("name").textValue()).isEqualTo("Joop Stil");
    assertThat(joop.path("lastContact").textValue()).isEqualTo("2026-11-03");
    assertThat(joop.path("nextStep").path("text").textValue()).isEqualTo("langs de kerk");
    assertThat(joop.path("nextStep").path("by").textValue()).isEqualTo("2026-11-20");
    assertThat(joop.path("reasons")).isEmpty();
  }

  /** In the list stands what the person's own page says, and the order is by last contact. */
  @Test
  void shouldGiveTheReasonsOfEachPageInTheOrderOfLastContact() {
    DemoWebs demo = DemoWebs.in(store);
    ActorId worker = demo.id(DemoWebs.VOORBEELDWIJK, "p-02");
    Client mirjam = service.as(UserRole.WIJKTEAM, worker, DemoWebs.VOORBEELDWIJK);

    JsonNode cases = mirjam.get("/v1/cases").json().path("cases");

    assertThat(cases).hasSizeGreaterThanOrEqualTo(5);
    for (JsonNode one : cases) {
      ActorId person = new ActorId(one.path("person").textValue());
      JsonNode page =
          visiting(mirjam, person)
              .get("/v1/people/" + person + "/signals?asOf=2026-11-15")
              .json()
              .path("signals");
      assertThat(one.path("reasons").toString()).isEqualTo(present(page));
    }
    List<String> dates = texts(cases, "lastContact");
    assertThat(dates).isSorted().contains("2026-10-06");
    assertThat(texts(cases, "name")).contains("Mandy Terpstra");
    assertThat(texts(find(cases, "Mandy Terpstra").path("reasons"))).contains("crowded");
  }

  @Test
  void shouldLogEverybodyInTheListOnce() {
    Village village = Village.in(store);
    wim(village).get("/v1/cases");

    JsonNode lines =
        service
            .as(UserRole.RESIDENT, village.id(Village.JOOP), village.code())
            .get("/v1/audit-lines")
            .json()
            .path("lines");

    assertThat(texts(lines, "action")).containsExactly("cases-listed");
  }

  @Test
  void shouldTellWhoseWebEndsWithinAMonthAndLetItStay() {
    Village village = Village.in(store);
    ActorId joop = village.id(Village.JOOP);
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    store.kept().meet(List.of(joop), LocalDate.parse("2025-12-15"));
    assertThat(ends(wim)).containsExactly("2026-12-15");

    Reply renewed = wim.send("POST", "/v1/people/" + joop + "/renewal", null, null);

    assertThat(renewed.json().path("keptUntil").textValue()).isEqualTo("2027-11-15");
    assertThat(ends(wim)).isEmpty();
    Client resident = service.as(UserRole.RESIDENT, joop, village.code());
    assertThat(resident.get("/v1/audit-lines").json().findValuesAsText("action"))
        .contains("person-renewed");
  }

  @Test
  void shouldTellTheCoordinatorWhoOfThoseKnownEndsAndOfNobodyElse() {
    Village village = Village.in(store);
    ActorId ria = village.id(Village.RIA);
    Client coordinator = service.as(UserRole.COORDINATOR, village.code());
    LocalDate longAgo = LocalDate.parse("2025-12-01");
    store.kept().meet(List.of(ria, village.id(Village.JOOP)), longAgo);

    Reply ending = coordinator.get(village.path("/ending-webs"));

    assertThat(ending.json().path("webs").findValuesAsText("name")).containsExactly("Ria van Dorp");
    assertThat(ending.json().findValuesAsText("keptUntil")).containsExactly("2026-12-01");
    assertThat(store.listAudit(ria, 1).get(0).action()).isEqualTo("ending-listed");
    coordinator.send("POST", "/v1/people/" + ria + "/renewal", null, null);
    assertThat(coordinator.get(village.path("/ending-webs")).json().path("webs").isEmpty())
        .isTrue();
  }

  @Test
  void shouldSayNothingOfAWebThatStaysLonger() {
    Village village = Village.in(store);
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    assertThat(ends(wim)).as("of whom the rule did not meet").isEmpty();

    store.kept().meet(List.of(village.id(Village.JOOP)), LocalDate.parse("2025-12-16"));

    assertThat(ends(wim)).isEmpty();
  }

  private static List<String> ends(Client client) {
    return client.get("/v1/cases").json().findValuesAsText("keptUntil");
  }

  @Test
  void shouldListNobodyElsesCases() {
    Village village = Village.in(store);

    Reply other = service.as(UserRole.WIJKTEAM, village.code()).get("/v1/cases");
    Reply elsewhere = service.as(UserRole.WIJKTEAM, village.id(Village.WIM)).get("/v1/cases");

    assertThat(other.json().path("cases")).isEmpty();
    assertThat(elsewhere.json().path("cases")).isEmpty();
    Set<String> fields = new TreeSet<>();
    wim(village)
        .get("/v1/cases")
        .json()
        .path("cases")
        .get(0)
        .fieldNames()
        .forEachRemaining(fields::add);
    assertThat(fields).containsExactly("area", "name", "person", "reasons");
  }

  private static void say(
      Client client, Village village, String on, String next, String by, @Nullable String done) {
    String id = Village.newId();
    ObjectNode entry =
        Json.MAPPER
            .createObjectNode()
            .put("id", id)
            .put("who", "Wim")
            .put("on", on)
            .put("about", "thuis")
            .put("nextStep", next)
            .put("nextBy", by);
    if (done != null) {
      entry.put("doneOn", done);
    }
    String path = village.actorPath(Village.JOOP) + "/contact-log/" + id;
    assertThat(client.put(path, entry.toString()).status()).isEqualTo(200);
  }

  private static String present(JsonNode signals) {
    return StreamSupport.stream(signals.spliterator(), false)
        .filter(one -> one.path("state").textValue().equals("present"))
        .map(one -> "\"" + one.path("id").textValue() + "\"")
        .toList()
        .toString()
        .replace(" ", "");
  }

  private static JsonNode find(JsonNode cases, String name) {
    return StreamSupport.stream(cases.spliterator(), false)
        .filter(one -> one.path("name").textValue().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(one -> one.has(field))
        .map(one -> one.path(field).textValue())
        .toList();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).toList();
  }

  private Client wim(Village village) {
    return service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
  }

  private static Client visiting(Client client, ActorId person) {
    String body = "{\"person\":\"" + person + "\",\"purpose\":\"conversation\"}";
    return client.with(Views.VISIT, client.post("/v1/visits", body).json().path("token").asText());
  }
}
