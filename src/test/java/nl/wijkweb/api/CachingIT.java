package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An ETag is a hash of what one sees; who has it already is not sent it again. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CachingIT {
  private final TestService service;
  private final Village village;
  private final Client maria;

  CachingIT(WebStore store) {
    this.service = TestService.over(store);
    this.village = Village.in(store);
    this.maria = service.as(UserRole.COORDINATOR, village.code());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/areas",
        "/v1/areas/AREA",
        "/v1/areas/AREA/web",
        "/v1/areas/AREA/metrics?projection=partners",
        "/v1/actors/ACTOR",
        "/v1/ties/TIE",
        "/v1/domain-scheme",
        "/v1/metrics",
        "/v1/areas/AREA/metrics?format=csv",
        "/v1/areas/AREA/bands",
        "/v1/areas/AREA/change",
        "/v1/areas/AREA/two-mode?of=people",
        "/v1/areas/AREA/cohesion",
        "/v1/areas/AREA/key-players",
        "/v1/session",
        "/v1/openapi.json",
        "/"
      })
  void shouldSendTheSameBytesOnce(String template) {
    String path = filled(template);
    Reply first = maria.get(path);
    Reply second = maria.get(path);
    String tag = first.header("ETag");

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("ETag")).isEqualTo(tag);
    for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
      Reply unchanged = maria.with("If-None-Match", known).get(path);
      assertThat(unchanged.status()).as(known).isEqualTo(304);
      assertThat(unchanged.body()).isEmpty();
      assertThat(unchanged.header("ETag")).isEqualTo(tag);
    }
    assertThat(maria.with("If-None-Match", "\"other\"").get(path).status()).isEqualTo(200);
  }

  @Test
  void shouldTagWhatDiffersDifferently() {
    String web = village.path("/web");
    Client researcher = service.as(UserRole.RESEARCHER, village.code());
    String seen = maria.get(web).header("ETag");

    assertThat(researcher.get(web).header("ETag")).isNotEqualTo(seen);
    assertThat(maria.get(web + "?asOf=2016-01-01").header("ETag")).isNotEqualTo(seen);
    assertThat(maria.get(web + "?projection=support").header("ETag")).isNotEqualTo(seen);
    assertThat(researcher.with("If-None-Match", seen).get(web).status()).isEqualTo(200);
  }

  @Test
  void shouldCompressForWhoCanUnpack() {
    Reply plain = maria.get("/v1/openapi.json");
    Reply packed = maria.with("Accept-Encoding", "gzip").get("/v1/openapi.json");

    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.body().length).isLessThan(plain.body().length / 3);
    assertThat(packed.unpacked()).isEqualTo(plain.body());
    assertThat(packed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
    assertThat(plain.headers().allValues("Vary").toString()).contains("Accept-Encoding", "Cookie");
  }

  @Test
  void shouldLeaveNothingOfPeopleInABrowser() {
    Client wim = service.as(UserRole.WIJKTEAM, village.id(Village.WIM), village.code());

    assertThat(maria.get(village.actorPath(Village.RIA)).header("Cache-Control"))
        .isEqualTo("no-store");
    assertThat(maria.get(village.path("/web")).header("Cache-Control")).isEqualTo("no-store");
    assertThat(wim.get("/v1/cases").header("Cache-Control")).isEqualTo("no-store");
    assertThat(wim.get(village.path("/web")).header("Cache-Control"))
        .isEqualTo("private, no-cache");
  }

  private String filled(String path) {
    return path.replace("AREA", village.code().value())
        .replace("ACTOR", village.id(Village.HALL).value())
        .replace("TIE", village.tie(Village.CHOIR, TieType.WORKS_WITH, Village.HALL).id().value());
  }
}
