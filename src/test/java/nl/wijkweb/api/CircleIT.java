package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody comes into the near circle of a person, from the figure of their web. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CircleIT {
  private final WebStore store;
  private final TestService service;
  private Village village;
  private Client wim;
  private String joop = "";

  CircleIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.wim = service.as(UserRole.WIJKTEAM, village.code());
  }

  @BeforeEach
  void newVillage() {
    village = Village.in(store);
    joop = village.id(Village.JOOP).value();
    Client worker = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    String body = "{\"person\":\"" + joop + "\",\"purpose\":\"follow-up\"}";
    Reply opened = worker.post("/v1/visits", body);
    wim = worker.with(Views.VISIT, opened.json().path("token").textValue());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldAddSomebodyWithHowTheyKnowEachOther() {
    String brother = Village.newId();
    JsonNode before = web();

    Reply added = wim.put(path(brother), brother(brother, joop));

    assertThat(added.status()).isEqualTo(201);
    assertThat(added.header("Cache-Control")).isEqualTo("no-store");
    assertThat(added.json().path("name").textValue()).isEqualTo("broer");
    assertThat(store.findActor(new ActorId(brother)).orElseThrow().kind())
        .isEqualTo(ActorKind.CONTACT);
    JsonNode after = web();
    assertThat(after.path("actors").findValuesAsText("name")).contains("broer");
    assertThat(after.path("ties").findValuesAsText("closeness")).contains("close");
    assertThat(after.path("asked")).as("nothing was asked").isEqualTo(before.path("asked"));
    assertThat(store.listContacts(village.id(Village.JOOP))).as("nobody spoke with him").isEmpty();
    Client self = service.as(UserRole.RESIDENT, village.id(Village.JOOP), village.code());
    assertThat(self.get("/v1/audit-lines").json().path("lines").findValuesAsText("action"))
        .contains("person-written");
  }

  @Test
  void shouldAddOnce() {
    String brother = Village.newId();
    ObjectNode body = brother(brother, joop);
    Reply first = wim.put(path(brother), body);

    Reply again = wim.put(path(brother), body);
    Reply otherName = wim.put(path(brother), body.deepCopy().put("name", "zwager"));
    Reply otherTie = wim.put(path(brother), brother(brother, joop));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(otherName.status()).isEqualTo(409);
    assertThat(otherTie.status()).isEqualTo(409);
    assertThat(web().path("actors").findValuesAsText("name")).containsOnlyOnce("broer");
  }

  @Test
  void shouldTellAllThatIsWrongAtOnceAndWriteNothing() {
    String nobody = Village.newId();
    ObjectNode body = brother(Village.newId(), village.id(Village.RIA).value());
    body.put("name", "").put("since", "2026");
    ObjectNode twice = brother(nobody, joop);
    twice.withArray("ties").add(twice.at("/ties/0"));

    assertThat(wim.put(path(nobody), body).errors("pointer"))
        .containsExactlyInAnyOrder("/id", "/name", "/since", "/ties/0");
    assertThat(wim.put(path(nobody), twice).errors("pointer")).containsExactly("/ties/1/id");
    assertThat(wim.put(path(nobody), "{\"id\":\"" + nobody + "\",\"name\":\"x\"}").errors("code"))
        .containsExactly("contact-without-tie");
    assertThat(store.findActor(new ActorId(nobody))).isEmpty();
  }

  /** Somebody's brother, who is close. */
  static ObjectNode brother(String id, String person) {
    ObjectNode body = Json.MAPPER.createObjectNode().put("id", id).put("name", "broer");
    body.putArray("ties")
        .addObject()
        .put("id", Village.newId())
        .put("from", id)
        .put("type", "FAMILY_OF")
        .put("to", person)
        .put("closeness", "close");
    return body;
  }

  private String path(String contact) {
    return "/v1/people/" + joop + "/contacts/" + contact;
  }

  private JsonNode web() {
    return wim.get("/v1/people/" + joop + "/web").json();
  }
}
