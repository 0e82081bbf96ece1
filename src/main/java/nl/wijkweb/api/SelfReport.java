package nl.wijkweb.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** That an organisation confirmed itself what is known of it, and when: a source of its card. */
final class SelfReport {
  private static final String SELF = "self: ";

  private SelfReport() {}

  /** The sources once it confirmed them on a day; a day before that is not told any more. */
  static List<String> on(LocalDate day, List<String> sources) {
    List<String> all = new ArrayList<>(sources);
    all.removeIf(source -> source.startsWith(SELF));
    all.add(SELF + day);
    return all;
  }

  /** When it last did, if it ever did. */
  static Optional<LocalDate> last(List<String> sources) {
    return sources.stream()
        .filter(source -> source.startsWith(SELF))
        .flatMap(source -> day(source.substring(SELF.length())).stream())
        .reduce((first, second) -> second.isAfter(first) ? second : first);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException none) {
      // Somebody wrote a source of their own that begins so.
      return Optional.empty();
    }
  }
}
