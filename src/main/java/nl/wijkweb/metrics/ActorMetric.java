package nl.wijkweb.metrics;

import static nl.wijkweb.metrics.WhenCounted.ALWAYS;
import static nl.wijkweb.metrics.WhenCounted.DIRECTED;
import static nl.wijkweb.metrics.WhenCounted.WEIGHTED;
import static nl.wijkweb.metrics.WhenCounted.WITH_MEMBERS;

import java.util.Arrays;
import java.util.List;
import nl.wijkweb.graph.WebGraph;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of metrics of one actor, in the order in which they are shown. What each is, its
 * convention and its range stand at the method that it calls.
 */
public enum ActorMetric {
  DEGREE("degree", (panel, v) -> panel.degrees().degree(v)),
  WEIGHTED_DEGREE(
      "weightedDegree",
      (panel, v) -> panel.graph().neighbours().weightedDegree(v),
      Reasons.NEVER,
      WEIGHTED),
  BETWEENNESS("betweenness", (panel, v) -> panel.betweenness().score(v)),
  BETWEENNESS_NORMALISED(
      "betweennessNormalised",
      (panel, v) -> Values.of(panel.betweenness().normalised(v)),
      Reasons.BELOW_THREE),
  CLOSENESS(
      "closeness", (panel, v) -> Values.of(panel.distances().closeness(v)), Reasons.BELOW_TWO),
  HARMONIC("harmonic", (panel, v) -> Values.of(panel.distances().harmonic(v)), Reasons.BELOW_TWO),
  REACH_2("reach2", (panel, v) -> panel.distances().within2(v)),
  REACH_3("reach3", (panel, v) -> panel.distances().within3(v)),
  CORE("core", (panel, v) -> panel.cores().number(v)),
  LOCAL_CLUSTERING(
      "localClustering",
      (panel, v) -> Values.of(panel.clustering().local(v)),
      Reasons.BELOW_TWO_NEIGHBOURS),
  EFFECTIVE_SIZE(
      "effectiveSize",
      (panel, v) -> Values.of(panel.brokerage().effectiveSize(v)),
      Reasons.ISOLATE),
  EFFICIENCY(
      "efficiency", (panel, v) -> Values.of(panel.brokerage().efficiency(v)), Reasons.ISOLATE),
  CONSTRAINT(
      "constraint", (panel, v) -> Values.of(panel.brokerage().constraint(v)), Reasons.ISOLATE),
  HIERARCHY(
      "hierarchy",
      (panel, v) -> Values.of(panel.brokerage().hierarchy(v)),
      Reasons.BELOW_TWO_NEIGHBOURS),
  EIGENVECTOR(
      "eigenvector", (panel, v) -> Values.of(panel.eigenvector().score(v)), Reasons.UNSCORED),
  PAGE_RANK("pageRank", (panel, v) -> panel.pageRank().rank(v)),
  ARTICULATION("articulation", (panel, v) -> panel.cuts().isArticulation(v)),
  REMOVAL_IMPACT(
      "removalImpact", (panel, v) -> Values.of(panel.cuts().removalImpact(v)), Reasons.BELOW_THREE),
  IN_DEGREE(
      "inDegree", (panel, v) -> panel.graph().predecessors().degree(v), Reasons.NEVER, DIRECTED),
  OUT_DEGREE(
      "outDegree", (panel, v) -> panel.graph().successors().degree(v), Reasons.NEVER, DIRECTED),
  COMMUNITY("community", (panel, v) -> panel.communities().label(v)),
  DIVERSITY(
      "diversity",
      (panel, v) -> Values.of(panel.diversity().at(v)),
      Reasons.NO_DOMAINS,
      WITH_MEMBERS),
  WEIGHTED_CLUSTERING(
      "weightedClustering",
      (panel, v) -> Values.of(panel.weightedClustering().local(v)),
      Reasons.BELOW_TWO_NEIGHBOURS,
      WEIGHTED);

  /** How a value is taken from a panel. */
  private interface Value {
    @Nullable Object of(Panel panel, int vertex);
  }

  private final String key;
  private final Value value;
  private final String whenUndefined;
  private final WhenCounted when;

  ActorMetric(String key, Value value) {
    this(key, value, Reasons.NEVER, ALWAYS);
  }

  ActorMetric(String key, Value value, String whenUndefined) {
    this(key, value, whenUndefined, ALWAYS);
  }

  ActorMetric(String key, Value value, String whenUndefined, WhenCounted when) {
    this.key = key;
    this.value = value;
    this.whenUndefined = whenUndefined;
    this.when = when;
  }

  /** The metrics that mean something in a web. */
  public static List<ActorMetric> in(WebGraph graph) {
    return Arrays.stream(values()).filter(metric -> metric.when.in(graph)).toList();
  }

  /** The name under which results hold it. */
  public String key() {
    return key;
  }

  /** Its value for an actor, or null where it is undefined. */
  public @Nullable Object of(Panel panel, int vertex) {
    return value.of(panel, vertex);
  }

  /** Why it has no value, where it has none. */
  public String whenUndefined() {
    return whenUndefined;
  }
}
