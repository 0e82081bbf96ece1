package nl.wijkweb.store.neo4j;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Properties as a copy tells them in JSON: texts, whole numbers, yes and no, and lists as they are;
 * everything else as an object with its kind: {@code {"bytes": …}}, {@code {"day": …}}, {@code
 * {"time": …}}, {@code {"number": …}}.
 */
final class CopiedValues {
  private CopiedValues() {}

  static Map<String, Object> encode(Map<String, Object> properties) {
    return each(properties, CopiedValues::encode);
  }

  static Map<String, Object> decode(Map<String, Object> json) {
    return each(json, CopiedValues::decode);
  }

  private static Map<String, Object> each(Map<String, Object> row, UnaryOperator<Object> work) {
    Map<String, Object> values = new TreeMap<>(row);
    values.replaceAll((name, value) -> work.apply(value));
    return values;
  }

  private static Object encode(Object value) {
    if (value instanceof String || value instanceof Long || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(CopiedValues::encode).toList();
    }
    if (value instanceof byte[] bytes) {
      return Map.of("bytes", Base64.getEncoder().encodeToString(bytes));
    }
    if (value instanceof LocalDate day) {
      return Map.of("day", day.toString());
    }
    if (value instanceof ZonedDateTime time) {
      return Map.of("time", time.toString());
    }
    if (value instanceof Double number) {
      return Map.of("number", number.toString());
    }
    throw new IllegalStateException("a copy cannot hold a " + value.getClass().getSimpleName());
  }

  private static Object decode(Object json) {
    if (json instanceof Integer small) {
      return small.longValue();
    }
    if (json instanceof List<?> list) {
      return list.stream().map(CopiedValues::decode).toList();
    }
    if (json instanceof Map<?, ?> told && told.size() == 1) {
      Map.Entry<?, ?> one = told.entrySet().iterator().next();
      return decode(String.valueOf(one.getKey()), String.valueOf(one.getValue()));
    }
    return json;
  }

  private static Object decode(String kind, String text) {
    return switch (kind) {
      case "bytes" -> Base64.getDecoder().decode(text);
      case "day" -> LocalDate.parse(text);
      case "time" -> ZonedDateTime.parse(text);
      case "number" -> Double.valueOf(text);
      default -> throw new IllegalStateException("a copy holds a value of the kind " + kind);
    };
  }
}
