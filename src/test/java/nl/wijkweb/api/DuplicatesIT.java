package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding who stands in a web twice, saying that two do not, and making two one. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuplicatesIT {
  private final TestService service;
  private final Village village;
  private final Client maria;

  DuplicatesIT(WebStore store) {
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldFindMergeAndSplitAgain() {
    String choir = village.id(Village.CHOIR).value();
    String twin = added("eenstem, koor de");
    tied(twin, TieType.WORKS_WITH, village.id(Village.HALL).value());
    tied(twin, TieType.WORKS_WITH, choir);

    JsonNode pair = pairOf(twin);
    assertThat(pair.path("reasons").findValuesAsText("reason"))
        .containsExactly("same-name", "same-kind", "shared-ties");
    assertThat(pair.path("reasons").get(2).path("shared").intValue()).isEqualTo(1);

    Reply both = maria.get("/v1/actors/" + choir + "/beside/" + twin);
    assertThat(both.json().path("ties").findValuesAsText("fate"))
        .containsExactlyInAnyOrder("joined", "loop");
    assertThat(differing(both.json())).contains("name");
    String change = Village.newId();
    String body = "{\"other\":\"" + twin + "\",\"take\":[\"name\"]}";
    Client seen = maria.with("If-Match", both.header("ETag")).with("Wijkweb-Change", change);
    Reply merged = seen.post("/v1/actors/" + choir + "/merge", body);

    assertThat(merged.status()).isEqualTo(200);
    assertThat(merged.json().path("name").textValue()).isEqualTo("eenstem, koor de");
    assertThat(maria.get("/v1/actors/" + twin).status()).isEqualTo(404);
    Reply again = seen.post("/v1/actors/" + choir + "/merge", body);
    assertThat(again.json()).isEqualTo(merged.json());
    JsonNode line = maria.get(village.path("/changes")).json().at("/changes/0");
    assertThat(line.path("edit").textValue()).isEqualTo("merged");
    assertThat(line.at("/subject/id").textValue()).isEqualTo(choir);
    JsonNode past = maria.get("/v1/actors/" + choir + "/history").json().at("/changes/0");
    assertThat(past.at("/made/id").textValue()).isEqualTo(change);
    assertThat(past.at("/may/0").textValue()).isEqualTo("undo");

    Reply undo =
        maria.post(
            village.path("/changes/" + change + "/undo"), "{\"id\":\"" + Village.newId() + "\"}");
    assertThat(undo.status()).isEqualTo(201);
    assertThat(maria.get("/v1/actors/" + choir + "/beside/" + twin).json()).isEqualTo(both.json());
  }

  @Test
  void shouldNotOfferAgainWhomSomebodySaidToDiffer() {
    String one = added("Speeltuin Zuid");
    String other = added("Speeltuin zuid");
    assertThat(pairOf(other).path("reasons")).hasSize(2);
    String change = Village.newId();

    Reply said =
        maria
            .with("Wijkweb-Change", change)
            .post("/v1/actors/" + one + "/different", "{\"other\":\"" + other + "\"}");

    assertThat(said.status()).isEqualTo(204);
    assertThat(pairOf(other).isMissingNode()).isTrue();
    maria.post(
        village.path("/changes/" + change + "/undo"), "{\"id\":\"" + Village.newId() + "\"}");
    assertThat(pairOf(other).isMissingNode()).isFalse();
  }

  @Test
  void shouldHoldTheVersionOfBoth() {
    String one = added("Kiosk Noord");
    String other = added("Kiosk noord");
    String both = "/v1/actors/" + one + "/beside/" + other;
    String body = "{\"other\":\"" + other + "\"}";
    String seen = maria.get(both).header("ETag");
    assertThat(maria.post("/v1/actors/" + one + "/merge", body).status()).isEqualTo(428);
    maria.with("If-Match", "*").patch("/v1/actors/" + other, "{\"phone\":\"0186\"}");

    Reply stale = maria.with("If-Match", seen).post("/v1/actors/" + one + "/merge", body);

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().path("current")).isEqualTo(maria.get(both).json());
    Reply wrong =
        maria
            .with("If-Match", "*")
            .post(
                "/v1/actors/" + one + "/merge",
                "{\"other\":\"" + other + "\",\"take\":[\"nose\"],\"x\":1}");
    assertThat(wrong.errors("code"))
        .containsExactlyInAnyOrder("field-unknown", "none-of-the-values");
  }

  @Test
  void shouldKeepPeopleInPrivateApartAndHideWhoIsNotThere() {
    String choir = village.id(Village.CHOIR).value();
    String ria = village.id(Village.RIA).value();
    String joop = village.id(Village.JOOP).value();

    Reply beside = maria.get("/v1/actors/" + choir + "/beside/" + ria);
    assertThat(beside.json().path("obstacle").textValue()).isEqualTo("residents-stay-apart");
    assertThat(beside.json().has("ties")).isFalse();
    Reply merged =
        maria
            .with("If-Match", "*")
            .post("/v1/actors/" + choir + "/merge", "{\"other\":\"" + ria + "\"}");
    assertThat(merged.errors("code")).containsExactly("residents-stay-apart");
    for (String other : List.of(joop, Village.newId(), choir)) {
      assertThat(maria.get("/v1/actors/" + choir + "/beside/" + other).status())
          .as(other)
          .isEqualTo(404);
    }
    Client elsewhere = service.as(UserRole.COORDINATOR, new AreaCode("K-elders"));
    assertThat(elsewhere.get(village.path("/duplicates")).status()).isEqualTo(404);
    assertThat(
            elsewhere.get("/v1/actors/" + choir + "/beside/" + village.id(Village.HALL)).status())
        .isEqualTo(404);
  }

  @Test
  void shouldTellOfNobodyHiddenByWhatElseIsWrong() {
    for (String hidden : List.of(village.id(Village.JOOP).value(), Village.newId())) {
      for (String what : List.of("/different", "/merge")) {
        Reply mistaken = maria.post("/v1/actors/" + hidden + what, "{\"other\":\"iets\",\"x\":1}");
        assertThat(mistaken.status()).as(hidden + what).isEqualTo(404);
      }
    }
  }

  private JsonNode pairOf(String actor) {
    JsonNode pairs = maria.get(village.path("/duplicates?limit=100")).json().path("pairs");
    for (JsonNode pair : pairs) {
      if (pair.toString().contains(actor)) {
        return pair;
      }
    }
    return MissingNode.getInstance();
  }

  private static List<String> differing(JsonNode both) {
    List<String> fields = new ArrayList<>();
    for (JsonNode field : both.path("fields")) {
      if (field.path("differs").booleanValue()) {
        fields.add(field.path("field").textValue());
      }
    }
    return fields;
  }

  private String added(String name) {
    String id = Village.newId();
    Reply reply =
        maria.post(
            village.path("/actors"),
            "{\"id\":\"" + id + "\",\"kind\":\"CLUB\",\"name\":\"" + name + "\"}");
    assertThat(reply.status()).isEqualTo(201);
    return id;
  }

  private void tied(String from, TieType type, String to) {
    String body =
        String.format(
            "{\"id\":\"%s\",\"from\":\"%s\",\"type\":\"%s\",\"to\":\"%s\"}",
            Village.newId(), from, type.code(), to);
    assertThat(maria.post(village.path("/ties"), body).status()).isEqualTo(201);
  }
}
