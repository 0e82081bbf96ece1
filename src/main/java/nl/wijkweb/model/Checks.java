package nl.wijkweb.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks that values of the model share. Every failure names what was wrong. */
final class Checks {
  private Checks() {}

  /** A text that must be there: stripped, line ends as {@code \n}, not empty, of the form given. */
  static String text(String what, @Nullable String value, TextForm form) {
    String text = value == null ? "" : lines(value.strip());
    if (text.isEmpty()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    form.fault(text)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(what + " " + reason(fault, form, text));
            });
    return text;
  }

  private static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String reason(TextForm.Fault fault, TextForm form, String text) {
    return switch (fault) {
      case TOO_LONG -> "has " + text.length() + " characters, at most " + form.longest() + " fit";
      case CONTROL -> "holds a control character";
      case SEPARATOR -> "holds '|', which separates the items of a list";
    };
  }

  /** A text that may be absent; an empty one is absent. */
  static @Nullable String optionalText(String what, @Nullable String value, TextForm form) {
    return value == null || value.isBlank() ? null : text(what, value, form);
  }

  /** A list of texts, each present; of those that occur twice the first is kept. */
  static List<String> texts(String what, Collection<String> values) {
    return values.isEmpty()
        ? List.of()
        : values.stream().map(value -> text(what, value, TextForm.ITEM)).distinct().toList();
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
    return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
  }

  /** Marks, each spell once, in the order of what they say and of when. */
  static List<Spell<Mark>> marks(List<Spell<Mark>> marks, boolean ofArea) {
    for (Spell<Mark> spell : marks) {
      if (spell.value().subject().isOfArea() != ofArea) {
        throw new IllegalArgumentException(
            spell.value().code() + " is said of " + (ofArea ? "what is in an area" : "an area"));
      }
    }
    return marks.stream()
        .distinct()
        .sorted(
            Comparator.<Spell<Mark>, Mark>comparing(Spell::value)
                .thenComparing(spell -> String.valueOf(spell.period())))
        .toList();
  }
}
