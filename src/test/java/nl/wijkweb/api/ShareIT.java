package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Permission;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody of one person's circle becomes a resident on their own yes. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShareIT {
  private final WebStore store;
  private final TestService service;
  private Village village;
  private Client wim;

  ShareIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.wim = visiting();
  }

  @BeforeEach
  void newVillage() {
    village = Village.in(store);
    wim = visiting();
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldMakeAResidentOfSomebodyWhoAgreed() {
    ActorId sister = village.id(Village.SISTER);
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    Reply hidden = maria.get("/v1/actors/" + sister);
    ObjectNode yes = yes("Truus Stil").put("street", "Kerkstraat");
    yes.putArray("permissions").add("known");

    Reply shared = wim.post(path(sister), yes);

    assertThat(shared.status()).isEqualTo(201);
    assertThat(shared.header("Cache-Control")).isEqualTo("no-store");
    assertThat(shared.json().path("kind").textValue()).isEqualTo("RESIDENT");
    StoredActor truus = store.findActor(sister).orElseThrow();
    assertThat(truus.kind()).isEqualTo(ActorKind.RESIDENT);
    assertThat(truus.facts().basis().legalBasis()).isEqualTo(LegalBasis.CONSENT);
    assertThat(truus.facts().basis().permissions()).containsExactly(Permission.KNOWN);
    assertThat(store.listContacts(sister).get(0).about()).isEqualTo("of de buurt haar mag kennen");
    assertThat(hidden.status()).isEqualTo(404);
    assertThat(maria.get("/v1/actors/" + sister).json().path("name").textValue())
        .isEqualTo("Truus Stil");
    Client self = service.as(UserRole.RESIDENT, sister, village.code());
    assertThat(self.get("/v1/audit-lines").json().path("lines").findValuesAsText("action"))
        .contains("seen-beside");
    String web = "/v1/people/" + village.id(Village.JOOP) + "/web";
    assertThat(wim.get(web).json().path("actors").findValuesAsText("name")).contains("Truus Stil");
  }

  @Test
  void shouldHappenOnce() {
    ActorId sister = village.id(Village.SISTER);
    ObjectNode yes = yes("Truus Stil");
    Reply first = wim.post(path(sister), yes);

    Reply again = wim.post(path(sister), yes);
    Reply other = wim.post(path(sister), yes("Bep Stil"));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(other.status()).isEqualTo(409);
    assertThat(store.listContacts(sister)).hasSize(1);
  }

  @Test
  void shouldTellAllThatIsWrongAtOnce() {
    Reply wrong =
        wim.post(
            path(village.id(Village.SISTER)) + "?x=1",
            "{\"legalBasis\":\"public-source\",\"permissions\":[\"all\"],\"y\":1}");

    assertThat(wrong.errors("pointer"))
        .containsExactlyInAnyOrder(
            "x", "/y", "/id", "/who", "/on", "/words", "/name", "/legalBasis", "/permissions");
    assertThat(store.findActor(village.id(Village.SISTER)).orElseThrow().kind())
        .isEqualTo(ActorKind.CONTACT);
  }

  @Test
  void shouldKnowOnlyPeopleOfTheCircle() {
    Reply club = wim.post(path(village.id(Village.CHOIR)), yes("Koor"));
    Reply hall = wim.post(path(village.id(Village.HALL)), yes("Hal"));
    Reply nobody = wim.post(path(new ActorId(Village.newId())), yes("Niemand"));
    Reply worker = wim.post(path(village.id(Village.WIM)), yes("Wim"));

    assertThat(club.whole()).isEqualTo(nobody.whole());
    assertThat(hall.whole()).isEqualTo(nobody.whole());
    assertThat(worker.whole()).isEqualTo(nobody.whole());
    assertThat(nobody.status()).isEqualTo(404);
  }

  /** What somebody of the circle agreed to. */
  static ObjectNode yes(String name) {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("who", "Wim")
        .put("on", "2026-03-01")
        .put("words", "of de buurt haar mag kennen")
        .put("name", name)
        .put("legalBasis", "consent");
  }

  private String path(ActorId contact) {
    return "/v1/people/" + village.id(Village.JOOP) + "/contacts/" + contact + "/share";
  }

  private Client visiting() {
    Client worker = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    String body = "{\"person\":\"" + village.id(Village.JOOP) + "\",\"purpose\":\"conversation\"}";
    Reply opened = worker.post("/v1/visits", body);
    return worker.with(Views.VISIT, opened.json().path("token").textValue());
  }
}
