package nl.wijkweb.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTests {
  private static final AreaCode AREA = new AreaCode("WK01");
  private static final ActorId FATMA = new ActorId("fatma");
  private static final ActorId CHOIR = new ActorId("koor");
  private static final PartialDate YEAR = PartialDate.parse("2016");

  static Stream<Arguments> refused() {
    return Stream.of(
        of("an actor's id is empty", () -> new ActorId(" ")),
        of("a tie's id has 201", () -> new TieId("x".repeat(201))),
        of("an area's code is empty", () -> new AreaCode("")),
        of("a domain's id holds '|'", () -> new DomainId("a|b")),
        of("name is empty", () -> Details.named("")),
        of("name holds a control", () -> Details.named("a\u0000b")),
        of("area's name is empty", () -> area("", null, null)),
        of("part of itself", () -> area("Dorp", AREA, null)),
        of("population is -1", () -> area("Dorp", null, -1)),
        of("count is -1", () -> new PopulationCell(AREA, null, null, -1, List.of())),
        of("involvement is 0", () -> involvement(0)),
        of("involvement is 6", () -> involvement(6)),
        of("level is 3", () -> new Standing(List.of(), null, List.of(), 3)),
        of("formality is 6", () -> formality(6)),
        of("formality is 0", () -> formality(0)),
        of("capacity is -1", () -> offering(-1, null)),
        of("members is -1", () -> offering(null, -1)),
        of("amount is -1", () -> terms("-1")),
        of("in whole cents", () -> terms("0.001")),
        of("amount is 1E+999999", () -> terms("1e999999")),
        of("itself", () -> Tie.of(FATMA, TieType.KNOWS, FATMA)),
        of("subject is empty", () -> new Asked(FATMA, "", YEAR, null, null, null, null)),
        of("an indicator's value is empty", () -> new Indicator(AREA, "x", YEAR, "", List.of())),
        of("source is empty", () -> new Provenance(null, List.of(""))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void shouldRefuseAValueThatCannotBeAndSayWhy(String why, ThrowingCallable making) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(why);
  }

  @Test
  void shouldCopyItsCollections() {
    List<String> source = new ArrayList<>(List.of("000:L1"));
    Provenance provenance = new Provenance(null, source);
    source.add("000:L2");

    assertThat(provenance.source()).containsExactly("000:L1");
  }

  @Test
  void shouldKeepEveryItemOnceInItsOrder() {
    assertThat(new Provenance(null, List.of("b", "a", "b")).source()).containsExactly("b", "a");
    DomainId arts = new DomainId("arts");
    DomainId clubs = new DomainId("clubs");
    assertThat(new Standing(List.of(clubs, arts, clubs), null, List.of(), null).domains())
        .containsExactly(clubs, arts);
  }

  @Test
  void shouldBeEqualWhenAmountsAreEqual() {
    assertThat(terms("100.00")).isEqualTo(terms("1E+2"));
  }

  @Test
  void shouldKeepSetsInTheOrderOfTheirDeclaration() {
    Help help = new Help(Set.of(Support.LANGUAGE, Support.FOOD, Support.CARE), null, null);

    assertThat(help.support()).containsExactly(Support.FOOD, Support.CARE, Support.LANGUAGE);
  }

  @ParameterizedTest
  @CsvSource({
    ", 2014, 2016, 2015-06-01, true",
    "ACTIVE, 2014, 2016, 2017-01-01, false",
    "PAUSED, 2014, 2016, 2015-06-01, false",
    "AGREED, 2014, , 2015-06-01, false",
    "ENDED, 2014, 2016, 2016-06-01, true",
    "ENDED, 2014, 2016, 2017-01-01, false",
    "ENDED, 2014, , 2016-06-01, false",
    "ACTIVE, 2016, , 2016-01-01, true"
  })
  void shouldBeActiveWithoutAStatusOrWhenItSaysSo(
      @Nullable TieStatus status,
      @Nullable String since,
      @Nullable String until,
      LocalDate day,
      boolean is) {
    Period period = new Period(date(since), date(until));
    Course course = new Course(status, period, null, null, null, null, null, null);

    assertThat(course.isActiveOn(day)).isEqualTo(is);
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }

  @Test
  void shouldOrderIdsByTheirText() {
    assertThat(new ActorId("a")).isLessThan(new ActorId("b")).hasToString("a");
    assertThat(new TieId("a")).isLessThan(new TieId("b")).hasToString("a");
    assertThat(new AreaCode("a")).isLessThan(new AreaCode("b")).hasToString("a");
    assertThat(new DomainId("a")).isLessThan(new DomainId("b")).hasToString("a");
  }

  @Test
  void shouldKnowNothingOfATieOfWhichOnlyTheEndsAreKnown() {
    Tie tie = Tie.of(FATMA, TieType.MEMBER_OF, CHOIR);

    assertThat(tie.course().status()).isNull();
    assertThat(tie.bond().frequency()).isNull();
    assertThat(tie.help().support()).isEmpty();
    assertThat(tie.isActiveOn(LocalDate.of(2016, 1, 1))).isTrue();
  }

  private static Arguments of(String why, ThrowingCallable making) {
    return arguments(why, making);
  }

  private static Area area(String name, AreaCode partOf, Integer population) {
    return new Area(AREA, name, AreaKind.DISTRICT, partOf, null, population, List.of());
  }

  private static Involvement involvement(int level) {
    return new Involvement(FATMA, null, level, Period.UNKNOWN, null, List.of());
  }

  private static Standing formality(int value) {
    return new Standing(List.of(), null, List.of(new Spell<>(value, Period.UNKNOWN)), null);
  }

  private static Offering offering(Integer capacity, Integer members) {
    return new Offering(null, capacity, members, null, List.of(), List.of(), List.of());
  }

  private static Terms terms(String amount) {
    return new Terms(new BigDecimal(amount), Set.of());
  }
}
