package nl.wijkweb.metrics;

import static nl.wijkweb.graph.TinyWeb.aWeb;
import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.KNOWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.graph.NumberedIds;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.TinyWeb;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Sector;
import nl.wijkweb.model.Standing;
import org.junit.jupiter.api.Test;

/** Ties that stay among like and ties that lead across. */
class MixingTests {
  /** One letter an actor; a dot is unknown. */
  private static Labelling labels(String letters) {
    return Labelling.of(
        letters.length(),
        v -> Optional.of(letters.substring(v, v + 1)).filter(letter -> !letter.equals(".")));
  }

  private static Mixing mixing(WebGraph graph, String letters) {
    return Mixing.of(graph.neighbours(), labels(letters));
  }

  @Test
  void shouldCountTiesWithinAndAcross() {
    Mixing mixing = mixing(Graphs.undirected(6, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 1, 0), "aaab.a");

    assertThat(mixing.labels()).containsExactly("a", "b");
    assertThat(mixing.matrix()).isDeepEqualTo(new long[][] {{2, 1}, {1, 0}});
    assertThat(mixing.leftOut()).isEqualTo(1);
    assertThat(mixing.eiIndex()).hasValue(-1.0 / 3);
    // Of six ends five are a's: (4/6 − 26/36) / (1 − 26/36)
    assertThat(mixing.assortativity().getAsDouble()).isCloseTo(-0.2, within(1e-12));
  }

  @Test
  void shouldSpanFromAllWithinToAllAcross() {
    assertThat(mixing(Graphs.undirected(4, 0, 1, 2, 3), "aabb").eiIndex()).hasValue(-1);
    assertThat(mixing(Graphs.undirected(4, 0, 1, 2, 3), "aabb").assortativity()).hasValue(1);
    assertThat(mixing(Graphs.cycle(4), "abab").eiIndex()).hasValue(1);
    assertThat(mixing(Graphs.cycle(4), "abab").assortativity()).hasValue(-1);
  }

  @Test
  void shouldBeUndefinedWithoutATieOrWithoutADifference() {
    for (Mixing mixing :
        List.of(
            mixing(Graphs.undirected(0), ""),
            mixing(Graphs.undirected(2), "ab"),
            mixing(Graphs.cycle(4), "a.b."))) {
      assertThat(mixing.eiIndex()).isEmpty();
      assertThat(mixing.assortativity()).isEmpty();
    }
    assertThat(mixing(Graphs.cycle(4), "aaaa").eiIndex()).hasValue(-1);
    assertThat(mixing(Graphs.cycle(4), "aaaa").assortativity()).isEmpty();
  }

  @Test
  void shouldFindTheMixingOfCouplesThatNewmanPublished() {
    // Newman (2003), Table I: couples in San Francisco by ethnicity, r = 0.621.
    double[][] share = {
      {.258, .016, .035, .013},
      {.012, .157, .058, .019},
      {.013, .023, .306, .035},
      {.005, .007, .024, .016}
    };
    int[] from = new int[2_000];
    int[] to = new int[2_000];
    StringBuilder letters = new StringBuilder();
    int couples = 0;
    for (int woman = 0; woman < 4; woman++) {
      for (int man = 0; man < 4; man++) {
        for (int i = 0; i < Math.round(1_000 * share[woman][man]); i++) {
          from[couples] = 2 * couples;
          to[couples++] = 2 * couples - 1;
          letters.append((char) ('a' + woman)).append((char) ('a' + man));
        }
      }
    }
    WebGraph graph =
        WebGraph.ofEdges(
            new NumberedIds(2 * couples),
            Arrays.copyOf(from, couples),
            Arrays.copyOf(to, couples),
            null,
            false);

    // Both partners are read as either end, which the published table is not; hence the tolerance.
    assertThat(mixing(graph, letters.toString()).assortativity().getAsDouble())
        .isCloseTo(0.621, within(0.005));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldFollowTheDefinitions(@ForAll long seed) {
    Random random = new Random(seed);
    WebGraph graph = Graphs.random(random, 30, random.nextBoolean());
    String letters =
        random
            .ints(graph.order(), 0, 1 + random.nextInt(4))
            .mapToObj(letter -> ".abc".substring(letter, letter + 1))
            .reduce("", String::concat);
    Naive naive = new Naive(graph);
    List<int[]> known =
        naive.edges().stream()
            .filter(e -> letters.charAt(e[0]) != '.' && letters.charAt(e[1]) != '.')
            .toList();
    double all = known.size();
    double within =
        known.stream().filter(e -> letters.charAt(e[0]) == letters.charAt(e[1])).count();
    double chance =
        "abc"
            .chars()
            .mapToDouble(
                letter ->
                    known.stream()
                            .flatMapToInt(Arrays::stream)
                            .filter(v -> letters.charAt(v) == letter)
                            .count()
                        / (2 * all))
            .map(ends -> ends * ends)
            .sum();
    Mixing mixing = mixing(graph, letters);

    assertSame(mixing.eiIndex(), all == 0, (all - 2 * within) / all);
    boolean alike =
        known.stream().flatMapToInt(Arrays::stream).map(letters::charAt).distinct().count() < 2;
    assertSame(mixing.assortativity(), alike, (within / all - chance) / (1 - chance));
    assertThat(Stream.of(mixing.matrix()).flatMapToLong(Arrays::stream).sum())
        .isEqualTo((long) (2 * all - within));
    Diversity diversity = Diversity.of(graph.neighbours(), labels(letters));
    for (int v = 0; v < naive.order; v++) {
      int vertex = v;
      int[] around =
          IntStream.range(0, naive.order)
              .filter(u -> naive.joined[vertex][u] && letters.charAt(u) != '.')
              .toArray();
      long unlike =
          IntStream.of(around)
              .mapToLong(
                  u ->
                      IntStream.of(around)
                          .filter(w -> letters.charAt(u) != letters.charAt(w))
                          .count())
              .sum();
      assertSame(
          diversity.at(v), around.length == 0, (double) unlike / around.length / around.length);
    }
  }

  private static void assertSame(OptionalDouble actual, boolean undefined, double expected) {
    assertThat(actual.isEmpty()).isEqualTo(undefined);
    actual.ifPresent(value -> assertThat(value).isCloseTo(expected, within(1e-9)));
  }

  private static Standing standing(Sector sector, Integer level, String... domains) {
    return new Standing(Stream.of(domains).map(DomainId::new).toList(), sector, List.of(), level);
  }

  private static TinyWeb village() {
    Home street = new Home(null, "Molendijk", null, null);
    return aWeb()
        .placed("ann", RESIDENT, standing(null, 0), street)
        .placed("bea", RESIDENT, standing(null, 0), street)
        .placed("choir", CLUB, standing(Sector.COMMUNITY, 0, "culture", "faith"), Home.UNKNOWN)
        .placed("care", CLUB, standing(Sector.MARKET, 2, "care"), Home.UNKNOWN)
        .placed("band", CLUB, standing(Sector.COMMUNITY, 0, "culture"), Home.UNKNOWN)
        .tie("ann", KNOWS, "bea")
        .tie("ann", KNOWS, "choir")
        .tie("ann", KNOWS, "band")
        .tie("ann", KNOWS, "care")
        .tie("choir", KNOWS, "band")
        .tie("choir", KNOWS, "care");
  }

  @Test
  void shouldMixByWhatIsKnownOfActors() {
    Panel panel = MetricsSuite.compute(village().by(Projection.EVERYONE));

    assertThat(panel.web().values())
        .containsEntry("eiIndexDomain", 0.0)
        .containsEntry("eiIndexSector", 0.0)
        .containsEntry("eiIndexLevel", -1.0 / 3)
        .containsEntry("eiIndexStreet", -1.0)
        .containsEntry("eiIndexKind", 0.0)
        .containsEntry("streetAssortativity", null)
        .containsEntry("withoutDomain", 2)
        .containsEntry("withoutSector", 2)
        .containsEntry("withoutLevel", 0)
        .containsEntry("withoutStreet", 3);
    assertThat(panel.undefined())
        .containsEntry(
            "streetAssortativity",
            "no tie joins two of whom it is known, or it is the same of all");
  }

  @Test
  void shouldTellHowMixedTheDomainsAroundAnActorAre() {
    Panel panel = MetricsSuite.compute(village().by(Projection.EVERYONE));
    Map<String, Object> ann = panel.actors().get(0).values();

    assertThat((double) ann.get("diversity")).isCloseTo(4.0 / 9, within(1e-12));
    assertThat(panel.actors().get(1).values()).containsEntry("diversity", null);
    assertThat(panel.actors().get(4).values()).containsEntry("diversity", 0.0);
    assertThat(panel.undefined())
        .containsEntry("diversity", "the actor has no neighbour whose domain is known");
  }

  @Test
  void shouldNotSpeakOfAttributesInABareGraph() {
    Panel bare = MetricsSuite.compute(Graphs.cycle(4));
    Panel empty = MetricsSuite.compute(aWeb().by(Projection.EVERYONE));

    assertThat(bare.web().values()).doesNotContainKeys("eiIndexDomain", "withoutDomain");
    assertThat(bare.actors().get(0).values()).doesNotContainKey("diversity");
    assertThat(empty.web().values())
        .containsEntry("eiIndexDomain", null)
        .containsEntry("withoutDomain", 0);
  }
}
