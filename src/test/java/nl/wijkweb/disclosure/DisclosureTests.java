package nl.wijkweb.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.KeySets;
import nl.wijkweb.metrics.Work;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTests {
  private final Disclosure disclosure = new Disclosure(new byte[32]);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9})
  void shouldTellNothingOfFewPeopleNotEvenThatThereAreNone(int size) {
    PeopleCount count = known(people(0, size));
    assertThat(count.value()).isNull();
    assertThat(count.text()).isEqualTo("<10");
  }

  @Test
  void shouldGiveTheSamePeopleTheSameCountInAnyOrderHoweverOften() {
    List<ActorId> people = new java.util.ArrayList<>(people(0, 43));
    PeopleCount first = known(people);
    Collections.reverse(people);
    assertThat(known(people)).isEqualTo(first);
    assertThat(first.value()).isIn(40, 45);
  }

  @Test
  void shouldRoundWithoutBiasOverManySets() {
    double mean =
        IntStream.range(0, 4_000)
            .mapToObj(start -> known(people(23 * start, 23)).value())
            .mapToInt(Integer::intValue)
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(23, within(0.2));
  }

  @Test
  void shouldRefuseASecretThatCanBeGuessed() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Disclosure(new byte[8]));
  }

  @Test
  void shouldNameNobodyInPrivateInTheFiguresOfAWeb() {
    WebGraph graph = fatmaBetweenChoirAndShop();
    AreaFigures figures = disclosure.metrics("dorp", graph, kind -> true).value();
    assertThat(figures.actors())
        .extracting(row -> row.id().value())
        .containsExactly("choir", "shop");
    assertThat(figures.web().values())
        .containsEntry("order", 3)
        .containsEntry("articulationPoints", List.of())
        .containsEntry("bridges", List.of());
  }

  /** She holds the web together, and is not sought: the set is the best of the others. */
  @Test
  void shouldSeekKeyPlayersAmongNobodyInPrivate() {
    WebGraph graph = fatmaBetweenChoirAndShop();
    KeySets sets = disclosure.keySets(graph, Work.onEveryCore()).value();
    assertThat(sets.candidates()).isEqualTo(2);
    assertThat(sets.reach().get(0).orElseThrow().actors()).containsExactly(new ActorId("choir"));
  }

  @Test
  void shouldCountWhoIsInPrivateAndNameThemNowhere() {
    WebGraph graph = fatmaBetweenChoirAndShop();
    CohesionFigures circles = disclosure.cohesion(graph, kind -> true, Work.onEveryCore()).value();
    assertThat(circles.levels().get(0))
        .containsExactly(new Named<>(3, List.of(new ActorId("choir"), new ActorId("shop"))));
    assertThat(circles.actors()).containsOnlyKeys(new ActorId("choir"), new ActorId("shop"));

    WebGraph before = Projection.EVERYONE.apply(List.of(), List.of(), null);
    ChangeFigures change =
        disclosure
            .change(
                new Disclosure.Day("before", before),
                new Disclosure.Day("after", graph),
                kind -> true)
            .value();
    assertThat(change.came().count()).isEqualTo(3);
    assertThat(change.came().named()).doesNotContain(new ActorId("fatma"));
    assertThat(change.appeared()).isEqualTo(new Named<>(2, List.of()));
    assertThat(change.undefined()).containsKey("density");

    TwoModeFigures groups =
        disclosure
            .twoMode(graph, ActorKind::isPrivatePerson, kind -> !kind.isPerson(), kind -> true)
            .value();
    assertThat(groups.joiners()).isEqualTo(new Named<>(1, List.of()));
    assertThat(groups.ofMembers()).isEmpty();
    assertThat(groups.overlapping()).isEqualTo(1);
  }

  private PeopleCount known(List<ActorId> people) {
    return disclosure.people(Counting.people(people), Set.of()).value().known();
  }

  private static WebGraph fatmaBetweenChoirAndShop() {
    List<Actor> members =
        List.of(
            member("choir", ActorKind.CLUB),
            member("fatma", ActorKind.RESIDENT),
            member("shop", ActorKind.SHOP));
    List<Tie> ties =
        List.of(
            Tie.of(new ActorId("fatma"), TieType.RUNS, new ActorId("choir")),
            Tie.of(new ActorId("fatma"), TieType.OWNS, new ActorId("shop")));
    return Projection.EVERYONE.apply(members, ties, null);
  }

  private static Actor member(String id, ActorKind kind) {
    return new Actor(new ActorId(id), kind, ActorFacts.UNKNOWN, Details.named(id));
  }

  private static List<ActorId> people(int start, int size) {
    return IntStream.range(start, start + size).mapToObj(i -> new ActorId("p" + i)).toList();
  }
}
