package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkweb.graph.TieKey;
import nl.wijkweb.insight.Comparison.Doubtful;
import nl.wijkweb.insight.Comparison.Stability;
import nl.wijkweb.insight.Comparison.Why;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Closeness;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTests {
  private static final LocalDate SINCE = LocalDate.of(2014, 7, 1);
  private static final LocalDate DAY = LocalDate.of(2016, 7, 1);

  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  private ComparisonTests with(String id, @Nullable String since, @Nullable String until) {
    ActorFacts facts =
        new ActorFacts(
            Standing.UNKNOWN,
            Home.UNKNOWN,
            List.of(),
            period(since, until),
            Basis.UNKNOWN,
            Offering.UNKNOWN,
            List.of());
    actors.add(new Actor(new ActorId(id), ActorKind.CLUB, facts, Details.named(id)));
    return this;
  }

  private ComparisonTests clubs(String... ids) {
    Stream.of(ids).forEach(id -> with(id, null, null));
    return this;
  }

  private ComparisonTests tie(
      String from,
      String to,
      @Nullable TieStatus status,
      @Nullable String since,
      @Nullable String until,
      @Nullable Frequency frequency,
      @Nullable Closeness closeness) {
    ties.add(
        new Tie(
            null,
            new ActorId(from),
            TieType.WORKS_WITH,
            new ActorId(to),
            new Course(status, period(since, until), null, null, null, null, null, null),
            new Bond(frequency, closeness, null, null, null, null),
            Help.UNKNOWN,
            Terms.UNKNOWN,
            Provenance.UNKNOWN,
            null));
    return this;
  }

  private ComparisonTests tie(
      String from, String to, @Nullable String since, @Nullable String until) {
    return tie(from, to, null, since, until, null, null);
  }

  private Comparison compare() {
    return Comparison.of(actors, ties, SINCE, DAY);
  }

  private static Period period(@Nullable String since, @Nullable String until) {
    return new Period(
        since == null ? null : PartialDate.parse(since),
        until == null ? null : PartialDate.parse(until));
  }

  private static ActorId id(String id) {
    return new ActorId(id);
  }

  private static TieKey key(String from, String to) {
    return new TieKey(id(from), TieType.WORKS_WITH, id(to));
  }

  @Test
  void shouldFindNothingInNothing() {
    Comparison none = compare();

    assertThat(none.stayed() + none.kept()).isZero();
    assertThat(none.came()).isEmpty();
    assertThat(none.stability()).isEmpty();
  }

  @Test
  void shouldTellWhoCameAndWent() {
    with("new", "2015-03", null).with("old", "2010", "2015").with("always", null, null);
    with("between", "2015", "2015").with("later", "2017", null);

    Comparison found = compare();

    assertThat(found.came()).containsExactly(id("new"));
    assertThat(found.went()).containsExactly(id("old"));
    assertThat(found.unsure()).isEmpty();
    assertThat(found.stayed()).isEqualTo(1);
  }

  @Test
  void shouldTellWhichTiesAppearedAndEnded() {
    clubs("a", "b", "c", "d");
    tie("a", "b", "2015-03", null).tie("c", "a", "2010", "2015-12-31").tie("b", "c", null, null);
    tie("a", "d", "2012", "2013").tie("d", "b", TieStatus.ENDED, "2010", "2016-01", null, null);

    Comparison found = compare();

    assertThat(found.appeared()).containsExactly(key("a", "b"));
    assertThat(found.ended()).containsExactly(key("a", "c"), key("b", "d"));
    assertThat(found.kept()).isEqualTo(1);
    assertThat(found.doubtful()).isEmpty();
    assertThat(found.stability()).contains(new Stability(.25, .25));
  }

  @Test
  void shouldLetATieComeAndGoWithItsEnds() {
    with("a", null, null).with("b", "2015", null).with("c", null, "2015").with("d", "2016", null);
    tie("a", "b", null, null).tie("a", "c", null, null).tie("a", "d", null, null);

    Comparison found = compare();

    assertThat(found.appeared()).containsExactly(key("a", "b"));
    assertThat(found.ended()).containsExactly(key("a", "c"));
    assertThat(found.doubtful()).containsExactly(new Doubtful(key("a", "d"), Why.ENDS));
  }

  @Test
  void shouldNeverTellWhatIsUnknownAsAChange() {
    clubs("a", "b", "c", "d", "e", "f");
    tie("a", "b", "2016", null).tie("a", "c", null, "2016");
    tie("a", "d", TieStatus.ENDED, "2010", null, null, null);
    tie("a", "e", null, "2010", "2015", null, null);
    tie("a", "e", null, "2015", null, Frequency.DAILY, null);
    tie("a", "f", null, "2010", "2015", Frequency.ONCE, Closeness.CLOSE);
    tie("a", "f", TieStatus.PAUSED, "2016-01", null, Frequency.DAILY, null);

    Comparison found = compare();

    assertThat(found.appeared()).isEmpty();
    assertThat(found.ended()).isEmpty();
    assertThat(found.strengthened()).isEmpty();
    assertThat(found.faded()).isEmpty();
    assertThat(found.doubtful())
        .containsExactly(
            new Doubtful(key("a", "b"), Why.DATES),
            new Doubtful(key("a", "c"), Why.DATES),
            new Doubtful(key("a", "d"), Why.NO_END));
    assertThat(found.kept()).isEqualTo(2);
    Stability stability = found.stability().orElseThrow();
    assertThat(stability.lowest()).isCloseTo(.4, within(1e-9));
    assertThat(stability.highest()).isCloseTo(1, within(1e-9));
  }

  @Test
  void shouldTellWhatGrewStrongerAndWhatFaded() {
    clubs("a", "b", "c", "d", "e");
    tie("a", "b", null, "2010", "2015-05", Frequency.MONTHLY, null);
    tie("b", "a", null, "2015-06", null, Frequency.WEEKLY, null);
    tie("a", "c", TieStatus.ACTIVE, "2010", "2015", Frequency.WEEKLY, Closeness.CLOSE);
    tie("a", "c", TieStatus.PAUSED, "2016", null, Frequency.RARELY, Closeness.CLOSE);
    tie("a", "d", TieStatus.AGREED, "2014-01", "2015-02", null, null);
    tie("a", "d", TieStatus.ACTIVE, "2015-03", null, null, null);
    tie("a", "e", null, "2010", "2015", Frequency.WEEKLY, Closeness.ACQUAINTED);
    tie("a", "e", null, "2016-01", null, Frequency.MONTHLY, Closeness.CLOSE);

    Comparison found = compare();

    assertThat(found.strengthened())
        .extracting(TieShift::tie)
        .containsExactly(key("a", "b"), key("a", "d"));
    assertThat(found.strengthened().get(0).steps())
        .extracting(TieShift.Step::before, TieShift.Step::after)
        .containsExactly(tuple(Frequency.MONTHLY, Frequency.WEEKLY));
    assertThat(found.shifted()).extracting(TieShift::tie).containsExactly(key("a", "e"));
    assertThat(found.kept()).isEqualTo(3);
    // Between the end of 2015 and a day of 2016 the pause may not have begun yet.
    assertThat(found.doubtful()).containsExactly(new Doubtful(key("a", "c"), Why.DATES));
    assertThat(found.faded()).isEmpty();
  }

  @Test
  void shouldSayWhenItIsNotKnownWhichSpellItWas() {
    clubs("a", "b");
    tie("a", "b", null, "2010", "2016", Frequency.DAILY, null);
    tie("a", "b", null, "2016-06-01", null, Frequency.RARELY, null);
    tie("a", "b", null, "2016", null, Frequency.WEEKLY, null);

    Comparison found = compare();

    assertThat(found.kept()).isEqualTo(1);
    assertThat(found.faded()).isEmpty();
    assertThat(found.doubtful()).containsExactly(new Doubtful(key("a", "b"), Why.SPELLS));
  }

  @Test
  void shouldTakeTheSpellThatBeganLastWhenAnEarlierOneWasNotClosed() {
    clubs("a", "b");
    tie("a", "b", null, "2010", null, Frequency.DAILY, null);
    tie("a", "b", null, "2015", null, Frequency.MONTHLY, null);

    assertThat(compare().faded()).extracting(TieShift::tie).containsExactly(key("a", "b"));
  }

  /** Against every day that the dates may mean, one by one. */
  @Test
  void shouldTellAChangeOnlyWhenEveryReadingOfTheDatesHasIt() {
    Random random = new Random(20161);
    for (int i = 0; i < 400; i++) {
      Period period = new Period(someDate(random, 2014), someDate(random, 2016));
      Set<List<Boolean>> readings = new HashSet<>();
      for (LocalDate from : days(period.since(), LocalDate.MIN)) {
        for (LocalDate to : days(period.until(), LocalDate.MAX)) {
          readings.add(List.of(isWithin(SINCE, from, to), isWithin(DAY, from, to)));
        }
      }
      Fate fate = Fate.of(Presence.of(period, SINCE), Presence.of(period, DAY));

      assertThat(fate).as("%s", period).isEqualTo(expected(readings));
    }
  }

  private static Fate expected(Set<List<Boolean>> readings) {
    if (readings.size() > 1) {
      return Fate.UNSURE;
    }
    List<Boolean> only = readings.iterator().next();
    if (only.get(0)) {
      return only.get(1) ? Fate.STAYED : Fate.WENT;
    }
    return only.get(1) ? Fate.CAME : Fate.NOT_THERE;
  }

  private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static List<LocalDate> days(@Nullable PartialDate date, LocalDate otherwise) {
    return date == null
        ? List.of(otherwise)
        : date.earliest().datesUntil(date.latest().plusDays(1)).toList();
  }

  private static @Nullable PartialDate someDate(Random random, int year) {
    int exact = random.nextInt(4);
    int month = exact > 1 ? 1 + random.nextInt(12) : 0;
    return exact == 0
        ? null
        : new PartialDate(year + random.nextInt(2), month, exact > 2 ? 1 + random.nextInt(28) : 0);
  }
}
