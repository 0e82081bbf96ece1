package nl.wijkweb.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import nl.wijkweb.signals.Finding;
import nl.wijkweb.signals.KnownWeb;
import nl.wijkweb.signals.PersonSignals;
import nl.wijkweb.signals.PersonWeb;
import nl.wijkweb.signals.Signal;
import nl.wijkweb.signals.SignalRules;
import nl.wijkweb.signals.Thresholds;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Occasions for a conversation: for who opened the web of their own case, and never unlogged. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalsIT {
  private final WebStore store;
  private final TestService service;

  SignalsIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldTellWhatCarriesFirstAndEverySignalInItsOrder() {
    Village village = Village.in(store);

    JsonNode told = visiting(village).get(path(village) + "?asOf=2026-11-15").json();

    assertThat(List.copyOf(told.properties().stream().map(one -> one.getKey()).toList()))
        .containsExactly("person", "asOf", "carries", "signals", "thresholds", "names");
    assertThat(told.path("asOf").textValue()).isEqualTo("2026-11-15");
    assertThat(texts(told.path("signals"), "id"))
        .containsExactlyElementsOf(Coded.codes(Signal.class));
    JsonNode few = told.path("signals").get(Signal.FEW.ordinal());
    assertThat(few.path("state").textValue()).isEqualTo("unknown");
    assertThat(few.path("subject").textValue()).isEqualTo("near");
    assertThat(few.path("text").textValue()).startsWith("Of some people");
    assertThat(told.path("thresholds")).hasSameSizeAs(Thresholds.USUAL.list());
  }

  @Test
  void shouldSpeakTheLanguageThatIsAsked() {
    Village village = Village.in(store);

    Reply dutch = visiting(village).with("Accept-Language", "nl").get(path(village));

    assertThat(dutch.header("Content-Language")).isEqualTo("nl");
    assertThat(texts(dutch.json().path("signals"), "name")).contains("noemt niemand");
    assertThat(texts(dutch.json().path("thresholds"), "words"))
        .contains("Vanaf 3 organisaties moet één de regie hebben.");
  }

  /** The ties of another are not for the viewer, so that nobody shares a care is not known. */
  @Test
  void shouldNotConcludeFromTiesThatAreWithheld() {
    Village village = Village.in(store);
    Client wim = visiting(village);
    String sister = village.id(Village.SISTER).value();
    wim.post(
        village.path("/ties"),
        "{\"id\":\"%s\",\"from\":\"%s\",\"type\":\"CARES_FOR\",\"to\":\"%s\"}"
            .formatted(Village.newId(), village.id(Village.JOOP), sister));

    JsonNode alone =
        wim.get(path(village)).json().path("signals").get(Signal.CARER_ALONE.ordinal());

    assertThat(alone.path("state").textValue()).isEqualTo("unknown");
    assertThat(alone.path("evidence").get(0).path("to").textValue()).isEqualTo(sister);
  }

  @Test
  void shouldLogEverybodyWhoIsShown() {
    Village village = Village.in(store);
    JsonNode told = visiting(village).get(path(village)).json();

    Client joop = service.as(UserRole.RESIDENT, village.id(Village.JOOP), village.code());
    JsonNode lines = joop.get("/v1/audit-lines").json().path("lines");

    assertThat(texts(lines, "action")).contains("signals-read");
    assertThat(texts(lines, "purpose")).contains("conversation");
    assertThat(texts(told.path("names"), "id")).contains(village.id(Village.JOOP).value());
    assertThat(joop.get(path(village)).status()).isEqualTo(404);
  }

  @Test
  void shouldAnswerOthersAsOfNobody() {
    Village village = Village.in(store);
    Client wim = wim(village);
    String nobody = "/v1/people/" + Village.newId() + "/signals";
    String ria = "/v1/people/" + village.id(Village.RIA) + "/signals";

    assertThat(wim.get(path(village)).whole()).isEqualTo(wim.get(nobody).whole());
    assertThat(visiting(village).get(ria).status()).isEqualTo(404);
    assertThat(visiting(village).get(path(village) + "?asOf=2025-02-30&of=me").errors("pointer"))
        .containsExactlyInAnyOrder("asOf", "of");
  }

  /**
   * What the command finds in the folder the service finds too, with only what the wijkteam may
   * see. Where it rests on ties of others, the service does not know.
   */
  @ParameterizedTest
  @CsvSource({
    "2024-06-01, r-079 crowded|r-111 crowded|r-121 crowded|r-134 crowded",
    "2026-03-02, r-079 crowded|r-111 crowded",
    "2026-11-15, r-079 carer-alone|r-079 crowded|r-111 crowded|r-225 crowded"
  })
  void shouldFindInVoorbeeldwijkWhatTheCommandFinds(LocalDate day, String unknown)
      throws IOException {
    DemoWebs demo = DemoWebs.in(store);
    Path folder = Path.of("seed-data", "voorbeeldwijk");
    Web web = new WebFolderReader(SchemeReader.wijkweb()).read(folder).orElseThrow();
    Set<String> differences = new TreeSet<>();
    Set<ActorId> cases =
        web.ties().stream()
            .filter(tie -> tie.type() == TieType.CONTACT_PERSON_FOR)
            .filter(tie -> isResident(web, tie.to()))
            .map(tie -> tie.to())
            .collect(toSet());
    for (ActorId person : cases) {
      JsonNode told = visiting(demo, person.value(), "?asOf=" + day);
      for (Finding finding : command(web, person, day).signals()) {
        JsonNode one = told.path("signals").get(finding.signal().ordinal());
        String state = one.path("state").textValue();
        if (!state.equals(finding.state().code())) {
          assertThat(state).isEqualTo("unknown");
          differences.add(person + " " + finding.signal().code());
        }
        assertThat(one.path("silenced").booleanValue()).isEqualTo(finding.silenced());
      }
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(15);
    assertThat(String.join("|", differences)).isEqualTo(unknown);
  }

  private JsonNode visiting(DemoWebs demo, String person, String query) {
    ActorId id = demo.id(DemoWebs.VOORBEELDWIJK, person);
    ActorId worker =
        demo.web(DemoWebs.VOORBEELDWIJK).ties().stream()
            .map(stored -> stored.tie())
            .filter(tie -> tie.type() == TieType.CONTACT_PERSON_FOR && tie.to().equals(id))
            .map(tie -> tie.from())
            .findFirst()
            .orElseThrow();
    Client client = service.as(UserRole.WIJKTEAM, worker, DemoWebs.VOORBEELDWIJK);
    Reply told = visiting(client, id).get("/v1/people/" + id + "/signals" + query);
    assertThat(told.status()).isEqualTo(200);
    return told.json();
  }

  private static boolean isResident(Web web, ActorId id) {
    return web.actors().stream()
        .anyMatch(actor -> actor.id().equals(id) && actor.kind() == ActorKind.RESIDENT);
  }

  private static PersonSignals command(Web web, ActorId person, LocalDate day) {
    KnownWeb whole = KnownWeb.of(web.actors(), web.ties());
    return new SignalRules(Thresholds.USUAL)
        .of(new PersonWeb(whole, web.asked(), person, day, Set.of()));
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.path(field).textValue())
        .toList();
  }

  private static String path(Village village) {
    return "/v1/people/" + village.id(Village.JOOP) + "/signals";
  }

  private Client wim(Village village) {
    return service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
  }

  private Client visiting(Village village) {
    return visiting(wim(village), village.id(Village.JOOP));
  }

  private static Client visiting(Client client, ActorId person) {
    String body = "{\"person\":\"" + person + "\",\"purpose\":\"conversation\"}";
    return client.with(Views.VISIT, client.post("/v1/visits", body).json().path("token").asText());
  }
}
