package nl.wijkweb.graph;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * What JGraphT sees of a snapshot. Vertices and edges are numbers from 0, as in JGraphT's own
 * sparse graphs: a vertex is a place in the order of actors, an edge a place in the order of edges.
 * Every method that would change the graph throws {@link UnsupportedOperationException}.
 */
abstract class SnapshotGraph implements Graph<Integer, Integer> {
  /** Which edges leave a vertex, enter it, or do either. Needed by JGraphT alone, so made late. */
  private record Incidences(Incidence leaving, Incidence entering, Incidence touching) {}

  private final int order;
  private final EdgeList edges;
  private final GraphType type;
  private volatile @Nullable Incidences incidences;

  SnapshotGraph(int order, EdgeList edges, boolean directed, boolean parallel) {
    this.order = order;
    this.edges = edges;
    DefaultGraphType.Builder kind = new DefaultGraphType.Builder(directed, !directed);
    this.type =
        kind.weighted(edges.weighted())
            .allowMultipleEdges(parallel)
            .allowSelfLoops(false)
            .allowCycles(true)
            .modifiable(false)
            .build();
  }

  private Incidences incidences() {
    Incidences known = incidences;
    if (known != null) {
      return known;
    }
    Incidence touching = Incidence.of(order, edges.sources(), edges.targets());
    Incidences made =
        type.isDirected()
            ? new Incidences(
                Incidence.of(order, edges.sources()),
                Incidence.of(order, edges.targets()),
                touching)
            : new Incidences(touching, touching, touching);
    incidences = made;
    return made;
  }

  private int checkedVertex(@Nullable Integer vertex) {
    if (vertex == null || vertex < 0 || vertex >= order) {
      throw new IllegalArgumentException("no such vertex in graph: " + vertex);
    }
    return vertex;
  }

  private int checkedEdge(@Nullable Integer edge) {
    if (edge == null || edge < 0 || edge >= edges.size()) {
      throw new IllegalArgumentException("no such edge in graph: " + edge);
    }
    return edge;
  }

  @Override
  public GraphType getType() {
    return type;
  }

  @Override
  public Set<Integer> vertexSet() {
    return new IntRange(order);
  }

  @Override
  public Set<Integer> edgeSet() {
    return new IntRange(edges.size());
  }

  @Override
  public boolean containsVertex(@Nullable Integer vertex) {
    return vertexSet().contains(vertex);
  }

  @Override
  public boolean containsEdge(@Nullable Integer edge) {
    return edgeSet().contains(edge);
  }

  @Override
  public boolean containsEdge(@Nullable Integer source, @Nullable Integer target) {
    return getEdge(source, target) != null;
  }

  @Override
  public @Nullable Integer getEdge(@Nullable Integer source, @Nullable Integer target) {
    Set<Integer> all = getAllEdges(source, target);
    return all == null || all.isEmpty() ? null : all.iterator().next();
  }

  /** O(the smaller of the degrees), O(the source's out-degree when directed). */
  @Override
  public @Nullable Set<Integer> getAllEdges(@Nullable Integer source, @Nullable Integer target) {
    if (source == null || target == null || !containsVertex(source) || !containsVertex(target)) {
      return null;
    }
    boolean turn = type.isUndirected() && degreeOf(target) < degreeOf(source);
    int near = turn ? target : source;
    int far = turn ? source : target;
    int[] found =
        outgoingEdgesOf(near).stream()
            .mapToInt(edge -> edge)
            .filter(
                edge ->
                    (edges.source(edge) == near ? edges.target(edge) : edges.source(edge)) == far)
            .toArray();
    return new IntSlice(found, 0, found.length);
  }

  @Override
  public int degreeOf(Integer vertex) {
    return incidences().touching().degree(checkedVertex(vertex));
  }

  @Override
  public int inDegreeOf(Integer vertex) {
    return incidences().entering().degree(checkedVertex(vertex));
  }

  @Override
  public int outDegreeOf(Integer vertex) {
    return incidences().leaving().degree(checkedVertex(vertex));
  }

  @Override
  public Set<Integer> edgesOf(Integer vertex) {
    return incidences().touching().edgesOf(checkedVertex(vertex));
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer vertex) {
    return incidences().entering().edgesOf(checkedVertex(vertex));
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer vertex) {
    return incidences().leaving().edgesOf(checkedVertex(vertex));
  }

  @Override
  public Integer getEdgeSource(Integer edge) {
    return edges.source(checkedEdge(edge));
  }

  @Override
  public Integer getEdgeTarget(Integer edge) {
    return edges.target(checkedEdge(edge));
  }

  @Override
  public double getEdgeWeight(Integer edge) {
    return edges.weight(checkedEdge(edge));
  }

  @Override
  public @Nullable Supplier<Integer> getVertexSupplier() {
    return null;
  }

  @Override
  public @Nullable Supplier<Integer> getEdgeSupplier() {
    return null;
  }

  private static UnsupportedOperationException immutable() {
    return new UnsupportedOperationException("a snapshot of a web does not change");
  }

  @Override
  public Integer addEdge(Integer source, Integer target) {
    throw immutable();
  }

  @Override
  public boolean addEdge(Integer source, Integer target, Integer edge) {
    throw immutable();
  }

  @Override
  public Integer addVertex() {
    throw immutable();
  }

  @Override
  public boolean addVertex(Integer vertex) {
    throw immutable();
  }

  @Override
  public boolean removeAllEdges(Collection<? extends Integer> unwanted) {
    throw immutable();
  }

  @Override
  public Set<Integer> removeAllEdges(Integer source, Integer target) {
    throw immutable();
  }

  @Override
  public boolean removeAllVertices(Collection<? extends Integer> unwanted) {
    throw immutable();
  }

  @Override
  public Integer removeEdge(Integer source, Integer target) {
    throw immutable();
  }

  @Override
  public boolean removeEdge(Integer edge) {
    throw immutable();
  }

  @Override
  public boolean removeVertex(Integer vertex) {
    throw immutable();
  }

  @Override
  public void setEdgeWeight(Integer edge, double weight) {
    throw immutable();
  }
}
