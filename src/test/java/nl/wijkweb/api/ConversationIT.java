package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A conversation is saved whole, once, with all that it tells of a person's web. */
@ExtendWith(WarmStore.class)
@Tag("every")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationIT {
  private final WebStore store;
  private final TestService service;
  private Village village;
  private ActorId joop;
  private Client wim;

  ConversationIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store, new TestClock());
    this.village = Village.in(store);
    this.joop = village.id(Village.JOOP);
    this.wim = visiting();
  }

  @BeforeEach
  void newVillage() {
    village = Village.in(store);
    joop = village.id(Village.JOOP);
    wim = visiting();
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldWriteAllThatAConversationTells() {
    Talk talk = new Talk(village).whole();

    Reply saved = wim.put(talk.path(), talk.body());

    assertThat(saved.status()).isEqualTo(201);
    assertThat(saved.header("Cache-Control")).isEqualTo("no-store");
    JsonNode web = web();
    assertThat(web.path("actors").findValuesAsText("name")).contains("buurvrouw Ans");
    JsonNode help = tie(web, talk.tie(1));
    assertThat(help.path("support").toString()).isEqualTo("[\"transport\"]");
    assertThat(help.path("fallback").textValue()).isEqualTo("niemand");
    JsonNode crossedOut = tie(web, talk.changed());
    assertThat(crossedOut.path("status").textValue()).isEqualTo("ended");
    assertThat(crossedOut.path("endReason").textValue()).isEqualTo("crossed-out");
    assertThat(web.path("asked").findValuesAsText("subject"))
        .containsExactlyInAnyOrder("near", "support:transport", "faith");
    StoredActor person = store.findActor(joop).orElseThrow();
    assertThat(person.facts().offering().offers()).containsExactly("breien");
    assertThat(person.facts().offering().seeks()).containsExactly("iemand voor de markt");
    assertThat(person.facts().basis().permissions()).containsExactly(Permission.FOLLOW_UP);
    assertThat(person.facts().basis().legalBasis()).isEqualTo(LegalBasis.PUBLIC_TASK);
    JsonNode entry = wim.get("/v1/actors/" + joop + "/contact-log").json().path("entries").get(0);
    assertThat(entry.path("id").textValue()).isEqualTo(talk.id());
    assertThat(entry.path("nextStep").textValue()).isEqualTo("samen naar de koffie");
    assertThat(entry.path("nextBy").textValue()).isEqualTo("2026-03-08");
  }

  @Test
  void shouldTellWhatWasAskedAndWhatNotNewestFirst() {
    Talk older = new Talk(village).put("on", "2026-02-01").asked("all");
    Talk newer = new Talk(village).whole();
    wim.put(newer.path(), newer.body());
    wim.put(older.path(), older.body());

    JsonNode all = wim.get(talks()).json().path("conversations");

    assertThat(all.findValuesAsText("id")).containsExactly(newer.id(), older.id());
    assertThat(all.get(0).path("asked").findValuesAsText("subject"))
        .containsExactly("near", "support:transport", "faith");
    assertThat(all.get(0).path("asked").get(0).path("saidBy").textValue()).isEqualTo("zijn zus");
    assertThat(texts(all.get(0).path("notAsked")))
        .startsWith("support", "wishes")
        .contains("housing")
        .doesNotContain("near", "faith");
    assertThat(all.get(1).path("notAsked")).isEmpty();
    assertThat(all.get(0).path("answers").path("give").textValue()).isEqualTo("Ik kan breien.");
    assertThat(all.get(0).path("nextStep").textValue()).isEqualTo("samen naar de koffie");
    assertThat(all.get(0).path("saved").textValue()).isEqualTo("2026-03-01T12:00:00Z");
  }

  @Test
  void shouldKeepWhetherSomebodyLivesAloneAndWhenNobodyAsked() {
    Talk before = new Talk(village).put("on", "2026-01-01").asked("near");
    Talk talk = new Talk(village).put("on", "2026-02-01").asked("household");
    wim.put(before.path(), before.body());
    assertThat(wim.put(talk.path(), talk.body()).status()).isEqualTo(201);

    JsonNode all = wim.get(talks()).json().path("conversations");
    assertThat(all.get(0).path("asked").findValuesAsText("subject")).containsExactly("household");
    assertThat(texts(all.get(0).path("notAsked"))).doesNotContain("household");
    assertThat(texts(all.get(1).path("notAsked"))).contains("household");
    assertThat(web().path("asked").findValuesAsText("subject"))
        .containsExactlyInAnyOrder("household", "near");
    assertThat(store.exportWeb(village.code()).orElseThrow().asked())
        .extracting(Asked::subject)
        .contains("household");
  }

  @Test
  void shouldArriveOnceHoweverOftenItIsSent() {
    Talk talk = new Talk(village).whole();
    Reply first = wim.put(talk.path(), talk.body());
    long version = store.findWeb(village.code()).orElseThrow().version();

    Reply again = wim.put(talk.path(), talk.body());

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(store.findWeb(village.code()).orElseThrow().version()).isEqualTo(version);
    assertThat(store.listConversations(joop)).hasSize(1);
  }

  @Test
  void shouldArriveOnceWhenItIsSentTwiceAtTheSameMoment() {
    Talk talk = new Talk(village).whole();

    List<Integer> statuses =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> wim.put(talk.path(), talk.body()).status())
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 200, 200, 201);
    assertThat(store.listConversations(joop)).hasSize(1);
    assertThat(web().path("actors").findValuesAsText("name")).containsOnlyOnce("buurvrouw Ans");
  }

  @Test
  void shouldNotReplaceWhatWasSavedUnderTheSameId() {
    Talk talk = new Talk(village).whole();
    wim.put(talk.path(), talk.body());
    ObjectNode other = talk.body().deepCopy().put("about", "iets anders");

    Reply taken = wim.put(talk.path(), other);
    Reply wrong = wim.put(talk.path(), other.put("nextBy", "soon"));

    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.json().path("current").path("about").textValue()).isEqualTo("over thuis");
    assertThat(wrong.status()).isEqualTo(409);
    assertThat(store.listConversations(joop)).hasSize(1);
  }

  @Test
  void shouldNotTellOfAConversationWithSomebodyElse() {
    Talk talk = new Talk(village);
    wim.put(talk.path(), talk.body());
    store.openCase(village.id(Village.RIA), village.id(Village.WIM).value(), Village.CHANGE);

    Reply taken = visiting(Village.RIA).put(talk.path(village.id(Village.RIA)), talk.body());

    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.json().has("current")).isFalse();
  }

  @Test
  void shouldTellAllThatIsWrongAtOnceAndDoNothing() {
    Talk talk = new Talk(village).whole();
    ObjectNode body = talk.body();
    body.put("id", Village.newId()).put("x", 1).put("on", "soon").put("who", "").remove("about");
    body.withArray("asked").addObject().put("subject", "near").put("answer", "perhaps");
    body.withArray("asked").addObject().put("subject", "health");
    body.withArray("contacts").addObject().put("id", Village.newId()).put("name", "zoon");
    body.withArray("contacts").addObject().put("id", village.id(Village.CHOIR).value());
    body.withArray("ties")
        .addObject()
        .put("id", village.tie(Village.RIA, TieType.RUNS, Village.CHOIR).id().value())
        .put("from", village.id(Village.CHOIR).value())
        .put("type", "WORKS_WITH")
        .put("to", village.id(Village.HALL).value());
    body.withArray("ties").addObject().put("id", "7").put("type", "KNOWS");
    ObjectNode changed = body.withArray("changed").addObject();
    changed.put("tie", village.tie(Village.RIA, TieType.RUNS, Village.CHOIR).id().value());
    changed.put("version", "1").putObject("set").put("closeness", "close");
    ((ObjectNode) body.path("changed").get(0)).put("version", "old");
    ((ObjectNode) body.path("changed").get(0).path("set")).put("status", "gone").put("y", 1);
    body.withArray("permissions").addObject().put("permission", "known").put("answer", "maybe");
    body.put("legalBasis", "public-source");
    long version = store.findWeb(village.code()).orElseThrow().version();

    Reply wrong = wim.put(talk.path(), body);

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("pointer"))
        .containsExactlyInAnyOrder(
            "/id",
            "/x",
            "/on",
            "/who",
            "/about",
            "/asked/3/answer",
            "/asked/3/subject",
            "/asked/4/subject",
            "/contacts/1",
            "/contacts/2/id",
            "/contacts/2/name",
            "/ties/3/id",
            "/ties/3",
            "/ties/4/id",
            "/ties/4/from",
            "/ties/4/to",
            "/changed/0/version",
            "/changed/0/set/status",
            "/changed/0/set/y",
            "/changed/1/tie",
            "/permissions/1/answer",
            "/legalBasis");
    assertThat(store.findWeb(village.code()).orElseThrow().version()).isEqualTo(version);
    assertThat(store.listConversations(joop)).isEmpty();
  }

  @Test
  void shouldSayWhichTieSomebodyElseChangedMeanwhile() {
    Talk talk = new Talk(village).whole();
    Reply other =
        wim.with("If-Match", "*").patch("/v1/ties/" + talk.changed(), "{\"frequency\":\"weekly\"}");

    Reply stale = wim.put(talk.path(), talk.body());
    ObjectNode body = talk.body();
    ((ObjectNode) body.path("changed").get(0))
        .put("version", other.json().path("version").textValue());
    Reply again = wim.put(talk.path(), body);

    assertThat(stale.errors("pointer")).containsExactly("/changed/0/version");
    assertThat(stale.errors("code")).containsExactly("changed-meanwhile");
    assertThat(again.status()).isEqualTo(201);
    JsonNode changed = tie(web(), talk.changed());
    assertThat(changed.path("frequency").textValue()).isEqualTo("weekly");
    assertThat(changed.path("status").textValue()).isEqualTo("ended");
  }

  @Test
  void shouldLetResidentsTellOfThemselvesAndOfNobodyElse() {
    Client self = service.as(UserRole.RESIDENT, joop, village.code());
    Talk talk = new Talk(village).whole(self);
    ObjectNode body = talk.body();

    Reply ground = self.put(talk.path(), body);
    body.remove("legalBasis");
    Reply saved = self.put(talk.path(), body);

    assertThat(ground.errors("pointer")).containsExactly("/legalBasis");
    assertThat(ground.errors("code")).containsExactly("field-not-yours");
    assertThat(saved.status()).isEqualTo(201);
    assertThat(self.get(talks()).json().path("conversations")).hasSize(1);
    Client ria = service.as(UserRole.RESIDENT, village.id(Village.RIA), village.code());
    assertThat(ria.get(talks()).status()).isEqualTo(404);
    assertThat(ria.put(talk.path(), body).status()).isEqualTo(404);
  }

  @Test
  void shouldWithdrawAPermission() {
    Talk given = new Talk(village).whole();
    wim.put(given.path(), given.body());
    Talk withdrawn = new Talk(village);
    withdrawn
        .body()
        .putArray("permissions")
        .addObject()
        .put("permission", "follow-up")
        .put("answer", "no")
        .put("saidBy", "Joop zelf");

    wim.put(withdrawn.path(), withdrawn.body());

    assertThat(store.findActor(joop).orElseThrow().facts().basis().permissions()).isEmpty();
  }

  @Test
  void shouldTellTheResidentWhoWroteAndWhoRead() {
    Talk talk = new Talk(village).whole();
    wim.put(talk.path(), talk.body());
    wim.get(talks());

    Client self = service.as(UserRole.RESIDENT, joop, village.code());
    JsonNode lines = self.get("/v1/audit-lines").json().path("lines");

    assertThat(lines.get(0).path("action").textValue()).isEqualTo("conversations-read");
    assertThat(lines.get(1).path("action").textValue()).isEqualTo("conversation-saved");
    assertThat(lines.get(1).path("purpose").textValue()).isEqualTo("conversation");
  }

  private Client visiting() {
    return visiting(Village.JOOP);
  }

  private Client visiting(String person) {
    Client worker = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    Reply opened =
        worker.post(
            "/v1/visits",
            "{\"person\":\"" + village.id(person) + "\",\"purpose\":\"conversation\"}");
    return worker.with(Views.VISIT, opened.json().path("token").textValue());
  }

  private String talks() {
    return "/v1/people/" + joop + "/conversations";
  }

  private JsonNode web() {
    return wim.get("/v1/people/" + joop + "/web?asOf=2026-03-01").json();
  }

  private static JsonNode tie(JsonNode web, String id) {
    for (JsonNode tie : web.path("ties")) {
      if (tie.path("id").textValue().equals(id)) {
        return tie;
      }
    }
    throw new AssertionError("no tie " + id + " in " + web);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.textValue()));
    return texts;
  }

  /** A conversation with Joop as a phone would send it. */
  private final class Talk {
    private final String id = Village.newId();
    private final ObjectNode body = Json.MAPPER.createObjectNode();
    private final ActorId person;

    Talk(Village village) {
      this.person = village.id(Village.JOOP);
      body.put("id", id).put("on", "2026-03-01").put("who", "Wim").put("about", "over thuis");
    }

    Talk put(String name, String value) {
      body.put(name, value);
      return this;
    }

    Talk asked(String subject) {
      body.withArray("asked").addObject().put("subject", subject).put("answer", "some");
      return this;
    }

    Talk whole() {
      return whole(wim);
    }

    /** With everything that can be told by somebody. */
    Talk whole(Client teller) {
      body.putObject("answers").put("how", "Stil.").put("give", "Ik kan breien.");
      body.withArray("asked")
          .addObject()
          .put("subject", "near")
          .put("answer", "some")
          .put("wish", "more")
          .put("obstacle", "de trap")
          .put("saidBy", "zijn zus");
      asked("support:transport").asked("faith");
      String ans = Village.newId();
      body.putArray("contacts").addObject().put("id", ans).put("name", "buurvrouw Ans");
      tie(ans, "NEIGHBOUR_OF", person.value()).put("closeness", "close").put("since", "2019");
      ObjectNode help = tie(ans, "SUPPORTS", person.value()).put("fallback", "niemand");
      help.putArray("support").add("transport");
      tie(person.value(), "ATTENDS", village.id(Village.HALL).value());
      ObjectNode changed = body.putArray("changed").addObject();
      String old = village.tie(Village.JOOP, TieType.MEMBER_OF, Village.CHOIR).id().value();
      changed.put("tie", old);
      changed.put("version", teller.get("/v1/ties/" + old).json().path("version").textValue());
      changed
          .putObject("set")
          .put("status", "ended")
          .put("endReason", "crossed-out")
          .put("until", "2026-03");
      body.putObject("offers").putArray("add").add("breien");
      body.putObject("seeks").putArray("add").add("iemand voor de markt");
      body.putArray("permissions")
          .addObject()
          .put("permission", "follow-up")
          .put("answer", "yes")
          .put("saidBy", "Joop zelf")
          .put("on", "2026-03-01");
      body.put("legalBasis", "public-task")
          .put("nextStep", "samen naar de koffie")
          .put("nextBy", "2026-03-08");
      body.putArray("atTable").add("zijn zus");
      return this;
    }

    String id() {
      return id;
    }

    ObjectNode body() {
      return body;
    }

    String path() {
      return path(person);
    }

    String path(ActorId of) {
      return "/v1/people/" + of + "/conversations/" + UUID.fromString(id);
    }

    String tie(int index) {
      return body.path("ties").get(index).path("id").textValue();
    }

    String changed() {
      return body.path("changed").get(0).path("tie").textValue();
    }

    private ObjectNode tie(String from, String type, String to) {
      return body.withArray("ties")
          .addObject()
          .put("id", Village.newId())
          .put("from", from)
          .put("type", type)
          .put("to", to);
    }
  }
}
