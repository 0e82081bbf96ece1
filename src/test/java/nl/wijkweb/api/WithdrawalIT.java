package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Once somebody takes back what they agreed to, nothing shows on that ground, anywhere. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class WithdrawalIT {
  private static final String NAME = "Zeldzaam Bekend";

  private final WebStore store;
  private final TestService service;

  WithdrawalIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldShowNothingAnywhereOnceEverythingIsWithdrawn() {
    Village village = Village.in(store);
    ActorId person = known(village);
    Client coordinator = service.as(UserRole.COORDINATOR, village.code());
    List<String> reads =
        List.of(
            "/v1/actors/" + person,
            village.path("/web"),
            village.path(
                "/warm-paths?from="
                    + village.id(Village.CHOIR)
                    + "&to="
                    + village.id(Village.HALL)));
    List<Reply> before = reads.stream().map(coordinator::get).toList();
    assertThat(before).allSatisfy(reply -> assertThat(reply.text()).contains(person.value()));
    assertThat(found(coordinator)).contains(NAME);

    Client self = service.as(UserRole.RESIDENT, person, village.code());
    assertThat(withdraw(self, person).status()).isEqualTo(201);

    for (int i = 0; i < reads.size(); i++) {
      Reply after =
          coordinator.with("If-None-Match", before.get(i).header("ETag")).get(reads.get(i));
      assertThat(after.status()).as(reads.get(i)).isNotEqualTo(304);
      assertThat(after.text()).as(reads.get(i)).doesNotContain(person.value(), NAME);
    }
    assertThat(found(coordinator)).doesNotContain(NAME);
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    assertThat(wim.get(reads.get(2)).text()).doesNotContain(person.value(), NAME);
    assertThat(self.get("/v1/people/" + person + "/web").status()).isEqualTo(200);
  }

  private static String found(Client client) {
    return client.post("/v1/searches", "{\"query\":\"Zeldzaam\"}").text();
  }

  private static Reply withdraw(Client self, ActorId person) {
    ObjectNode talk =
        Json.MAPPER
            .createObjectNode()
            .put("id", Village.newId())
            .put("who", NAME)
            .put("on", "2026-02")
            .put("about", "ik trek mijn akkoord in");
    for (String permission : List.of("known", "introduce")) {
      talk.withArray("permissions").addObject().put("permission", permission).put("answer", "no");
    }
    String path = "/v1/people/" + person + "/conversations/" + talk.path("id").textValue();
    return self.put(path, talk);
  }

  /** Somebody who agreed to be known, and to introduce the choir to the hall. */
  private ActorId known(Village village) {
    ActorId id = new ActorId(Village.newId());
    ActorFacts facts =
        ActorFacts.livingIn(
            null, new Basis(LegalBasis.CONSENT, Set.of(Permission.KNOWN, Permission.INTRODUCE)));
    store.createActor(
        village.code(),
        new Actor(id, ActorKind.RESIDENT, facts, Details.named(NAME)),
        Village.CHANGE);
    tie(village, id, Village.CHOIR);
    tie(village, id, Village.HALL);
    return id;
  }

  private void tie(Village village, ActorId person, String group) {
    Tie bare = Tie.of(person, TieType.VOLUNTEERS_AT, village.id(group));
    store.createTie(
        village.code(), Village.withId(new TieId(Village.newId()), bare), Village.CHANGE);
  }
}
