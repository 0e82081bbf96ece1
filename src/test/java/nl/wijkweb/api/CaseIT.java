package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Handing a case over, for good or until a day, and ending one. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseIT {
  private final WebStore store;
  private final TestClock clock = new TestClock();
  private final TestService service;
  private final ActorId colleague = new ActorId(Village.newId());
  private Village village;

  CaseIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store, clock);
    this.village = Village.in(store);
  }

  @BeforeEach
  void newVillage() {
    village = Village.in(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldLetAColleagueStandInUntilADay() {
    String last = Views.dayOf(clock.instant()).plusDays(2).toString();

    Reply handed = handOver(wim(), ",\"until\":\"" + last + "\"");

    assertThat(handed.status()).isEqualTo(200);
    assertThat(handed.json().path("until").textValue()).isEqualTo(last);
    assertThat(isOpenTo(bea())).isTrue();
    assertThat(isOpenTo(wim())).isTrue();
    assertThat(handOver(bea(), "").status()).isEqualTo(404);
    clock.pass(Duration.ofDays(2));
    assertThat(isOpenTo(bea())).isTrue();
    clock.pass(Duration.ofDays(1));
    assertThat(isOpenTo(bea())).isFalse();
    assertThat(bea().get("/v1/cases").json().path("cases")).isEmpty();
    assertThat(isOpenTo(wim())).isTrue();
  }

  @Test
  void shouldGoOverForGood() {
    assertThat(handOver(wim(), "").status()).isEqualTo(200);

    assertThat(isOpenTo(bea())).isTrue();
    assertThat(isOpenTo(wim())).isFalse();
    assertThat(handOver(wim(), "").status()).isEqualTo(404);
  }

  @Test
  void shouldGoOverByTheTeamLeaderWhoSeesNothingOfIt() {
    Client leader = service.as(UserRole.TEAM_LEADER, village.code());

    assertThat(handOver(leader, "").status()).isEqualTo(200);

    assertThat(isOpenTo(bea())).isTrue();
    assertThat(isOpenTo(wim())).isFalse();
    assertThat(leader.get("/v1/people/" + joop() + "/web").status()).isEqualTo(404);
  }

  @Test
  void shouldTellTheTeamLeaderWhoFollowsWhomAndNoMore() {
    handOver(wim(), ",\"until\":\"" + Views.dayOf(clock.instant()) + "\"");
    Client leader = service.as(UserRole.TEAM_LEADER, village.code());

    Reply held = leader.get(village.path("/cases"));

    assertThat(held.header("Cache-Control")).isEqualTo("no-store");
    JsonNode cases = held.json().path("cases");
    assertThat(cases.findValuesAsText("name")).containsExactly("Joop Stil", "Joop Stil");
    assertThat(cases.findValuesAsText("worker"))
        .containsExactlyInAnyOrder(colleague.value(), wimId());
    assertThat(cases.findValuesAsText("workerName")).containsExactly("Wim Werker");
    assertThat(cases.findValuesAsText("until"))
        .containsExactly(Views.dayOf(clock.instant()).toString());
    Client self = service.as(UserRole.RESIDENT, joop(), village.code());
    JsonNode line = self.get("/v1/audit-lines").json().path("lines").get(0);
    assertThat(line.path("action").textValue()).isEqualTo("cases-listed");
    assertThat(line.path("purpose").textValue()).isEqualTo("hand-over");
  }

  @Test
  void shouldLetNobodyStandInWhoFollowsThemForGood() {
    String last = Views.dayOf(clock.instant()).plusDays(2).toString();
    String self = "{\"to\":\"" + village.id(Village.WIM) + "\",\"until\":\"" + last + "\"}";
    wim().post("/v1/cases/" + joop() + "/hand-over", self);
    clock.pass(Duration.ofDays(9));

    assertThat(isOpenTo(wim())).isTrue();
  }

  @Test
  void shouldEndACase() {
    assertThat(wim().delete("/v1/cases/" + joop()).status()).isEqualTo(204);

    assertThat(isOpenTo(wim())).isFalse();
    assertThat(wim().delete("/v1/cases/" + joop()).status()).isEqualTo(404);
  }

  @Test
  void shouldTellTheResidentOfItAndOfEmergencies() {
    handOver(wim(), "");
    wim().delete("/v1/cases/" + joop());
    String body = "{\"person\":\"" + joop() + "\",\"purpose\":\"emergency\"}";
    wim().post("/v1/visits", body);
    bea().delete("/v1/cases/" + joop());

    Client self = service.as(UserRole.RESIDENT, joop(), village.code());
    JsonNode lines = self.get("/v1/audit-lines").json().path("lines");

    assertThat(lines.findValuesAsText("action"))
        .containsExactly("case-closed", "emergency-visit-started", "case-handed-over");
    assertThat(lines.findValuesAsText("who")).containsExactly(colleague.value(), wimId(), wimId());
  }

  @Test
  void shouldTellAllThatIsWrongAtOnce() {
    Reply wrong =
        wim().post("/v1/cases/" + joop() + "/hand-over?x=1", "{\"until\":\"2020-01-01\",\"y\":1}");
    Reply month = handOver(wim(), ",\"until\":\"2030-01\"");

    assertThat(wrong.errors("pointer")).containsExactlyInAnyOrder("x", "/to", "/until", "/y");
    assertThat(month.errors("code")).containsExactly("no-day");
  }

  @Test
  void shouldAnswerOfWhomOneDoesNotFollowAsOfNobody() {
    String ria = "/v1/cases/" + village.id(Village.RIA) + "/hand-over";
    String nobody = "/v1/cases/" + Village.newId() + "/hand-over";
    String to = "{\"to\":\"x\"}";

    assertThat(wim().post(ria, to).whole()).isEqualTo(wim().post(nobody, to).whole());
  }

  private Reply handOver(Client by, String more) {
    return by.post(
        "/v1/cases/" + joop() + "/hand-over", "{\"to\":\"" + colleague + "\"" + more + "}");
  }

  private boolean isOpenTo(Client worker) {
    String body = "{\"person\":\"" + joop() + "\",\"purpose\":\"conversation\"}";
    return worker.post("/v1/visits", body).status() == 201;
  }

  private ActorId joop() {
    return village.id(Village.JOOP);
  }

  private String wimId() {
    return village.id(Village.WIM).value();
  }

  private Client wim() {
    return service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
  }

  private Client bea() {
    return service.as(UserRole.WIJKTEAM, colleague, village.code());
  }
}
