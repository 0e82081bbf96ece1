package nl.wijkweb.insight;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.NaiveWhatIf.Pair;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhatIfTests {
  private static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static List<ActorId> ids(List<String> texts) {
    return texts.stream().map(ActorId::new).toList();
  }

  private static List<String> some(List<String> ids, Random random) {
    List<String> some = new ArrayList<>(ids);
    Collections.shuffle(some, random);
    return some.subList(0, Math.min(some.size(), random.nextInt(4)));
  }

  private static List<String> texts(List<ActorId> ids) {
    return ids.stream().map(ActorId::value).toList();
  }

  /** Holds an answer against the naive one, number by number. */
  static void isAs(FallenAway found, NaiveWhatIf naive) {
    assertThat(texts(found.losesLastTie())).containsExactlyElementsOf(naive.losesLastTie());
    assertThat(texts(found.losesOnlyPathToHelp()))
        .containsExactlyElementsOf(naive.losesOnlyPathToHelp());
    assertThat(texts(found.losesOnlyCarrier())).containsExactlyElementsOf(naive.losesOnlyCarrier());
    assertThat(new Pair(found.components().before(), found.components().after()))
        .isEqualTo(naive.components());
    isNear(found.fragmentation().before(), naive.fragmentationBefore());
    isNear(found.fragmentation().after(), naive.fragmentationAfter());
    assertThat(
            found.byDomain().entrySet().stream()
                .collect(
                    toMap(
                        entry -> entry.getKey().value(),
                        entry -> new Pair(entry.getValue().before(), entry.getValue().after()))))
        .isEqualTo(new TreeMap<>(naive.byDomain()));
    assertThat(found.hangsLoose()).hasSize(naive.hangsLoose());
  }

  private static void isNear(Double value, Double naive) {
    if (naive == null) {
      assertThat(value).isNull();
    } else {
      assertThat(value).isCloseTo(naive, within(1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldLoseWhatANaiveRecomputationLoses(long seed) {
    Pasture web = Pasture.random(seed);
    List<String> without = some(web.ids(), new Random(seed));

    FallenAway found = web.whatIf().without(ids(without));

    isAs(found, web.naive(without));
    assertThat(texts(found.without()))
        .containsExactlyElementsOf(without.stream().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldNotDependOnAnyOrder(long seed) {
    Pasture web = Pasture.random(seed);
    List<String> without = some(web.ids(), new Random(seed));
    List<String> turned = new ArrayList<>(without);
    Collections.reverse(turned);
    turned.addAll(without);

    FallenAway found = web.whatIf().without(ids(without));
    FallenAway again = web.shuffled(seed).whatIf().without(ids(turned));

    assertThat(again.without()).isEqualTo(found.without());
    assertThat(again.losesLastTie()).isEqualTo(found.losesLastTie());
    assertThat(again.losesOnlyPathToHelp()).isEqualTo(found.losesOnlyPathToHelp());
    assertThat(again.losesOnlyCarrier()).isEqualTo(found.losesOnlyCarrier());
    assertThat(again.hangsLoose()).hasSameSizeAs(found.hangsLoose());
    assertThat(again.components()).isEqualTo(found.components());
    assertThat(again.fragmentation()).isEqualTo(found.fragmentation());
    assertThat(again.ties()).isEqualTo(found.ties());
    assertThat(again.byDomain()).isEqualTo(found.byDomain());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldLoseNothingWhenNobodyFallsAway(long seed) {
    FallenAway found = Pasture.random(seed).whatIf().without(List.of());

    assertThat(found.losesLastTie()).isEmpty();
    assertThat(found.losesOnlyPathToHelp()).isEmpty();
    assertThat(found.losesOnlyCarrier()).isEmpty();
    assertThat(found.hangsLoose()).isEmpty();
    assertThat(found.goneVia()).isEmpty();
    assertThat(found.components().after()).isEqualTo(found.components().before());
    assertThat(found.fragmentation().after()).isEqualTo(found.fragmentation().before());
    assertThat(found.ties().lost()).isZero();
    assertThat(found.byDomain().values()).allMatch(counts -> counts.lost() == 0);
  }

  /** Whoever stands alone takes only themselves along. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldLoseNothingButOneComponentWithAnIsolate(long seed) {
    Pasture web = Pasture.random(seed).with(ActorKind.CLUB, "alone");

    FallenAway found = web.whatIf().without(ids(List.of("alone")));

    assertThat(found.losesLastTie()).isEmpty();
    assertThat(found.losesOnlyPathToHelp()).isEmpty();
    assertThat(found.hangsLoose()).isEmpty();
    assertThat(found.ties().lost()).isZero();
    assertThat(found.components().after()).isEqualTo(found.components().before() - 1);
  }

  /** What goes with one goes with two: more who fall away leave no more behind. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldLoseNoLessWithOneMore(long seed) {
    Pasture web = Pasture.random(seed);
    List<String> all = some(web.ids(), new Random(seed));
    List<String> fewer = all.isEmpty() ? all : all.subList(1, all.size());

    FallenAway less = web.whatIf().without(ids(fewer));
    FallenAway more = web.whatIf().without(ids(all));

    Set<ActorId> losing = new HashSet<>(less.losesLastTie());
    losing.removeAll(more.without());
    assertThat(more.losesLastTie()).containsAll(losing);
    assertThat(more.ties().after()).isLessThanOrEqualTo(less.ties().after());
  }

  /** The numbers of a single loss are those of the answer about it. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldRankByTheSameNumbers(long seed) {
    Pasture web = Pasture.random(seed);
    WhatIf whatIf = web.whatIf();
    WebGraph graph = web.graph();

    List<Removal> ranked = Removal.ranked(whatIf);

    assertThat(ranked)
        .allSatisfy(
            one -> {
              FallenAway found = whatIf.without(List.of(one.actor()));
              assertThat(one.hangsLoose()).isEqualTo(found.hangsLoose().size());
              assertThat(one.losesLastTie()).isEqualTo(found.losesLastTie().size());
              assertThat(one.losesOnlyPathToHelp()).isEqualTo(found.losesOnlyPathToHelp().size());
              assertThat(graph.findMember(graph.findVertex(one.actor()).orElseThrow()))
                  .hasValueSatisfying(member -> assertThat(member.kind().isPerson()).isFalse());
            });
    assertThat(ranked.stream().map(Removal::hangsLoose).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void shouldTakeAlongWhatIsLivedThroughThemAlone() {
    Pasture web =
        new Pasture()
            .with(ActorKind.RESIDENT, "an", "bea", "cor")
            .with(ActorKind.SHOP, "sauna")
            .tie("an", TieType.FRIEND_OF, "bea", "sauna")
            .tie("bea", TieType.KNOWS, "cor", Bond.ELSEWHERE)
            .tie("an", TieType.CUSTOMER_OF, "sauna");

    FallenAway found = web.whatIf().without(ids(List.of("sauna")));

    assertThat(texts(found.losesLastTie())).containsExactly("an");
    assertThat(found.goneVia()).hasSize(1);
    assertThat(found.ties()).isEqualTo(new FallenAway.Counts(3, 1));
  }

  @Test
  void shouldKeepWhatOnceAroseThroughThem() {
    Course arose =
        new Course(null, Period.UNKNOWN, null, null, null, null, null, new ActorId("concert"));
    Pasture web =
        new Pasture()
            .with(ActorKind.ACTIVITY, "concert")
            .with(ActorKind.CLUB, "band", "choir")
            .tie("band", TieType.WORKS_WITH, "choir", null, arose);

    FallenAway found = web.whatIf().without(ids(List.of("concert")));

    assertThat(found.losesLastTie()).isEmpty();
    assertThat(found.ties()).isEqualTo(new FallenAway.Counts(1, 1));
  }

  @Test
  void shouldCountTiesByTheDomainsOfBothTheirEnds() {
    Pasture web =
        new Pasture()
            .with(ActorKind.CLUB, null, "arts", "band")
            .with(ActorKind.SHOP, null, "commerce", "shop")
            .with(ActorKind.RESIDENT, "an")
            .tie("band", TieType.WORKS_WITH, "shop")
            .tie("an", TieType.CUSTOMER_OF, "shop");

    Map<DomainId, FallenAway.Counts> found = web.whatIf().without(ids(List.of("shop"))).byDomain();

    assertThat(found)
        .isEqualTo(
            Map.of(
                new DomainId("arts"), new FallenAway.Counts(1, 0),
                new DomainId("commerce"), new FallenAway.Counts(2, 0)));
  }

  @Test
  void shouldKnowNoHelpAndNoDomainsInABareGraph() {
    WebGraph bare =
        WebGraph.ofEdges(
            ids(List.of("a", "b", "c")), new int[] {0, 1}, new int[] {1, 2}, null, false);

    FallenAway found = new WhatIf(bare).without(ids(List.of("b")));

    assertThat(texts(found.losesLastTie())).containsExactly("a", "c");
    assertThat(found.fragmentation()).isEqualTo(new FallenAway.Shares(0.0, 1.0));
    assertThat(found.byDomain()).isEmpty();
    assertThat(
            new WhatIf(WebGraph.ofEdges(List.of(), new int[0], new int[0], null, false))
                .without(List.of())
                .fragmentation())
        .isEqualTo(new FallenAway.Shares(null, null));
  }
}
