package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people say of how an area and what is in it stand: said, read, refused and undone. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class MarksIT {
  private static final String ACTING = "{\"marks\":[{\"mark\":\"acting\",\"since\":\"2015\"}]}";

  private final WebStore store;
  private final TestService service;
  private Village village;
  private Client maria;

  MarksIT(WebStore store) {
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

  private JsonNode said() {
    return maria.get(village.path("/stage")).json().path("said");
  }

  private Client seen() {
    return maria.with("If-Match", '"' + said().path("version").textValue() + '"');
  }

  @Test
  void shouldSayHowAnAreaStandsAndUndoIt() {
    JsonNode before = said();
    assertThat(before.path("marks")).isEmpty();
    String change = Village.newId();

    Reply reply = seen().with("Wijkweb-Change", change).put(village.path("/marks"), ACTING);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json()).isEqualTo(said());
    assertThat(said().path("marks").get(0).path("mark").textValue()).isEqualTo("acting");
    assertThat(maria.get(village.path("/changes")).text()).contains("area-marked");
    Reply undone =
        maria.post(
            village.path("/changes/" + change + "/undo"), "{\"id\":\"" + Village.newId() + "\"}");
    assertThat(undone.status()).as(undone.text()).isEqualTo(201);
    assertThat(said()).isEqualTo(before);
  }

  @Test
  void shouldChangeNothingWithoutTheVersionThatWasReadOrWithAnOldOne() {
    Client late = seen();
    assertThat(maria.put(village.path("/marks"), ACTING).status()).isEqualTo(428);
    assertThat(seen().put(village.path("/marks"), ACTING).status()).isEqualTo(200);

    Reply refused = late.put(village.path("/marks"), "{\"marks\":[]}");

    assertThat(refused.status()).isEqualTo(412);
    assertThat(said().path("marks")).hasSize(1);
  }

  @Test
  void shouldRefuseWhatIsNoMarkOfAnArea() {
    Reply reply =
        seen().put(village.path("/marks"), "{\"marks\":[{\"mark\":\"growing\"},{\"mark\":\"x\"}]}");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("errors")).hasSize(2);
    assertThat(reply.text()).contains("meeting");
    assertThat(said().path("marks")).isEmpty();
  }

  @Test
  void shouldSayHowSomethingInAnAreaStandsAndNeverAPerson() {
    String hall = village.actorPath(Village.HALL);
    String marks = "{\"marks\":[{\"mark\":\"growing\"},{\"mark\":\"facilitates\"}]}";

    Reply said = changing(hall).patch(hall, marks);
    String ria = village.actorPath(Village.RIA);
    Reply refused = changing(ria).patch(ria, marks);

    assertThat(said.status()).as(said.text()).isEqualTo(200);
    assertThat(said.json().path("marks")).hasSize(2);
    JsonNode found = maria.get(village.path("/initiatives")).json().path("initiatives");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).path("marks")).hasSize(2);
    assertThat(refused.status()).isEqualTo(400);
  }

  private Client changing(String actor) {
    return maria.with("If-Match", maria.get(actor).header("ETag"));
  }

  @Test
  void shouldLetTheWijkteamReadAndNotSay() {
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());

    assertThat(wim.get(village.path("/stage")).status()).isEqualTo(200);
    assertThat(wim.with("If-Match", "*").put(village.path("/marks"), ACTING).status())
        .isEqualTo(404);
  }
}
