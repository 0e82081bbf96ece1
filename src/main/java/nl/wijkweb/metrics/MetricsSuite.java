package nl.wijkweb.metrics;

import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;
import org.jspecify.annotations.Nullable;

/**
 * Computes every metric of a web: all exactly, but betweenness above 30,000 actors, which is then
 * estimated, with an error that the panel states.
 *
 * <p>Loops count nowhere and several ties of one pair count once. In a directed web size, density,
 * mean degree, reciprocity, in- and out-degree and PageRank follow arcs; all else is taken on the
 * underlying undirected web. Weight makes the weighted degrees and the weighted clustering and
 * nothing else. The values are the same to the last bit on any number of threads.
 *
 * <p>O(n · m) for betweenness while it is exact, and for distances; memory as they say.
 */
public final class MetricsSuite {
  /** About where the linear metrics and the distances end in the time of the whole. */
  private static final double LINEAR = 0.02;

  private static final double DISTANCES = 0.1;

  /** Above this many actors betweenness is estimated: exact, it grows with the square. */
  static final int EXACT_UP_TO = 30_000;

  /** From how many actors it is then estimated: in 20,000 those give the hundred highest. */
  private static final int SOURCES = 16_384;

  private static final long SEED = 1;

  private MetricsSuite() {}

  /** Computes on every core, in silence. */
  public static Panel compute(WebGraph graph) {
    return compute(graph, Work.onEveryCore());
  }

  /**
   * Computes.
   *
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public static Panel compute(WebGraph graph, Work work) {
    return compute(graph, work, null);
  }

  /**
   * Computes anew after a change. What lies within a component that stands in the earlier web too,
   * that is its distances and exact betweenness, is taken from there; all else is linear or nearly,
   * and computed. Equal to {@link #compute(WebGraph, Work)} but for the last bits of sums.
   */
  public static Panel update(Panel earlier, WebGraph graph, Work work) {
    return compute(graph, work, earlier);
  }

  private static Panel compute(WebGraph graph, Work work, @Nullable Panel earlier) {
    Adjacency web = graph.neighbours();
    Brokerage.Detours detours = new Brokerage.Detours(web);
    Triangles triangles = Triangles.of(web, detours);
    Extent extent = Extent.of(graph);
    Degrees degrees = Degrees.of(web);
    Components components = Components.of(web);
    Cuts cuts = Cuts.of(web);
    Cores cores = Cores.of(web);
    Clustering clustering = Clustering.of(web, triangles);
    Brokerage brokerage = Brokerage.of(web, triangles, detours);
    Census census = Census.of(graph, triangles);
    Eigenvector eigenvector = Eigenvector.of(web, components);
    PageRank pageRank = PageRank.of(graph);
    Communities communities = Communities.of(web);
    CorePeriphery corePeriphery = CorePeriphery.of(web);
    Mixings mixings = Mixings.of(graph);
    Diversity diversity = Diversity.of(web, Labelling.of(graph, Attribute.DOMAIN));
    WeightedClustering weightedClustering = WeightedClustering.of(web, triangles);
    work.progress().at(LINEAR);
    Work first = work.heardBy(work.progress().between(LINEAR, DISTANCES));
    Work second = work.heardBy(work.progress().between(DISTANCES, 1));
    Distances distances;
    Betweenness betweenness;
    if (earlier == null || web.order() > EXACT_UP_TO || !earlier.estimated().isEmpty()) {
      distances = Distances.of(web, first);
      betweenness = betweenness(web, second);
    } else {
      UnchangedParts parts = UnchangedParts.of(earlier.graph(), graph, components);
      distances = Distances.of(web, first, earlier.distances(), parts);
      betweenness = Betweenness.of(web, second, earlier.betweenness(), parts);
    }
    return new Panel(
        graph,
        extent,
        degrees,
        components,
        cuts,
        cores,
        clustering,
        brokerage,
        census,
        eigenvector,
        pageRank,
        distances,
        betweenness,
        communities,
        corePeriphery,
        mixings,
        diversity,
        weightedClustering);
  }

  private static Betweenness betweenness(Adjacency web, Work work) {
    return web.order() > EXACT_UP_TO
        ? Betweenness.estimated(web, SOURCES, SEED, work)
        : Betweenness.of(web, work);
  }
}
