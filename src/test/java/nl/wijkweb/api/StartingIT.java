package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page is there before the webs are. */
@ExtendWith(WarmStore.class)
class StartingIT {
  @Test
  void shouldTellHowFarTheStartIs(WebStore store) {
    try (TestService service = TestService.starting()) {
      service.startup.at("webs", 2, 6);
      Reply ready = service.anybody().get("/health/ready");

      assertThat(service.anybody().get("/").status()).isEqualTo(200);
      assertThat(service.anybody().get("/health/live").status()).isEqualTo(200);
      assertThat(ready.status()).isEqualTo(503);
      assertThat(ready.json().toString())
          .isEqualTo(
              "{\"status\":\"starting\",\"progress\":{\"step\":\"webs\",\"done\":2,\"total\":6}}");
      assertThat(ready.header("Cache-Control")).isEqualTo("no-store");

      service.opened(store);
      assertThat(service.anybody().get("/health/ready").json().toString())
          .isEqualTo("{\"status\":\"up\"}");
    }
  }

  @Test
  void shouldAnswerNothingOfWebsBeforeTheyAreThere() {
    try (TestService service = TestService.starting()) {
      Client maria = service.as(UserRole.COORDINATOR, new AreaCode("x"));
      for (String path : List.of("/v1/areas", "/v1/areas/x", "/v1/areas/x/web", "/v1/jobs/1")) {
        Reply early = maria.get(path);
        assertThat(early.status()).as(path).isEqualTo(503);
        assertThat(early.has("Retry-After")).isTrue();
      }
      assertThat(maria.post("/v1/searches", "{").status()).isEqualTo(503);
      assertThat(service.anybody().get("/v1/areas").status()).isEqualTo(401);
      assertThat(maria.get("/v1/domain-scheme").status()).isEqualTo(200);
      assertThat(maria.get("/v1/session").status()).isEqualTo(200);
    }
  }

  @Test
  void shouldSayThatTheStartFailed() {
    try (TestService service = TestService.starting()) {
      service.startup.failed();

      Reply ready = service.anybody().get("/health/ready");
      assertThat(ready.status()).isEqualTo(503);
      assertThat(ready.json().path("status").textValue()).isEqualTo("down");
    }
  }
}
