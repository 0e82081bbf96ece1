package nl.wijkweb.model;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param on when; null when that is not written
 * @param text what, never empty
 */
public record Milestone(@Nullable PartialDate on, String text) {
  private static final Pattern DATED =
      Pattern.compile(
          "((?:1[5-9]|2[01])\\d{2}(?:-\\d{2}(?:-\\d{2})?)?)(?![\\d-])[\\s:,.–—-]*(\\S.*)");

  /** Each line that is not blank; a line that begins with no real date is one without. */
  static List<Milestone> all(String lines) {
    return lines
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Milestone::of)
        .sorted(
            Comparator.comparing(Milestone::on, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static Milestone of(String line) {
    Matcher matcher = DATED.matcher(line);
    if (matcher.matches()) {
      try {
        return new Milestone(PartialDate.parse(matcher.group(1)), matcher.group(2));
      } catch (IllegalArgumentException noDate) {
        return new Milestone(null, line);
      }
    }
    return new Milestone(null, line);
  }
}
