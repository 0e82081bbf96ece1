package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.wijkweb.access.Operation;
import nl.wijkweb.access.Policy;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract, the operations of the policy and the routes that are served are the same. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractIT {
  private final TestService service;

  ContractIT(WebStore store) {
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldNameEveryOperationOnce() {
    assertThat(service.contract().routes().stream().map(Contract.Route::operation))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Operation.values()).map(Operation::code).toList());
  }

  /**
   * Every operation has one route and every route a rule, or the service would not start; so it is
   * enough to see each operation answer at its own address.
   */
  @Test
  void shouldServeEveryOperationWhereTheContractSays() {
    for (Contract.Route route : service.contract().routes()) {
      long before = calls(route.operation());
      String path = route.path().replaceAll("\\{[^}]+}", "01890000-0000-7000-8000-000000000000");

      Reply reply = service.anybody().send(route.method(), path, null, null);

      assertThat(calls(route.operation())).as("%s replied %s", route, reply).isEqualTo(before + 1);
    }
  }

  @Test
  void shouldNeedNoSignInWhereTheContractSaysSo() {
    JsonNode paths = service.contract().tree().path("paths");
    for (Contract.Route route : service.contract().routes()) {
      JsonNode security = paths.path(route.path()).path(route.method().toLowerCase(Locale.ROOT));
      assertThat(security.path("security").isArray())
          .as(route.operation())
          .isEqualTo(route.rule().isOpen());
    }
  }

  @Test
  void shouldServeTheContractResolved() {
    Reply contract = service.anybody().get("/v1/openapi.json");

    assertThat(contract.text()).doesNotContain("\"<<\"");
    JsonNode log = contract.json().path("components").path("schemas").path("ContactEntry");
    assertThat(log.path("properties").has("on")).isTrue();
    assertThat(log.path("required").toString()).contains("\"on\"");
  }

  @Test
  void shouldNotStartWithAnOperationThatHasNoRoute() {
    assertThatThrownBy(() -> start(table -> {}, true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no route for the operation getContract");
  }

  @Test
  void shouldNotStartWithTwoRoutesOfOneOperation() {
    assertThatThrownBy(
            () -> start(table -> table.get("/v2/areas", Operation.LIST_AREAS, call -> {}), false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("two routes for the operation listAreas");
  }

  @Test
  void shouldNotStartWithARouteThatHasNoRule() {
    assertThatThrownBy(
            () ->
                Javalin.create(
                    config -> {
                      Routes table = all(routes(config.routes));
                      config.routes.addHttpHandler(HandlerType.GET, "/v1/everybody", http -> {});
                      table.checkComplete(config.unsafe.internalRouter.allHttpHandlers());
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/v1/everybody");
  }

  private long calls(String operation) {
    Timer timer = service.meters.find("wijkweb.calls").tag("operation", operation).timer();
    return timer == null ? 0 : timer.count();
  }

  private static void start(Consumer<Routes> more, boolean none) {
    Javalin.create(
        config -> {
          Routes table = routes(config.routes);
          if (!none) {
            all(table);
          }
          more.accept(table);
          table.checkComplete(config.unsafe.internalRouter.allHttpHandlers());
        });
  }

  private static Routes routes(RoutesConfig config) {
    return new Routes(
        config,
        new Policy(),
        new Sessions(new TestClock(), new SecureRandom()),
        new Cookies(false),
        new SimpleMeterRegistry());
  }

  private static Routes all(Routes table) {
    for (Operation operation : Operation.values()) {
      table.post("/" + operation.code(), operation, call -> {});
    }
    return table;
  }
}
