package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is told of a tie of two spells, held against every reading of their four dates: whatever is
 * told as a change is one in all of them.
 */
class ComparisonReadingsTests {
  private static final LocalDate SINCE = LocalDate.of(2015, 6, 15);
  private static final LocalDate DAY = LocalDate.of(2016, 6, 15);
  private static final List<Frequency> SOME = List.of(Frequency.WEEKLY, Frequency.MONTHLY);
  private static final int WEBS = 1_500;

  private static final List<Actor> ACTORS = List.of(actor("a"), actor("b"));

  private static Actor actor(String id) {
    return new Actor(new ActorId(id), ActorKind.CLUB, ActorFacts.UNKNOWN, Details.named(id));
  }

  /** A spell whose dates are known to the day. */
  private record Exact(LocalDate since, LocalDate until, Frequency frequency) {
    boolean includes(LocalDate day) {
      return !day.isBefore(since) && !day.isAfter(until);
    }
  }

  private final Random random = new Random(20_160_615);
  private int sureChanges;
  private int sureShifts;

  @Test
  void shouldTellAChangeOnlyWhenAllReadingsHaveIt() {
    for (int i = 0; i < WEBS; i++) {
      List<Tie> spells = List.of(spell(), spell());
      Comparison told = Comparison.of(ACTORS, spells, SINCE, DAY);
      List<List<Exact>> readings = readings(spells);

      boolean before = readings.stream().allMatch(one -> isThere(one, SINCE));
      boolean after = readings.stream().allMatch(one -> isThere(one, DAY));
      boolean notBefore = readings.stream().noneMatch(one -> isThere(one, SINCE));
      boolean notAfter = readings.stream().noneMatch(one -> isThere(one, DAY));
      if (!told.appeared().isEmpty()) {
        assertThat(notBefore && after).as("appeared %s", spells).isTrue();
        sureChanges++;
      } else if (!told.ended().isEmpty()) {
        assertThat(before && notAfter).as("ended %s", spells).isTrue();
        sureChanges++;
      } else if (told.kept() > 0) {
        assertThat(before && after).as("kept %s", spells).isTrue();
      } else if (told.doubtful().isEmpty()) {
        assertThat(notBefore && notAfter).as("on neither day %s", spells).isTrue();
      }
      shifts(told, readings);
    }

    assertThat(sureChanges).isGreaterThan(100);
    assertThat(sureShifts).isGreaterThan(20);
  }

  private void shifts(Comparison told, List<List<Exact>> readings) {
    Stream.concat(told.strengthened().stream(), told.faded().stream())
        .flatMap(shift -> shift.steps().stream())
        .forEach(
            step -> {
              sureShifts++;
              assertThat(readings)
                  .allSatisfy(
                      one -> {
                        assertThat(lived(one, SINCE)).isEqualTo(List.of(step.before()));
                        assertThat(lived(one, DAY)).isEqualTo(List.of(step.after()));
                      });
            });
  }

  private static boolean isThere(List<Exact> spells, LocalDate day) {
    return spells.stream().anyMatch(spell -> spell.includes(day));
  }

  /** How often in the spell that began last; of several that began the same day, in each. */
  private static List<Frequency> lived(List<Exact> spells, LocalDate day) {
    List<Exact> on = spells.stream().filter(spell -> spell.includes(day)).toList();
    LocalDate last = on.stream().map(Exact::since).max(Comparator.naturalOrder()).orElseThrow();
    return on.stream()
        .filter(spell -> spell.since().equals(last))
        .map(Exact::frequency)
        .distinct()
        .toList();
  }

  private Tie spell() {
    PartialDate since = date(2014, 3);
    PartialDate until = date(2015, 3);
    boolean possible = since == null || until == null || !since.earliest().isAfter(until.latest());
    return new Tie(
        null,
        new ActorId("a"),
        TieType.WORKS_WITH,
        new ActorId("b"),
        new Course(
            null, new Period(since, possible ? until : null), null, null, null, null, null, null),
        new Bond(SOME.get(random.nextInt(SOME.size())), null, null, null, null, null),
        Help.UNKNOWN,
        Terms.UNKNOWN,
        Provenance.UNKNOWN,
        null);
  }

  private @Nullable PartialDate date(int from, int years) {
    int exact = random.nextInt(4);
    int year = from + random.nextInt(years);
    int month = exact > 1 ? 1 + random.nextInt(12) : 0;
    return exact == 0 ? null : new PartialDate(year, month, exact > 2 ? 1 + random.nextInt(28) : 0);
  }

  private static List<List<Exact>> readings(List<Tie> spells) {
    List<List<Exact>> readings = new ArrayList<>();
    for (Exact one : readings(spells.get(0))) {
      for (Exact other : readings(spells.get(1))) {
        readings.add(List.of(one, other));
      }
    }
    return readings;
  }

  private static List<Exact> readings(Tie spell) {
    Period period = spell.course().period();
    Frequency frequency = spell.bond().frequency();
    return days(period.since(), LocalDate.MIN).stream()
        .flatMap(
            since ->
                days(period.until(), LocalDate.MAX).stream()
                    .map(until -> new Exact(since, until, frequency)))
        .toList();
  }

  /** Of the days that a date may mean, those around which anything can become other. */
  private static List<LocalDate> days(@Nullable PartialDate date, LocalDate otherwise) {
    if (date == null) {
      return List.of(otherwise);
    }
    return Stream.of(SINCE, DAY)
        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
        .flatMap(day -> Stream.of(day, date.earliest(), date.latest()))
        .filter(day -> !day.isBefore(date.earliest()) && !day.isAfter(date.latest()))
        .distinct()
        .toList();
  }
}
