package nl.wijkweb.insight;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What a web loses, by the words of the contract and nothing cleverer: it makes the web anew and
 * walks through it from everybody.
 */
public final class NaiveWhatIf {
  private final List<Node> nodes;
  private final List<Edge> edges;
  private final Set<String> without;
  private final Map<String, Node> byId = new HashMap<>();

  /** An actor, as far as it matters. */
  public record Node(String id, String kind, @Nullable Integer level, @Nullable String domain) {
    public static Node of(Member member) {
      return new Node(
          member.id().value(),
          member.kind().code(),
          member.facts().standing().level(),
          member.facts().standing().domains().stream()
              .map(domain -> domain.value())
              .findFirst()
              .orElse(null));
    }

    boolean helps() {
      return kind.equals("PROFESSIONAL")
          || kind.equals("ORGANISATION") && level != null && level > 0;
    }
  }

  /** A tie that is active. */
  public record Edge(String from, String type, String to, @Nullable String via) {
    public static Edge of(Tie tie) {
      return new Edge(tie.from().value(), tie.type().code(), tie.to().value(), tie.bond().via());
    }
  }

  /** A number before and after. */
  public record Pair(int before, int after) {}

  public NaiveWhatIf(List<Node> nodes, List<Edge> edges, Collection<String> without) {
    nodes.forEach(node -> byId.put(node.id(), node));
    this.nodes = nodes;
    this.edges =
        edges.stream()
            .filter(edge -> byId.containsKey(edge.from()) && byId.containsKey(edge.to()))
            .toList();
    this.without = Set.copyOf(without);
  }

  private List<Edge> left() {
    return edges.stream()
        .filter(edge -> Stream.of(edge.from(), edge.to()).noneMatch(without::contains))
        .filter(edge -> edge.via() == null || !without.contains(edge.via()))
        .toList();
  }

  private Set<String> all() {
    Set<String> ids = new LinkedHashSet<>();
    nodes.forEach(node -> ids.add(node.id()));
    return ids;
  }

  private Set<String> others() {
    Set<String> ids = all();
    ids.removeAll(without);
    return ids;
  }

  private static boolean touches(Edge edge, String id) {
    return edge.from().equals(id) || edge.to().equals(id);
  }

  private static Set<String> reached(String from, List<Edge> some) {
    Set<String> reached = new HashSet<>(Set.of(from));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      String at = open.remove();
      for (Edge edge : some) {
        if (touches(edge, at)) {
          String next = edge.from().equals(at) ? edge.to() : edge.from();
          if (reached.add(next)) {
            open.add(next);
          }
        }
      }
    }
    return reached;
  }

  public Set<String> losesLastTie() {
    Set<String> losing = new TreeSet<>();
    for (String id : others()) {
      if (edges.stream().anyMatch(edge -> touches(edge, id))
          && left().stream().noneMatch(edge -> touches(edge, id))) {
        losing.add(id);
      }
    }
    return losing;
  }

  public Set<String> losesOnlyPathToHelp() {
    Set<String> losing = new TreeSet<>();
    for (String id : others()) {
      if (Objects.requireNonNull(byId.get(id)).kind().equals("RESIDENT")
          && isHelped(id, edges)
          && !isHelped(id, left())) {
        losing.add(id);
      }
    }
    return losing;
  }

  private boolean isHelped(String id, List<Edge> some) {
    return some.stream().anyMatch(edge -> helps(edge, id))
        || reached(id, some).stream()
            .anyMatch(other -> Objects.requireNonNull(byId.get(other)).helps());
  }

  private static boolean helps(Edge edge, String id) {
    return switch (edge.type()) {
      case "CARES_FOR", "SUPPORTS", "CONTACT_PERSON_FOR", "COORDINATES_FOR", "GUARDIAN_OF" ->
          edge.to().equals(id);
      case "CLIENT_OF" -> edge.from().equals(id);
      default -> false;
    };
  }

  public Set<String> losesOnlyCarrier() {
    Set<String> losing = new TreeSet<>(carried(edges));
    losing.removeAll(carried(left()));
    losing.removeAll(without);
    return losing;
  }

  private Set<String> carried(List<Edge> some) {
    Set<String> carried = new TreeSet<>();
    for (Edge edge : some) {
      String kind = Objects.requireNonNull(byId.get(edge.to())).kind();
      if (Set.of("RUNS", "ORGANISES").contains(edge.type())
          && Set.of("INFORMAL_GROUP", "ACTIVITY", "INITIATIVE").contains(kind)) {
        carried.add(edge.to());
      }
    }
    return carried;
  }

  public Pair components() {
    return new Pair(pieces(all(), edges).size(), pieces(others(), left()).size());
  }

  private static Set<Set<String>> pieces(Set<String> ids, List<Edge> some) {
    Set<Set<String>> pieces = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.contains(id)) {
        Set<String> piece = reached(id, some);
        seen.addAll(piece);
        pieces.add(piece);
      }
    }
    return pieces;
  }

  public @Nullable Double fragmentationBefore() {
    return fragmentation(all(), edges);
  }

  public @Nullable Double fragmentationAfter() {
    return fragmentation(others(), left());
  }

  private static @Nullable Double fragmentation(Set<String> ids, List<Edge> some) {
    if (ids.size() < 2) {
      return null;
    }
    double apart = 0;
    for (Set<String> piece : pieces(ids, some)) {
      apart += (double) piece.size() * (ids.size() - piece.size());
    }
    return apart / ids.size() / (ids.size() - 1);
  }

  /** By how many others is no longer joined with the largest piece, or has no tie left. */
  public int hangsLoose() {
    Set<String> tieless = losesLastTie();
    int loose = 0;
    Set<Set<String>> after = pieces(others(), left());
    for (Set<String> piece : pieces(all(), edges)) {
      Set<String> stay = new HashSet<>();
      for (Set<String> part : after) {
        if (piece.containsAll(part) && part.size() > stay.size()) {
          stay = part;
        }
      }
      for (String id : piece) {
        loose += !without.contains(id) && (!stay.contains(id) || tieless.contains(id)) ? 1 : 0;
      }
    }
    return loose;
  }

  public Map<String, Pair> byDomain() {
    List<Edge> left = left();
    Map<String, Pair> counts = new TreeMap<>();
    for (Edge edge : edges) {
      if (!without.contains(edge.from()) || !without.contains(edge.to())) {
        Stream.of(edge.from(), edge.to())
            .map(id -> Objects.requireNonNull(byId.get(id)).domain())
            .filter(Objects::nonNull)
            .distinct()
            .forEach(
                domain ->
                    counts.merge(
                        domain,
                        new Pair(1, left.contains(edge) ? 1 : 0),
                        (one, other) ->
                            new Pair(one.before() + other.before(), one.after() + other.after())));
      }
    }
    return counts;
  }
}
