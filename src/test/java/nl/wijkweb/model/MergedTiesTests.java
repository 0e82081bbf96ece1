package nl.wijkweb.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.wijkweb.model.MergedTies.Fate;
import nl.wijkweb.model.MergedTies.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergedTiesTests {
  private static final ActorId KEPT = new ActorId("kept");
  private static final ActorId GONE = new ActorId("gone");
  private static final ActorId HALL = new ActorId("hall");
  private static final TieType[] TYPES = {
    TieType.WORKS_WITH, TieType.MEMBER_OF, TieType.FUNDS, TieType.KNOWS
  };

  @Test
  void shouldUniteWhatIsToldOfOneSpell() {
    Tie own = tie(KEPT, TieType.WORKS_WITH, HALL, "2012", null, null, "list 1");
    Tie other = tie(HALL, TieType.WORKS_WITH, GONE, "2010", null, "on Tuesdays", "list 2");

    List<Step> steps = MergedTies.of(KEPT, GONE, List.of(own, other));

    assertThat(steps).extracting(Step::fate).containsExactly(Fate.JOINED);
    Tie joined = steps.get(0).after();
    assertThat(joined.course().period().since()).isEqualTo(PartialDate.parse("2010"));
    assertThat(joined.provenance().source()).containsExactly("list 1", "list 2");
    assertThat(joined.note()).isEqualTo("on Tuesdays");
    assertThat(steps.get(0).into()).isSameAs(own);
  }

  @Test
  void shouldLeaveApartWhatIsToldOtherwise() {
    Tie own = tie(KEPT, TieType.MEMBER_OF, HALL, "2010", "2012", "sings", "list 1");

    assertThat(fate(own, tie(GONE, TieType.MEMBER_OF, HALL, "2015", null, null, "list 2")))
        .isEqualTo(Fate.BESIDE);
    assertThat(fate(own, tie(GONE, TieType.MEMBER_OF, HALL, "2011", null, null, "list 2")))
        .isEqualTo(Fate.BESIDE);
    assertThat(fate(own, tie(GONE, TieType.MEMBER_OF, HALL, "2010", "2012", "acts", "list 2")))
        .isEqualTo(Fate.BESIDE);
    // The other way round it is another tie.
    assertThat(fate(own, tie(HALL, TieType.MEMBER_OF, GONE, "2010", "2012", null, "list 2")))
        .isEqualTo(Fate.MOVED);
    assertThat(fate(own, tie(KEPT, TieType.FUNDS, GONE, null, null, null, "list 2")))
        .isEqualTo(Fate.LOOP);
  }

  /** Each tie of the one that goes has one fate, and none but a loop loses what it told. */
  @Test
  void shouldLoseNothing() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Tie> ties = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        ties.add(any(random, i));
      }
      List<Step> steps = MergedTies.of(KEPT, GONE, ties);

      assertThat(steps).extracting(Step::before).doesNotHaveDuplicates();
      assertThat(steps.stream().map(Step::before).filter(MergedTiesTests::isOfGone))
          .containsExactlyInAnyOrderElementsOf(
              ties.stream().filter(MergedTiesTests::isOfGone).toList());
      Set<Tie> left = new HashSet<>(ties);
      steps.forEach(step -> left.remove(step.before()));
      steps.forEach(step -> left.remove(step.into()));
      steps.stream().filter(step -> step.fate() != Fate.LOOP).map(Step::after).forEach(left::add);
      assertThat(left).noneMatch(tie -> tie.toString().contains("value=gone"));
      Set<String> told = new HashSet<>();
      left.forEach(tie -> told.addAll(tie.provenance().source()));
      steps.stream()
          .filter(step -> step.fate() == Fate.LOOP)
          .forEach(step -> told.addAll(step.before().provenance().source()));
      assertThat(told).hasSize(ties.size());
    }
  }

  private static Fate fate(Tie own, Tie other) {
    return MergedTies.of(KEPT, GONE, List.of(own, other)).get(0).fate();
  }

  private static boolean isOfGone(Tie tie) {
    return tie.from().equals(GONE) || tie.to().equals(GONE);
  }

  private static Tie any(Random random, int number) {
    List<ActorId> actors = new ArrayList<>(List.of(KEPT, GONE, HALL, new ActorId("club")));
    ActorId from = actors.remove(random.nextInt(actors.size()));
    ActorId to = actors.get(random.nextInt(actors.size()));
    String note = random.nextInt(3) == 0 ? "note " + random.nextInt(2) : null;
    String since = random.nextBoolean() ? "201" + random.nextInt(9) : null;
    String until = random.nextInt(4) == 0 ? "2019" : null;
    TieType type = TYPES[random.nextInt(TYPES.length)];
    return tie(from, type, to, since, until, note, "row " + number);
  }

  private static Tie tie(
      ActorId from,
      TieType type,
      ActorId to,
      @Nullable String since,
      @Nullable String until,
      @Nullable String note,
      String source) {
    Period period =
        new Period(
            since == null ? null : PartialDate.parse(since),
            until == null ? null : PartialDate.parse(until));
    return new Tie(
        null,
        from,
        type,
        to,
        new Course(null, period, null, null, null, null, null, null),
        Bond.UNKNOWN,
        Help.UNKNOWN,
        Terms.UNKNOWN,
        new Provenance(null, List.of(source)),
        note);
  }
}
