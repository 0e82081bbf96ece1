package nl.wijkweb.store.neo4j;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkweb.model.Coded;

/** Finds the constants of an enum by their codes, exactly as the store holds them. */
record Codes<E extends Enum<E>>(Class<E> type, Map<String, E> byCode) {
  static <E extends Enum<E> & Coded> Codes<E> of(Class<E> type) {
    return new Codes<>(
        type,
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toUnmodifiableMap(Coded::code, constant -> constant)));
  }

  /**
   * The constant with a code.
   *
   * @throws IllegalStateException when there is none: the store was written by another version
   */
  E get(String code) {
    E found = byCode.get(code);
    if (found == null) {
      throw new IllegalStateException(
          "the store holds '" + code + "', which is no " + type.getSimpleName());
    }
    return found;
  }
}
