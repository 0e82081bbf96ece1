package nl.wijkweb.metrics;

import static nl.wijkweb.metrics.Attribute.DOMAIN;
import static nl.wijkweb.metrics.Attribute.KIND;
import static nl.wijkweb.metrics.Attribute.LEVEL;
import static nl.wijkweb.metrics.Attribute.SECTOR;
import static nl.wijkweb.metrics.Attribute.STREET;
import static nl.wijkweb.metrics.WhenCounted.ALWAYS;
import static nl.wijkweb.metrics.WhenCounted.DIRECTED;
import static nl.wijkweb.metrics.WhenCounted.WEIGHTED;
import static nl.wijkweb.metrics.WhenCounted.WITH_MEMBERS;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of metrics of a web as a whole, in the order in which they are shown. What each is,
 * its convention and its range stand at the method that it calls.
 */
public enum WebMetric {
  ORDER("order", panel -> panel.extent().order()),
  SIZE("size", panel -> panel.extent().size()),
  DENSITY("density", panel -> Values.of(panel.extent().density()), Reasons.BELOW_TWO),
  MEAN_DEGREE("meanDegree", panel -> Values.of(panel.extent().meanDegree()), Reasons.NOBODY),
  MEAN_WEIGHTED_DEGREE(
      "meanWeightedDegree",
      panel -> Values.of(panel.extent().meanWeightedDegree()),
      Reasons.NOBODY,
      WEIGHTED),
  COMPONENTS("components", panel -> panel.components().count()),
  LARGEST_COMPONENT_SHARE(
      "largestComponentShare",
      panel -> Values.of(panel.components().largestShare()),
      Reasons.NOBODY),
  ISOLATES("isolates", panel -> panel.extent().isolates()),
  ARTICULATION_POINTS("articulationPoints", WebMetric::articulationPoints),
  BRIDGES("bridges", WebMetric::bridges),
  BLOCKS("blocks", panel -> panel.cuts().blocks()),
  MAX_CORE("maxCore", panel -> Values.of(panel.cores().max()), Reasons.NOBODY),
  TRANSITIVITY(
      "transitivity",
      panel -> Values.of(panel.clustering().transitivity()),
      "no actor has two neighbours"),
  MEAN_LOCAL_CLUSTERING(
      "meanLocalClustering",
      panel -> Values.of(panel.clustering().meanLocal()),
      "no actor has two neighbours"),
  TRIAD_CENSUS(
      "triadCensus", panel -> panel.census().triads().orElse(null), Reasons.TOO_MANY_TRIADS),
  MEAN_DISTANCE(
      "meanDistance", panel -> Values.of(panel.distances().mean()), "no actor reaches another"),
  DIAMETER(
      "diameter", panel -> Values.of(panel.distances().diameter()), "no actor reaches another"),
  GLOBAL_EFFICIENCY(
      "globalEfficiency",
      panel -> Values.of(panel.distances().globalEfficiency()),
      Reasons.BELOW_TWO),
  CONNECTEDNESS(
      "connectedness", panel -> Values.of(panel.components().connectedness()), Reasons.BELOW_TWO),
  FRAGMENTATION(
      "fragmentation", panel -> Values.of(panel.components().fragmentation()), Reasons.BELOW_TWO),
  DEGREE_CENTRALISATION(
      "degreeCentralisation",
      panel -> Values.of(panel.degrees().centralisation()),
      Reasons.BELOW_THREE),
  BETWEENNESS_CENTRALISATION(
      "betweennessCentralisation",
      panel -> Values.of(panel.betweenness().centralisation()),
      Reasons.BELOW_THREE),
  CLOSENESS_CENTRALISATION(
      "closenessCentralisation",
      panel -> Values.of(Centralisation.ofCloseness(panel.distances(), panel.graph().order())),
      Reasons.BELOW_THREE),
  DEGREE_ASSORTATIVITY(
      "degreeAssortativity",
      panel -> Values.of(panel.degrees().assortativity()),
      "there are no ties, or the actors at their ends all have the same degree"),
  DYAD_CENSUS("dyadCensus", panel -> panel.census().dyads(), Reasons.NEVER, DIRECTED),
  RECIPROCITY("reciprocity", panel -> Values.of(panel.extent().reciprocity()), "no ties", DIRECTED),
  COMMUNITIES("communities", panel -> panel.communities().count()),
  MODULARITY("modularity", panel -> Values.of(panel.communities().modularity()), Reasons.NO_TIES),
  DEGREE_GINI("degreeGini", panel -> Values.of(panel.degrees().gini()), Reasons.NO_TIES),
  CORE_SIZE("coreSize", panel -> Values.of(panel.corePeriphery().size()), Reasons.NO_CORE),
  CORE_DEGREE(
      "coreDegree", panel -> Values.of(panel.corePeriphery().leastDegree()), Reasons.NO_CORE),
  CORE_PERIPHERY_FIT(
      "corePeripheryFit", panel -> Values.of(panel.corePeriphery().fit()), Reasons.NO_CORE),
  MEAN_WEIGHTED_CLUSTERING(
      "meanWeightedClustering",
      panel -> Values.of(panel.weightedClustering().meanLocal()),
      "no actor has two neighbours",
      WEIGHTED),
  EI_INDEX_DOMAIN("eiIndexDomain", eiIndex(DOMAIN), Reasons.NO_LABELS, WITH_MEMBERS),
  EI_INDEX_SECTOR("eiIndexSector", eiIndex(SECTOR), Reasons.NO_LABELS, WITH_MEMBERS),
  EI_INDEX_LEVEL("eiIndexLevel", eiIndex(LEVEL), Reasons.NO_LABELS, WITH_MEMBERS),
  EI_INDEX_STREET("eiIndexStreet", eiIndex(STREET), Reasons.NO_LABELS, WITH_MEMBERS),
  EI_INDEX_KIND("eiIndexKind", eiIndex(KIND), Reasons.NO_LABELS, WITH_MEMBERS),
  DOMAIN_ASSORTATIVITY(
      "domainAssortativity", assortativity(DOMAIN), Reasons.ONE_LABEL, WITH_MEMBERS),
  SECTOR_ASSORTATIVITY(
      "sectorAssortativity", assortativity(SECTOR), Reasons.ONE_LABEL, WITH_MEMBERS),
  LEVEL_ASSORTATIVITY("levelAssortativity", assortativity(LEVEL), Reasons.ONE_LABEL, WITH_MEMBERS),
  STREET_ASSORTATIVITY(
      "streetAssortativity", assortativity(STREET), Reasons.ONE_LABEL, WITH_MEMBERS),
  KIND_ASSORTATIVITY("kindAssortativity", assortativity(KIND), Reasons.ONE_LABEL, WITH_MEMBERS),
  WITHOUT_DOMAIN("withoutDomain", leftOut(DOMAIN), Reasons.NEVER, WITH_MEMBERS),
  WITHOUT_SECTOR("withoutSector", leftOut(SECTOR), Reasons.NEVER, WITH_MEMBERS),
  WITHOUT_LEVEL("withoutLevel", leftOut(LEVEL), Reasons.NEVER, WITH_MEMBERS),
  WITHOUT_STREET("withoutStreet", leftOut(STREET), Reasons.NEVER, WITH_MEMBERS);

  private final String key;
  private final Function<Panel, @Nullable Object> value;
  private final String whenUndefined;
  private final WhenCounted when;

  WebMetric(String key, Function<Panel, @Nullable Object> value) {
    this(key, value, Reasons.NEVER, ALWAYS);
  }

  WebMetric(String key, Function<Panel, @Nullable Object> value, String whenUndefined) {
    this(key, value, whenUndefined, ALWAYS);
  }

  WebMetric(
      String key, Function<Panel, @Nullable Object> value, String whenUndefined, WhenCounted when) {
    this.key = key;
    this.value = value;
    this.whenUndefined = whenUndefined;
    this.when = when;
  }

  /** The metrics that mean something in a web. */
  public static List<WebMetric> in(WebGraph graph) {
    return Arrays.stream(values()).filter(metric -> metric.when.in(graph)).toList();
  }

  /** The name under which results hold it. */
  public String key() {
    return key;
  }

  /** Its value, or null where it is undefined. */
  public @Nullable Object of(Panel panel) {
    return value.apply(panel);
  }

  /** Why it has no value, where it has none. */
  public String whenUndefined() {
    return whenUndefined;
  }

  private static Function<Panel, @Nullable Object> eiIndex(Attribute attribute) {
    return panel -> Values.of(panel.mixings().by(attribute).eiIndex());
  }

  private static Function<Panel, @Nullable Object> assortativity(Attribute attribute) {
    return panel -> Values.of(panel.mixings().by(attribute).assortativity());
  }

  private static Function<Panel, @Nullable Object> leftOut(Attribute attribute) {
    return panel -> panel.mixings().by(attribute).leftOut();
  }

  private static List<String> articulationPoints(Panel panel) {
    WebGraph graph = panel.graph();
    return Arrays.stream(panel.cuts().articulations())
        .filter(graph::isInside)
        .mapToObj(graph::id)
        .map(ActorId::value)
        .sorted()
        .toList();
  }

  private static List<List<String>> bridges(Panel panel) {
    WebGraph graph = panel.graph();
    return panel.cuts().bridges().stream()
        .filter(bridge -> graph.isInside(bridge.one()) && graph.isInside(bridge.other()))
        .map(bridge -> sortedPair(graph.id(bridge.one()), graph.id(bridge.other())))
        .sorted(
            Comparator.comparing((List<String> pair) -> pair.get(0))
                .thenComparing(pair -> pair.get(1)))
        .toList();
  }

  private static List<String> sortedPair(ActorId one, ActorId other) {
    return one.compareTo(other) < 0
        ? List.of(one.value(), other.value())
        : List.of(other.value(), one.value());
  }
}
