package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.wijkweb.access.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The contract as the service serves it, against which replies are held: status, headers, media
 * type and body; and where the service did what was asked, the request too.
 */
final class Contract {
  private static final String PROBLEM = "application/problem+json";

  private final JsonNode tree;
  private final List<Route> routes;
  private final OpenApiInteractionValidator validator;

  /** What was found right already; the same reply of the same operation is not checked again. */
  private final Set<String> right = ConcurrentHashMap.newKeySet();

  /** An operation of the contract, by its method and path. */
  record Route(String operation, String method, String path) {
    /** The operation of the policy, with who may call it. */
    Operation rule() {
      return Stream.of(Operation.values())
          .filter(one -> one.code().equals(operation))
          .findFirst()
          .orElseThrow();
    }

    /** Whether an address is one of this route. */
    boolean matches(String called, String address) {
      boolean sameMethod = method.equals(called) || method.equals("GET") && called.equals("HEAD");
      return sameMethod && address.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }
  }

  Contract(String json) {
    this.tree = read(json);
    this.routes = List.copyOf(routes(tree));
    this.validator = OpenApiInteractionValidator.createForInlineApiSpecification(json).build();
  }

  private static JsonNode read(String json) {
    return Json.read(json.getBytes(StandardCharsets.UTF_8));
  }

  /** The contract itself. */
  JsonNode tree() {
    return tree;
  }

  /** Every operation of the contract. */
  List<Route> routes() {
    return routes;
  }

  private static List<Route> routes(JsonNode tree) {
    List<Route> routes = new ArrayList<>();
    tree.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          if (method.getValue().has("operationId")) {
                            routes.add(
                                new Route(
                                    method.getValue().path("operationId").textValue(),
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey()));
                          }
                        }));
    return routes;
  }

  /** Fails when the exchange is not as the contract says. */
  void check(
      String method,
      URI address,
      Map<String, String> headers,
      @Nullable String type,
      byte @Nullable [] body,
      Reply reply) {
    String path = address.getRawPath();
    Route route = routes.stream().filter(one -> one.matches(method, path)).findFirst().orElse(null);
    if (route == null) {
      checkOutside(path, reply);
      return;
    }
    if (method.equals("HEAD")) {
      checkHead(route, reply);
      return;
    }
    boolean done = reply.status() < 300;
    String known = route + " " + reply.whole();
    if (!done && right.contains(known)) {
      return;
    }
    String problems =
        validator
            .validateResponse(path, Request.Method.valueOf(route.method()), response(reply))
            .getMessages()
            .toString();
    assertThat(problems).as("%s %s replied %s", method, address, reply).isEqualTo("[]");
    if (done) {
      String wrong =
          validator
              .validateRequest(request(route, address, headers, type, body))
              .getMessages()
              .toString();
      assertThat(wrong).as("%s %s was done, but should not", method, address).isEqualTo("[]");
    }
    right.add(known);
  }

  /** The pages of the viewer, and addresses that nothing answers for. */
  private static void checkOutside(String path, Reply reply) {
    boolean page = path.equals("/") || path.startsWith("/viewer/") || path.startsWith("/lib/");
    if (reply.status() >= 400 && reply.body().length > 0) {
      assertThat(reply.header("Content-Type")).isEqualTo(PROBLEM);
      assertThat(reply.json().path("status").intValue()).isEqualTo(reply.status());
      assertThat(reply.json().path("title").textValue()).isNotBlank();
    } else {
      assertThat(page || reply.status() >= 400).as("%s is outside the contract", path).isTrue();
    }
  }

  /** HEAD is GET without the body, or says that it is not for this. */
  private void checkHead(Route route, Reply reply) {
    JsonNode responses = tree.path("paths").path(route.path()).path("get").path("responses");
    assertThat(reply.body()).isEmpty();
    assertThat(reply.status() == 405 ? reply.has("Allow") : responses.has("" + reply.status()))
        .as("HEAD on %s replied %s", route, reply)
        .isTrue();
  }

  private static SimpleResponse response(Reply reply) {
    SimpleResponse.Builder response = new SimpleResponse.Builder(reply.status());
    reply.headers().map().forEach(response::withHeader);
    if (reply.body().length > 0) {
      response.withBody(reply.unpacked());
    }
    return response.build();
  }

  private static SimpleRequest request(
      Route route,
      URI address,
      Map<String, String> headers,
      @Nullable String type,
      byte @Nullable [] body) {
    SimpleRequest.Builder request =
        new SimpleRequest.Builder(route.method(), address.getRawPath(), true);
    headers.forEach(request::withHeader);
    if (type != null) {
      request.withContentType(type);
    }
    if (body != null) {
      request.withBody(body);
    }
    if (address.getRawQuery() != null) {
      for (String pair : address.getRawQuery().split("&")) {
        String[] parts = pair.split("=", 2);
        request.withQueryParam(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return request.build();
  }
}
