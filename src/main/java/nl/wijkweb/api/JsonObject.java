package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.wijkweb.model.Coded;
import org.jspecify.annotations.Nullable;

/** Writes an object in which what is unknown does not stand. */
final class JsonObject {
  private final ObjectNode node;

  JsonObject() {
    this(JsonNodeFactory.instance.objectNode());
  }

  private JsonObject(ObjectNode node) {
    this.node = node;
  }

  /** An object that was written before, to which more is added. */
  static JsonObject of(JsonNode written) {
    return new JsonObject((ObjectNode) written);
  }

  /** A text, a date, an id or anything else that is written as its text. */
  JsonObject put(String name, @Nullable Object value) {
    if (value instanceof Coded coded) {
      node.put(name, coded.code());
    } else if (value instanceof Integer number) {
      node.put(name, number);
    } else if (value instanceof Long number) {
      node.put(name, number);
    } else if (value instanceof BigDecimal number) {
      node.put(name, number);
    } else if (value != null) {
      node.put(name, value.toString());
    }
    return this;
  }

  /** A list of texts or codes; nothing when it is empty. */
  JsonObject putAll(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      list(name, values, value -> value instanceof Coded coded ? coded.code() : value.toString());
    }
    return this;
  }

  /** A list of texts that also stands there when it is empty. */
  <T> JsonObject list(String name, Collection<T> values, Function<T, String> writer) {
    ArrayNode list = node.putArray(name);
    values.forEach(value -> list.add(writer.apply(value)));
    return this;
  }

  /** A list of objects; nothing when it is empty. */
  <T> JsonObject objects(String name, Collection<T> values, Function<T, JsonObject> writer) {
    return values.isEmpty() ? this : array(name, values, writer);
  }

  /** A list of objects that also stands there when it is empty. */
  <T> JsonObject array(String name, Collection<T> values, Function<T, JsonObject> writer) {
    ArrayNode list = node.putArray(name);
    values.forEach(value -> list.add(writer.apply(value).node()));
    return this;
  }

  /** An object within it. */
  JsonObject object(String name, JsonObject value) {
    node.set(name, value.node());
    return this;
  }

  /** Any JSON. */
  JsonObject set(String name, JsonNode value) {
    node.set(name, value);
    return this;
  }

  /** A number; null when it is undefined, for that is told and not left out. */
  JsonObject number(String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, value.getAsDouble());
    } else {
      node.putNull(name);
    }
    return this;
  }

  /** Yes or no. */
  JsonObject put(String name, boolean value) {
    node.put(name, value);
    return this;
  }

  /** The object itself. */
  ObjectNode node() {
    return node;
  }

  /** The object with its version: a hash of all that it shows. */
  ObjectNode stamped() {
    return node.put("version", Json.hash(Json.write(node)).substring(0, 32));
  }
}
