package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A resident puts right what is known of them, or says that it is not right. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionIT {
  private final WebStore store;
  private final TestService service;
  private Village village;
  private Client joop;
  private String path;

  CorrectionIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.joop = service.anybody();
    this.path = "";
  }

  @BeforeEach
  void newVillage() {
    village = Village.in(store);
    ActorId id = village.id(Village.JOOP);
    joop = service.as(UserRole.RESIDENT, id, village.code());
    path = "/v1/people/" + id;
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldPutOwnDetailsRightAndKeepTheRest() {
    JsonNode before = joop.get(path + "/web").json().path("person");

    Reply reply =
        joop.with("If-Match", '"' + before.path("version").textValue() + '"')
            .patch(path, "{\"name\":\"Jo Stil\",\"phone\":null,\"street\":\"Hoofdweg\"}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json()).isEqualTo(joop.get(path + "/web").json().path("person"));
    ObjectNode expected = before.deepCopy();
    expected.put("name", "Jo Stil").put("street", "Hoofdweg").remove(List.of("phone", "version"));
    ObjectNode after = reply.json().deepCopy();
    after.remove("version");
    assertThat((Object) after).isEqualTo(expected);
    assertThat(store.history().listHistory(village.id(Village.JOOP))).hasSize(2);
  }

  @Test
  void shouldRefuseWhatIsNotTheirsToChangeAndTellAllAtOnce() {
    Reply reply =
        joop.with("If-Match", "*")
            .patch(path, "{\"note\":\"weg\",\"legalBasis\":\"consent\",\"name\":\" \"}");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errors("pointer")).contains("/note", "/legalBasis", "/name");
    assertThat(joop.patch(path, "{}").status()).isEqualTo(428);
    Reply stale = joop.with("If-Match", "\"other\"").patch(path, "{\"phone\":\"1\"}");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().path("current").path("name").textValue()).isEqualTo("Joop Stil");
  }

  @Test
  void shouldShowADoubtToWhoFollowsThemUntilItIsSettled() {
    StoredTie choir = village.tie(Village.JOOP, TieType.MEMBER_OF, Village.CHOIR);
    Client wim = visiting();
    assertThat(doubts(wim)).isEmpty();

    ObjectNode talk = talk();
    doubt(talk, "tie", choir.id().value(), "al jaren niet meer");
    doubt(talk, "person", "note", "zo ben ik niet");
    doubt(talk, "answer", "near", "ik zei iets anders");
    assertThat(save(joop, talk).status()).isEqualTo(201);

    JsonNode seen = doubts(wim);
    assertThat(seen.findValuesAsText("words"))
        .containsExactly("al jaren niet meer", "zo ben ik niet", "ik zei iets anders");
    assertThat(seen.path(0).path("which").textValue()).isEqualTo(choir.id().value());
    ObjectNode settling = talk();
    settling.putArray("settled").addObject().put("of", "person").put("which", "note");
    assertThat(save(wim, settling).status()).isEqualTo(201);
    store.removeTie(choir.id(), choir.version(), Village.CHANGE);
    assertThat(doubts(wim).findValuesAsText("which")).containsExactly("near");
  }

  @Test
  void shouldSettleADoubtOfATieThatIsChangedInAConversation() {
    StoredTie choir = village.tie(Village.JOOP, TieType.MEMBER_OF, Village.CHOIR);
    ObjectNode talk = talk();
    doubt(talk, "tie", choir.id().value(), "al jaren niet meer");
    save(joop, talk);
    String version = joop.get("/v1/ties/" + choir.id()).json().path("version").textValue();
    ObjectNode changing = talk();
    changing
        .putArray("changed")
        .addObject()
        .put("tie", choir.id().value())
        .put("version", version)
        .putObject("set")
        .put("status", "ended");

    assertThat(save(joop, changing).status()).isEqualTo(201);
    assertThat(doubts(joop)).isEmpty();
  }

  @Test
  void shouldRefuseDoubtsOfWhatIsNotInTheirWeb() {
    StoredTie foreign = village.tie(Village.RIA, TieType.RUNS, Village.CHOIR);
    ObjectNode talk = talk();
    doubt(talk, "tie", foreign.id().value(), "nee");
    doubt(talk, "person", "shoeSize", "nee");
    doubt(talk, "answer", "weather", "nee");
    doubt(talk, "conversation", Village.newId(), "nee");

    Reply reply = save(joop, talk);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errors("pointer"))
        .containsExactlyInAnyOrder(
            "/doubts/0/which", "/doubts/1/which", "/doubts/2/which", "/doubts/3/which");
  }

  @Test
  void shouldLetWhoFollowsThemPutDetailsRight() {
    Client wim = visiting();

    assertThat(wim.with("If-Match", "*").patch(path, "{\"email\":\"joop@example.org\"}").status())
        .isEqualTo(200);
    assertThat(store.findActor(village.id(Village.JOOP)).flatMap(store::open).map(Details::email))
        .contains("joop@example.org");
  }

  private JsonNode doubts(Client client) {
    return client.get(path + "/web").json().path("doubts");
  }

  private Reply save(Client client, ObjectNode talk) {
    return client.put(path + "/conversations/" + talk.path("id").textValue(), talk);
  }

  private static ObjectNode talk() {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("who", "Joop Stil")
        .put("on", "2026-02")
        .put("about", "wat niet klopt");
  }

  private static void doubt(ObjectNode talk, String of, String which, String words) {
    talk.withArray("doubts").addObject().put("of", of).put("which", which).put("words", words);
  }

  private Client visiting() {
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    String body = "{\"person\":\"" + village.id(Village.JOOP) + "\",\"purpose\":\"conversation\"}";
    return wim.with(Views.VISIT, wim.post("/v1/visits", body).json().path("token").textValue());
  }
}
