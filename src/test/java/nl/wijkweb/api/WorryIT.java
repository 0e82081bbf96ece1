package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From a worry that somebody passes on, by who takes it up, to permission, a conversation and on.
 */
@ExtendWith(WarmStore.class)
@Tag("every")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorryIT {
  private final WebStore store;
  private final TestClock clock = new TestClock();
  private final TestService service;
  private Village village;
  private Client wim;
  private Client bram;

  WorryIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store, clock);
    this.village = Village.in(store);
    this.wim = worker(village.id(Village.WIM));
    this.bram = worker(new ActorId(Village.newId()));
  }

  /** Anew, because another test lets so much time pass that nobody is signed in any more. */
  @BeforeEach
  void newVillage() {
    village = Village.in(store);
    wim = worker(village.id(Village.WIM));
    bram = worker(new ActorId(Village.newId()));
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = UserRole.class,
      names = {"COORDINATOR", "CONTACT_PERSON", "RESIDENT", "WIJKTEAM"})
  void shouldGiveNothingBackToWhoeverPassesItOn(UserRole role) {
    Client passer = service.as(role, village.id(Village.RIA), village.code());
    ObjectNode worry = worry();

    Reply passed = passer.post("/v1/worries", worry);
    Reply again = passer.post("/v1/worries", worry);
    Reply other = passer.post("/v1/worries", worry.deepCopy().put("what", "iets anders"));

    assertThat(passed.status()).isEqualTo(201);
    assertThat(passed.json().properties()).hasSize(2);
    assertThat(passed.json().path("keptUntil").textValue())
        .isEqualTo(Views.dayOf(clock.instant()).plusMonths(3).toString());
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(passed.json());
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.json().has("current")).isFalse();
    assertThat(list(wim)).hasSize(1);
  }

  @Test
  void shouldTellAllThatIsWrongAtOnce() {
    Reply wrong =
        wim.post("/v1/worries?x=1", "{\"id\":\"7\",\"area\":\" \",\"mayTell\":\"yes\",\"y\":1}");
    Reply elsewhere = wim.post("/v1/worries", worry().put("area", "elders"));

    assertThat(wrong.errors("pointer"))
        .containsExactlyInAnyOrder(
            "x", "/id", "/area", "/about", "/what", "/from", "/mayTell", "/y");
    assertThat(elsewhere.status()).isEqualTo(404);
  }

  @Test
  void shouldGoFromAWorryToAConversationAndOn() {
    String worry = passOn();
    JsonNode open = list(wim).get(0);
    assertThat(open.path("state").textValue()).isEqualTo("passed-on");
    assertThat(open.path("from").textValue()).isEqualTo("caissière");
    assertThat(open.path("mayTell").booleanValue()).isTrue();
    assertThat(texts(open.path("may"))).containsExactly("taken-up");

    take(wim, worry, step("taken-up"));
    Reply found = take(wim, worry, step("person").put("name", " joop  STIL "));
    assertThat(found.json().path("person").path("name").textValue()).isEqualTo("Joop Stil");
    assertThat(found.json().path("person").path("street").textValue()).isEqualTo("Stille Laan");
    assertThat(found.header("Cache-Control")).isEqualTo("no-store");
    JsonNode notYet = take(wim, worry, permission("not-yet")).json();
    assertThat(notYet.path("state").textValue()).isEqualTo("taken-up");
    JsonNode agreed = take(wim, worry, permission("yes")).json();
    assertThat(agreed.path("state").textValue()).isEqualTo("permission");
    assertThat(texts(agreed.path("may"))).containsExactly("permission", "conversation", "closed");
    take(wim, worry, step("conversation").put("conversation", talk(Village.JOOP)));
    JsonNode followed =
        take(
                wim,
                worry,
                step("follow-up").put("what", "samen naar de koffie").put("nextBy", "2026-03-08"))
            .json();
    assertThat(followed.path("state").textValue()).isEqualTo("follow-up");
    assertThat(followed.path("steps").findValuesAsText("step"))
        .containsExactly(
            "taken-up", "person", "permission", "permission", "conversation", "follow-up");
    assertThat(store.listContacts(village.id(Village.JOOP)).get(0).nextStep())
        .isEqualTo("samen naar de koffie");

    ObjectNode close = step("closed").put("outcome", "in-touch");
    Reply closed = take(wim, worry, close);

    assertThat(closed.json().path("state").textValue()).isEqualTo("closed");
    assertThat(closed.text()).doesNotContain("caissière", "Joop", village.id(Village.JOOP).value());
    assertThat(take(wim, worry, close).status()).isEqualTo(200);
    assertThat(take(wim, worry, step("follow-up").put("what", "x")).status()).isEqualTo(404);
    assertThat(list(wim)).isEmpty();
  }

  @Test
  void shouldMakeWhomItIsAboutACaseOfTheTaker() {
    String worry = passOn();
    take(bram, worry, step("taken-up"));
    assertThat(bram.get("/v1/cases").json().path("cases")).isEmpty();

    take(bram, worry, step("person").put("name", "Ria van Dorp").put("street", "stille laan"));

    assertThat(bram.get("/v1/cases").json().path("cases").findValuesAsText("name"))
        .containsExactly("Ria van Dorp");
    Client ria = service.as(UserRole.RESIDENT, village.id(Village.RIA), village.code());
    JsonNode line = ria.get("/v1/audit-lines").json().path("lines").get(1);
    assertThat(line.path("action").textValue()).isEqualTo("worry-person");
    assertThat(line.path("purpose").textValue()).isEqualTo("worry");
  }

  @Test
  void shouldRecordSomebodyWhomNobodyKnowsYet() {
    String worry = passOn();
    take(wim, worry, step("taken-up"));
    ObjectNode unknown = step("person").put("name", "Annie de Wit").put("street", "Kerkstraat");
    Reply nobody = take(wim, worry, unknown);
    String annie = Village.newId();
    unknown.putObject("newPerson").put("id", annie).put("legalBasis", "public-task");

    Reply made = take(wim, worry, unknown);
    Reply again = take(wim, worry, unknown);

    assertThat(nobody.errors("code")).containsExactly("nobody-of-name");
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().path("person").path("id").textValue()).isEqualTo(annie);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(made.json());
    assertThat(wim.get("/v1/cases").json().path("cases").findValuesAsText("name"))
        .contains("Annie de Wit");
    assertThat(store.findActor(new ActorId(annie)).orElseThrow().facts().home().street())
        .isEqualTo("Kerkstraat");
  }

  @Test
  void shouldShowAtMostTheOneResidentOfTheWholeName() {
    String worry = passOn();
    take(bram, worry, step("taken-up"));
    ObjectNode joop = step("person").put("name", "Joop");
    ObjectNode elsewhere = step("person").put("name", "Joop Stil").put("street", "Dorpsplein");
    ObjectNode sister = step("person").put("name", "zus");
    ObjectNode foreign = step("person").put("person", village.id(Village.RIA).value());
    ObjectNode there = step("person").put("name", "Joop Stil");
    there.putObject("newPerson").put("id", Village.newId()).put("legalBasis", "public-task");
    ObjectNode source = step("person").put("name", "Annie");
    source.putObject("newPerson").put("id", Village.newId()).put("legalBasis", "public-source");

    assertThat(take(bram, worry, joop).errors("code")).containsExactly("nobody-of-name");
    assertThat(take(bram, worry, elsewhere).errors("code")).containsExactly("nobody-of-name");
    assertThat(take(bram, worry, sister).errors("code")).containsExactly("nobody-of-name");
    assertThat(take(bram, worry, foreign).errors("pointer")).containsExactly("/person");
    assertThat(take(bram, worry, there).errors("code")).containsExactly("person-there-already");
    assertThat(take(bram, worry, source).errors("pointer"))
        .containsExactly("/newPerson/legalBasis");
    assertThat(bram.get("/v1/cases").json().path("cases")).isEmpty();
  }

  @Test
  void shouldAskForTheStreetWhenSeveralHaveTheName() {
    for (String street : List.of("Kerkstraat", "Dorpsplein")) {
      String worry = passOn();
      take(wim, worry, step("taken-up"));
      ObjectNode made = step("person").put("name", "Jan Smit").put("street", street);
      made.putObject("newPerson").put("id", Village.newId()).put("legalBasis", "public-task");
      assertThat(take(wim, worry, made).status()).isEqualTo(201);
    }
    String worry = passOn();
    take(bram, worry, step("taken-up"));

    Reply several = take(bram, worry, step("person").put("name", "Jan Smit"));
    Reply one =
        take(bram, worry, step("person").put("name", "Jan Smit").put("street", "dorpsplein"));

    assertThat(several.errors("code")).containsExactly("several-of-name");
    assertThat(several.text()).doesNotContain("Kerkstraat");
    assertThat(one.json().path("person").path("street").textValue()).isEqualTo("Dorpsplein");
  }

  @Test
  void shouldSayWhichStepMayComeNow() {
    String worry = passOn();
    Reply early = take(wim, worry, permission("yes"));
    take(wim, worry, step("taken-up"));
    Reply about = take(wim, worry, permission("yes"));
    take(wim, worry, step("person").put("name", "Joop Stil"));
    Reply talk = take(wim, worry, step("conversation").put("conversation", talk(Village.JOOP)));
    take(wim, worry, permission("yes"));
    Reply noTalk = take(wim, worry, step("conversation").put("conversation", Village.newId()));

    assertThat(early.errors("code")).containsExactly("step-not-now");
    assertThat(early.errors("next")).containsExactly("taken-up");
    assertThat(about.errors("code")).containsExactly("person-needed");
    assertThat(talk.errors("code")).containsExactly("step-not-now");
    assertThat(talk.errors("next")).containsExactly("person, permission, closed");
    assertThat(noTalk.errors("code")).containsExactly("no-such-conversation");
  }

  @Test
  void shouldTellAllThatIsWrongWithAStepAtOnce() {
    String worry = passOn();
    ObjectNode wrong =
        step("permission").put("answer", "maybe").put("name", "Joop").put("z", 1).put("who", "");

    assertThat(take(wim, worry, wrong).errors("pointer"))
        .containsExactlyInAnyOrder("/answer", "/name", "/z", "/who", "/how", "/on");
    assertThat(take(wim, worry, step("dance")).errors("pointer")).containsExactly("/step");
    assertThat(take(wim, worry, step("closed")).errors("pointer")).containsExactly("/outcome");
  }

  @Test
  void shouldBelongToWhoeverTookItUp() {
    String worry = passOn();
    List<Integer> statuses =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(i -> take(i % 2 == 0 ? wim : bram, worry, step("taken-up")).status())
            .sorted()
            .toList();
    boolean wims = list(wim).get(0).path("mine").booleanValue();
    Client other = wims ? bram : wim;

    assertThat(statuses).containsExactly(201, 400, 400, 400, 400, 400);
    JsonNode seen = list(other).get(0);
    assertThat(seen.path("takenUpBy").textValue()).isEqualTo("Wim");
    assertThat(seen.has("about")).isFalse();
    assertThat(seen.path("steps")).isEmpty();
    assertThat(seen.path("may")).isEmpty();
    assertThat(take(other, worry, step("person").put("name", "Joop Stil")).errors("code"))
        .containsExactly("worry-taken");
  }

  @Test
  void shouldTakeAStepOnce() {
    String worry = passOn();
    ObjectNode step = step("taken-up");
    List<Integer> statuses =
        IntStream.range(0, 5)
            .parallel()
            .mapToObj(i -> take(wim, worry, step).status())
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(200, 200, 200, 200, 201);
    assertThat(take(wim, worry, step.deepCopy().put("who", "Bram")).status()).isEqualTo(409);
    assertThat(list(wim).get(0).path("steps")).hasSize(1);
  }

  @Test
  void shouldNotBeThereWhenItsTimeIsOver() {
    String worry = passOn();
    clock.pass(Duration.ofDays(91));
    Client later = worker(village.id(Village.WIM));
    assertThat(list(later)).hasSize(1);
    clock.pass(Duration.ofDays(3));
    Client after = worker(village.id(Village.WIM));

    assertThat(list(after)).isEmpty();
    assertThat(take(after, worry, step("taken-up")).status()).isEqualTo(404);
  }

  @Test
  void shouldBeOfNoConcernToOthersOfTheWijkteamElsewhere() {
    String worry = passOn();
    Client elsewhere = service.as(UserRole.WIJKTEAM, new ActorId(Village.newId()));

    assertThat(take(elsewhere, worry, step("taken-up")).whole())
        .isEqualTo(take(elsewhere, Village.newId(), step("taken-up")).whole());
    assertThat(elsewhere.get(village.path("/worries")).status()).isEqualTo(404);
  }

  private Client worker(ActorId id) {
    return service.as(UserRole.WIJKTEAM, id, village.code());
  }

  private ObjectNode worry() {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("area", village.code().value())
        .put("about", "meneer met de pet")
        .put("what", "komt niet meer")
        .put("from", "caissière")
        .put("mayTell", true);
  }

  private String passOn() {
    ObjectNode worry = worry();
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    assertThat(maria.post("/v1/worries", worry).status()).isEqualTo(201);
    return worry.path("id").textValue();
  }

  private JsonNode list(Client client) {
    return client.get(village.path("/worries")).json().path("worries");
  }

  private static Reply take(Client client, String worry, ObjectNode step) {
    return client.post("/v1/worries/" + worry + "/steps", step);
  }

  private static ObjectNode step(String step) {
    return Json.MAPPER
        .createObjectNode()
        .put("id", Village.newId())
        .put("step", step)
        .put("who", "Wim");
  }

  private static ObjectNode permission(String answer) {
    return step("permission").put("how", "aan de deur").put("on", "2026-03").put("answer", answer);
  }

  /** A conversation of Wim with somebody of whom he has a case. */
  private String talk(String person) {
    ActorId id = village.id(person);
    Reply opened = wim.post("/v1/visits", "{\"person\":\"" + id + "\",\"purpose\":\"worry\"}");
    String talk = Village.newId();
    Reply saved =
        wim.with(Views.VISIT, opened.json().path("token").textValue())
            .put(
                "/v1/people/" + id + "/conversations/" + talk,
                Json.MAPPER
                    .createObjectNode()
                    .put("id", talk)
                    .put("on", "2026-03-01")
                    .put("who", "Wim")
                    .put("about", "kennismaking"));
    assertThat(saved.status()).isEqualTo(201);
    return talk;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.textValue()));
    return texts;
  }
}
