package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;

/**
 * The dates that a web tells of, as far as a viewer sees it.
 *
 * @param ends on which something in sight begins or ends
 * @param confirmed on which a tie in sight was confirmed last
 */
record WebDates(TreeSet<PartialDate> ends, Set<PartialDate> confirmed) {

  static WebDates of(View view) {
    TreeSet<PartialDate> ends = new TreeSet<>();
    Stream.of(
            view.cut().actors().stream().map(actor -> actor.facts().period()),
            view.cut().ties().stream().map(tie -> tie.tie().course().period()),
            view.cut().involvement().stream().map(one -> one.period()))
        .flatMap(all -> all)
        .flatMap(WebDates::ends)
        .forEach(ends::add);
    return new WebDates(
        ends,
        view.cut().ties().stream()
            .map(tie -> tie.tie().course().lastConfirmed())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private static Stream<PartialDate> ends(Period period) {
    return Stream.of(Stream.ofNullable(period.since()), Stream.ofNullable(period.until()))
        .flatMap(end -> end);
  }

  /** The last day of which the web tells; today when it goes on. */
  LocalDate last(LocalDate today) {
    return Stream.concat(ends.stream(), confirmed.stream())
        .map(PartialDate::latest)
        .max(LocalDate::compareTo)
        .filter(last -> last.isBefore(today))
        .orElse(today);
  }
}
