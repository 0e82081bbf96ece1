package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.insight.Load.Because;
import nl.wijkweb.insight.Load.Hats;
import nl.wijkweb.insight.Load.Near;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;

class LoadTests {
  private static Load of(String name, String day) {
    Web web = DemoFolder.read(name);
    return Load.of(
        web.actors(), web.ties(), new PartyWeb(web.actors(), web.ties(), LocalDate.parse(day)));
  }

  private static Set<String> near(Load load, Because because) {
    return load.near().stream()
        .filter(one -> one.because() == because)
        .map(one -> one.actor().value())
        .collect(Collectors.toSet());
  }

  @Test
  void shouldFindNothingInAnEmptyWeb() {
    assertThat(new Pasture().load()).isEqualTo(new Load(Map.of(), Map.of(), List.of(), List.of()));
  }

  /** Each thing once, however it is carried; a worker's work is their employer's. */
  @Test
  void shouldCountEachThingOnceAndWorkForTheEmployer() {
    Load load =
        new Pasture()
            .with(ActorKind.ORGANISATION, "home")
            .with(ActorKind.PROFESSIONAL, "worker")
            .with(ActorKind.RESIDENT, "joop")
            .with(ActorKind.ACTIVITY, "lunch", "walk")
            .tie("worker", TieType.WORKS_FOR, "home")
            .tie("worker", TieType.RUNS, "lunch")
            .tie("home", TieType.ORGANISES, "lunch")
            .tie("home", TieType.ORGANISES, "walk")
            .tie("worker", TieType.COORDINATES_FOR, "joop")
            .tie("joop", TieType.RUNS, "walk")
            .load();

    assertThat(load.parties()).isEqualTo(Map.of(new ActorId("home"), 2));
    // Nobody asked them.
    assertThat(load.people()).isEmpty();
    assertThat(load.hats()).isEmpty();
  }

  @Test
  void shouldTellWhoIsNearMoreThanTheyCan() {
    Pasture pasture =
        new Pasture()
            .with(ActorKind.ORGANISATION, "home", "desk", "a", "b", "c", "d", "e", "f")
            .with(ActorKind.ACTIVITY, "one", "two", "three", "four")
            .with(ActorKind.CLUB, "band")
            .tie("home", TieType.ORGANISES, "one")
            .tie("home", TieType.ORGANISES, "two")
            .tie("home", TieType.RUNS, "three")
            .tie("home", TieType.RUNS, "four")
            .tie("home", TieType.BOARD_MEMBER_OF, "band")
            .tie("band", TieType.ORGANISES, "four");
    for (String from : List.of("a", "b", "c", "d", "e", "f")) {
      pasture.tie(from, TieType.REFERS_TO, "desk");
    }

    Load load = pasture.load();

    assertThat(load.near())
        .extracting(Near::actor, Near::because)
        .containsExactly(
            tuple(new ActorId("desk"), Because.SOUGHT),
            tuple(new ActorId("home"), Because.ALONE),
            tuple(new ActorId("home"), Because.MUCH));
    assertThat(load.near().get(1).shown())
        .extracting(ActorId::value)
        .containsExactly("one", "three", "two");
  }

  /** In Almere 18 refer to one project (002 L6329–L6421): who is in the middle may be too full. */
  @Test
  void shouldFindWhereManyReferInAlmere() {
    Load load = of("almere", "2013-12-31");

    assertThat(near(load, Because.SOUGHT)).containsExactly("taal-in-de-wijk");
    assertThat(load.near().get(0).shown()).hasSize(18);
  }

  /** The care home and its organisation carry most in Numansdorp. */
  @Test
  void shouldFindWhoCarriesMuchInNumansdorp() {
    assertThat(near(of("numansdorp", "2017-10-05"), Because.MUCH)).contains("buitensluis");
  }

  /** Only who agreed, in the order of their ids, each with what they carry. */
  @Test
  void shouldTellHatsOfThoseWhoAgreedAlone() {
    Web web = DemoFolder.read("voorbeeldwijk");
    Load load = of("voorbeeldwijk", "2026-11-15");
    Set<ActorId> agreed =
        web.actors().stream()
            .filter(actor -> actor.facts().basis().permissions().contains(Permission.KNOWN))
            .map(Actor::id)
            .collect(Collectors.toSet());

    assertThat(load.hats()).hasSizeGreaterThan(40).extracting(Hats::actor).isSorted();
    assertThat(load.hats()).allMatch(one -> agreed.contains(one.actor()));
    assertThat(load.people()).hasSizeGreaterThan(40);
    for (Hats one : load.hats()) {
      Integer things = load.people().get(one.actor());
      if (things != null) {
        assertThat(one.hats().stream().map(Load.Hat::what).distinct()).hasSize(things);
      }
    }
    assertThat(load.near())
        .noneMatch(
            one ->
                web.actors().stream()
                    .anyMatch(actor -> actor.id().equals(one.actor()) && actor.kind().isPerson()));
  }
}
