package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.WorryState;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.Worry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that is held on a person is given to them, and nothing of anybody else. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeldIT {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-01");

  /** What is held on somebody and not given to them, each for its reason. */
  private static final Map<String, String> WITHHELD =
      Map.of(
          "HeldCase.worker", "who works with them is told by role",
          "Visit.who", "who works with them is told by role",
          "Visit.tokenHash", "opens a web",
          "AuditLine.visit", "opens a web",
          "Conversation.fingerprint", "tells a letter from its copy, and nothing of the person",
          "Worry.id", "is known to who passed it on",
          "Worry.worker", "who works with them is told by role",
          "Worry.lastStep", "tells a step from its copy, and nothing of the person",
          "Worry.words.from", "who passed it on did not say that they may be named");

  /** Where what lies under each label of the store stands in the answer. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("Web", "nothing of one person"),
          Map.entry("Area", "nothing of one person"),
          Map.entry("Import", "nothing of one person"),
          Map.entry("Restore", "nothing of one person"),
          Map.entry("FrozenTable", "nothing of one person"),
          Map.entry("CardLink", "nothing of one person"),
          Map.entry("InvitationList", "nothing of one person"),
          Map.entry("Point", "nothing of one person"),
          Map.entry("Story", "nothing of one person"),
          Map.entry("AuditHead", "nothing of one person"),
          Map.entry("Actor", "person, asked, ties"),
          Map.entry("Change", "changes"),
          Map.entry("ChangeChunk", "changes"),
          Map.entry("Pair", "changes"),
          Map.entry("Contact", "contactLog"),
          Map.entry("Conversation", "conversations"),
          Map.entry("Case", "cases"),
          Map.entry("Visit", "visits"),
          Map.entry("Worry", "worries"),
          Map.entry("Kept", "keptSince, renewed"),
          Map.entry("AuditLine", "looked"),
          Map.entry("AuditSubject", "looked"));

  private final WebStore store;
  private final TestService service;

  HeldIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldGiveEveryFieldOfEveryKindAndNothingOfOthers() {
    FilledWeb filled = FilledWeb.in(store);
    Client fatma = service.as(UserRole.RESIDENT, filled.person(), filled.code());

    Reply reply = fatma.get("/v1/people/" + filled.person() + "/held");

    assertThat(reply.status()).isEqualTo(200);
    Set<String> told = leaves(reply.json());
    filled.own().made().entrySet().stream()
        .filter(mark -> WITHHELD.keySet().stream().noneMatch(mark.getKey()::endsWith))
        .forEach(mark -> assertThat(told).as(mark.getKey()).contains(mark.getValue()));
    List<String> withheld =
        filled.own().made().entrySet().stream()
            .filter(mark -> WITHHELD.keySet().stream().anyMatch(mark.getKey()::endsWith))
            .map(Map.Entry::getValue)
            .toList();
    assertThat(withheld).hasSizeGreaterThanOrEqualTo(WITHHELD.size() - 1);
    assertThat(reply.text()).doesNotContain(withheld);
    String name = filled.others().made().get("Details.name");
    assertThat(told).contains(name);
    filled.others().made().values().stream()
        .filter(mark -> mark.startsWith(FilledWeb.OTHERS) && !mark.equals(name))
        .forEach(mark -> assertThat(told).doesNotContain(mark));
  }

  @Test
  void shouldKnowEveryKindOfNodeInTheStore() throws IOException {
    Pattern label = Pattern.compile("\\(\\w*:([A-Z]\\w+)");
    Set<String> labels = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        label.matcher(Files.readString(file)).results().forEach(one -> labels.add(one.group(1)));
      }
    }

    assertThat(labels).containsExactlyInAnyOrderElementsOf(LABELS.keySet());
  }

  @Test
  void shouldSayOfEveryFieldOfThePersonWhyItIsThere() {
    FilledWeb filled = FilledWeb.in(store);
    JsonNode held =
        service
            .as(UserRole.RESIDENT, filled.person(), filled.code())
            .get("/v1/people/" + filled.person() + "/held")
            .json();

    Set<String> told = new HashSet<>();
    held.path("parts").forEach(part -> part.path("fields").forEach(f -> told.add(f.asText())));
    Set<String> person = new HashSet<>();
    held.path("person").fieldNames().forEachRemaining(person::add);
    person.removeAll(Set.of("version", "may"));
    assertThat(told).isEqualTo(person);
  }

  @Test
  void shouldTellOfALookAndOfWhatIsGone() {
    Village village = Village.in(store);
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    String joop = village.id(Village.JOOP).value();
    Client visiting = wim.with(Views.VISIT, visit(wim, joop, "own-request"));
    String path = "/v1/people/" + joop + "/held";
    StoredTie gone = village.tie(Village.JOOP, TieType.MEMBER_OF, Village.CHOIR);
    store.removeTie(gone.id(), gone.version(), Village.CHANGE);

    JsonNode first = visiting.get(path).json();
    JsonNode second = visiting.get(path).json();

    assertThat(second.path("looked").path(0).path("action").asText()).isEqualTo("held-read");
    assertThat(second.path("looked").path(0).path("purpose").asText()).isEqualTo("own-request");
    assertThat(first.path("changes").path(0).path("before").path("type").asText())
        .isEqualTo("MEMBER_OF");
    assertThat(first.path("changes").path(0).has("after")).isFalse();
    assertThat(first.path("namedElsewhere").isEmpty()).isTrue();
  }

  @Test
  void shouldGiveAWorryWithoutWordsUntilThePersonWasAsked() {
    Village village = Village.in(store);
    ActorId joop = village.id(Village.JOOP);
    worry(village.code(), joop, WorryState.TAKEN_UP, "{\"about\":\"Joop\",\"steps\":[]}");
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    String path = "/v1/people/" + joop + "/held";

    JsonNode own = service.as(UserRole.RESIDENT, joop, village.code()).get(path).json();
    JsonNode handed =
        wim.with(Views.VISIT, visit(wim, joop.value(), "own-request")).get(path).json();

    assertThat(own.path("worries").path(0).path("state").asText()).isEqualTo("taken-up");
    assertThat(own.path("worries").path(0).has("about")).isFalse();
    assertThat(handed.path("worries").path(0).path("about").asText()).isEqualTo("Joop");
  }

  @Test
  void shouldGiveNothingInAnEmergency() {
    Village village = Village.in(store);
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    String ria = village.id(Village.RIA).value();
    Client visiting = wim.with(Views.VISIT, visit(wim, ria, "emergency"));

    assertThat(visiting.get("/v1/people/" + ria + "/web").status()).isEqualTo(200);
    assertThat(visiting.get("/v1/people/" + ria + "/held").status()).isEqualTo(404);
  }

  private static String visit(Client client, String person, String purpose) {
    return client
        .post("/v1/visits", "{\"person\":\"" + person + "\",\"purpose\":\"" + purpose + "\"}")
        .json()
        .path("token")
        .textValue();
  }

  private Worry worry(AreaCode code, ActorId person, WorryState state, String words) {
    Worry worry =
        new Worry(
            UUID.randomUUID(),
            code,
            state,
            Instant.parse("2026-10-01T09:00:00Z"),
            LocalDate.parse("2100-01-31"),
            "wim",
            person,
            words,
            UUID.randomUUID());
    return store.worries().passOn(worry, TODAY, Village.CHANGE).value();
  }

  private static Set<String> leaves(JsonNode json) {
    if (json.isValueNode()) {
      return Set.of(json.asText());
    }
    Set<String> all = new HashSet<>();
    json.forEach(one -> all.addAll(leaves(one)));
    return all;
  }
}
