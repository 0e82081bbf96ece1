package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For who may not see it, every response is the same, byte for byte, with and without what is
 * protected.
 */
@ExtendWith(WarmStore.class)
@ResourceLock(WarmStore.STILL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class NonInterferenceIT {
  private final WebStore store;
  private final TestService service;

  NonInterferenceIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = UserRole.class,
      names = {"WIJKTEAM", "OPERATOR", "OVERSEER"},
      mode = EnumSource.Mode.EXCLUDE)
  void shouldAnswerTheSameWithAndWithoutProtectedTies(UserRole role) {
    Village village = Village.in(store);
    Client client = client(role, village);
    Map<String, String> before = everything(client, village);

    writeInPrivate(village);

    Map<String, String> after = everything(client, village);
    assertThat(before).isNotEmpty();
    before.forEach((call, reply) -> assertThat(after.get(call)).as(call).isEqualTo(reply));
  }

  /** The resident is Ria, who must not learn what Joop does; the others see nobody in private. */
  private Client client(UserRole role, Village village) {
    return role == UserRole.RESIDENT
        ? service.as(role, village.id(Village.RIA), village.code())
        : service.as(role, village.code());
  }

  /** What only the wijkteam may know: ties, a friend of Joop, notes, visits, and an end of one. */
  private void writeInPrivate(Village village) {
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    String joop = village.id(Village.JOOP).value();
    String visit =
        wim.post("/v1/visits", "{\"person\":\"" + joop + "\",\"purpose\":\"conversation\"}")
            .json()
            .path("token")
            .textValue();
    Client visiting = wim.with(Views.VISIT, visit);
    List<ObjectNode> ties =
        List.of(
            tie(village, Village.JOOP, "CLIENT_OF", Village.HALL),
            tie(village, Village.JOOP, "VOLUNTEERS_AT", Village.CHURCH),
            tie(village, Village.WIM, "SUPPORTS", Village.JOOP)
                .put("via", village.id(Village.CHURCH).value())
                .put("note", "elke week"));
    for (ObjectNode tie : ties) {
      assertThat(visiting.post(village.path("/ties"), tie).status()).isEqualTo(201);
    }
    String old = village.tiePath(Village.JOOP, TieType.MEMBER_OF, Village.CHOIR);
    assertThat(visiting.with("If-Match", "*").patch(old, "{\"until\":\"2020\"}").status())
        .isEqualTo(200);
    String entry = Village.newId();
    Reply logged =
        visiting.put(
            "/v1/actors/" + joop + "/contact-log/" + entry,
            "{\"id\":\"" + entry + "\",\"who\":\"Wim\",\"on\":\"2026\",\"about\":\"thuis\"}");
    assertThat(logged.status()).isEqualTo(200);
    String worry = Village.newId();
    Reply passed =
        wim.post(
            "/v1/worries",
            Json.MAPPER
                .createObjectNode()
                .put("id", worry)
                .put("area", village.code().value())
                .put("about", "Joop")
                .put("what", "komt niet meer")
                .put("from", "caissière"));
    assertThat(passed.status()).isEqualTo(201);
    String talk = Village.newId();
    Reply talked =
        visiting.put(
            "/v1/people/" + joop + "/conversations/" + talk,
            "{\"id\":\"" + talk + "\",\"who\":\"Wim\",\"on\":\"2026\",\"about\":\"thuis\"}");
    assertThat(talked.status()).isEqualTo(201);
    store.createActor(
        village.code(),
        new Actor(
            new ActorId(Village.newId()),
            ActorKind.RESIDENT,
            ActorFacts.UNKNOWN,
            Details.named("Nieuwe Buur")),
        Village.CHANGE);
  }

  /** Every reply that the client can get, by what it asked for; counts of people set aside. */
  private Map<String, String> everything(Client client, Village village) {
    Map<String, String> replies = new LinkedHashMap<>();
    Walk walk = new Walk(client, 1, (path, reply) -> replies.put(path, told(path, reply)));
    walk.area(village.code());
    List<StoredActor> actors = store.loadWeb(village.code()).orElseThrow().actors();
    List<StoredTie> ties = store.loadWeb(village.code()).orElseThrow().ties();
    walk.get("/v1/areas");
    actors.forEach(actor -> walk.get("/v1/actors/" + actor.id()));
    actors.forEach(actor -> walk.get("/v1/actors/" + actor.id() + "/history"));
    // Of themselves they are told that they looked, so that it is another each time.
    actors.stream()
        .filter(actor -> !actor.id().equals(village.id(Village.RIA)))
        .forEach(actor -> walk.get("/v1/people/" + actor.id() + "/held"));
    String paths = village.path("/warm-paths?from=" + village.id(Village.CHOIR) + "&to=");
    actors.forEach(actor -> walk.get(paths + actor.id()));
    ties.forEach(tie -> walk.get("/v1/ties/" + tie.id()));
    ties.forEach(tie -> walk.get("/v1/ties/" + tie.id() + "/history"));
    walk.searching(List.of("joop", "ria", "koor", "dorp", "wim", "e", "nieuwe buur"));
    return replies;
  }

  /** Disclosed counts of people are the one thing that may differ. */
  private static String told(String path, Reply reply) {
    if (reply.status() == 200 && path.contains("/web")) {
      JsonNode web = reply.json();
      ((ObjectNode) web).remove("people");
      return web.toString();
    }
    return reply.whole();
  }

  private static ObjectNode tie(Village village, String from, String type, String to) {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("from", village.id(from).value())
        .put("type", type)
        .put("to", village.id(to).value());
  }
}
