package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Calls of every operation, made of the contract alone: for each operation one call with a first
 * value for all that it needs, and then, one at a time, every other value for every input that it
 * knows: of the path, the query, the headers, and of each field of a body, however deep.
 */
final class ContractCalls {
  /** Stands for an id that nothing has yet, the same one wherever it stands in one call. */
  static final String FRESH = "$fresh";

  /** Stands for a header that is left out. */
  static final String NONE = "";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 6;

  private final Contract contract;
  private final Candidates candidates;
  private long made;

  /** What may stand somewhere; the first is what stands there as long as another input varies. */
  interface Candidates {
    /**
     * @param input the name of the parameter or field
     * @param schema its schema, with references followed
     * @return none where the schema alone should say
     */
    List<String> of(Contract.Route route, String input, JsonNode schema);
  }

  /** A call that was made up. */
  record Made(
      Contract.Route route,
      String path,
      Map<String, String> headers,
      @Nullable String type,
      byte @Nullable [] body) {
    Reply by(Client client) {
      Client caller = client;
      for (Map.Entry<String, String> header : headers.entrySet()) {
        caller = caller.with(header.getKey(), header.getValue());
      }
      return caller.send(route.method(), path, type, body);
    }

    @Override
    public String toString() {
      String told = body == null ? "" : " " + new String(body, StandardCharsets.UTF_8);
      return route.operation() + ": " + route.method() + " " + path + " " + headers + told;
    }
  }

  /** An input outside the body. */
  private record Parameter(String name, String in, boolean required, List<String> values) {}

  ContractCalls(Contract contract, Candidates candidates) {
    this.contract = contract;
    this.candidates = candidates;
  }

  /**
   * The calls of one operation.
   *
   * @param bodies whether bodies vary too
   */
  List<Made> of(Contract.Route route, boolean bodies) {
    JsonNode operation =
        contract
            .tree()
            .path("paths")
            .path(route.path())
            .path(route.method().toLowerCase(Locale.ROOT));
    List<Parameter> parameters = parameters(route, operation);
    List<JsonNode> told = List.of(NODES.missingNode());
    String type = null;
    JsonNode content = follow(operation.path("requestBody")).path("content");
    if (content.isObject()) {
      Map.Entry<String, JsonNode> first = content.properties().iterator().next();
      type = first.getKey();
      told = values(route, "body", first.getValue().path("schema"), 0);
    }
    Map<String, String> usual = new LinkedHashMap<>();
    parameters.stream()
        .filter(Parameter::required)
        .forEach(one -> usual.put(one.name(), one.values().get(0)));
    List<Made> calls = new ArrayList<>();
    for (JsonNode body : bodies ? told : told.subList(0, 1)) {
      calls.add(made(route, parameters, usual, type, body));
    }
    for (Parameter parameter : parameters) {
      for (String value : parameter.values()) {
        if (!value.equals(usual.get(parameter.name()))) {
          Map<String, String> other = new LinkedHashMap<>(usual);
          other.put(parameter.name(), value);
          calls.add(made(route, parameters, other, type, told.get(0)));
        }
      }
    }
    return calls;
  }

  private List<Parameter> parameters(Contract.Route route, JsonNode operation) {
    List<Parameter> parameters = new ArrayList<>();
    List<JsonNode> declared = new ArrayList<>();
    contract.tree().path("paths").path(route.path()).path("parameters").forEach(declared::add);
    operation.path("parameters").forEach(declared::add);
    for (JsonNode one : declared) {
      JsonNode parameter = follow(one);
      String name = parameter.path("name").textValue();
      String in = parameter.path("in").textValue();
      List<String> values =
          values(route, name, parameter.path("schema"), 0).stream().map(JsonNode::asText).toList();
      boolean needed = parameter.path("required").booleanValue() || in.equals("header");
      parameters.add(new Parameter(name, in, needed, values));
    }
    return parameters;
  }

  private Made made(
      Contract.Route route,
      List<Parameter> parameters,
      Map<String, String> chosen,
      @Nullable String type,
      JsonNode body) {
    String fresh = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + made++).toString();
    String path = route.path();
    List<String> query = new ArrayList<>();
    Map<String, String> headers = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      String value = chosen.get(parameter.name());
      if (value != null && !value.equals(NONE)) {
        String filled = value.replace(FRESH, fresh);
        switch (parameter.in()) {
          case "path" -> path = path.replace("{" + parameter.name() + "}", encoded(filled));
          case "query" -> query.add(parameter.name() + "=" + encoded(filled));
          default -> headers.put(parameter.name(), filled);
        }
      }
    }
    String address = query.isEmpty() ? path : path + "?" + String.join("&", query);
    String text = body.isTextual() ? body.textValue() : body.toString();
    byte[] bytes =
        type == null ? null : text.replace(FRESH, fresh).getBytes(StandardCharsets.UTF_8);
    return new Made(route, address, headers, type, bytes);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Every value to try for a schema, the usual one first. */
  private List<JsonNode> values(Contract.Route route, String name, JsonNode given, int depth) {
    JsonNode schema = follow(given);
    if (schema.path("allOf").isArray()) {
      return values(route, name, schema.path("allOf").get(0), depth);
    }
    return switch (schema.path("type").asText()) {
      case "object" -> objects(route, schema, depth);
      case "array" -> arrays(route, name, schema, depth);
      case "boolean" -> List.of(NODES.booleanNode(true), NODES.booleanNode(false));
      case "integer", "number" -> List.of(NODES.numberNode(schema.path("minimum").asInt(1)));
      default -> texts(route, name, schema);
    };
  }

  private List<JsonNode> texts(Contract.Route route, String name, JsonNode schema) {
    List<String> texts = new ArrayList<>(candidates.of(route, name, schema));
    if (texts.isEmpty()) {
      for (JsonNode one : schema.path("enum")) {
        if (one.isTextual()) {
          texts.add(one.textValue());
        }
      }
    }
    if (texts.isEmpty()) {
      boolean day = schema.has("pattern") || schema.path("format").asText().equals("date");
      texts.add(day ? "2020-01-01" : "iets");
    }
    return texts.stream().<JsonNode>map(NODES::textNode).toList();
  }

  private List<JsonNode> objects(Contract.Route route, JsonNode schema, int depth) {
    if (depth > DEEPEST) {
      return List.of(NODES.objectNode());
    }
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(one -> required.add(one.textValue()));
    ObjectNode usual = NODES.objectNode();
    Map<String, List<JsonNode>> all = new LinkedHashMap<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              List<JsonNode> values =
                  values(route, property.getKey(), property.getValue(), depth + 1);
              all.put(property.getKey(), values);
              if (required.contains(property.getKey())) {
                usual.set(property.getKey(), values.get(0));
              }
            });
    List<JsonNode> objects = new ArrayList<>(List.of(usual));
    all.forEach(
        (name, values) -> {
          for (JsonNode value : values) {
            if (!value.equals(usual.get(name))) {
              objects.add(usual.deepCopy().set(name, value));
            }
          }
        });
    return objects;
  }

  private List<JsonNode> arrays(Contract.Route route, String name, JsonNode schema, int depth) {
    List<JsonNode> arrays = new ArrayList<>();
    for (JsonNode item : values(route, name, schema.path("items"), depth + 1)) {
      ArrayNode one = NODES.arrayNode();
      arrays.add(one.add(item));
    }
    return arrays;
  }

  private JsonNode follow(JsonNode node) {
    JsonNode found = node;
    while (found.has("$ref")) {
      found = contract.tree().at(found.path("$ref").textValue().substring(1));
    }
    return found;
  }
}
