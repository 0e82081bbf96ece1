package nl.wijkweb.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.ActorMetrics;
import nl.wijkweb.metrics.Bands;
import nl.wijkweb.metrics.Bound;
import nl.wijkweb.metrics.KComponents;
import nl.wijkweb.metrics.KeySets;
import nl.wijkweb.metrics.Panel;
import nl.wijkweb.metrics.Panels;
import nl.wijkweb.metrics.TwoMode;
import nl.wijkweb.metrics.UnknownTies;
import nl.wijkweb.metrics.WebMetric;
import nl.wijkweb.metrics.Work;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;

/** Lets figures about people leave, and nothing that would tell of one of them. */
public final class Disclosure {
  /** Counts below this, zero included, are not told. */
  public static final int SMALLEST = 10;

  /** Other counts are rounded to a multiple of this. */
  public static final int STEP = 5;

  private final SecretKeySpec key;
  private final Panels panels = new Panels();

  /**
   * @param secret at least 16 bytes, the same for as long as the store lives, known to nobody who
   *     sees counts
   */
  public Disclosure(byte[] secret) {
    if (secret.length < 16) {
      throw new IllegalArgumentException("the secret for rounding needs at least 16 bytes");
    }
    this.key = new SecretKeySpec(secret, "HmacSHA256");
  }

  /**
   * How many residents of a web there are, in all the ways in which that is told: below {@value
   * #SMALLEST} nothing but that; else rounded up or down to a multiple of {@value #STEP}, unbiased,
   * by a choice that depends only on the set of people. Asking again, on another date or by another
   * route gives the same answer for the same people.
   *
   * @param seen people whom the viewer may see by name: a count that would tell how many others
   *     there are is hidden
   */
  public Disclosed<PeopleTable> people(PeopleSets sets, Set<ActorId> seen) {
    return new Disclosed<>(PeopleTables.of(sets, seen, new Rounding(key, sets.open())));
  }

  /**
   * How carrying is spread over all residents of a web, in place of those whom the viewer sees, and
   * without anybody by name.
   *
   * @param inSight of what the viewer may see
   * @param carrying how many things each resident of the whole web carries who carries any
   * @param open as in {@link PeopleSets}
   * @param seen as for {@link #people}
   */
  public Disclosed<LoadFigures> overEverybody(
      Disclosed<LoadFigures> inSight,
      Map<ActorId, Integer> carrying,
      Set<ActorId> open,
      Set<ActorId> seen) {
    Rounding rounding = new Rounding(key, open);
    Spread people =
        Spread.told(
            carrying,
            some -> {
              Integer count = rounding.count(some).to(seen.size()).value();
              return count == null ? 0 : count;
            });
    LoadFigures others = inSight.value();
    return new Disclosed<>(new LoadFigures(others.parties(), people, others.near(), List.of()));
  }

  /**
   * The shape of a whole web on a day, residents and all.
   *
   * @param graph of the uncut web, of the same day as the sets
   * @return empty when fewer than {@value WebShape#FEWEST} residents are known, by what is told
   */
  public Disclosed<Optional<WebShape>> shape(WebGraph graph, PeopleSets sets) {
    Integer known = people(sets, Set.of()).value().known().value();
    return new Disclosed<>(
        known == null || known < WebShape.FEWEST
            ? Optional.empty()
            : Optional.of(WebShape.of(graph, known, new Rounding(key, sets.open()))));
  }

  /** An invented web of such a shape; the same shape gives the same web. */
  public Disclosed<SyntheticWeb> synthetic(WebShape shape) {
    return new Disclosed<>(SyntheticWeb.of(shape));
  }

  /**
   * Whether the metrics of a web can be had within a request. If not, whoever wants them has a job
   * compute them first: {@link #metrics(Object, WebGraph, Predicate, Work)} keeps them.
   */
  public boolean areMetricsAtHand(Object key, WebGraph graph) {
    return panels.isAtHand(key, graph);
  }

  /** The metrics of a web that are at hand. */
  public Disclosed<AreaFigures> metrics(Object key, WebGraph graph, Predicate<ActorKind> mayShow) {
    return metrics(key, graph, mayShow, Work.onEveryCore());
  }

  /**
   * The metrics of a web that was cut to what the viewer may see. The figures of people in private
   * are in those of the web, but have no row of their own and are named nowhere: nobody is ranked.
   *
   * @param key of which web they are and for whom; helps to compute only what a change touched
   * @param mayShow the kinds of actor whose figures may be shown; never people in private
   */
  public Disclosed<AreaFigures> metrics(
      Object key, WebGraph graph, Predicate<ActorKind> mayShow, Work work) {
    Panel panel = panels.of(key, graph, work);
    List<ActorMetrics> rows =
        panel.actors().stream().filter(row -> isShown(graph, row.id(), mayShow)).toList();
    return new Disclosed<>(
        new AreaFigures(
            graph.counted(),
            panel.web().withIds(id -> isShown(graph, id, mayShow)),
            rows,
            panel.undefined(),
            panel.estimated()));
  }

  /**
   * The metrics of a web as a whole that was cut to what the viewer may see: of nobody in it, and
   * of whom a metric names how many they are. So they can stand beside those of other webs, and
   * beside {@link #bands}.
   *
   * @param key as for {@link #metrics}
   */
  public Disclosed<AreaFigures> whole(Object key, WebGraph graph) {
    Panel panel = panels.of(key, graph, Work.onEveryCore());
    return new Disclosed<>(
        new AreaFigures(
            graph.counted(), panel.web().sizes(), List.of(), panel.undefined(), panel.estimated()));
  }

  /**
   * What became of a web between two days, both cut to what the viewer may see. People in private
   * count in it, as in the metrics, and are named nowhere.
   *
   * @param mayShow as for {@link #metrics}
   */
  public Disclosed<ChangeFigures> change(Day earlier, Day later, Predicate<ActorKind> mayShow) {
    Panel before = panels.of(earlier.key(), earlier.graph(), Work.onEveryCore());
    Panel after = panels.of(later.key(), later.graph(), Work.onEveryCore());
    return new Disclosed<>(
        ChangeFigures.of(
            before,
            after,
            id -> isShown(earlier.graph(), id, mayShow) || isShown(later.graph(), id, mayShow)));
  }

  /**
   * A web on a day.
   *
   * @param key as for {@link #metrics}
   */
  public record Day(Object key, WebGraph graph) {}

  /** The bands of a web that was cut to what the viewer may see; of the web as a whole alone. */
  public Disclosed<Bands> bands(WebGraph graph, Work work) {
    return new Disclosed<>(Bands.of(graph, work));
  }

  /**
   * Who hangs together in a web that was cut to what the viewer may see. People in private count in
   * it, and are named nowhere.
   *
   * @param mayShow as for {@link #metrics}
   */
  public Disclosed<CohesionFigures> cohesion(
      WebGraph graph, Predicate<ActorKind> mayShow, Work work) {
    KComponents components = KComponents.of(graph.neighbours(), work.progress());
    return new Disclosed<>(
        CohesionFigures.of(graph, components, id -> isShown(graph, id, mayShow)));
  }

  /**
   * The key players of a web that was cut to what the viewer may see, among those inside who are no
   * people: nobody is ranked.
   */
  public Disclosed<KeySets> keySets(WebGraph graph, Work work) {
    IntPredicate isCandidate =
        vertex ->
            graph.isInside(vertex) && isShown(graph, graph.id(vertex), kind -> !kind.isPerson());
    return new Disclosed<>(KeySets.among(graph, isCandidate, work));
  }

  /**
   * Members and groups of a web that was cut to what the viewer may see. People count as members
   * and have no row of their own; those in private are named nowhere.
   *
   * @param isMember which kinds of actor are members
   * @param isGroup which are groups, none of them people
   * @param mayShow as for {@link #metrics}
   */
  public Disclosed<TwoModeFigures> twoMode(
      WebGraph graph,
      Predicate<ActorKind> isMember,
      Predicate<ActorKind> isGroup,
      Predicate<ActorKind> mayShow) {
    TwoMode web = TwoMode.of(graph, are(graph, isMember), are(graph, isGroup));
    return new Disclosed<>(
        TwoModeFigures.of(
            graph, web, are(graph, ActorKind::isPerson), id -> isShown(graph, id, mayShow)));
  }

  private static IntPredicate are(WebGraph graph, Predicate<ActorKind> kinds) {
    return vertex -> graph.findMember(vertex).map(Member::kind).filter(kinds).isPresent();
  }

  /**
   * How far ties that nobody recorded could move the figures of a web that was cut to what the
   * viewer may see. Who of its residents was asked is their own affair, so the bounds allow for
   * every one of them: they tell nothing of what was asked.
   */
  public Disclosed<UnknownFigures> unknown(WebGraph graph) {
    IntPredicate resident = are(graph, kind -> kind == ActorKind.RESIDENT);
    UnknownTies one = new UnknownTies(graph, resident, UnknownTies.Most.ONE);
    UnknownTies any = new UnknownTies(graph, resident, UnknownTies.Most.ANY);
    return new Disclosed<>(new UnknownFigures(one.neverAsked(), bounds(one), bounds(any)));
  }

  private static Map<String, Bound> bounds(UnknownTies unknown) {
    Map<String, Bound> bounds = new LinkedHashMap<>();
    unknown.density().ifPresent(bound -> bounds.put(WebMetric.DENSITY.key(), bound));
    bounds.put(WebMetric.COMPONENTS.key(), unknown.components());
    unknown
        .largestShare()
        .ifPresent(bound -> bounds.put(WebMetric.LARGEST_COMPONENT_SHARE.key(), bound));
    bounds.put(WebMetric.ISOLATES.key(), unknown.isolates());
    unknown.connectedness().ifPresent(bound -> bounds.put(WebMetric.CONNECTEDNESS.key(), bound));
    return bounds;
  }

  private static boolean isShown(WebGraph graph, ActorId id, Predicate<ActorKind> mayShow) {
    return graph.findVertex(id).stream()
        .mapToObj(graph::findMember)
        .flatMap(Optional::stream)
        .map(Member::kind)
        .anyMatch(kind -> !kind.isPrivatePerson() && mayShow.test(kind));
  }
}
