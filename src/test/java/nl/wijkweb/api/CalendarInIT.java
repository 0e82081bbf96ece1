package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The calendar of a club comes in whole, or not at all, and out as one. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarInIT {
  /** The key of the event with the id 1. */
  static final String KEY = "6b86b273ff34fce1";

  private final WebStore store;
  private final TestService service;
  private Village village;
  private Client maria;

  CalendarInIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  /** A calendar with one event each week, which tells of somebody. */
  static String file(String name, String uid) {
    return """
        BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VEVENT
        UID:%s
        SUMMARY:%s
        LOCATION:Dorpshuis
        DTSTART;TZID=Europe/Amsterdam:20260106T100000
        DTEND;TZID=Europe/Amsterdam:20260106T120000
        RRULE:FREQ=WEEKLY
        ORGANIZER;CN=Wies Verzonnen:mailto:wies@example.org
        DESCRIPTION:Bel Wies
        END:VEVENT
        END:VCALENDAR
        """
        .formatted(uid, name);
  }

  @BeforeEach
  void begin() {
    village = Village.in(store);
    maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  private ObjectNode calendar(String file) {
    ObjectNode body =
        Json.MAPPER
            .createObjectNode()
            .put("file", file)
            .put("host", village.id(Village.CHOIR).value());
    body.putArray("places")
        .addObject()
        .put("words", "Dorpshuis")
        .put("place", village.id(Village.HALL).value());
    return body;
  }

  private JsonNode preview(String file) {
    Reply told = maria.post(village.path("/calendar/preview"), calendar(file));
    assertThat(told.status()).as(told.text()).isEqualTo(200);
    return told.json();
  }

  private ObjectNode chosen(String file) {
    ObjectNode body =
        calendar(file)
            .put("id", Village.newId())
            .put("openTo", "everyone")
            .put("plan", preview(file).path("plan").asText());
    body.putArray("take").add(KEY);
    return body;
  }

  private Reply bring(ObjectNode body) {
    return maria.post(village.path("/calendar/imports"), body);
  }

  private JsonNode web() {
    return maria.get(village.path("/web")).json();
  }

  @Test
  void shouldShowFirstThenComeInAndGoOutAsOne() {
    JsonNode before = web();
    String file = file("Proeverij", "1");
    JsonNode shown = preview(file);

    assertThat(shown.at("/events/0/outcome").asText()).isEqualTo("create");
    assertThat(shown.at("/events/0/place").asText()).isEqualTo(village.id(Village.HALL).value());
    assertThat(shown.path("withPeople").asInt()).isEqualTo(1);
    assertThat(shown.toString()).doesNotContain("Wies", "wies@");
    assertThat(web()).isEqualTo(before);
    ObjectNode body = chosen(file);
    Reply brought = bring(body);
    assertThat(brought.status()).as(brought.text()).isEqualTo(201);
    assertThat(bring(body).status()).isEqualTo(200);
    assertThat(preview(file).at("/events/0/outcome").asText()).isEqualTo("same");
    String activity = preview(file).at("/events/0/activity").asText();
    JsonNode kept = maria.get("/v1/actors/" + activity).json();
    assertThat(kept.path("schedule").asText())
        .isEqualTo("DTSTART:20260106T100000\nDURATION:PT120M\nRRULE:FREQ=WEEKLY;BYDAY=TU");
    assertThat(kept.toString()).doesNotContain("Wies", "wies@");
    assertThat(maria.get(village.path("/calendar")).text()).contains("SUMMARY:Proeverij");

    undo(body.path("id").asText());

    assertThat(web().path("actors")).isEqualTo(before.path("actors"));
    assertThat(web().path("ties")).isEqualTo(before.path("ties"));
  }

  private void undo(String change) {
    ObjectNode body = Json.MAPPER.createObjectNode().put("id", Village.newId());
    Reply undone = maria.post(village.path("/changes/" + change + "/undo"), body);
    assertThat(undone.status()).as(undone.text()).isEqualTo(201);
  }

  @Test
  void shouldBeChangedByANewerFileAndLeaveTheRestAlone() {
    bring(chosen(file("Proeverij", "1")));
    String newer = file("Proeverij en dansen", "1").replace("T1", "T2");
    String activity = preview(newer).at("/events/0/activity").asText();
    JsonNode before = maria.get("/v1/actors/" + activity).json();
    assertThat(preview(newer).at("/events/0/outcome").asText()).isEqualTo("change");
    assertThat(preview(newer).at("/events/0/notes").toString()).contains("other-name");
    ObjectNode body = chosen(newer);

    assertThat(bring(body).status()).isEqualTo(201);

    JsonNode now = maria.get("/v1/actors/" + activity).json();
    assertThat(now.path("name").asText()).isEqualTo("Proeverij");
    assertThat(now.path("schedule").asText()).startsWith("DTSTART:20260106T200000");
    assertThat(now.path("openTo").asText()).isEqualTo("everyone");
    undo(body.path("id").asText());
    JsonNode undone = maria.get("/v1/actors/" + activity).json();
    assertThat(undone.path("schedule")).isEqualTo(before.path("schedule"));
    assertThat(undone.path("name")).isEqualTo(before.path("name"));
  }

  @Test
  void shouldNotTakeTheEventsOfAnotherHostForItsOwn() {
    bring(chosen(file("Proeverij", "1")));
    ObjectNode other =
        calendar(file("Bijbelkring", "1")).put("host", village.id(Village.CHURCH).value());

    JsonNode plan = maria.post(village.path("/calendar/preview"), other).json();

    assertThat(plan.at("/events/0/outcome").asText()).isEqualTo("create");
  }

  @Test
  void shouldBeShownAnewWhenWhatItChangesWasChangedMeanwhile() {
    bring(chosen(file("Proeverij", "1")));
    String newer = file("Proeverij", "1").replace("T1", "T2");
    ObjectNode body = chosen(newer);
    String activity = preview(newer).at("/events/0/activity").asText();
    Reply read = maria.get("/v1/actors/" + activity);
    Reply renamed =
        maria
            .with("If-Match", read.header("ETag"))
            .patch("/v1/actors/" + activity, "{\"name\": \"Proeven\"}");
    assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);

    Reply refused = bring(body);

    assertThat(refused.errors("pointer")).containsExactly("/plan");
  }

  @Test
  void shouldLeaveAloneWhatTheServiceWroteItself() {
    bring(chosen(file("Proeverij", "1")));
    String ours = maria.get(village.path("/calendar")).text();

    assertThat(preview(ours).path("events").findValuesAsText("outcome"))
        .isNotEmpty()
        .containsOnly("same");
  }

  @Test
  void shouldRefuseAnotherPlanThanWasShownAndSayWhatIsWrong() {
    ObjectNode body = chosen(file("Proeverij", "1"));
    assertThat(bring(body.deepCopy().put("plan", "x")).errors("code"))
        .containsExactly("changed-meanwhile");
    ObjectNode wrong = body.deepCopy();
    wrong.withArray("take").add("nergens");
    assertThat(bring(wrong).errors("pointer")).containsExactly("/take/1");
    assertThat(bring(body.deepCopy().put("file", "PK zip")).errors("code"))
        .containsExactly("no-calendar");
    assertThat(bring(body.deepCopy().put("file", "BEGIN:VCALENDAR\nBEGIN:VEVENT")).errors("code"))
        .containsExactly("calendar-cut-off");
    assertThat(
            maria
                .post(
                    village.path("/calendar/preview"),
                    calendar("BEGIN:VCALENDAR\n" + "X:y\n".repeat(400_000)))
                .status())
        .isEqualTo(413);
  }

  @Test
  void shouldAnswerTheSameOfAHostOneDoesNotSeeAndOfNobody() {
    String file = file("Proeverij", "1");
    ObjectNode hidden = calendar(file).put("host", village.id(Village.JOOP).value());
    ObjectNode absent = calendar(file).put("host", Village.newId());
    String path = village.path("/calendar/preview");

    assertThat(maria.post(path, hidden).errors("code"))
        .isEqualTo(maria.post(path, absent).errors("code"))
        .containsExactly("actor-not-in-web");
  }
}
