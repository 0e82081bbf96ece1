package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dossier of an initiative: written, read, and never of a person. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierIT {
  private static final String WORDS =
      "{\"idea\":\"Samen sporten\",\"milestones\":\"Feest\\n2014-05 Opening\"}";

  private final WebStore store;
  private final TestService service;
  private Village village;
  private Client maria;

  DossierIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    begin();
  }

  @BeforeEach
  final void begin() {
    village = Village.in(store);
    maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  private String dossier(String name) {
    return village.path("/initiatives/" + village.id(name));
  }

  private Reply write(String name, String words) {
    String actor = village.actorPath(name);
    return maria.with("If-Match", maria.get(actor).header("ETag")).patch(actor, words);
  }

  @Test
  void shouldWriteTheTextsAndReadThemWithWhatTheTiesTell() {
    assertThat(maria.get(dossier(Village.HALL)).json().path("steps")).isEmpty();

    assertThat(write(Village.HALL, WORDS).status()).isEqualTo(200);

    JsonNode found = maria.get(dossier(Village.HALL)).json();
    assertThat(found.path("idea").textValue()).isEqualTo("Samen sporten");
    assertThat(found.path("steps").toString())
        .isEqualTo("[{\"on\":\"2014-05\",\"text\":\"Opening\"},{\"text\":\"Feest\"}]");
    assertThat(found.path("mayChange").booleanValue()).isTrue();
    assertThat(found.path("health")).hasSize(8);
    assertThat(write(Village.HALL, "{\"idea\":null}").json().has("idea")).isFalse();
  }

  @Test
  void shouldLetTheWijkteamReadAndNotWrite() {
    write(Village.HALL, WORDS);
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());

    JsonNode found = wim.get(dossier(Village.HALL)).json();

    assertThat(found.path("idea").textValue()).isEqualTo("Samen sporten");
    assertThat(found.path("mayChange").booleanValue()).isFalse();
    assertThat(wim.with("If-Match", "*").patch(village.actorPath(Village.HALL), WORDS).status())
        .isEqualTo(404);
  }

  @Test
  void shouldNotShowTheWordsToWhoSeesOnlyWhatIsPublic() {
    write(Village.HALL, WORDS);

    Client researcher = service.as(UserRole.RESEARCHER, village.code());

    assertThat(researcher.get(village.actorPath(Village.HALL)).text())
        .doesNotContain("Samen sporten");
    assertThat(researcher.get(dossier(Village.HALL)).status()).isEqualTo(404);
  }

  @Test
  void shouldHaveNoneOfPeopleAndAnswerTheSameOfWhoeverIsHiddenOrNotThere() {
    assertThat(write(Village.RIA, WORDS).status()).isEqualTo(400);
    Reply nobody = maria.get(village.path("/initiatives/" + Village.newId()));
    Reply known = maria.get(dossier(Village.RIA));
    Reply hidden = maria.get(dossier(Village.JOOP));

    assertThat(nobody.status()).isEqualTo(404);
    assertThat(known.body()).isEqualTo(nobody.body());
    assertThat(hidden.body()).isEqualTo(nobody.body());
  }
}
