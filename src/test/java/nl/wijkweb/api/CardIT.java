package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A club keeps its own card, signed in or by a link, and its coordinator sees and undoes it. */
@ExtendWith(WarmStore.class)
class CardIT {
  private static final String CARD = "/v1/own-card";
  private static final String LINKED = "/v1/linked-card";

  private final WebStore store;
  private TestService service;
  private Village village;
  private Client anja;
  private Client choir;

  CardIT(WebStore store) {
    this.store = store;
  }

  @BeforeEach
  void start() {
    service = TestService.over(store);
    village = Village.in(store);
    anja = service.as(UserRole.COORDINATOR, village.code());
    choir = service.as(UserRole.CONTACT_PERSON, village.id(Village.CHOIR), village.code());
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void shouldKeepItsOwnCardAndSayThatItIsSo() {
    Reply before = choir.get(CARD);
    assertThat(before.json().has("confirmedOn")).isFalse();
    assertThat(before.json().has("note")).isFalse();

    assertThat(choir.patch(CARD, "{\"members\":31}").status()).isEqualTo(428);
    Client seen = choir.with("If-Match", before.header("ETag"));
    Reply changed = seen.patch(CARD, "{\"members\":31,\"offers\":[\"een avond zingen\"]}");
    assertThat(changed.json().path("members").intValue()).isEqualTo(31);
    assertThat(changed.json().has("confirmedOn")).isTrue();
    assertThat(seen.patch(CARD, "{\"members\":32}").status()).isEqualTo(412);
    assertThat(any(choir).patch(CARD, "{\"name\":\"Ander koor\"}").status()).isEqualTo(400);

    JsonNode actor = anja.get("/v1/actors/" + village.id(Village.CHOIR)).json();
    assertThat(actor.path("members").intValue()).isEqualTo(31);
    assertThat(actor.path("source").toString()).contains("self: ");
    JsonNode day = anja.get(village.path("/day")).json();
    assertThat(day.path("reported").findValuesAsText("actor"))
        .containsExactly(village.id(Village.CHOIR).value());
  }

  @Test
  void shouldBeUndoneByTheCoordinator() {
    int members =
        anja.get("/v1/actors/" + village.id(Village.CHOIR)).json().path("members").intValue();
    any(choir).patch(CARD, "{\"members\":999}");
    JsonNode changes = anja.get(village.path("/changes")).json().path("changes");
    assertThat(changes.path(0).path("made").path("role").textValue()).isEqualTo("contact-person");
    assertThat(changes.path(0).path("made").path("id").textValue()).isNotEmpty();
    Reply undone =
        anja.post(
            village.path(
                "/changes/" + changes.path(0).path("made").path("id").textValue() + "/undo"),
            "{\"id\":\"" + Village.newId() + "\"}");
    assertThat(undone.status()).as(undone.text()).isEqualTo(201);
    assertThat(
            anja.get("/v1/actors/" + village.id(Village.CHOIR)).json().path("members").intValue())
        .isEqualTo(members);
  }

  @Test
  void shouldAddAndStopAnActivity() {
    String id = Village.newId();
    String path = CARD + "/activities/" + id;
    Reply added = choir.put(path, activity(id, "Zangavond", ""));
    assertThat(added.status()).isEqualTo(200);
    assertThat(added.json().path("activities").findValuesAsText("name")).contains("Zangavond");
    assertThat(choir.put(path, activity(id, "Zingen", "")).status()).isEqualTo(428);
    Reply stopped =
        choir
            .with("If-Match", added.header("ETag"))
            .put(path, activity(id, "Zingen", ",\"until\":\"2020-01-01\""));
    assertThat(stopped.status()).as(stopped.text()).isEqualTo(200);
    assertThat(stopped.json().path("activities").findValuesAsText("id")).doesNotContain(id);
  }

  @Test
  void shouldOpenOneCardByALinkAndNothingElse() {
    Reply made = link();
    String token = made.json().path("token").textValue();
    Client visitor = service.anybody().with(LinkedCardResource.TOKEN, token);

    Reply card = visitor.get(LINKED);
    assertThat(card.json().path("id").textValue()).isEqualTo(village.id(Village.CHOIR).value());
    assertThat(card.header("Cache-Control")).isEqualTo("no-store");
    assertThat(visitor.get(village.path("/web")).status()).isEqualTo(401);
    assertThat(visitor.get(CARD).status()).isEqualTo(401);
    assertThat(any(visitor).patch(LINKED, "{\"phone\":\"0186\"}").status()).isEqualTo(200);
    String id = Village.newId();
    assertThat(visitor.put(LINKED + "/activities/" + id, activity(id, "Koffie", "")).status())
        .isEqualTo(200);
    JsonNode links = anja.get(links()).json();
    assertThat(links.toString()).doesNotContain(token).contains("expires");
    JsonNode looked =
        service.as(UserRole.OVERSEER, village.code()).get("/v1/audit-lines").json().path("lines");
    assertThat(looked.findValuesAsText("action")).contains("card-link-made", "card-link-opened");
    assertThat(looked.toString()).doesNotContain(token);
  }

  @Test
  void shouldAnswerAlikeWhateverIsWrongWithALink() {
    Reply made = link();
    String token = made.json().path("token").textValue();
    String unknown = "x".repeat(token.length());
    String other = service.anybody().with(LinkedCardResource.TOKEN, unknown).get(LINKED).whole();

    assertThat(anja.delete(links() + "/" + made.json().path("id").textValue()).status())
        .isEqualTo(204);
    Client visitor = service.anybody().with(LinkedCardResource.TOKEN, token);
    assertThat(visitor.get(LINKED).whole()).isEqualTo(other);
    assertThat(any(visitor).patch(LINKED, "{}").status()).isEqualTo(404);
    assertThat(service.anybody().get(LINKED).whole()).isEqualTo(other);
  }

  @Test
  void shouldLetNobodyGuessOn() {
    String token = link().json().path("token").textValue();
    for (int i = 0; i < 20; i++) {
      String guess = ("" + (char) ('a' + i)).repeat(token.length());
      assertThat(service.anybody().with(LinkedCardResource.TOKEN, guess).get(LINKED).status())
          .isEqualTo(404);
    }
    assertThat(service.anybody().with(LinkedCardResource.TOKEN, token).get(LINKED).status())
        .isEqualTo(503);
  }

  private Reply link() {
    Reply made = anja.post(links(), "{\"id\":\"" + Village.newId() + "\",\"days\":7}");
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made;
  }

  private String links() {
    return "/v1/actors/" + village.id(Village.CHOIR) + "/card-links";
  }

  private static Client any(Client client) {
    return client.with("If-Match", "*");
  }

  private static String activity(String id, String name, String more) {
    return "{\"id\":\"%s\",\"name\":\"%s\"%s}".formatted(id, name, more);
  }
}
