package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.OrganiserMix;
import nl.wijkweb.insight.Together;
import nl.wijkweb.insight.Years;
import nl.wijkweb.problem.ProblemCode;

/**
 * What an area shares, organises together and opens to others on two days, and who organises:
 * {@code /v1/areas/{area}/together}.
 */
final class TogetherResource {
  /** So many years are looked back at most. */
  private static final int MOST_YEARS = 15;

  private final Views views;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  TogetherResource(Views views) {
    this.views = views;
  }

  void get(Call call) {
    call.knownQuery("since", "asOf");
    LocalDate day = call.day("asOf", views.today());
    LocalDate asked = call.day("since", LocalDate.MIN);
    if (asked.isAfter(day)) {
      call.wrong("since", ProblemCode.ENDS_BEFORE_BEGIN.of());
    }
    call.check();
    View view = views.of(call, call.area());
    List<Integer> years = Years.of(Parties.periods(view));
    LocalDate since = asked.equals(LocalDate.MIN) ? begin(years, day) : asked;
    Together before = together(view, since);
    Together now = together(view, day);
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("since", since)
            .put("asOf", day)
            .list("years", years, year -> String.valueOf(year))
            .object("shared", goals(before.shared(), now.shared(), names))
            .object("organised", goals(before.organised(), now.organised(), names))
            .object("open", goals(before.open(), now.open(), names))
            .array("mix", days(since, day), one -> mix(view, one, names));
    names.write(view, day, json);
    Answers.json(call.http(), json.node());
  }

  private Together together(View view, LocalDate day) {
    return disclosure.together(Parties.of(view, day), view::isInside).value();
  }

  /** The end of the first year of which something is known, not too long before a day. */
  private static LocalDate begin(List<Integer> years, LocalDate day) {
    return years.stream()
        .filter(year -> year < day.getYear() && year >= day.getYear() - MOST_YEARS)
        .findFirst()
        .map(year -> LocalDate.of(year, 12, 31))
        .orElse(day.minusYears(1));
  }

  /** The two days, and the last day of each year between them. */
  private static List<LocalDate> days(LocalDate since, LocalDate day) {
    int first = Math.max(since.getYear(), day.getYear() - MOST_YEARS);
    Stream<LocalDate> between =
        IntStream.range(first, day.getYear())
            .mapToObj(year -> LocalDate.of(year, 12, 31))
            .filter(since::isBefore);
    return Stream.concat(Stream.concat(Stream.of(since), between), Stream.of(day))
        .distinct()
        .toList();
  }

  private static JsonObject goals(Together.Goal before, Together.Goal now, NamesJson names) {
    return new JsonObject().object("before", goal(before, names)).object("now", goal(now, names));
  }

  private static JsonObject goal(Together.Goal goal, NamesJson names) {
    return new JsonObject()
        .list("yes", goal.yes(), names::note)
        .list("no", goal.no(), names::note)
        .list("unknown", goal.unknown(), names::note);
  }

  private JsonObject mix(View view, LocalDate day, NamesJson names) {
    OrganiserMix mix = disclosure.organiserMix(Parties.of(view, day), view::isInside).value();
    return new JsonObject()
        .put("asOf", day)
        .put("citizens", mix.citizens())
        .put("middle", mix.middle())
        .put("professionals", mix.professionals())
        .put("unknown", mix.unknown())
        .list("nobody", mix.nobody(), names::note);
  }
}
