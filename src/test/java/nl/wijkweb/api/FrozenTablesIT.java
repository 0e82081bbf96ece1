package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a publication used stays as it was disclosed. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrozenTablesIT {
  private final WebStore store;
  private final TestService service;

  FrozenTablesIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldKeepTheVeryBytesWhateverBecomesOfTheWeb() {
    Village village = Village.in(store);
    Client researcher = service.as(UserRole.RESEARCHER, village.code());
    String question = "?asOf=2026-05-01&projection=partners";
    byte[] disclosed = researcher.get(village.path("/metrics" + question)).body();

    Reply frozen =
        researcher.post(village.path("/frozen-tables" + question), said(Village.newId()));
    StoredActor choir = store.findActor(village.id(Village.CHOIR)).orElseThrow();
    store.removeActor(choir.id(), choir.version(), Village.CHANGE);

    assertThat(frozen.status()).isEqualTo(201);
    Reply kept = researcher.get(frozen.header("Location"));
    assertThat(kept.body()).isEqualTo(disclosed);
    assertThat(kept.header("ETag")).isEqualTo('"' + Json.hash(disclosed) + '"');
    assertThat(researcher.get(village.path("/metrics" + question)).body()).isNotEqualTo(disclosed);
    JsonNode listed = researcher.get(village.path("/frozen-tables")).json().path("tables").path(0);
    assertThat(listed).isEqualTo(frozen.json());
    assertThat(listed.path("sha256").textValue()).isEqualTo(Json.hash(disclosed));
    assertThat(listed.path("query").textValue()).isEqualTo(question.substring(1));
    assertThat(listed.path("version").textValue()).isNotEmpty();
  }

  @Test
  void shouldFreezeEveryFormOnce() {
    Village village = Village.in(store);
    Client researcher = service.as(UserRole.RESEARCHER, village.code());
    String csv = "?format=csv&table=actors&asOf=2026-05-01";
    String id = Village.newId();

    Reply first = researcher.post(village.path("/frozen-tables" + csv), said(id));
    Reply again = researcher.post(village.path("/frozen-tables" + csv), said(id));
    Reply other =
        researcher.post(village.path("/frozen-tables" + csv), said(id).put("title", "anders"));

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(other.status()).isEqualTo(409);
    Reply kept = researcher.get("/v1/frozen-tables/" + id);
    assertThat(kept.body()).isEqualTo(researcher.get(village.path("/metrics" + csv)).body());
    assertThat(kept.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
    assertThat(kept.header("Content-Disposition")).contains("attachment").contains(".csv");
  }

  @Test
  void shouldFreezeNothingThatIsNotThereOrWrong() {
    Village village = Village.in(store);
    Client researcher = service.as(UserRole.RESEARCHER, village.code());
    String path = village.path("/frozen-tables");

    assertThat(code(researcher.post(path, said(Village.newId()).put("figure", "bands"))))
        .isEqualTo("nothing-to-freeze");
    assertThat(code(researcher.post(path, said(Village.newId()).put("figure", "synthetic-web"))))
        .isEqualTo("nothing-to-freeze");
    assertThat(researcher.post(path + "?asOf=x", said(Village.newId())).errors("pointer"))
        .containsExactly("asOf");
    assertThat(researcher.post(path, "{\"figure\":\"rumours\"}").errors("pointer"))
        .containsExactlyInAnyOrder("/id", "/figure", "/title", "/purpose");
    assertThat(researcher.get(path).json().path("tables")).isEmpty();
  }

  @Test
  void shouldShowATableInItsOwnAreaAlone() {
    Village village = Village.in(store);
    Village other = Village.in(store);
    Client researcher = service.as(UserRole.RESEARCHER, village.code());
    Client elsewhere = service.as(UserRole.RESEARCHER, other.code());
    Reply frozen = researcher.post(village.path("/frozen-tables"), said(Village.newId()));

    assertThat(elsewhere.get(frozen.header("Location")).status()).isEqualTo(404);
    assertThat(elsewhere.get(village.path("/frozen-tables")).status()).isEqualTo(404);
    assertThat(researcher.get("/v1/frozen-tables/none").status()).isEqualTo(404);
  }

  private static String code(Reply reply) {
    assertThat(reply.status()).isEqualTo(409);
    return reply.json().path("code").textValue();
  }

  private static ObjectNode said(String id) {
    return Json.MAPPER
        .createObjectNode()
        .put("id", id)
        .put("figure", "metrics")
        .put("title", "Tabel 2: het dorp")
        .put("purpose", "artikel over dorpen");
  }
}
