package nl.wijkweb.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks that values of the model share. Every failure names what was wrong. */
final class Checks {
  static final int LINE = 300;
  static final int NOTE = 4_000;

  private Checks() {}

  /** A text that must be there: stripped, not empty, at most {@code longest} characters. */
  static String text(String what, @Nullable String value, int longest) {
    String stripped = value == null ? "" : value.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    if (stripped.length() > longest) {
      throw new IllegalArgumentException(
          what + " has " + stripped.length() + " characters, at most " + longest + " fit");
    }
    if (stripped.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r')) {
      throw new IllegalArgumentException(what + " holds a control character");
    }
    return stripped;
  }

  /** A text that may be absent; an empty one is absent. */
  static @Nullable String optionalText(String what, @Nullable String value, int longest) {
    return value == null || value.isBlank() ? null : text(what, value, longest);
  }

  /** A list of texts, each present. */
  static List<String> texts(String what, Collection<String> values) {
    return values.stream().map(value -> text(what, value, LINE)).toList();
  }

  /** A whole number that, when known, lies from {@code lowest} to {@code highest}. */
  static @Nullable Integer optionalNumber(
      String what, @Nullable Integer value, int lowest, int highest) {
    if (value != null && (value < lowest || value > highest)) {
      throw new IllegalArgumentException(
          what + " is " + value + ", must be from " + lowest + " to " + highest);
    }
    return value;
  }

  /** An unmodifiable copy of a set of enum constants, in the order of their declaration. */
  static <E extends Enum<E>> Set<E> enums(Collection<E> values) {
    return java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(values));
  }
}
