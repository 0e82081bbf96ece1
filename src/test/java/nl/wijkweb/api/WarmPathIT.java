package nl.wijkweb.api;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who could introduce: through one's own ties and people who agreed, and through nobody else. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class WarmPathIT {
  private final WebStore store;
  private final TestService service;

  WarmPathIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"r-096", "r-097", "r-134", "r-106", "r-079"})
  void shouldNameInPrivateOnlyOnesOwnAndWhoAgreed(String person) {
    DemoWebs demo = DemoWebs.in(store);
    ActorId id = demo.id(DemoWebs.VOORBEELDWIJK, person);

    JsonNode told = paths(demo, id, "?asOf=2026-11-15");

    Set<String> own =
        demo.web(DemoWebs.VOORBEELDWIJK).ties().stream()
            .map(stored -> stored.tie())
            .filter(tie -> tie.from().equals(id) || tie.to().equals(id))
            .map(tie -> (tie.from().equals(id) ? tie.to() : tie.from()).value())
            .collect(toSet());
    for (JsonNode name : told.path("names")) {
      ActorId shown = new ActorId(name.path("id").textValue());
      demo.findPerson(shown)
          .ifPresent(
              one ->
                  assertThat(
                          shown.equals(id)
                              || own.contains(shown.value())
                              || one.permissions().contains(Permission.INTRODUCE))
                      .as(one.name())
                      .isTrue());
    }
    assertThat(told.path("activities")).isNotEmpty();
    for (JsonNode activity : told.path("activities")) {
      assertThat(activity.path("paths").isEmpty()).isEqualTo(activity.has("none"));
      assertThat(activity.path("paths").size()).isLessThanOrEqualTo(3);
      for (JsonNode path : activity.path("paths")) {
        assertThat(path.path("steps").get(0).textValue()).isEqualTo(id.value());
        assertThat(path.path("ties").size()).isEqualTo(path.path("steps").size() - 1);
        assertThat(path.path("ties").size()).isLessThanOrEqualTo(told.path("longest").intValue());
      }
    }
  }

  @Test
  void shouldOfferNoActivityThatIsOverForMembersOrKnownAlready() {
    DemoWebs demo = DemoWebs.in(store);
    ActorId nel = demo.id(DemoWebs.VOORBEELDWIJK, "r-096");

    JsonNode told = paths(demo, nel, "?asOf=2026-11-15");

    Map<String, String> names =
        StreamSupport.stream(told.path("names").spliterator(), false)
            .collect(toMap(one -> one.path("id").textValue(), one -> one.path("name").textValue()));
    assertThat(told.path("activities").findValuesAsText("activity").stream().map(names::get))
        .contains("Repaircafé")
        .doesNotContain("Cursus stevig staan", "Oud papier ophalen", "Schaakavond");
    assertThat(told.path("helpers")).isNotEmpty();
    assertThat(told.path("helpers").size()).isLessThanOrEqualTo(10);
  }

  @Test
  void shouldLogWhoIsShownAndNeedAVisit() {
    Village village = Village.in(store);
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());
    String path = "/v1/people/" + village.id(Village.JOOP) + "/warm-paths";
    String nobody = "/v1/people/" + Village.newId() + "/warm-paths";

    assertThat(wim.get(path).whole()).isEqualTo(wim.get(nobody).whole());
    JsonNode told = visiting(wim, village.id(Village.JOOP)).get(path).json();

    assertThat(told.path("activities")).isEmpty();
    assertThat(told.path("helpers").findValuesAsText("helper"))
        .contains(village.id(Village.WIM).value());
    JsonNode lines =
        service
            .as(UserRole.RESIDENT, village.id(Village.JOOP), village.code())
            .get("/v1/audit-lines")
            .json()
            .path("lines");
    assertThat(lines.findValuesAsText("action"))
        .containsExactly("warm-paths-read", "visit-started");
  }

  @Test
  void shouldTellBetweenWhomOneMayAskInPublic() {
    Village village = Village.in(store);
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    String from = village.path("/warm-paths?from=" + village.id(Village.CHOIR) + "&to=");

    JsonNode told = maria.get(from + village.id(Village.WIM)).json();

    assertThat(told.path("paths").get(0).path("steps")).hasSize(3);
    assertThat(told.path("names").findValuesAsText("name")).contains("Dorpshal");
    JsonNode none = maria.get(from + village.id(Village.DOCTOR)).json();
    assertThat(none.path("none").path("id").textValue()).isEqualTo("nobody-agreed");
    Reply unknown = maria.get(from + Village.newId());
    assertThat(maria.get(from + village.id(Village.JOOP)).whole()).isEqualTo(unknown.whole());
    assertThat(maria.get(from + village.id(Village.RIA)).status()).isEqualTo(404);
    assertThat(maria.get(from + village.id(Village.CHOIR)).errors("code"))
        .containsExactly("path-to-itself");
    assertThat(maria.get(village.path("/warm-paths?from=x&asOf=y")).errors("pointer"))
        .containsExactlyInAnyOrder("asOf", "from", "to");
  }

  private JsonNode paths(DemoWebs demo, ActorId person, String query) {
    ActorId worker =
        demo.web(DemoWebs.VOORBEELDWIJK).ties().stream()
            .map(stored -> stored.tie())
            .filter(tie -> tie.type() == TieType.CONTACT_PERSON_FOR && tie.to().equals(person))
            .map(tie -> tie.from())
            .findFirst()
            .orElseThrow();
    Client client = service.as(UserRole.WIJKTEAM, worker, DemoWebs.VOORBEELDWIJK);
    Reply told = visiting(client, person).get("/v1/people/" + person + "/warm-paths" + query);
    assertThat(told.status()).isEqualTo(200);
    return told.json();
  }

  private static Client visiting(Client client, ActorId person) {
    String body = "{\"person\":\"" + person + "\",\"purpose\":\"conversation\"}";
    return client.with(Views.VISIT, client.post("/v1/visits", body).json().path("token").asText());
  }
}
