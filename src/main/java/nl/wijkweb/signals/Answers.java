package nl.wijkweb.signals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Answer;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.Wish;
import org.jspecify.annotations.Nullable;

/** What one person was asked, as known on a day. */
final class Answers {
  static final String NEAR = "near";
  static final String SUPPORT = "support";
  static final String WISHES = "wishes";
  private static final String ALL = "all";
  private static final String KIND = SUPPORT + ":";

  private final LocalDate day;
  private final List<Asked> rows;

  Answers(Collection<Asked> asked, ActorId person, LocalDate day) {
    this.day = day;
    this.rows =
        asked.stream()
            .filter(row -> row.person().equals(person) && !row.on().earliest().isAfter(day))
            .toList();
  }

  /** What they told about a subject, or about everything. */
  Told about(String subject) {
    return latest(List.of(subject, ALL));
  }

  /** What they told about one kind of support, about support, or about everything. */
  Told about(Support kind) {
    return latest(List.of(KIND + kind.code(), SUPPORT, ALL));
  }

  /** Whether they said that they get, or need, a kind of support. */
  boolean need(Support kind) {
    return latest(List.of(KIND + kind.code())).answer() == Answer.SOME;
  }

  /** Whether they said of this very subject that they would like more. */
  boolean wishMoreOf(String subject) {
    return latest(List.of(subject)).wish() == Wish.MORE;
  }

  /** What they told about each subject, taken by itself. */
  Collection<Told> each() {
    Set<String> subjects = rows.stream().map(Asked::subject).collect(Collectors.toSet());
    return subjects.stream().map(subject -> latest(List.of(subject))).toList();
  }

  /**
   * The last conversation decides. Several rows of its day are one conversation, in which a
   * narrower subject says it better than a wider one and fills in only what that leaves open.
   *
   * @param subjects the narrowest first
   */
  private Told latest(List<String> subjects) {
    List<Asked> on = rows.stream().filter(row -> subjects.contains(row.subject())).toList();
    LocalDate last = on.stream().map(this::asLateAs).max(Comparator.naturalOrder()).orElse(null);
    if (last == null) {
      return Told.NOTHING;
    }
    List<Asked> conversation =
        on.stream()
            .filter(row -> asLateAs(row).equals(last))
            .sorted(
                Comparator.comparingInt((Asked row) -> subjects.indexOf(row.subject()))
                    .thenComparing(row -> row.on().earliest(), Comparator.reverseOrder()))
            .toList();
    return new Told(
        last,
        first(conversation, Asked::answer),
        first(conversation, Asked::wish),
        first(conversation, Asked::obstacle));
  }

  /** A partial date may mean any of its days; none of them lies after the day we look at. */
  private LocalDate asLateAs(Asked row) {
    LocalDate latest = row.on().latest();
    return latest.isAfter(day) ? day : latest;
  }

  private static <T> @Nullable T first(List<Asked> rows, Function<Asked, @Nullable T> what) {
    for (Asked row : rows) {
      T value = what.apply(row);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
