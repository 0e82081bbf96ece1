package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkweb.insight.Rings.Placed;
import nl.wijkweb.insight.Rings.Undefined;
import nl.wijkweb.insight.Rings.Unplaced;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Ring;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rings by hand beside rings that follow, in the demo webs beside the notes and in small webs. */
class RingsTests {
  private static Rings of(String name, String day) {
    Web web = DemoFolder.read(name);
    Map<ActorId, Ring> byHand = new TreeMap<>();
    for (Involvement one : web.involvement()) {
      Ring ring = one.ring();
      if (ring != null) {
        byHand.put(one.actor(), ring);
      }
    }
    return Rings.of(byHand, new PartyWeb(web.actors(), web.ties(), LocalDate.parse(day)));
  }

  private static Set<String> ids(List<ActorId> actors) {
    return actors.stream().map(ActorId::value).collect(Collectors.toSet());
  }

  private static Set<String> placed(Rings rings, Ring byHand, Ring derived) {
    return rings.placed().stream()
        .filter(one -> one.byHand() == byHand && one.derived() == derived)
        .map(one -> one.actor().value())
        .collect(Collectors.toSet());
  }

  private static Placed the(Rings rings, String actor) {
    return rings.placed().stream()
        .filter(one -> one.actor().equals(new ActorId(actor)))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Table 3 of the source (002 L4822–L4891): 21 in the inner ring, 3 in the outer. The table gives
   * the ties of partners with the network alone, so of most nothing follows.
   */
  @Test
  void shouldSetTheRingsOfLaakNoordBesideThoseThatFollow() {
    Rings rings = of("laak-noord", "2013-12-31");

    assertThat(rings.placed()).filteredOn(one -> one.byHand() == Ring.INNER).hasSize(21);
    assertThat(rings.placed()).filteredOn(one -> one.byHand() == Ring.OUTER).hasSize(3);
    assertThat(placed(rings, Ring.INNER, Ring.INNER))
        .containsExactlyInAnyOrder(
            "jong-laak-noord",
            "stichting-mooi",
            "gemeente-den-haag",
            "vrouwenvereniging-laak",
            "de-kameleon",
            "de-baanbreker",
            "sportvereniging-laak-noord");
    assertThat(rings.placed())
        .filteredOn(Placed::isDisputed)
        .containsExactly(
            new Placed(
                new ActorId("politie"),
                Ring.INNER,
                Ring.OUTER,
                null,
                List.of(new ActorId("partnernetwerk"), new ActorId("wijkschouw"))));
    assertThat(rings.placed())
        .filteredOn(one -> one.derived() == null)
        .hasSize(16)
        .allMatch(one -> one.because() == Undefined.FEW_TIES && one.joined().size() < 2);
  }

  /** Table 5 (002 L6329–L6421): 19 inner, 8 outer, and hardly a tie between any two of them. */
  @Test
  void shouldSetTheRingsOfAlmereBesideThoseThatFollow() {
    Rings rings = of("almere", "2013-12-31");

    assertThat(rings.placed()).filteredOn(one -> one.byHand() == Ring.INNER).hasSize(19);
    assertThat(rings.placed()).filteredOn(one -> one.byHand() == Ring.OUTER).hasSize(8);
    assertThat(placed(rings, Ring.INNER, Ring.INNER))
        .containsExactlyInAnyOrder(
            "gemeente-almere",
            "de-schoor",
            "taalvrijwilligers",
            "provincie-flevoland",
            "flevolandse-gemeenten");
    assertThat(placed(rings, Ring.OUTER, Ring.OUTER)).containsExactly("windesheim");
    assertThat(rings.placed())
        .filteredOn(Placed::isDisputed)
        .extracting(one -> one.actor().value())
        .containsExactly("lezen-en-schrijven");
    assertThat(ids(the(rings, "lezen-en-schrijven").joined()))
        .containsExactlyInAnyOrder("brede-aanpak", "taal-in-de-wijk");
    assertThat(rings.placed()).filteredOn(one -> one.derived() == null).hasSize(20);
  }

  @Test
  void shouldTellNothingWhereNobodyPlacedAnybody() {
    assertThat(of("numansdorp", "2017-10-05")).isEqualTo(new Rings(List.of(), List.of()));
    assertThat(Rings.of(Map.of(), new Pasture().parties()))
        .isEqualTo(new Rings(List.of(), List.of()));
  }

  @Test
  void shouldNameWhomNobodyPlacedAndLeavePeopleAndStrangersOut() {
    PartyWeb web =
        new Pasture()
            .with(ActorKind.CLUB, "band", "choir")
            .with(ActorKind.ORGANISATION, "home", "lone")
            .with(ActorKind.RESIDENT, "joop")
            .tie("band", TieType.WORKS_WITH, "choir")
            .tie("choir", TieType.WORKS_WITH, "home")
            .tie("home", TieType.WORKS_WITH, "band")
            .tie("joop", TieType.RUNS, "lone")
            .tie("joop", TieType.MEMBER_OF, "band")
            .parties();

    Rings rings =
        Rings.of(
            Map.of(
                new ActorId("band"), Ring.OUTER,
                new ActorId("lone"), Ring.INNER,
                new ActorId("joop"), Ring.INNER,
                new ActorId("nobody"), Ring.INNER),
            web);

    assertThat(rings.placed())
        .containsExactly(
            new Placed(
                new ActorId("band"),
                Ring.OUTER,
                Ring.INNER,
                null,
                List.of(new ActorId("choir"), new ActorId("home"))),
            new Placed(new ActorId("lone"), Ring.INNER, null, Undefined.FEW_TIES, List.of()));
    assertThat(rings.unplaced())
        .containsExactly(
            new Unplaced(new ActorId("choir"), List.of(new ActorId("band"), new ActorId("home"))),
            new Unplaced(new ActorId("home"), List.of(new ActorId("band"), new ActorId("choir"))));
  }

  /** Whoever has fewer than two of those who are left goes, until nobody goes any more. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void shouldAgreeWithTakingAwayOneByOne(int seed) {
    Random random = new Random(seed);
    Pasture pasture = new Pasture();
    int order = 1 + random.nextInt(12);
    IntStream.range(0, order).forEach(i -> pasture.with(ActorKind.CLUB, "a" + i));
    for (int i = 0; i < order * 3 / 2; i++) {
      int from = random.nextInt(order);
      int to = random.nextInt(order);
      if (from != to) {
        pasture.tie("a" + from, TieType.WORKS_WITH, "a" + to);
      }
    }
    PartyWeb web = pasture.parties();
    Map<ActorId, Ring> byHand =
        web.everyone().stream().collect(Collectors.toMap(Member::id, member -> Ring.OUTER));

    Set<ActorId> left = new HashSet<>(byHand.keySet());
    while (left.removeIf(
        one -> web.neighbours(one).stream().filter(left::contains).count() < Rings.CORE)) {
      // Once more.
    }
    for (Placed one : Rings.of(byHand, web).placed()) {
      Ring expected =
          left.contains(one.actor())
              ? Ring.INNER
              : web.neighbours(one.actor()).size() < Rings.CORE ? null : Ring.OUTER;
      assertThat(one.derived()).as(one.actor().value()).isEqualTo(expected);
      assertThat(one.because() == null).isEqualTo(expected != null);
    }
  }
}
