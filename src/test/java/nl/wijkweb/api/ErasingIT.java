package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Having somebody forgotten: by themselves, or by who follows them and was asked to. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasingIT {
  private final WebStore store;
  private final TestService service;
  private Village village;
  private ActorId joop;

  ErasingIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.joop = village.id(Village.JOOP);
  }

  @BeforeEach
  void newVillage() {
    village = Village.in(store);
    joop = village.id(Village.JOOP);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldForgetAResidentOnTheirOwnWordAndEndTheirSessions() {
    Client self = resident();
    Client onAnotherDevice = resident();
    Client ria = service.as(UserRole.RESIDENT, village.id(Village.RIA), village.code());

    Reply erased = erase(self, self.get(village.actorPath(Village.JOOP)).header("ETag"));

    assertThat(erased.status()).isEqualTo(204);
    assertThat(self.get("/v1/people/" + joop + "/web").status()).isEqualTo(401);
    assertThat(onAnotherDevice.get("/v1/session").json().path("signedIn").booleanValue()).isFalse();
    assertThat(ria.get("/v1/people/" + village.id(Village.RIA) + "/web").status()).isEqualTo(200);
    assertThat(store.findActor(joop)).isEmpty();
    assertThat(store.loadWeb(village.code()).orElseThrow().actors())
        .extracting(actor -> String.valueOf(actor.folderId()))
        .doesNotContain(Village.JOOP, Village.SISTER)
        .contains(Village.RIA, Village.CHOIR);
    AuditLine line = store.listAudit(joop, 1).get(0);
    assertThat(line.action()).isEqualTo("person-erased");
    assertThat(line.purpose()).isEqualTo("own-request");
    assertThat(line.who()).isEqualTo(joop.value());
    assertThat(line.persons()).containsExactly(joop);
  }

  @Test
  void shouldForgetForWhomTheWijkteamFollowsInAVisitOnTheirRequest() {
    Client wim = visiting(wim(), "own-request");

    Reply erased = erase(wim, wim.get(village.actorPath(Village.JOOP)).header("ETag"));

    assertThat(erased.status()).isEqualTo(204);
    assertThat(wim.get("/v1/people/" + joop + "/web").status()).isEqualTo(404);
    assertThat(erase(wim, "*").status()).isEqualTo(404);
    assertThat(wim().get("/v1/cases").json().path("cases")).isEmpty();
    AuditLine line = store.listAudit(joop, 1).get(0);
    assertThat(line.role()).isEqualTo("wijkteam");
    assertThat(line.visit()).isNotNull();
  }

  @Test
  void shouldForgetNobodyForAnotherPurposeNorInSomebodysStead() {
    assertThat(erase(visiting(wim(), "conversation"), "*").status()).isEqualTo(404);
    assertThat(erase(visiting(wim(), "emergency"), "*").status()).isEqualTo(404);
    assertThat(erase(wim(), "*").status()).isEqualTo(404);
    ActorId bea = new ActorId(Village.newId());
    String today = Views.dayOf(Instant.now()).toString();
    wim()
        .post(
            "/v1/cases/" + joop + "/hand-over",
            "{\"to\":\"" + bea + "\",\"until\":\"" + today + "\"}");
    Client standIn = service.as(UserRole.WIJKTEAM, bea, village.code());

    assertThat(erase(visiting(standIn, "own-request"), "*").status()).isEqualTo(404);
    assertThat(store.findActor(joop)).isPresent();
  }

  @Test
  void shouldForgetNobodyWhoDidNotSaySoOrSawAnotherState() {
    Client self = resident();
    String seen = self.get(village.actorPath(Village.JOOP)).header("ETag");

    Reply unsaid = self.with("If-Match", seen).delete("/v1/people/" + joop);
    Reply said = self.with("If-Match", seen).delete("/v1/people/" + joop + "?confirm=yes");
    Reply unseen = self.delete("/v1/people/" + joop + "?confirm=erase");
    Reply stale = erase(self, "\"another\"");

    for (Reply reply : List.of(unsaid, said)) {
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.json().path("errors").findValuesAsText("code"))
          .containsExactly("erasure-not-confirmed");
    }
    assertThat(unseen.status()).isEqualTo(428);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().path("current").path("name").textValue()).isEqualTo("Joop Stil");
    assertThat(store.findActor(joop)).isPresent();
  }

  private Reply erase(Client client, String seen) {
    return client.with("If-Match", seen).delete("/v1/people/" + joop + "?confirm=erase");
  }

  private Client resident() {
    return service.as(UserRole.RESIDENT, joop, village.code());
  }

  private Client wim() {
    return service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
  }

  private Client visiting(Client client, String purpose) {
    String body = "{\"person\":\"" + joop + "\",\"purpose\":\"" + purpose + "\"}";
    Reply visit = client.post("/v1/visits", body);
    return client.with(Views.VISIT, visit.json().path("token").textValue());
  }
}
