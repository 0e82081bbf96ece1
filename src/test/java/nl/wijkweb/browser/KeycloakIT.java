package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.wijkweb.model.Here;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * People who sign in at a Keycloak, in a browser: two areas, two organisations and three members of
 * a wijkteam with a caseload each. Keycloak is on another site than Wijkweb, as it would be.
 */
@Tag("thorough")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakIT {
  private static final String SECRET = "tussen-keycloak-en-wijkweb";
  private static final String AREA = "voorbeeldwijk";
  private static final String OTHER_AREA = "beltrum";
  private static final int NOT_THERE = 404;

  private final String address = "http://localhost:" + Keycloak.freePort();
  private final List<Screen> screens = new ArrayList<>();
  private Keycloak keycloak;
  private ServedProduct product;
  private Chromium chromium;
  private List<JsonNode> residents;
  private List<JsonNode> organisations;
  private List<JsonNode> workers;

  @BeforeAll
  void start(@TempDir Path data) throws IOException {
    keycloak = new Keycloak();
    keycloak.importRealm(
        Files.readString(Path.of("src/test/resources/keycloak/realm.json"))
            .replace("SERVICE", address)
            .replace("SECRET", SECRET));
    product = new ServedProduct(environment(data));
    product.bring(Path.of("seed-data", AREA));
    product.bring(Path.of("seed-data", OTHER_AREA));
    chromium = new Chromium();
    keycloak.add("carla", List.of("ww-coordinator"), Map.of("areas", List.of(AREA)));
    JsonNode web = signIn("carla").ask("/v1/areas/" + AREA + "/web");
    residents = of(web, "RESIDENT");
    organisations = of(web, "ORGANISATION");
    workers = of(web, "PROFESSIONAL");
  }

  @AfterEach
  void leave() {
    screens.forEach(Screen::close);
    screens.clear();
  }

  @AfterAll
  void stop() throws Exception {
    for (AutoCloseable one : new AutoCloseable[] {chromium, product, keycloak}) {
      if (one != null) {
        one.close();
      }
    }
  }

  @Test
  void shouldComeBackToWhereOneWasAndSignOutAtKeycloakToo() {
    Screen screen = visitor();
    Page page = screen.page();
    screen.open("#/kern/" + AREA);
    assertThat(screen.heading("Log in bij Wijkweb")).isVisible();
    screen.keepAs("sign-in-" + Screen.WIDE);
    screen.link("Inloggen").click();
    assertThat(page.locator("#username")).isVisible();
    assertThat(page.url())
        .startsWith(keycloak.issuer())
        .contains("code_challenge_method=S256", "state=", "nonce=");
    enter(page, "carla");

    screen.kern("Voorbeeldwijk");
    assertThat(page.url()).isEqualTo(address + "/#/kern/" + AREA);
    assertThat(names(screen.ask("/v1/areas"), "/areas", "code")).containsExactly(AREA);
    screen.keepAs("signed-in-" + Screen.WIDE);
    screen.widen(Screen.PHONE);
    screen.keepAs("signed-in-" + Screen.PHONE);

    screen.button("Uitloggen").click();
    assertThat(screen.heading("Log in bij Wijkweb")).isVisible();
    assertThat(page.url()).isEqualTo(address + "/");
    screen.link("Inloggen").click();
    assertThat(page.locator("#password")).isVisible();
  }

  @Test
  void shouldSayWhyOneIsNotLetIn() {
    keycloak.add("nora", List.of("iets-anders"), Map.of("areas", List.of(AREA)));
    keycloak.add(
        "tweede", List.of("ww-wijkteam", "ww-coordinator"), Map.of("areas", List.of(AREA)));

    assertThat(arrive("nora").heading("Je hebt nog geen rol in Wijkweb")).isVisible();
    Screen screen = arrive("tweede");
    assertThat(screen.heading("Je hebt meer dan één rol")).isVisible();
    screen.link("Inloggen met een ander account").click();
    assertThat(screen.page().locator("#password")).isVisible();
  }

  @Test
  void shouldEndTheSessionOfWhomKeycloakSignsOut() {
    keycloak.add("marja", List.of("ww-coordinator"), Map.of("areas", List.of(AREA)));
    Screen screen = signIn("marja");
    keycloak.signOut("marja");

    screen.link("Voorbeeldwijk").first().click();
    assertThat(screen.heading("Je bent niet meer ingelogd")).isVisible();
  }

  @Test
  void shouldKeepTwoAreasAndTwoOrganisationsApart() {
    keycloak.add("bea", List.of("ww-coordinator"), Map.of("areas", List.of(OTHER_AREA)));
    Screen bea = signIn("bea");

    assertThat(names(bea.ask("/v1/areas"), "/areas", "code")).containsExactly(OTHER_AREA);
    assertThat(status(bea, "/v1/areas/" + AREA + "/web")).isEqualTo(NOT_THERE);
    assertThat(status(bea, "/v1/actors/" + id(organisations.get(0)))).isEqualTo(NOT_THERE);
    for (int i = 0; i < 2; i++) {
      String own = id(organisations.get(i));
      keycloak.add(
          "club" + i,
          List.of("ww-contact"),
          Map.of("areas", List.of(AREA), "organisation", List.of(own)));
      Screen club = signIn("club" + i);
      assertThat(club.ask("/v1/session").path("person").textValue()).isEqualTo(own);
      assertThat(status(club, "/v1/people/" + id(residents.get(0)) + "/web")).isEqualTo(NOT_THERE);
    }
  }

  @Test
  void shouldShowEachWorkerTheirOwnCasesAndTheResidentWhoLooked() {
    keycloak.add("lea", List.of("ww-teamleider"), Map.of("areas", List.of(AREA)));
    List<Screen> team = new ArrayList<>();
    Screen lea = signIn("lea");
    for (int i = 0; i < 3; i++) {
      give(lea, i, i);
      keycloak.add(
          "werker" + i,
          List.of("ww-wijkteam"),
          Map.of("areas", List.of(AREA), "person", List.of(id(workers.get(i)))));
      team.add(signIn("werker" + i));
    }
    for (int i = 0; i < 3; i++) {
      assertThat(cases(team.get(i))).containsExactly(id(residents.get(i)));
      assertThat(visit(team.get(i), (i + 1) % 3, "conversation")).isEqualTo(NOT_THERE);
    }
    Screen first = team.get(0);
    first.link("Wie ik volg").click();
    Page page = first.page();
    assertThat(page.getByText(name(0)).first()).isVisible();
    assertThat(page.getByText(name(1))).hasCount(0);
    first.keepAs("own-cases-" + Screen.WIDE);

    LocalDate until = Here.dayOf(Instant.now()).plusDays(7);
    first.tell(
        "/v1/cases/" + id(residents.get(0)) + "/hand-over",
        Map.of("to", id(workers.get(1)), "until", until.toString()));
    assertThat(cases(team.get(1)))
        .containsExactlyInAnyOrder(id(residents.get(0)), id(residents.get(1)));
    assertThat(visit(team.get(1), 0, "conversation")).isEqualTo(201);
    assertThat(visit(team.get(2), 0, "emergency")).isEqualTo(201);

    keycloak.add(
        "bewoner",
        List.of("ww-bewoner"),
        Map.of("areas", List.of(AREA), "person", List.of(id(residents.get(0)))));
    Screen resident = signIn("bewoner");
    JsonNode lines = resident.ask("/v1/audit-lines");
    assertThat(names(lines, "/lines", "action"))
        .contains("case-handed-over", "visit-started", "emergency-visit-started");
    assertThat(names(lines, "/lines", "who"))
        .contains(id(workers.get(0)), id(workers.get(1)), id(workers.get(2)));
    assertThat(status(resident, "/v1/people/" + id(residents.get(0)) + "/web")).isEqualTo(200);
    assertThat(status(resident, "/v1/people/" + id(residents.get(1)) + "/web"))
        .isEqualTo(NOT_THERE);
  }

  private Map<String, String> environment(Path data) {
    return Map.of(
        "WIJKWEB_DATA",
        data.toString(),
        "WIJKWEB_PORT",
        address.substring(address.lastIndexOf(':') + 1),
        "WIJKWEB_ADDRESS",
        address,
        "WIJKWEB_OIDC_ISSUER",
        keycloak.issuer(),
        "WIJKWEB_OIDC_CLIENT_ID",
        "wijkweb",
        "WIJKWEB_OIDC_CLIENT_SECRET",
        SECRET,
        "WIJKWEB_OIDC_ROLE_CLAIM",
        "realm_access.roles",
        "WIJKWEB_OIDC_ROLES",
        "ww-coordinator=coordinator,ww-wijkteam=wijkteam,ww-teamleider=team-leader,"
            + "ww-bewoner=resident,ww-contact=contact-person");
  }

  private Screen visitor() {
    Screen screen = new Screen(address, chromium.visitor(address));
    screens.add(screen);
    return screen;
  }

  /** Comes back from Keycloak, let in or not. */
  private Screen arrive(String name) {
    Screen screen = visitor();
    screen.open("");
    screen.link("Inloggen").click();
    enter(screen.page(), name);
    return screen;
  }

  private Screen signIn(String name) {
    Screen screen = arrive(name);
    assertThat(screen.button("Uitloggen")).isVisible();
    return screen;
  }

  private static void enter(Page page, String name) {
    page.locator("#username").fill(name);
    page.locator("#password").fill(Keycloak.PASSWORD);
    page.locator("#kc-login").click();
  }

  private void give(Screen leader, int resident, int worker) {
    leader.tell(
        "/v1/cases/" + id(residents.get(resident)) + "/hand-over",
        Map.of("to", id(workers.get(worker))));
  }

  private int visit(Screen screen, int resident, String purpose) {
    Map<String, String> asked = Map.of("person", id(residents.get(resident)), "purpose", purpose);
    return screen
        .page()
        .context()
        .request()
        .post(address + "/v1/visits", RequestOptions.create().setData(asked))
        .status();
  }

  private int status(Screen screen, String path) {
    return screen.page().context().request().get(address + path).status();
  }

  private static List<String> cases(Screen screen) {
    return names(screen.ask("/v1/cases"), "/cases", "person");
  }

  private static List<String> names(JsonNode answer, String list, String field) {
    return StreamSupport.stream(answer.at(list).spliterator(), false)
        .map(one -> one.path(field).textValue())
        .toList();
  }

  private static List<JsonNode> of(JsonNode web, String kind) {
    return StreamSupport.stream(web.path("actors").spliterator(), false)
        .filter(actor -> actor.path("kind").textValue().equals(kind))
        .toList();
  }

  private String name(int resident) {
    return residents.get(resident).path("name").textValue();
  }

  private static String id(JsonNode actor) {
    return actor.path("id").textValue();
  }
}
