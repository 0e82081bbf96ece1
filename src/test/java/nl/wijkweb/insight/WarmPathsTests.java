package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.Test;

class WarmPathsTests {
  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  private void with(ActorKind kind, String... ids) {
    for (String id : ids) {
      actors.add(new Actor(new ActorId(id), kind, ActorFacts.UNKNOWN, Details.named(id)));
    }
  }

  /** A chain of ties, each from one to the next. */
  private void chain(String... ids) {
    IntStream.range(1, ids.length)
        .mapToObj(i -> Tie.of(new ActorId(ids[i - 1]), TieType.WORKS_WITH, new ActorId(ids[i])))
        .forEach(ties::add);
  }

  private WarmPaths from(String id) {
    WebGraph web = Projection.EVERYONE.apply(actors, ties, LocalDate.of(2026, 1, 1));
    return new WarmPaths(web, new ActorId(id));
  }

  private static List<String> told(List<WarmPath> paths) {
    return paths.stream()
        .map(path -> String.join("-", path.steps().stream().map(ActorId::value).toList()))
        .toList();
  }

  @Test
  void shouldGoThroughPeopleFirstAndThroughWorkLast() {
    with(ActorKind.RESIDENT, "she", "friend", "neighbour");
    with(ActorKind.PROFESSIONAL, "worker");
    with(ActorKind.CLUB, "club");
    with(ActorKind.ACTIVITY, "coffee");
    chain("she", "worker", "coffee");
    chain("she", "club", "coffee");
    chain("she", "friend", "neighbour", "coffee");
    chain("she", "neighbour");

    List<WarmPath> paths = from("she").to(new ActorId("coffee"));

    assertThat(told(paths))
        .containsExactly("she-neighbour-coffee", "she-club-coffee", "she-friend-neighbour-coffee");
    assertThat(paths).allMatch(WarmPath::informal);
    assertThat(paths.get(0).ties()).hasSize(2);
    assertThat(paths.get(0).ties().get(1).to()).isEqualTo(new ActorId("coffee"));
  }

  @Test
  void shouldSayWhoDoesItForTheirWork() {
    with(ActorKind.RESIDENT, "she");
    with(ActorKind.PROFESSIONAL, "worker");
    with(ActorKind.ACTIVITY, "coffee");
    chain("she", "worker", "coffee");

    List<WarmPath> paths = from("she").to(new ActorId("coffee"));

    assertThat(told(paths)).containsExactly("she-worker-coffee");
    assertThat(paths.get(0).informal()).isFalse();
    assertThat(from("she").to(new ActorId("worker")).get(0).informal()).isTrue();
  }

  /** A long way through many friends is cheap and too long; a short way through work is not. */
  @Test
  void shouldTellOfNoPathThatIsTooLongButOfOneThatIsNot() {
    with(ActorKind.RESIDENT, "she", "a", "b", "c", "d", "e");
    with(ActorKind.ORGANISATION, "town", "province");
    with(ActorKind.ACTIVITY, "coffee", "far");
    chain("she", "a", "b", "c", "d", "coffee");
    chain("she", "town", "province", "coffee");
    chain("d", "e", "far");

    assertThat(told(from("she").to(new ActorId("coffee"))))
        .containsExactly("she-town-province-coffee");
    assertThat(from("she").to(new ActorId("far"))).isEmpty();
  }

  @Test
  void shouldTellAtMostThreeAlternatives() {
    with(ActorKind.RESIDENT, "she", "a", "b", "c", "d");
    with(ActorKind.ACTIVITY, "coffee");
    for (String friend : List.of("a", "b", "c", "d")) {
      chain("she", friend, "coffee");
    }

    assertThat(from("she").to(new ActorId("coffee"))).hasSize(WarmPaths.MOST);
  }

  @Test
  void shouldHaveNothingToBeginWithOnOnesOwn() {
    with(ActorKind.RESIDENT, "she", "other");
    with(ActorKind.ACTIVITY, "coffee");
    chain("other", "coffee");

    assertThat(from("she").begin()).isFalse();
    assertThat(from("she").to(new ActorId("coffee"))).isEmpty();
    assertThat(from("nobody").begin()).isFalse();
    assertThat(from("nobody").to(new ActorId("coffee"))).isEmpty();
    assertThat(from("other").begin()).isTrue();
    assertThat(from("other").to(new ActorId("nobody"))).isEmpty();
    assertThat(from("other").to(new ActorId("other"))).isEmpty();
  }

  @Test
  void shouldFindTheNearestOfAKind() {
    with(ActorKind.RESIDENT, "she", "friend");
    with(ActorKind.PROFESSIONAL, "p1", "p2", "p3");
    chain("she", "friend", "p2");
    chain("she", "p3", "p1");

    assertThat(from("she").nearest(member -> member.kind() == ActorKind.PROFESSIONAL, 2))
        .extracting(ActorId::value)
        .containsExactly("p3", "p1");
  }

  @Test
  void shouldLeadSomewhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WarmPath(List.of(new ActorId("she")), List.of(), true));
  }
}
