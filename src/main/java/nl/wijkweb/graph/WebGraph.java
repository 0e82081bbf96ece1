package nl.wijkweb.graph;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * An immutable snapshot of a web as a graph, safe to share between threads.
 *
 * <p>Actors are numbered from 0 in the order in which they came. It can be read in two ways. As an
 * {@link org.jgrapht.Graph} it holds every tie as an edge of its own, so a pair may have several;
 * the type says whether any pair does. As an {@link Adjacency} every pair is joined once, with the
 * weights of its ties added up: the metrics run on that. Loops are in neither.
 *
 * <p>In a directed graph a tie that goes both ways is two arcs. Building costs O(n + m).
 */
public final class WebGraph extends SnapshotGraph {
  private final Nodes nodes;
  private final EdgeList edges;
  private final @Nullable List<Optional<Tie>> ties;
  private final Rows rows;
  private final Counted counted;
  private volatile @Nullable Map<ActorId, Integer> index;

  /**
   * The actors of a graph by their number.
   *
   * @param members empty for a bare graph
   * @param outside the numbers of those who stand outside the area
   */
  record Nodes(List<ActorId> ids, List<? extends Member> members, BitSet outside) {}

  /** Who is next to whom, without and with direction. */
  private record Rows(Adjacency undirected, Adjacency out, Adjacency in) {
    static Rows of(int order, EdgeList edges, boolean directed) {
      Adjacency undirected = edges.undirected(order);
      return directed
          ? new Rows(undirected, edges.arcs(order), edges.arcsReversed(order))
          : new Rows(undirected, undirected, undirected);
    }

    boolean merged(EdgeList edges, boolean directed) {
      return out.places() < (directed ? 1L : 2L) * edges.size();
    }
  }

  private WebGraph(
      Nodes nodes, EdgeList edges, Rows rows, @Nullable List<Optional<Tie>> ties, Counted counted) {
    super(nodes.ids().size(), edges, counted.directed(), rows.merged(edges, counted.directed()));
    this.nodes = nodes;
    this.edges = edges;
    this.ties = ties;
    this.rows = rows;
    this.counted = counted;
  }

  /** A graph of members and what joins them; {@code ties} holds the tie behind each edge. */
  static WebGraph of(Nodes nodes, EdgeList edges, List<Optional<Tie>> ties, Counted counted) {
    Rows rows = Rows.of(nodes.ids().size(), edges.trim(), counted.directed());
    return new WebGraph(nodes, edges, rows, List.copyOf(ties), counted);
  }

  /**
   * A bare graph of nodes and edges, as files hold it.
   *
   * @param ids of the nodes, in their order, each once; {@link NumberedIds} where they have none
   * @param from per edge the number of the node where it starts
   * @param to per edge the number of the node where it ends; edges that end where they start are
   *     left out and counted
   * @param weight per edge a finite number above 0, or null when edges carry no weight
   * @throws IllegalArgumentException when the arrays differ in length, an end is no node or a
   *     weight is out of range
   */
  public static WebGraph ofEdges(
      List<ActorId> ids, int[] from, int[] to, double @Nullable [] weight, boolean directed) {
    if (from.length != to.length || (weight != null && weight.length != from.length)) {
      throw new IllegalArgumentException("edges need as many ends and weights as starts");
    }
    int order = ids.size();
    EdgeList edges = new EdgeList(from.length, weight != null);
    for (int edge = 0; edge < from.length; edge++) {
      if (from[edge] < 0 || from[edge] >= order || to[edge] < 0 || to[edge] >= order) {
        throw new IllegalArgumentException("edge " + edge + " ends at no node");
      }
      double heavy = weight == null ? 1 : weight[edge];
      if (!(heavy > 0) || Double.isInfinite(heavy)) {
        throw new IllegalArgumentException(
            "edge " + edge + " has weight " + heavy + ", must be a number above 0");
      }
      if (from[edge] != to[edge]) {
        edges.add(from[edge], to[edge], heavy);
      }
    }
    Tally tally = Tally.bare(edges.size(), from.length - edges.size());
    List<ActorId> fixed = ids instanceof NumberedIds ? ids : List.copyOf(ids);
    Nodes nodes = new Nodes(fixed, List.of(), new BitSet());
    Rows rows = Rows.of(order, edges.trim(), directed);
    return new WebGraph(nodes, edges, rows, null, Counted.bare(directed, weight != null, tally));
  }

  /**
   * The same actors, joined otherwise: without direction and weight, and with no tie behind an
   * edge.
   *
   * @param from per edge the number of the actor at one end
   * @param to per edge the number of the actor at the other end, another one
   */
  public WebGraph joinedBy(int[] from, int[] to) {
    EdgeList joined = new EdgeList(from.length, false);
    for (int edge = 0; edge < from.length; edge++) {
      joined.add(from[edge], to[edge], 1);
    }
    Rows joinedRows = Rows.of(order(), joined.trim(), false);
    return new WebGraph(nodes, joined, joinedRows, null, counted.plain());
  }

  /** The number of actors. */
  public int order() {
    return nodes.ids().size();
  }

  /** The actors' ids by their number. */
  public List<ActorId> ids() {
    return nodes.ids();
  }

  /** The id of an actor. */
  public ActorId id(int vertex) {
    return nodes.ids().get(vertex);
  }

  /** The number of the actor with an id, or empty when it is not in this graph. */
  public OptionalInt findVertex(ActorId id) {
    Integer vertex = index().get(id);
    return vertex == null ? OptionalInt.empty() : OptionalInt.of(vertex);
  }

  private Map<ActorId, Integer> index() {
    Map<ActorId, Integer> known = index;
    if (known != null) {
      return known;
    }
    Map<ActorId, Integer> made = new HashMap<>();
    for (int v = 0; v < order(); v++) {
      made.put(id(v), v);
    }
    index = made;
    return made;
  }

  /** What is known of an actor; empty in a bare graph. */
  public Optional<Member> findMember(int vertex) {
    return nodes.members().isEmpty() ? Optional.empty() : Optional.of(nodes.members().get(vertex));
  }

  /** Whether an actor stands inside the area; results speak of those alone. */
  public boolean isInside(int vertex) {
    return !nodes.outside().get(vertex);
  }

  /** The tie behind an edge; empty in a bare graph, and where two people share something. */
  public Optional<Tie> findTie(int edge) {
    return ties == null ? Optional.empty() : ties.get(edge);
  }

  /** The number of edges, parallel ones each counted; in a directed graph that of arcs. */
  public int edgeCount() {
    return edges.size();
  }

  /** The underlying undirected graph. */
  public Adjacency neighbours() {
    return rows.undirected();
  }

  /** For each actor whom its arcs lead to; in an undirected graph its neighbours. */
  public Adjacency successors() {
    return rows.out();
  }

  /** For each actor from whom arcs lead to it; in an undirected graph its neighbours. */
  public Adjacency predecessors() {
    return rows.in();
  }

  /** Whether edges have a direction. */
  public boolean isDirected() {
    return counted.directed();
  }

  /** Whether edges carry a weight. */
  public boolean isWeighted() {
    return counted.weighted();
  }

  /** Whether another holds the same actors and ties, to the last word. O(n + m). */
  public boolean isSameAs(WebGraph other) {
    return this == other
        || counted.equals(other.counted)
            && nodes.equals(other.nodes)
            && edges.isSameAs(other.edges)
            && Objects.equals(ties, other.ties);
  }

  /** What was counted as connected. */
  public Counted counted() {
    return counted;
  }

  @Override
  public String toString() {
    return counted.projection() + " of " + order() + " actors and " + edgeCount() + " edges";
  }
}
