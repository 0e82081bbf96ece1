package nl.wijkweb.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;

/** The years in which something began or ended: the days by which one looks back. */
public final class Years {
  private Years() {}

  /** The years, from the first; linear. Empty when no period has a date. */
  public static List<Integer> of(Stream<Period> periods) {
    return periods
        .flatMap(
            period ->
                Stream.of(Optional.ofNullable(period.since()), Optional.ofNullable(period.until())))
        .flatMap(Optional::stream)
        .map(PartialDate::latest)
        .map(day -> day.getYear())
        .distinct()
        .sorted()
        .toList();
  }
}
