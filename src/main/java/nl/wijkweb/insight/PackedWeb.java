package nl.wijkweb.insight;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Member;
import org.jspecify.annotations.Nullable;

/**
 * A web as arrays of what it takes to try out what falls away, actors and ties by their numbers.
 * Never written to once it is made: O(n + m).
 */
final class PackedWeb {
  /** Instead of a number where there is nobody and nothing. */
  static final int NOWHERE = -1;

  final WebGraph graph;
  final int[] source;
  final int[] target;

  /** The number of the actor through whom a tie is lived, or {@link #NOWHERE}. */
  final int[] via;

  /** Ids that ties are lived through and that stand in no graph, numbered after all actors. */
  private final Map<String, Integer> elsewhere = new HashMap<>();

  final List<DomainId> domains;
  final int[] domainOf;

  /** Who stands inside the area: nobody else is told of, for of their ties not all are here. */
  final BitSet inside = new BitSet();

  final BitSet residents = new BitSet();
  final BitSet helpers = new BitSet();
  final int[] degree;

  /** Per tie the number of the actor who is helped by it, or {@link #NOWHERE}. */
  final int[] helped;

  /** The ties by which somebody carries something, and by how many of them each is carried. */
  final BitSet carrying = new BitSet();

  final int[] carriers;

  /** The pieces of the whole web, and by which actor each one's is known. */
  final Pieces whole;

  final int[] wholeRoots;

  PackedWeb(WebGraph graph) {
    this.graph = graph;
    int order = graph.order();
    this.domainOf = new int[order];
    TreeSet<DomainId> found = new TreeSet<>();
    for (int actor = 0; actor < order; actor++) {
      firstDomain(actor).ifPresent(found::add);
    }
    this.domains = List.copyOf(found);
    for (int actor = 0; actor < order; actor++) {
      domainOf[actor] = firstDomain(actor).map(domains::indexOf).orElse(NOWHERE);
      Member member = graph.findMember(actor).orElse(null);
      inside.set(actor, graph.isInside(actor));
      residents.set(actor, member != null && member.kind() == ActorKind.RESIDENT);
      helpers.set(actor, member != null && Helpers.includes(member));
    }
    int size = graph.edgeCount();
    this.source = new int[size];
    this.target = new int[size];
    this.via = new int[size];
    this.helped = new int[size];
    this.degree = new int[order];
    this.carriers = new int[order];
    this.whole = new Pieces(order);
    for (int edge = 0; edge < size; edge++) {
      source[edge] = graph.getEdgeSource(edge);
      target[edge] = graph.getEdgeTarget(edge);
      via[edge] = graph.findTie(edge).map(tie -> numberOf(tie.bond().via())).orElse(NOWHERE);
      degree[source[edge]]++;
      degree[target[edge]]++;
      helped[edge] = helpedBy(edge);
      if (isCarrying(edge)) {
        carrying.set(edge);
        carriers[target[edge]]++;
      }
      whole.join(source[edge], target[edge]);
    }
    this.wholeRoots = whole.roots();
  }

  private Optional<DomainId> firstDomain(int actor) {
    return graph.findMember(actor).stream()
        .flatMap(member -> member.facts().standing().domains().stream().limit(1))
        .findFirst();
  }

  private int helpedBy(int edge) {
    return graph
        .findTie(edge)
        .filter(tie -> tie.type().isHelp())
        .map(tie -> tie.helped().equals(tie.from()) ? source[edge] : target[edge])
        .orElse(NOWHERE);
  }

  private boolean isCarrying(int edge) {
    Member to = graph.findMember(target[edge]).orElse(null);
    return to != null && graph.findTie(edge).filter(tie -> Carriers.carries(tie, to)).isPresent();
  }

  private int numberOf(@Nullable String through) {
    if (through == null || through.equals(Bond.ELSEWHERE)) {
      return NOWHERE;
    }
    return graph
        .findVertex(new ActorId(through))
        .orElseGet(
            () -> elsewhere.computeIfAbsent(through, id -> graph.order() + elsewhere.size()));
  }

  /** The number of an actor, or of whoever stands in no graph while ties are lived through them. */
  OptionalInt find(ActorId id) {
    OptionalInt standing = graph.findVertex(id);
    Integer outside = elsewhere.get(id.value());
    return standing.isPresent() || outside == null ? standing : OptionalInt.of(outside);
  }
}
