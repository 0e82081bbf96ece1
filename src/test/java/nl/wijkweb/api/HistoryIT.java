package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Dorp;
import nl.wijkweb.store.HistoryStore;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was changed is told as far as one may see it, and undone by who could have done it. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryIT {
  private static final String CHANGE = "Wijkweb-Change";

  private final WebStore store;
  private final TestService service;
  private Village village;
  private Client maria;
  private Client wim;

  HistoryIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    begin();
  }

  @BeforeEach
  final void begin() {
    village = Village.in(store);
    maria = service.as(UserRole.COORDINATOR, village.code());
    Client worker = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    String visit =
        worker
            .post(
                "/v1/visits",
                "{\"person\":\"" + village.id(Village.JOOP) + "\",\"purpose\":\"conversation\"}")
            .json()
            .path("token")
            .textValue();
    wim = worker.with(Views.VISIT, visit);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldBringAClubBackWithItsTiesAndTellSoInTheList() {
    String choir = village.actorPath(Village.CHOIR);
    JsonNode before = maria.get(choir).json();
    List<StoredTie> ties = store.loadWeb(village.code()).orElseThrow().ties();
    String removal = Village.newId();
    assertThat(edit(removal).delete(choir).status()).isEqualTo(204);

    Reply undone = undo(maria, removal);

    assertThat(undone.status()).isEqualTo(201);
    assertThat(maria.get(choir).json()).isEqualTo(before);
    assertThat(store.loadWeb(village.code()).orElseThrow().ties())
        .extracting(StoredTie::id)
        .containsExactlyElementsOf(ties.stream().map(StoredTie::id).toList());
    JsonNode changes = maria.get(village.path("/changes")).json().path("changes");
    assertThat(changes).hasSize(3);
    JsonNode newest = changes.get(0);
    assertThat(newest.path("step").textValue()).isEqualTo("undone");
    assertThat(newest.path("edit").textValue()).isEqualTo("actor-removed");
    assertThat(newest.path("undoes").textValue()).isEqualTo(removal);
    assertThat(newest.at("/subject/name").textValue()).isEqualTo("Koor De Éénstem");
    assertThat(newest.at("/made/own").booleanValue()).isTrue();
    assertThat(newest.at("/may/0").textValue()).isEqualTo("undo");
    assertThat(changes.get(1).path("may")).isEmpty();
    assertThat(changes.get(1).path("rows").intValue()).isEqualTo(2);
    assertThat(changes.get(2).path("edit").textValue()).isEqualTo("imported");
    assertThat(changes.get(2).path("may")).isEmpty();

    String again = newest.at("/made/id").textValue();
    assertThat(undo(maria, again).json().path("step").textValue()).isEqualTo("redone");
    assertThat(maria.get(choir).status()).isEqualTo(404);
  }

  @Test
  void shouldTellOfAnImportByTheOperatorWhichIsNotUndoneHere() {
    Dorp more = Dorp.at(village.code()).with(ActorKind.CLUB, "fanfare", "Fanfare");
    String bringing = bring(more, UserRole.OPERATOR);

    JsonNode line = maria.get(village.path("/changes")).json().path("changes").get(0);

    assertThat(line.at("/made/id").textValue()).isEqualTo(bringing);
    assertThat(line.at("/made/role").textValue()).isEqualTo("operator");
    assertThat(line.path("edit").textValue()).isEqualTo("imported");
    assertThat(line.path("rows").intValue()).isPositive();
    assertThat(line.path("may")).isEmpty();
    assertThat(undo(maria, bringing).status()).isEqualTo(404);
  }

  @Tag("every")
  @Test
  void shouldUndoALargeImportAsAJob() throws InterruptedException {
    Dorp city = Dorp.at(village.code());
    for (int i = 0; i <= HistoryStore.MOST_ROWS; i++) {
      city.with(ActorKind.CLUB, "c" + i, "C" + i);
    }
    String bringing = bring(city, UserRole.COORDINATOR);
    StoredActor one =
        store.loadWeb(village.code()).orElseThrow().actors().stream()
            .filter(actor -> "c7".equals(actor.folderId()))
            .findFirst()
            .orElseThrow();
    String naming = Village.newId();
    edit(naming).patch("/v1/actors/" + one.id(), "{\"name\":\"Fanfare\"}");

    JsonNode refused = over(undo(maria, bringing));
    assertThat(refused.path("state").textValue()).isEqualTo("failed");
    assertThat(refused.at("/problem/code").textValue()).isEqualTo("not-undone");
    assertThat(refused.at("/problem/obstacles/0/code").textValue()).isEqualTo("undo-changed-since");
    assertThat(refused.at("/problem/obstacles/0/name").textValue()).isEqualTo("Fanfare");
    assertThat(undo(maria, naming).status()).isEqualTo(201);

    JsonNode done = over(undo(maria, bringing));
    assertThat(done.path("kind").textValue()).isEqualTo("undo");
    assertThat(done.path("state").textValue()).isEqualTo("done");
    assertThat(done.path("total").intValue()).isEqualTo(100);
    JsonNode line = maria.get(village.path("/changes")).json().path("changes").get(0);
    assertThat(line.at("/made/id").textValue()).isEqualTo(done.at("/result/change").textValue());
    assertThat(line.path("undoes").textValue()).isEqualTo(bringing);
    assertThat(maria.get("/v1/actors/" + one.id()).status()).isEqualTo(404);
  }

  private String bring(Dorp dorp, UserRole role) {
    UUID id = UUID.randomUUID();
    store.importWeb(
        dorp.web(),
        new Change("nora", role.code(), Instant.parse("2026-10-01T09:00:00Z"), null, id),
        Progress.NONE);
    return id.toString();
  }

  /** The job that was started, when it is over. */
  private JsonNode over(Reply started) throws InterruptedException {
    assertThat(started.status()).isEqualTo(202);
    String job = "/v1/jobs/" + started.json().path("id").textValue();
    JsonNode now = maria.get(job).json();
    while (Set.of("waiting", "running").contains(now.path("state").textValue())) {
      Thread.sleep(50);
      now = maria.get(job).json();
    }
    return now;
  }

  @Test
  void shouldPageThroughTheChanges() {
    for (int i = 0; i < 3; i++) {
      edit(Village.newId()).patch(village.actorPath(Village.HALL), "{\"members\":" + i + "}");
    }
    List<String> ids = new ArrayList<>();
    String next = "";
    while (next != null) {
      JsonNode page = maria.get(village.path("/changes?limit=2" + next)).json();
      page.path("changes").forEach(one -> ids.add(one.at("/made/id").textValue()));
      next = page.has("next") ? "&before=" + page.path("next").textValue() : null;
    }
    assertThat(ids).hasSize(4).doesNotHaveDuplicates();
    assertThat(maria.get(village.path("/changes?before=x&limit=0")).errors("code"))
        .containsExactly("no-number-between", "no-id");
  }

  @Test
  void shouldTellAllThatStandsInTheWay() {
    String naming = Village.newId();
    String hall = village.actorPath(Village.HALL);
    edit(naming).patch(hall, "{\"name\":\"Grote hal\"}");
    String later = Village.newId();
    edit(later).patch(hall, "{\"name\":\"Kleine hal\"}");

    Reply refused = undo(maria.with("Accept-Language", "nl"), naming);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().path("code").textValue()).isEqualTo("not-undone");
    JsonNode obstacle = refused.json().at("/obstacles/0");
    assertThat(obstacle.path("code").textValue()).isEqualTo("undo-changed-since");
    assertThat(obstacle.path("name").textValue()).isEqualTo("Kleine hal");
    assertThat(obstacle.path("message").textValue()).contains("nog eens veranderd");
    assertThat(obstacle.at("/later/id").textValue()).isEqualTo(later);
    assertThat(maria.get(hall).json().path("name").textValue()).isEqualTo("Kleine hal");
  }

  @Test
  void shouldTellWhatAnActorWasAndBecame() {
    String hall = village.actorPath(Village.HALL);
    edit(Village.newId()).patch(hall, "{\"members\":12}");
    edit(Village.newId())
        .put(hall + "/involvement", "{\"involvement\":[{\"level\":3,\"from\":\"2016\"}]}");

    JsonNode changes = maria.get(hall + "/history").json().path("changes");

    assertThat(changes).hasSize(3);
    assertThat(changes.get(0).at("/after/involvement/0/level").intValue()).isEqualTo(3);
    assertThat(changes.get(0).path("before").has("involvement")).isFalse();
    assertThat(changes.get(1).at("/after/members").intValue()).isEqualTo(12);
    assertThat(changes.get(2).has("before")).isFalse();
    assertThat(wim.get(hall + "/history").json().at("/changes/0/may")).isEmpty();
  }

  @Test
  void shouldNotTellACoordinatorWhatTheWijkteamWroteOfWhomTheyKnow() {
    String ria = village.actorPath(Village.RIA);
    JsonNode before = maria.get(ria + "/history").json();
    service
        .as(UserRole.RESIDENT, village.id(Village.RIA), village.code())
        .with("If-Match", "*")
        .patch("/v1/people/" + village.id(Village.RIA), "{\"phone\":\"0186\"}");

    assertThat(maria.get(ria + "/history").json()).isEqualTo(before);
    assertThat(before.at("/changes/0/after").has("phone")).isFalse();
    assertThat(maria.get(ria + "/history").header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void shouldLetTheWijkteamUndoWhatItWroteWithinAVisit() {
    String tie = village.tiePath(Village.JOOP, TieType.MEMBER_OF, Village.CHOIR);
    String change = Village.newId();
    Reply changed =
        wim.with("If-Match", "*").with(CHANGE, change).patch(tie, "{\"closeness\":\"close\"}");
    assertThat(changed.status()).isEqualTo(200);

    assertThat(undo(maria, change).status()).isEqualTo(404);
    assertThat(undo(wim, change).status()).isEqualTo(201);
    assertThat(wim.get(tie).json().has("closeness")).isFalse();
    JsonNode history = wim.get(tie + "/history").json().path("changes");
    assertThat(history.get(0).path("step").textValue()).isEqualTo("undone");
    assertThat(history.get(1).at("/after/closeness").textValue()).isEqualTo("close");
    assertThat(history.get(1).at("/made/name").textValue()).isEqualTo("Wim Werker");
  }

  @Test
  void shouldUndoTheSameHoweverAProtectedTieCameInBetween() {
    List<String> replies = new ArrayList<>();
    for (boolean hidden : List.of(false, true)) {
      begin();
      String club = Village.newId();
      String founding = Village.newId();
      maria
          .with(CHANGE, founding)
          .post(
              village.path("/actors"),
              "{\"id\":\"" + club + "\",\"kind\":\"CLUB\",\"name\":\"Biljart\"}");
      if (hidden) {
        String tie =
            "{\"id\":\"%s\",\"from\":\"%s\",\"type\":\"MEMBER_OF\",\"to\":\"%s\"}"
                .formatted(Village.newId(), village.id(Village.JOOP), club);
        assertThat(wim.post(village.path("/ties"), tie).status()).isEqualTo(201);
      }
      Reply undone = undo(maria, founding);
      replies.add(undone.status() + " " + undone.json().at("/subject/name"));
      assertThat(maria.get("/v1/actors/" + club).status()).isEqualTo(404);
    }
    assertThat(replies).hasSize(2).containsOnly("201 \"Biljart\"");
  }

  @Test
  void shouldRefuseAnIdThatIsNone() {
    Reply refused =
        maria
            .with("If-Match", "*")
            .with(CHANGE, "x")
            .patch(village.actorPath(Village.HALL), "{\"members\":1}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errors("in")).containsExactly("header");
  }

  private Client edit(String change) {
    return maria.with("If-Match", "*").with(CHANGE, change);
  }

  private Reply undo(Client client, String change) {
    return client.post(
        village.path("/changes/" + change + "/undo"), "{\"id\":\"" + Village.newId() + "\"}");
  }
}
