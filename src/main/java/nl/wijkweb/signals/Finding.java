package nl.wijkweb.signals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What is found of one signal in a person's web.
 *
 * @param silenced whether it is absent because the person said that it is well as it is
 * @param evidence the ties it rests on, by their ends, type and begin
 * @param question what would settle it, when it is unknown
 */
public record Finding(
    Signal signal, State state, boolean silenced, List<Tie> evidence, @Nullable Question question) {
  /** The order in which ties are named. */
  static final Comparator<Tie> ORDER =
      Comparator.comparing(Tie::from)
          .thenComparing(Tie::type)
          .thenComparing(Tie::to)
          .thenComparing(
              tie -> tie.course().period().since(),
              Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()));

  public Finding {
    evidence = evidence.stream().distinct().sorted(ORDER).toList();
  }

  static Finding of(Signal signal, Verdict verdict) {
    return new Finding(
        signal, verdict.state(), verdict.silenced(), verdict.evidence(), verdict.question());
  }

  /** The earliest day on which a tie it rests on was confirmed, else on which it began. */
  public Optional<PartialDate> oldest() {
    return evidence.stream().flatMap(Finding::age).min(Comparator.naturalOrder());
  }

  private static Stream<PartialDate> age(Tie tie) {
    PartialDate confirmed = tie.course().lastConfirmed();
    return Stream.ofNullable(confirmed == null ? tie.course().period().since() : confirmed);
  }
}
