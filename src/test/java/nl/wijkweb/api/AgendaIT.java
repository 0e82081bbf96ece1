package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The agenda of an area, written by its coordinator and read by whoever may. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgendaIT {
  private final TestService service;
  private final WebStore store;
  private Village village;
  private Client maria;

  AgendaIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @BeforeEach
  void begin() {
    village = Village.in(store);
    maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  private String activity(String name, String openTo, String schedule) {
    ObjectNode body =
        Json.MAPPER
            .createObjectNode()
            .put("id", Village.newId())
            .put("kind", "ACTIVITY")
            .put("name", name)
            .put("openTo", openTo)
            .put("schedule", schedule);
    assertThat(maria.post(village.path("/actors"), body).status()).isEqualTo(201);
    return body.path("id").asText();
  }

  private void tie(String from, String type, String to, String... contribution) {
    ObjectNode body =
        Json.MAPPER
            .createObjectNode()
            .put("id", Village.newId())
            .put("from", from)
            .put("type", type)
            .put("to", to);
    for (String brings : contribution) {
      body.withArray("contribution").add(brings);
    }
    assertThat(maria.post(village.path("/ties"), body).status()).isEqualTo(201);
  }

  @Test
  void shouldFindTheClashThatACoordinatorWrote() {
    String choir = village.id(Village.CHOIR).value();
    String church = village.id(Village.CHURCH).value();
    String concert = activity("Uitvoering", "everyone", "DTSTART:20260607T100000\nDURATION:PT2H");
    String service2 = activity("Viering", "everyone", "DTSTART:20260607T110000\nDURATION:PT1H");
    tie(choir, "ORGANISES", concert);
    tie(church, "ORGANISES", service2);
    assertThat(agenda("?from=2026-06-01&weeks=1").path("clashes")).isEmpty();

    tie(church, "WORKS_WITH", choir, "people");

    JsonNode agenda = agenda("?from=2026-06-03&weeks=1");
    assertThat(agenda.path("from").asText()).isEqualTo("2026-06-01");
    assertThat(agenda.path("clashes")).hasSize(1);
    assertThat(agenda.path("clashes").get(0).path("why").asText()).isEqualTo("people");
    assertThat(agenda.path("clashes").get(0).path("sure").booleanValue()).isTrue();
    assertThat(agenda.path("happenings").get(0).path("end").asText()).startsWith("12:00");
    JsonNode slots =
        maria
            .get(village.path("/agenda/slots?from=2026-06-01&activity=" + concert))
            .json()
            .path("slots");
    assertThat(slots).hasSize(5);
    assertThat(slots.get(0).path("people").intValue()).isZero();
  }

  private JsonNode agenda(String query) {
    return maria.get(village.path("/agenda" + query)).json();
  }

  @Test
  void shouldGiveEverybodyTheFileWithNobodyInIt() {
    String coffee = activity("Koffie", "everyone", "DTSTART:20260602T100000\nRRULE:FREQ=WEEKLY");
    activity("Bestuur", "members", "DTSTART:20260602T200000\nRRULE:FREQ=WEEKLY");
    tie(coffee, "LOCATED_AT", village.id(Village.HALL).value());

    Reply file =
        service
            .as(UserRole.RESIDENT, village.id(Village.JOOP), village.code())
            .get(village.path("/calendar"));

    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).startsWith("text/calendar");
    assertThat(file.text())
        .contains("SUMMARY:Koffie", "LOCATION:Dorpshal", "TZID:Europe/Amsterdam")
        .doesNotContain("Bestuur")
        .doesNotContain("Ria")
        .doesNotContain("@example.org");
    assertThat(maria.get(village.path("/calendar")).text()).isEqualTo(file.text());
  }

  @Test
  void shouldTellAllThatIsWrongWithAQuestion() {
    assertThat(maria.get(village.path("/agenda?from=gisteren&weeks=0&what=1")).errors("code"))
        .hasSize(3);
    assertThat(maria.get(village.path("/agenda?from=1800-01-01")).status()).isEqualTo(400);
  }
}
