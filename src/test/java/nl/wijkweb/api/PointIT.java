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
import org.junit.jupiter.params.provider.ValueSource;

/** What residents say of their neighbourhood, and what is on its agenda. */
@ExtendWith(WarmStore.class)
@Tag("every")
class PointIT {
  private final WebStore store;
  private TestService service;
  private Village village;
  private Client anja;
  private Client joop;

  PointIT(WebStore store) {
    this.store = store;
  }

  @BeforeEach
  void start() {
    service = TestService.over(store);
    village = Village.in(store);
    anja = service.as(UserRole.COORDINATOR, village.code());
    joop = service.as(UserRole.RESIDENT, village.id(Village.JOOP), village.code());
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void shouldShowWhatAResidentWritesToTheCoordinatorAloneUntilItIsPublished() {
    String id = Village.newId();
    String before = joop.get(path()).text();
    assertThat(bring(id, "Een bankje bij de vijver.").status()).isEqualTo(201);
    assertThat(bring(id, "Een bankje bij de vijver.").status()).isEqualTo(200);
    assertThat(bring(id, "Iets anders.").status()).isEqualTo(409);

    assertThat(joop.get(path()).text()).isEqualTo(before);
    Reply kept = anja.get(path());
    JsonNode point = kept.json().path("points").path(0);
    assertThat(point.path("fromResidents").booleanValue()).isTrue();
    assertThat(point.path("published").booleanValue()).isFalse();
    assertThat(kept.text()).doesNotContain(village.id(Village.JOOP).value());

    String version = "\"" + point.path("version").textValue() + "\"";
    String published =
        "\"head\":\"missed\",\"text\":\"Een bankje.\",\"fromResidents\":true,\"published\":true";
    assertThat(save(anja.with("If-Match", version), id, published).status()).isEqualTo(200);
    assertThat(joop.get(path()).json().path("points").path(0).path("text").textValue())
        .isEqualTo("Een bankje.");
  }

  @Test
  void shouldTieAnItemToTheWebAndSayHowItWent() {
    String choir = village.id(Village.CHOIR).value();
    String church = village.id(Village.CHURCH).value();
    String fields =
        """
        "head":"agenda","text":"Samen zingen","published":true,"takers":["%s"],"about":["%s"],
        "went":[{"status":"taken-up","on":"2026-03-01"},{"status":"idea","on":"2026-01-01"}],
        "gaps":[{"kind":"domain","of":["education"]},{"kind":"introduction","of":["%s","%s"]}]
        """
            .formatted(choir, church, choir, church);
    assertThat(save(anja, Village.newId(), fields).status()).isEqualTo(201);

    JsonNode read = joop.get(path()).json();
    JsonNode point = read.path("points").path(0);
    assertThat(point.path("went").findValuesAsText("status")).containsExactly("idea", "taken-up");
    assertThat(read.path("names").findValuesAsText("id")).containsExactlyInAnyOrder(choir, church);
    String there = "/v1/actors/" + church;
    anja.with("If-Match", anja.get(there).header("ETag")).delete(there);
    JsonNode after = joop.get(path()).json().path("points").path(0);
    assertThat(after.path("about")).isEmpty();
    assertThat(after.path("gaps").findValuesAsText("kind")).containsExactly("domain");
  }

  @Test
  void shouldPutNobodyInPrivateOnIt() {
    String fields = "\"head\":\"agenda\",\"text\":\"Samen zingen\",\"takers\":[\"%s\"]";
    Reply seen = save(anja, Village.newId(), fields.formatted(village.id(Village.RIA)));
    Reply hidden = save(anja, Village.newId(), fields.formatted(village.id(Village.JOOP)));
    Reply nobody = save(anja, Village.newId(), fields.formatted(Village.newId()));
    assertThat(seen.status()).isEqualTo(400);
    assertThat(hidden.text()).isEqualTo(nobody.text()).isEqualTo(seen.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"gaps\":[{\"kind\":\"domain\",\"of\":[\"nergens\"]}]",
        "\"gaps\":[{\"kind\":\"crossing\",\"of\":[\"clubs\"]}]",
        "\"gaps\":[{\"kind\":\"introduction\",\"of\":[\"clubs\",\"arts\"]}]",
        "\"went\":[{\"status\":\"idea\",\"on\":\"2026-01-01\"}]",
        "\"went\":[{\"status\":\"idea\"}]",
      })
  void shouldRefuseWhatDoesNotFit(String wrong) {
    Reply refused = save(anja, Village.newId(), "\"head\":\"good\",\"text\":\"Goed\"," + wrong);
    assertThat(refused.status()).isEqualTo(400);
  }

  @Test
  void shouldKeepTheVersionThatSomebodySaw() {
    String id = Village.newId();
    Reply begun = save(anja, id, "\"head\":\"good\",\"text\":\"De vijver\"");
    Client seen = anja.with("If-Match", begun.header("ETag"));
    assertThat(save(anja, id, "\"head\":\"good\",\"text\":\"x\"").status()).isEqualTo(428);
    assertThat(save(seen, id, "\"head\":\"good\",\"text\":\"Het park\"").status()).isEqualTo(200);
    assertThat(save(seen, id, "\"head\":\"good\",\"text\":\"x\"").status()).isEqualTo(412);
    assertThat(seen.delete(path() + "/" + id).status()).isEqualTo(412);
  }

  private String path() {
    return village.path("/points");
  }

  private Reply bring(String id, String text) {
    return joop.post(
        path(), "{\"id\":\"%s\",\"head\":\"missed\",\"text\":\"%s\"}".formatted(id, text));
  }

  private Reply save(Client client, String id, String fields) {
    return client.put(path() + "/" + id, "{\"id\":\"%s\",%s}".formatted(id, fields));
  }
}
