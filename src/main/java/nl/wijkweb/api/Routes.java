package nl.wijkweb.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.ParsedEndpoint;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.access.Operation;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The one way to add a route: with its operation, whose rule is checked before its handler runs. A
 * route without a rule cannot be written, and an operation without a route stops the start.
 */
final class Routes {
  /** What answers a call. */
  interface Handler {
    void answer(Call call) throws Exception;
  }

  private record Route(HandlerType method, String path) {}

  private final RoutesConfig javalin;
  private final Policy policy;
  private final Sessions sessions;
  private final Cookies cookies;
  private final MeterRegistry meters;
  private final Set<Operation> added = EnumSet.noneOf(Operation.class);
  private final Set<Route> ruled = new HashSet<>();

  Routes(
      RoutesConfig javalin,
      Policy policy,
      Sessions sessions,
      Cookies cookies,
      MeterRegistry meters) {
    this.javalin = javalin;
    this.policy = policy;
    this.sessions = sessions;
    this.cookies = cookies;
    this.meters = meters;
  }

  /** Reads; also by HEAD, which is the same without the body. */
  Routes get(String path, Operation operation, Handler handler) {
    handle(HandlerType.HEAD, path, http -> call(http, operation, handler));
    return add(HandlerType.GET, path, operation, handler);
  }

  /** Reads what HEAD cannot stand for: asking changes something, or the answer takes its time. */
  Routes getOnly(String path, Operation operation, Handler handler) {
    handle(
        HandlerType.HEAD,
        path,
        http -> {
          throw new MethodNotAllowedResponse("not by HEAD", Map.of("availableMethods", "GET"));
        });
    return add(HandlerType.GET, path, operation, handler);
  }

  /** A page or file of the viewer: it needs no operation, because it tells nothing of any web. */
  Routes page(String path, io.javalin.http.Handler handler) {
    handle(HandlerType.GET, path, handler);
    return handle(HandlerType.HEAD, path, handler);
  }

  Routes post(String path, Operation operation, Handler handler) {
    return add(HandlerType.POST, path, operation, handler);
  }

  Routes put(String path, Operation operation, Handler handler) {
    return add(HandlerType.PUT, path, operation, handler);
  }

  Routes patch(String path, Operation operation, Handler handler) {
    return add(HandlerType.PATCH, path, operation, handler);
  }

  Routes delete(String path, Operation operation, Handler handler) {
    return add(HandlerType.DELETE, path, operation, handler);
  }

  /**
   * Stops the start when an operation of the policy has no route, and when there is a route that
   * was not added here, and so has no rule.
   */
  void checkComplete(List<ParsedEndpoint> served) {
    for (Operation operation : Operation.values()) {
      if (!added.contains(operation)) {
        throw new IllegalStateException("no route for the operation " + operation.code());
      }
    }
    for (ParsedEndpoint one : served) {
      Route route = new Route(one.endpoint.method, one.endpoint.path);
      if (route.method().isHttpMethod() && !ruled.contains(route)) {
        throw new IllegalStateException("no rule for the route " + route);
      }
    }
  }

  private Routes add(HandlerType method, String path, Operation operation, Handler handler) {
    if (!added.add(operation)) {
      throw new IllegalStateException("two routes for the operation " + operation.code());
    }
    return handle(
        method,
        path,
        http -> {
          Timer.Sample sample = Timer.start(meters);
          try {
            call(http, operation, handler);
          } finally {
            sample.stop(meters.timer("wijkweb.calls", "operation", operation.code()));
          }
        });
  }

  private Routes handle(HandlerType method, String path, io.javalin.http.Handler handler) {
    ruled.add(new Route(method, path));
    javalin.addHttpHandler(method, path, handler);
    return this;
  }

  private void call(Context http, Operation operation, Handler handler) throws Exception {
    String session = operation.isOpen() ? null : cookies.session(http).orElse(null);
    Viewer viewer = operation.isOpen() ? null : viewer(session);
    if (!policy.mayCall(viewer, operation)) {
      throw ApiProblem.notFound();
    }
    handler.answer(new Call(http, viewer, session));
  }

  private Viewer viewer(@Nullable String session) {
    return Optional.ofNullable(session)
        .flatMap(sessions::find)
        .orElseThrow(ApiProblem::notSignedIn);
  }
}
