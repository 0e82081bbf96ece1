package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Here;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was told on an evening around the map goes in whole, or not at all, and out as one. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveningIT {
  private static final String ON = "2026-01-20";
  private static final String SOURCE = "kaartavond 2026-01-20, 14 aanwezig";

  private final WebStore store;
  private final TestService service;
  private Village village;
  private Client maria;
  private String known = "";

  EveningIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @BeforeEach
  void begin() {
    village = Village.in(store);
    maria = service.as(UserRole.COORDINATOR, village.code());
    known = Village.newId();
    Tie tie = Tie.of(village.id(Village.CHOIR), TieType.WORKS_WITH, village.id(Village.HALL));
    store.createTie(village.code(), Village.withId(new TieId(known), tie), Village.CHANGE);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  private Reply post(ObjectNode body) {
    return maria.post(village.path("/mapping-evenings"), body);
  }

  /** A new group that meets in the hall, and a tie that is still so. */
  private ObjectNode evening() {
    String group = Village.newId();
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.put("id", Village.newId()).put("on", ON).put("present", 14);
    body.putArray("actors")
        .addObject()
        .put("id", group)
        .put("kind", "INFORMAL_GROUP")
        .put("name", "Breigroep")
        .putArray("domains")
        .add("arts");
    tie(body, group, "MEETS_AT", village.id(Village.HALL)).put("frequency", "weekly");
    body.putArray("confirmed").add(known);
    return body;
  }

  private static ObjectNode tie(ObjectNode body, String from, String type, ActorId to) {
    return body.withArray("ties")
        .addObject()
        .put("id", Village.newId())
        .put("from", from)
        .put("type", type)
        .put("to", to.value());
  }

  private JsonNode web() {
    return maria.get(village.path("/web")).json();
  }

  @Test
  void shouldGoInWithItsSourceAndOutAsOne() {
    JsonNode before = web();
    ObjectNode body = evening();

    Reply entered = post(body);

    assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    assertThat(post(body).status()).isEqualTo(200);
    JsonNode tie = maria.get("/v1/ties/" + body.at("/ties/0/id").asText()).json();
    assertThat(tie.path("source").get(0).asText()).isEqualTo(SOURCE);
    assertThat(tie.path("lastConfirmed").asText()).isEqualTo(ON);
    assertThat(tie.path("fromName").asText()).isEqualTo("Breigroep");
    JsonNode again = maria.get("/v1/ties/" + known).json();
    assertThat(again.path("lastConfirmed").asText()).isEqualTo(ON);
    assertThat(again.path("source").toString()).contains(SOURCE);
    String change = entered.json().path("change").asText();
    Reply undone =
        maria.post(
            village.path("/changes/" + change + "/undo"),
            Json.MAPPER.createObjectNode().put("id", Village.newId()));
    assertThat(undone.status()).as(undone.text()).isEqualTo(201);
    assertThat(web().path("ties")).isEqualTo(before.path("ties"));
    assertThat(web().path("actors")).isEqualTo(before.path("actors"));
  }

  @Test
  void shouldGoInNotAtAllAndSayOfEachRowWhatIsWrong() {
    JsonNode before = web();
    ObjectNode body = evening();
    String group = body.at("/actors/0/id").asText();
    tie(body, group, "MEETS_AT", new ActorId(Village.newId()));
    tie(body, group, "MEETS_AT", new ActorId(group));
    body.withArray("actors")
        .addObject()
        .put("id", Village.newId())
        .put("kind", "RESIDENT")
        .put("name", "Joop");
    body.withArray("confirmed").add(Village.newId());

    Reply refused = post(body);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errors("pointer"))
        .containsExactlyInAnyOrder("/actors/1/kind", "/ties/1/to", "/ties/2/to", "/confirmed/1");
    assertThat(web()).isEqualTo(before);
  }

  @Test
  void shouldNotHaveBeenOnADayToCome() {
    ObjectNode body = evening().put("on", LocalDate.now(Here.ZONE).plusDays(1).toString());

    Reply refused = post(body);

    assertThat(refused.errors("pointer")).containsExactly("/on");
    assertThat(post(body.put("on", LocalDate.now(Here.ZONE).toString())).status()).isEqualTo(201);
  }

  @Test
  void shouldAnswerTheSameOfWhomOneDoesNotSeeAndOfNobody() {
    ObjectNode hidden = evening();
    tie(hidden, hidden.at("/actors/0/id").asText(), "WORKS_WITH", village.id(Village.JOOP));
    ObjectNode absent = evening();
    tie(absent, absent.at("/actors/0/id").asText(), "WORKS_WITH", new ActorId(Village.newId()));

    assertThat(post(hidden).errors("code")).isEqualTo(post(absent).errors("code"));
    assertThat(post(hidden).errors("pointer")).containsExactly("/ties/1/to");
  }

  @Test
  void shouldTakeNothingUnderTheIdOfAnotherChangeAndNothingEmpty() {
    ObjectNode body = evening();
    post(body);
    Client colleague = service.as(UserRole.WIJKTEAM, village.code());

    assertThat(colleague.post(village.path("/mapping-evenings"), evening()).status())
        .isEqualTo(404);
    ObjectNode empty = Json.MAPPER.createObjectNode().put("id", Village.newId()).put("on", ON);
    assertThat(post(empty).errors("code")).containsExactly("field-needed");
    ObjectNode tooMany = evening();
    for (int i = 0; i <= EveningFields.MOST; i++) {
      tooMany.withArray("confirmed").add(known);
    }
    assertThat(post(tooMany).errors("code")).contains("values-too-many");
  }
}
