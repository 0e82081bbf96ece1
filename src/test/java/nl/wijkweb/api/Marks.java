package nl.wijkweb.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.PartialDate;

/**
 * Makes values of records in which every field is filled, each with a mark of its own that can be
 * found again. The fields are those of the record, so that one that is added later is filled too.
 */
final class Marks {
  private final String sign;

  /** What a field has to be to be right; a path ends with it. */
  private final Map<String, Object> given = new LinkedHashMap<>();

  private final Map<String, String> marks = new LinkedHashMap<>();
  private int count;

  /**
   * @param sign begins every mark that is a text
   */
  Marks(String sign) {
    this.sign = sign;
  }

  /** From now on a field is this, and no mark. */
  Marks with(String path, Object value) {
    given.put(path, value);
    return this;
  }

  /** Something that is to be found again, made by hand. */
  String put(String path, Object value) {
    marks.put(path, value.toString());
    return value.toString();
  }

  /** A record with every field filled. */
  <T extends Record> T of(Class<T> type) {
    return type.cast(record(type, type.getSimpleName(), Map.of()));
  }

  /** With what every mark begins that is a text. */
  String sign() {
    return sign;
  }

  /** Every mark by the path of its field; what was given is none. */
  Map<String, String> made() {
    return marks;
  }

  private Object value(Type type, String path, Map<String, Type> bound) {
    for (Map.Entry<String, Object> one : given.entrySet()) {
      if (path.endsWith(one.getKey())) {
        return one.getValue();
      }
    }
    if (type instanceof ParameterizedType generic) {
      return generic(generic, path, bound);
    }
    Class<?> plain = (Class<?>) (type instanceof Class<?> ? type : bound.get(type.getTypeName()));
    count++;
    if (plain == PartialDate.class) {
      return mark(path, new PartialDate(1900 + count, 1 + count % 12, 1 + count % 28));
    }
    return plain.isRecord() ? record(plain, path, Map.of()) : leaf(plain, path);
  }

  private Object generic(ParameterizedType type, String path, Map<String, Type> bound) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type item = type.getActualTypeArguments()[0];
    if (raw == List.class) {
      return List.of(value(item, path, bound));
    }
    if (raw == Set.class) {
      return Set.of(value(item, path, bound));
    }
    return record(raw, path, Map.of(raw.getTypeParameters()[0].getName(), item));
  }

  private Object leaf(Class<?> type, String path) {
    if (type == String.class) {
      return mark(path, sign + count);
    }
    if (type == Integer.class || type == int.class) {
      return mark(path, 7_000 + count);
    }
    if (type == boolean.class) {
      return mark(path, true);
    }
    if (type == BigDecimal.class) {
      return mark(path, new BigDecimal(9_000 + count).add(new BigDecimal("0.25")));
    }
    if (type == LocalDate.class) {
      return mark(path, LocalDate.of(2100, 1, 1).plusDays(count));
    }
    if (type == Instant.class) {
      return mark(path, Instant.parse("2100-01-01T00:00:00Z").plusSeconds(86_400L * count));
    }
    if (type == UUID.class) {
      return mark(path, UUID.randomUUID());
    }
    if (type.isEnum()) {
      Object[] all = type.getEnumConstants();
      Object last = all[all.length - 1];
      marks.put(path, ((Coded) last).code());
      return last;
    }
    throw new AssertionError("no mark is known for " + path + ", which is a " + type);
  }

  private Object record(Class<?> type, String path, Map<String, Type> bound) {
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (RecordComponent field : type.getRecordComponents()) {
      types.add(field.getType());
      values.add(value(field.getGenericType(), path + '.' + field.getName(), bound));
    }
    try {
      Constructor<?> maker = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
      maker.setAccessible(true);
      return maker.newInstance(values.toArray());
    } catch (ReflectiveOperationException wrong) {
      throw new AssertionError("no " + type + " can be made of " + values, wrong);
    }
  }

  private Object mark(String path, Object value) {
    marks.put(path, value.toString());
    return value;
  }
}
