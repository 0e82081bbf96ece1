package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who spoke with an actor, and what comes next. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactLogIT {
  private final TestService service;
  private final Village village;
  private final Client maria;

  ContactLogIT(WebStore store) {
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldTellWhatWasSaidNewestFirst() {
    String log = village.actorPath(Village.HALL) + "/contact-log";
    save(
        log,
        "\"on\":\"2025-03\",\"about\":\"de zaal\",\"nextStep\":\"bellen\",\"nextBy\":\"2025-04\"");
    save(log, "\"on\":\"2026-01-02\",\"about\":\"de sleutel\"");
    save(log, "\"on\":\"2024\",\"about\":\"kennismaking\",\"doneOn\":\"2024-02-01\"");

    Reply read = maria.get(log);

    assertThat(read.json().path("entries").findValuesAsText("about"))
        .containsExactly("de sleutel", "de zaal", "kennismaking");
    assertThat(read.json().path("entries").findValuesAsText("nextBy")).containsExactly("2025-04");
  }

  @Test
  void shouldReplaceAnEntryThatIsSentAgain() {
    String log = village.actorPath(Village.CHURCH) + "/contact-log";
    String id = save(log, "\"on\":\"2026\",\"about\":\"de zaal\"").json().path("id").textValue();
    String changed = entry(id, "\"on\":\"2026\",\"about\":\"de zaal\",\"doneOn\":\"2026-02\"");

    assertThat(maria.put(log + "/" + id, changed).status()).isEqualTo(200);
    assertThat(maria.put(log + "/" + id, changed).json()).isEqualTo(Json.read(changed.getBytes()));
    assertThat(maria.get(log).json().path("entries")).hasSize(1);
  }

  @Test
  void shouldRefuseAnEntryOfAnotherLog() {
    String id =
        save(village.actorPath(Village.CHOIR) + "/contact-log", "\"on\":\"2026\",\"about\":\"x\"")
            .json()
            .path("id")
            .textValue();

    Reply taken =
        maria.put(
            village.actorPath(Village.DOCTOR) + "/contact-log/" + id,
            entry(id, "\"on\":\"2026\",\"about\":\"x\""));

    assertThat(taken.status()).isEqualTo(409);
  }

  @Test
  void shouldTellEverythingThatIsWrongAtOnce() {
    String path = village.actorPath(Village.CHOIR) + "/contact-log/" + Village.newId();

    Reply wrong =
        maria.put(
            path + "?x=1",
            "{\"id\":\"%s\",\"who\":\"%s\",\"about\":\"  \",\"nextBy\":\"soon\",\"why\":1}"
                .formatted(Village.newId(), "w".repeat(301)));

    assertThat(wrong.errors("pointer"))
        .containsExactlyInAnyOrder("x", "/id", "/who", "/on", "/about", "/nextBy", "/why");
    assertThat(maria.put(village.actorPath(Village.CHOIR) + "/contact-log/7", "{}").status())
        .isEqualTo(404);
  }

  @Test
  void shouldKeepTheLogOfAKnownPersonFromEverybodyElse() {
    String log = village.actorPath(Village.RIA) + "/contact-log";
    save(log, "\"on\":\"2026\",\"about\":\"wil minder\"");

    assertThat(maria.get(log).header("Cache-Control")).isEqualTo("no-store");
    for (UserRole role : List.of(UserRole.WIJKTEAM, UserRole.RESEARCHER, UserRole.TEAM_LEADER)) {
      assertThat(service.as(role, village.code()).get(log).status()).isEqualTo(404);
    }
    Client ria = service.as(UserRole.RESIDENT, village.id(Village.RIA), village.code());
    assertThat(ria.get("/v1/audit-lines").json().path("lines").findValuesAsText("action"))
        .contains("contact-log");
  }

  private Reply save(String log, String fields) {
    String id = Village.newId();
    Reply saved = maria.put(log + "/" + id, entry(id, fields));
    assertThat(saved.status()).isEqualTo(200);
    return saved;
  }

  private static String entry(String id, String fields) {
    return "{\"id\":\"" + id + "\",\"who\":\"Maria\"," + fields + "}";
  }
}
