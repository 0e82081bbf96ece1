package nl.wijkweb.metrics;

import java.util.List;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.WebGraph;

/** The metrics of the suite that are linear or nearly so: all but distances and betweenness. */
public final class LinearPart {
  private LinearPart() {}

  public static List<Object> compute(WebGraph graph) {
    Adjacency web = graph.neighbours();
    Brokerage.Detours detours = new Brokerage.Detours(web);
    Triangles triangles = Triangles.of(web, detours);
    Components components = Components.of(web);
    return List.of(
        Extent.of(graph),
        Degrees.of(web),
        components,
        Cuts.of(web),
        Cores.of(web),
        Clustering.of(web, triangles),
        Brokerage.of(web, triangles, detours),
        Census.of(graph, triangles),
        Eigenvector.of(web, components),
        PageRank.of(graph),
        Communities.of(web),
        CorePeriphery.of(web),
        Mixings.of(graph),
        Diversity.of(web, Labelling.of(graph, Attribute.DOMAIN)),
        WeightedClustering.of(web, triangles));
  }
}
