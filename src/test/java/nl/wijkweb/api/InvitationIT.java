package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a coordinator begins the day, and whom they invite. */
@ExtendWith(WarmStore.class)
@Tag("every")
class InvitationIT {
  private final WebStore store;
  private TestService service;
  private Village village;
  private Client anja;

  InvitationIT(WebStore store) {
    this.store = store;
  }

  @BeforeEach
  void start() {
    service = TestService.over(store);
    village = Village.in(store);
    anja = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void shouldTellWhatIsToBeDoneByWhen() {
    String choir = village.id(Village.CHOIR).value();
    String ria = village.id(Village.RIA).value();
    log(choir, "2020-01", "Zaal bekijken", "2020-02-01");
    log(choir, "2020-01", "Later", "2100");
    log(ria, "2021", "Bellen", null);

    JsonNode day = anja.get(village.path("/day")).json();

    assertThat(day.path("steps").findValuesAsText("due"))
        .containsExactly("overdue", "later", "undated");
    assertThat(day.path("steps").path(2).path("actor").textValue()).isEqualTo(ria);
    assertThat(day.path("quiet").findValuesAsText("actor"))
        .contains(choir, village.id(Village.CHURCH).value())
        .doesNotContain(ria, village.id(Village.HALL).value());
    assertThat(day.path("quiet").path(0).path("last").textValue()).isEqualTo("2020-01");
    JsonNode looked =
        service.as(UserRole.OVERSEER, village.code()).get("/v1/audit-lines").json().path("lines");
    assertThat(looked.findValuesAsText("action")).contains("day-read");
  }

  @Test
  void shouldLeaveOutWhatIsDone() {
    String choir = village.id(Village.CHOIR).value();
    String entry = log(choir, "2020-01", "Zaal bekijken", "2020-02-01");
    anja.put(
        "/v1/actors/" + choir + "/contact-log/" + entry,
        """
        {"id":"%s","who":"Anja","on":"2020-01","about":"de zaal","nextStep":"Zaal bekijken",
         "doneOn":"2020-03-01"}
        """
            .formatted(entry));

    assertThat(anja.get(village.path("/day")).json().path("steps")).isEmpty();
  }

  @Test
  void shouldInviteOrganisationsAndGroupsButNobodyInPrivate() {
    String list = Village.newId();
    JsonNode parties = anja.get(village.path("/invitation-lists")).json().path("parties");
    assertThat(parties.findValuesAsText("id"))
        .contains(village.id(Village.CHOIR).value())
        .doesNotContain(village.id(Village.RIA).value(), village.id(Village.JOOP).value());

    Reply wrong = save(list, "*", village.id(Village.RIA).value(), "invited");
    Reply hidden = save(list, "*", village.id(Village.JOOP).value(), "invited");
    Reply nobody = save(list, "*", Village.newId(), "invited");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(hidden.text()).isEqualTo(nobody.text());
    assertThat(anja.get(village.path("/invitation-lists")).json().path("lists")).isEmpty();
  }

  @Test
  void shouldKeepTheVersionThatSomebodySaw() {
    String list = Village.newId();
    String choir = village.id(Village.CHOIR).value();
    Reply begun = save(list, null, choir, null);
    assertThat(begun.status()).isEqualTo(201);
    assertThat(save(list, null, choir, "invited").status()).isEqualTo(428);
    assertThat(save(list, begun.header("ETag"), choir, "invited").status()).isEqualTo(200);
    Reply stale = save(list, begun.header("ETag"), choir, "came");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().path("current").path("invitees").path(0).path("mark").textValue())
        .isEqualTo("invited");
  }

  @Test
  void shouldWriteWhatBecameOfItInTheContactLogOnce() {
    String list = Village.newId();
    String choir = village.id(Village.CHOIR).value();
    save(list, null, choir, "came");
    String said =
        """
        {"who":"Anja","on":"2026-02-01","about":{"came":"Was bij het buurtfeest"}}
        """;
    String path = village.path("/invitation-lists/" + list + "/contact-log");

    assertThat(anja.post(path, said).json().path("added").intValue()).isEqualTo(1);
    assertThat(anja.post(path, said).json().path("added").intValue()).isZero();
    assertThat(anja.get("/v1/actors/" + choir + "/contact-log").text())
        .contains("Was bij het buurtfeest");
  }

  private Reply save(String list, String version, String invitee, String mark) {
    Client client = version == null ? anja : anja.with("If-Match", version);
    return client.put(
        village.path("/invitation-lists/" + list),
        """
        {"id":"%s","name":"Buurtfeest","on":"2026-03-01","invitees":[{"actor":"%s"%s}]}
        """
            .formatted(list, invitee, mark == null ? "" : ",\"mark\":\"" + mark + "\""));
  }

  private String log(String actor, String on, String next, String by) {
    String entry = Village.newId();
    Reply saved =
        anja.put(
            "/v1/actors/" + actor + "/contact-log/" + entry,
            """
            {"id":"%s","who":"Anja","on":"%s","about":"de zaal","nextStep":"%s"%s}
            """
                .formatted(entry, on, next, by == null ? "" : ",\"nextBy\":\"" + by + "\""));
    assertThat(saved.status()).isEqualTo(200);
    return entry;
  }
}
