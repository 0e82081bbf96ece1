package nl.wijkweb.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebTests {
  private static final Actor FATMA = actor("fatma", ActorFacts.UNKNOWN);
  private static final Actor CHOIR = actor("koor", ActorFacts.UNKNOWN);

  @Test
  void shouldRefuseAnActorTwiceAndATieToNobody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> web(List.of(FATMA, FATMA), List.of()))
        .withMessageContaining("twice");
    Tie toNobody = Tie.of(FATMA.id(), TieType.KNOWS, new ActorId("niemand"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> web(List.of(FATMA), List.of(toNobody)))
        .withMessageContaining("nobody");
  }

  @Test
  void shouldHaveNoDateAndNoAreaWhenNothingIsKnown() {
    Web web = web(List.of(FATMA, CHOIR), List.of(Tie.of(FATMA.id(), TieType.KNOWS, CHOIR.id())));

    assertThat(web.latestDate()).isEmpty();
    assertThat(web.ownArea()).isEmpty();
  }

  @Test
  void shouldTakeTheLatestDayOfWhateverTheWebTells() {
    Standing standing =
        new Standing(
            List.of(),
            null,
            List.of(new Spell<>(3, new Period(null, PartialDate.parse("2018-02")))),
            null);
    ActorFacts facts =
        new ActorFacts(
            standing,
            Home.UNKNOWN,
            List.of(new Spell<>(Role.DRIVER, new Period(PartialDate.parse("2017"), null))),
            new Period(PartialDate.parse("2012"), null),
            Basis.UNKNOWN,
            Offering.UNKNOWN,
            List.of());

    assertThat(web(List.of(actor("fatma", facts)), List.of()).latestDate())
        .contains(LocalDate.of(2018, 2, 28));
  }

  @Test
  void shouldCountWhatWasConfirmedAndAskedToo() {
    Course course =
        new Course(
            null, Period.UNKNOWN, null, null, PartialDate.parse("2019-03-04"), null, null, null);
    Tie tie =
        new Tie(
            null,
            FATMA.id(),
            TieType.MEMBER_OF,
            CHOIR.id(),
            course,
            Bond.UNKNOWN,
            Help.UNKNOWN,
            Terms.UNKNOWN,
            Provenance.UNKNOWN,
            null);
    Asked asked =
        new Asked(FATMA.id(), "near", PartialDate.parse("2019-03-05"), null, null, null, null);
    Web web =
        new Web(
            List.of(),
            List.of(),
            List.of(FATMA, CHOIR),
            List.of(),
            List.of(tie),
            List.of(asked),
            List.of());

    assertThat(web.latestDate()).contains(LocalDate.of(2019, 3, 5));
  }

  private static Actor actor(String id, ActorFacts facts) {
    return new Actor(new ActorId(id), ActorKind.RESIDENT, facts, Details.named(id));
  }

  private static Web web(List<Actor> actors, List<Tie> ties) {
    return new Web(List.of(), List.of(), actors, List.of(), ties, List.of(), List.of());
  }
}
