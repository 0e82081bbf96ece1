package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.StoreUnavailable;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening a person's web: for a purpose, with a token, and never without a line in the audit. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitsIT {
  private static final String TALK = Village.newId();

  private final TestClock clock = new TestClock();
  private final WebStore store;
  private final TestService service;
  private final Village village;

  VisitsIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store, clock);
    this.village = Village.in(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldOpenACaseForAPurpose() {
    Reply opened = start(Village.JOOP, "conversation");
    Reply web = visiting(opened).get("/v1/people/" + village.id(Village.JOOP) + "/web");

    assertThat(opened.status()).isEqualTo(201);
    assertThat(web.json().path("person").path("street").textValue()).isEqualTo("Stille Laan");
    assertThat(web.json().path("actors").findValuesAsText("name"))
        .containsExactlyInAnyOrder(
            "Ria van Dorp", "Koor De Éénstem", "Huisarts", "zus", "Wim Werker");
    assertThat(web.json().path("actors").get(0).properties()).hasSize(4);
    assertThat(web.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void shouldTellWhatHadEndedOnlyWhenAsked() {
    String ended = endedTie();
    Reply opened = start(Village.JOOP, "conversation");
    String address = "/v1/people/" + village.id(Village.JOOP) + "/web";

    assertThat(tiesIn(visiting(opened).get(address))).doesNotContain(ended);
    assertThat(tiesIn(visiting(opened).get(address + "?past=true"))).contains(ended);
    assertThat(tiesIn(visiting(opened).get(address + "?past=true&asOf=2009-12-31")))
        .doesNotContain(ended);
    assertThat(visiting(opened).get(address + "?past=perhaps").errors("pointer"))
        .containsExactly("past");
  }

  private static List<String> tiesIn(Reply web) {
    List<String> ids = new ArrayList<>();
    web.json().path("ties").forEach(tie -> ids.add(tie.path("id").textValue()));
    return ids;
  }

  /** Joop bought something at the choir's hall, years ago. */
  private String endedTie() {
    Tie bare = Tie.of(village.id(Village.JOOP), TieType.CUSTOMER_OF, village.id(Village.CHOIR));
    TieId id = new TieId(Village.newId());
    Period period = new Period(PartialDate.parse("2010"), PartialDate.parse("2011-05"));
    Tie tie =
        new Tie(
            id,
            bare.from(),
            bare.type(),
            bare.to(),
            new Course(null, period, null, null, null, null, null, null),
            bare.bond(),
            bare.help(),
            bare.terms(),
            bare.provenance(),
            null);
    store.createTie(village.code(), tie, Village.CHANGE);
    return id.value();
  }

  @Test
  void shouldOpenNothingWithoutAPurpose() {
    String joop = village.id(Village.JOOP).value();

    Reply none = wim(service).post("/v1/visits", "{\"person\":\"" + joop + "\"}");
    Reply unknown = start(Village.JOOP, "curiosity");
    Reply nobody =
        wim(service).post("/v1/visits", "{\"person\":\"me\",\"purpose\":\"worry\",\"x\":1}");

    assertThat(none.errors("pointer")).containsExactly("/purpose");
    assertThat(unknown.errors("pointer")).containsExactly("/purpose");
    assertThat(nobody.errors("pointer")).containsExactlyInAnyOrder("/person", "/x");
  }

  @Test
  void shouldAnswerOfSomebodyElsesCaseAsOfNobody() {
    Reply foreign = start(Village.RIA, "worry");
    Reply notAResident = start(Village.SISTER, "emergency");
    Reply nobody =
        wim(service)
            .post("/v1/visits", "{\"person\":\"" + Village.newId() + "\",\"purpose\":\"worry\"}");

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.whole()).isEqualTo(nobody.whole());
    assertThat(notAResident.whole()).isEqualTo(nobody.whole());
  }

  @Test
  void shouldOpenAnybodyInAnEmergencyAndSaySoInTheAudit() {
    Reply opened = start(Village.RIA, "emergency");
    Reply read = visiting(opened).get(village.actorPath(Village.RIA));

    assertThat(opened.status()).isEqualTo(201);
    assertThat(read.json().path("note").textValue()).isEqualTo("notitie over ria");
    assertThat(lines(Village.RIA).get(0).path("purpose").textValue()).isEqualTo("emergency");
    assertThat(lines(Village.RIA)).anyMatch(line -> is(line, "emergency-visit-started"));
  }

  @Test
  void shouldNeedTheTokenForEveryRead() {
    Reply opened = start(Village.JOOP, "conversation");
    String joop = village.actorPath(Village.JOOP);
    String friend = village.tiePath(Village.RIA, TieType.FRIEND_OF, Village.JOOP);

    assertThat(wim(service).get(joop).status()).isEqualTo(404);
    assertThat(wim(service).get(friend).status()).isEqualTo(404);
    assertThat(wim(service).get(joop + "/contact-log").status()).isEqualTo(404);
    assertThat(visiting(opened).get(joop).status()).isEqualTo(200);
    assertThat(visiting(opened).get(friend).status()).isEqualTo(200);
    assertThat(visiting(opened).get(joop + "/contact-log").status()).isEqualTo(200);
    assertThat(visiting(opened).get(village.path("/web")).text()).contains("Joop Stil");
    assertThat(wim(service).with(Views.VISIT, "guessed").get(village.path("/web")).status())
        .isEqualTo(404);
  }

  @Test
  void shouldOpenOnePersonOnly() {
    Reply opened = start(Village.JOOP, "conversation");
    String church = village.tiePath(Village.RIA, TieType.VOLUNTEERS_AT, Village.CHURCH);
    Reply ria = visiting(opened).get(village.actorPath(Village.RIA));

    assertThat(ria.json().has("street")).isFalse();
    assertThat(ria.json().has("phone")).isFalse();
    assertThat(visiting(opened).get(church).status()).isEqualTo(404);
    assertThat(visiting(opened).get("/v1/people/" + village.id(Village.RIA) + "/web").status())
        .isEqualTo(404);
  }

  @Test
  void shouldBeOfNoUseToSomebodyElse() {
    String token = start(Village.JOOP, "conversation").json().path("token").textValue();
    ActorId colleague = new ActorId(Village.newId());
    ActorId self = village.id(Village.WIM);

    for (Client other :
        List.of(
            service.as(UserRole.WIJKTEAM, colleague, village.code()),
            service.as(UserRole.TEAM_LEADER, self, village.code()),
            service.as(UserRole.RESEARCHER, self, village.code()))) {
      assertThat(other.with(Views.VISIT, token).get(village.actorPath(Village.JOOP)).status())
          .isEqualTo(404);
    }
  }

  @Test
  void shouldEndAfterAnHour() {
    Reply opened = start(Village.JOOP, "conversation");
    Client visiting = visiting(opened);
    clock.pass(Duration.ofMinutes(25));
    Reply before = visiting.get(village.actorPath(Village.JOOP));
    clock.pass(Duration.ofMinutes(25));
    visiting.get("/v1/session");
    clock.pass(Duration.ofMinutes(11));
    Reply after = visiting.get(village.actorPath(Village.JOOP));
    Reply never = wim(service).with(Views.VISIT, "never").get(village.actorPath(Village.JOOP));

    assertThat(before.status()).isEqualTo(200);
    assertThat(after.status()).isEqualTo(404);
    assertThat(after.whole()).isEqualTo(never.whole());
  }

  @Test
  void shouldTellAResidentWhoLookedAndNobodyElseWhy() {
    Reply opened = start(Village.JOOP, "worry");
    visiting(opened).get("/v1/people/" + village.id(Village.JOOP) + "/web");

    List<JsonNode> joop = lines(Village.JOOP);
    List<JsonNode> ria = lines(Village.RIA);

    assertThat(joop.get(0).path("who").textValue()).isEqualTo(village.id(Village.WIM).value());
    assertThat(joop.get(0).path("purpose").textValue()).isEqualTo("worry");
    assertThat(joop.get(0).has("persons")).isFalse();
    assertThat(ria.get(0).path("action").textValue()).isEqualTo("seen-beside");
    assertThat(ria).noneMatch(line -> line.path("purpose").asText().equals("worry"));
  }

  @Test
  void shouldNotTellAResidentThatANeighbourReadTheirOwnWeb() {
    Client joop = service.as(UserRole.RESIDENT, village.id(Village.JOOP), village.code());
    joop.get("/v1/people/" + village.id(Village.JOOP) + "/web");

    assertThat(lines(Village.RIA))
        .noneMatch(line -> line.path("who").asText().equals(village.id(Village.JOOP).value()));
  }

  @Test
  void shouldShowAnOverseerTheLogOfTheirOwnAreasOnly() {
    start(Village.JOOP, "conversation");
    Village other = Village.in(store);
    JsonNode own = service.as(UserRole.OVERSEER, village.code()).get("/v1/audit-lines").json();
    JsonNode none = service.as(UserRole.OVERSEER, other.code()).get("/v1/audit-lines").json();

    assertThat(own.path("lines").findValuesAsText("action")).contains("visit-started");
    assertThat(own.toString()).contains(village.id(Village.JOOP).value()).doesNotContain("Joop");
    assertThat(none.path("lines")).isEmpty();
  }

  @Tag("every")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "web",
        "actor",
        "tie",
        "person",
        "log",
        "search",
        "cases",
        "visit",
        "known",
        "talks",
        "talk",
        "worries",
        "worry",
        "emergency",
        "emergency-nobody"
      })
  void shouldDiscloseNothingWhenTheAuditCannotBeWritten(String read) {
    String token = start(Village.JOOP, "conversation").json().path("token").textValue();
    try (TestService broken = TestService.over(withoutAudit(), clock)) {
      Client visiting = wim(broken).with(Views.VISIT, token);
      Client maria = broken.as(UserRole.COORDINATOR, village.code());
      String joop = village.id(Village.JOOP).value();
      String emergency = village.path("/emergency-visits");
      Reply failed =
          switch (read) {
            case "web" -> visiting.get(village.path("/web"));
            case "actor" -> visiting.get("/v1/actors/" + joop);
            case "tie" ->
                visiting.get(village.tiePath(Village.RIA, TieType.FRIEND_OF, Village.JOOP));
            case "person" -> visiting.get("/v1/people/" + joop + "/web");
            case "log" -> visiting.get("/v1/actors/" + joop + "/contact-log");
            case "search" -> maria.post("/v1/searches", "{\"query\":\"ria\"}");
            case "cases" -> wim(broken).get("/v1/cases");
            case "talks" -> visiting.get("/v1/people/" + joop + "/conversations");
            case "talk" -> visiting.put("/v1/people/" + joop + "/conversations/" + TALK, talk());
            case "worries" -> wim(broken).get(village.path("/worries"));
            case "worry" -> maria.post("/v1/worries", worry());
            case "emergency" -> wim(broken).post(emergency, "{\"name\":\"Ria van Dorp\"}");
            case "emergency-nobody" -> wim(broken).post(emergency, "{\"name\":\"Niemand\"}");
            case "known" -> maria.get(village.actorPath(Village.RIA));
            default ->
                wim(broken)
                    .post(
                        "/v1/visits", "{\"person\":\"" + joop + "\",\"purpose\":\"conversation\"}");
          };
      assertThat(failed.status()).isEqualTo(503);
      assertThat(failed.text()).doesNotContain("Joop", "Ria", joop, "token");
      assertThat(failed.has("ETag")).isFalse();
    }
  }

  private static String talk() {
    return "{\"id\":\"" + TALK + "\",\"who\":\"Wim\",\"on\":\"2026\",\"about\":\"thuis\"}";
  }

  private ObjectNode worry() {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("area", village.code().value())
        .put("about", "Joop")
        .put("what", "komt niet meer")
        .put("from", "caissière");
  }

  /** The same store, but its audit is away. */
  private WebStore withoutAudit() {
    return (WebStore)
        Proxy.newProxyInstance(
            WebStore.class.getClassLoader(),
            new Class<?>[] {WebStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("appendAudit")) {
                throw new StoreUnavailable("the audit is away", new IllegalStateException());
              }
              try {
                return method.invoke(store, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }

  private Client wim(TestService at) {
    return at.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
  }

  private Reply start(String person, String purpose) {
    return wim(service)
        .post(
            "/v1/visits",
            "{\"person\":\"" + village.id(person) + "\",\"purpose\":\"" + purpose + "\"}");
  }

  private Client visiting(Reply opened) {
    return wim(service).with(Views.VISIT, opened.json().path("token").textValue());
  }

  /** Who looked, as the person themselves is told. */
  private List<JsonNode> lines(String person) {
    Client self = service.as(UserRole.RESIDENT, village.id(person), village.code());
    Reply lines = self.get("/v1/audit-lines");
    List<JsonNode> all = new ArrayList<>();
    lines.json().path("lines").forEach(all::add);
    return all;
  }

  private static boolean is(JsonNode line, String action) {
    return line.path("action").textValue().equals(action);
  }
}
