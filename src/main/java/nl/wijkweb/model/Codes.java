package nl.wijkweb.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The constants of the enums with codes, by the plain form of their code; made once per enum. */
final class Codes {
  private static final ClassValue<Map<String, Object>> BY_CODE =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
          Map<String, Object> constants = new HashMap<>();
          for (Object constant : type.getEnumConstants()) {
            constants.put(plain(((Coded) constant).code()), constant);
          }
          return constants;
        }
      };

  private Codes() {}

  static <E> Optional<E> find(Class<E> type, String text) {
    return Optional.ofNullable(BY_CODE.get(type).get(plain(text.strip()))).map(type::cast);
  }

  /** Lower-case kebab. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }
}
