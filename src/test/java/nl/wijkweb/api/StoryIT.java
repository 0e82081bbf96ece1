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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coordinator tells of an area in steps, and who reads it. */
@ExtendWith(WarmStore.class)
@Tag("every")
class StoryIT {
  private final WebStore store;
  private TestService service;
  private Village village;
  private Client anja;

  StoryIT(WebStore store) {
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
  void shouldTellAStoryToWhoeverMayReadTheWeb() {
    String story = Village.newId();
    String choir = "bij=" + village.id(Village.CHOIR);
    assertThat(save(anja, story, "kern", choir).status()).isEqualTo(201);

    for (UserRole role :
        new UserRole[] {UserRole.RESIDENT, UserRole.WIJKTEAM, UserRole.RESEARCHER}) {
      Client reader = service.as(role, village.id(Village.JOOP), village.code());
      JsonNode steps =
          reader.get(village.path("/stories")).json().path("stories").path(0).path("steps");
      assertThat(steps.path(0).path("text").textValue()).isEqualTo("Hier zingen ze.");
      assertThat(save(reader, story, "kern", choir).status()).isEqualTo(404);
    }
  }

  @Test
  void shouldNameNobodyWhoIsNotThereAnyMore() {
    String story = Village.newId();
    String choir = "/v1/actors/" + village.id(Village.CHOIR);
    save(anja, story, "kern", "op=2016-01-01&bij=" + village.id(Village.CHOIR));
    anja.with("If-Match", anja.get(choir).header("ETag")).delete(choir);

    JsonNode stories = anja.get(village.path("/stories")).json().path("stories");
    assertThat(stories.path(0).path("steps").path(0).path("query").textValue())
        .isEqualTo("op=2016-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "person,,view-not-kept",
    "worries,,view-not-kept",
    "kern,bij=ria,view-not-kept",
    "kern,kleur=<script>,view-not-kept",
  })
  void shouldRefuseAViewThatIsNotOfAWholeArea(String place, String query, String code) {
    Reply refused = save(anja, Village.newId(), place, query == null ? "" : query);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("errors").path(0).path("code").textValue()).isEqualTo(code);
    assertThat(anja.get(village.path("/stories")).json().path("stories")).isEmpty();
  }

  @Test
  void shouldRefuseAPersonInAViewAndTellNothingOfWhoIsHidden() {
    String story = Village.newId();
    Reply seen = save(anja, story, "kern", "bij=" + village.id(Village.RIA));
    Reply hidden = save(anja, story, "kern", "bij=" + village.id(Village.JOOP));
    Reply nobody = save(anja, story, "kern", "bij=" + Village.newId());

    assertThat(seen.json().path("errors").path(0).path("code").textValue())
        .isEqualTo("view-of-person");
    assertThat(hidden.status()).isEqualTo(400);
    assertThat(hidden.text()).isEqualTo(nobody.text());
  }

  @Test
  void shouldRefuseTooLongATextAndTooManySteps() {
    String step = "{\"place\":\"kern\",\"text\":\"%s\"}";
    String many = (step.formatted("Nog een.") + ",").repeat(50) + step.formatted("Te veel.");
    String id = Village.newId();
    assertThat(put(anja, id, many).status()).isEqualTo(400);
    assertThat(put(anja, id, step.formatted("a".repeat(1001))).status()).isEqualTo(400);
    assertThat(put(anja, id, step.formatted("a".repeat(1000))).status()).isEqualTo(201);
  }

  @Test
  void shouldKeepTheVersionThatSomebodySaw() {
    String story = Village.newId();
    Reply begun = save(anja, story, "kern", "");
    assertThat(save(anja, story, "time", "").status()).isEqualTo(428);
    Client seen = anja.with("If-Match", begun.header("ETag"));
    Reply changed = save(seen, story, "meeting", "");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(save(seen, story, "load", "").status()).isEqualTo(412);
    String path = village.path("/stories/" + story);
    assertThat(seen.delete(path).status()).isEqualTo(412);
    assertThat(anja.with("If-Match", changed.header("ETag")).delete(path).status()).isEqualTo(204);
    assertThat(anja.get(village.path("/stories")).json().path("stories")).isEmpty();
  }

  private Reply save(Client client, String story, String place, String query) {
    String step =
        "{\"place\":\"%s\",\"query\":\"%s\",\"text\":\"Hier zingen ze.\"}".formatted(place, query);
    return put(client, story, step);
  }

  private Reply put(Client client, String story, String steps) {
    return client.put(
        village.path("/stories/" + story),
        "{\"id\":\"%s\",\"title\":\"Zo begon het\",\"steps\":[%s]}".formatted(story, steps));
  }
}
