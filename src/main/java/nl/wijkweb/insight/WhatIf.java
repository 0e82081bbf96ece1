package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.FallenAway.Counts;
import nl.wijkweb.insight.FallenAway.Shares;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What if somebody, or something, falls away from a web? Any set of its actors can be tried.
 *
 * <p>With whoever falls away go their ties, and the ties that others live through them alone
 * ({@code via}). Ties that once arose through them stay. Direction left aside. Making one costs O(n
 * + m), and so does every question, but for a logarithm; a bare graph knows no domains, help or
 * via.
 */
public final class WhatIf {
  private static final int NOWHERE = -1;

  private final WebGraph graph;
  private final int[] source;
  private final int[] target;

  /** The number of the actor through whom a tie is lived, or {@link #NOWHERE}. */
  private final int[] via;

  /** Ids that ties are lived through and that stand in no graph, numbered after all actors. */
  private final Map<String, Integer> elsewhere = new HashMap<>();

  private final List<DomainId> domains;
  private final int[] domainOf;
  private final BitSet residents = new BitSet();
  private final BitSet helpers = new BitSet();
  private final int[] degree;

  /** The pieces of the whole web, and by which actor each one's is known. */
  private final Pieces whole;

  private final int[] wholeRoots;

  /** Reads a web, which may be empty. */
  public WhatIf(WebGraph graph) {
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
      residents.set(actor, member != null && member.kind() == ActorKind.RESIDENT);
      helpers.set(actor, member != null && Helpers.includes(member));
    }
    int size = graph.edgeCount();
    this.source = new int[size];
    this.target = new int[size];
    this.via = new int[size];
    this.degree = new int[order];
    this.whole = new Pieces(order);
    for (int edge = 0; edge < size; edge++) {
      source[edge] = graph.getEdgeSource(edge);
      target[edge] = graph.getEdgeTarget(edge);
      via[edge] = graph.findTie(edge).map(tie -> numberOf(tie.bond().via())).orElse(NOWHERE);
      degree[source[edge]]++;
      degree[target[edge]]++;
      whole.join(source[edge], target[edge]);
    }
    this.wholeRoots = whole.roots();
  }

  private Optional<DomainId> firstDomain(int actor) {
    return graph.findMember(actor).stream()
        .flatMap(member -> member.facts().standing().domains().stream().limit(1))
        .findFirst();
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

  /** The web in which it is tried. */
  public WebGraph graph() {
    return graph;
  }

  /** The pieces of the web as it is. */
  Pieces whole() {
    return whole;
  }

  /** The root of each actor's piece of the web as it is; never to be written to. */
  int[] wholeRoots() {
    return wholeRoots;
  }

  /** Whether a resident is there for whom a path to help is looked for. */
  boolean isResident(int actor) {
    return residents.get(actor);
  }

  /** Whether an actor helps whoever comes. */
  boolean isHelper(int actor) {
    return helpers.get(actor);
  }

  /** How many ties an actor has. */
  int degree(int actor) {
    return degree[actor];
  }

  /**
   * Lets some fall away.
   *
   * @param ids whoever is not in the web on its day takes nothing along but the ties that are lived
   *     through them
   */
  public FallenAway without(Collection<ActorId> ids) {
    BitSet gone = new BitSet();
    for (ActorId id : ids) {
      graph
          .findVertex(id)
          .ifPresentOrElse(
              gone::set, () -> Optional.ofNullable(elsewhere.get(id.value())).ifPresent(gone::set));
    }
    return new Trial(gone).outcome(new TreeSet<>(ids));
  }

  /** What is left when one actor falls away, in numbers alone. */
  Removal removal(int actor) {
    BitSet gone = new BitSet();
    gone.set(actor);
    return new Trial(gone).removal(graph.id(actor));
  }

  /** What is left of a web. */
  private final class Trial {
    private final BitSet gone;
    private final Pieces left = new Pieces(graph.order());
    private final int[] degreeLeft = new int[graph.order()];
    private final BitSet ended = new BitSet();
    private final int[] roots;

    Trial(BitSet gone) {
      this.gone = gone;
      gone.stream().filter(actor -> actor < graph.order()).forEach(left::leaveOut);
      for (int edge = 0; edge < source.length; edge++) {
        if (gone.get(source[edge]) || gone.get(target[edge]) || isViaGone(edge)) {
          ended.set(edge);
        } else {
          degreeLeft[source[edge]]++;
          degreeLeft[target[edge]]++;
          left.join(source[edge], target[edge]);
        }
      }
      this.roots = left.roots();
    }

    private boolean isViaGone(int edge) {
      return via[edge] >= 0 && gone.get(via[edge]);
    }

    private boolean isAmongOthers(int edge) {
      return !gone.get(source[edge]) && !gone.get(target[edge]);
    }

    private BitSet losesLastTie() {
      BitSet losing = new BitSet();
      for (int actor = 0; actor < degree.length; actor++) {
        losing.set(actor, !gone.get(actor) && degree[actor] > 0 && degreeLeft[actor] == 0);
      }
      return losing;
    }

    private BitSet losesOnlyPathToHelp() {
      BitSet losing = helped(helpers, wholeRoots);
      BitSet staying = (BitSet) helpers.clone();
      staying.andNot(gone);
      losing.andNot(helped(staying, roots));
      losing.andNot(gone);
      return losing;
    }

    /** The residents in a piece with anybody who helps. */
    private BitSet helped(BitSet helping, int[] pieces) {
      BitSet withHelp = new BitSet();
      helping.stream().forEach(helper -> withHelp.set(pieces[helper]));
      BitSet helped = new BitSet();
      residents.stream().filter(resident -> withHelp.get(pieces[resident])).forEach(helped::set);
      return helped;
    }

    private BitSet hangsLoose() {
      int[] largest = new int[degree.length];
      Arrays.fill(largest, NOWHERE);
      for (int actor = 0; actor < degree.length; actor++) {
        if (!gone.get(actor)) {
          int where = wholeRoots[actor];
          int piece = roots[actor];
          if (largest[where] == NOWHERE || left.size(piece) > left.size(largest[where])) {
            largest[where] = piece;
          }
        }
      }
      BitSet loose = losesLastTie();
      for (int actor = 0; actor < degree.length; actor++) {
        if (!gone.get(actor) && roots[actor] != largest[wholeRoots[actor]]) {
          loose.set(actor);
        }
      }
      return loose;
    }

    private Counts ties() {
      int before = 0;
      for (int edge = 0; edge < source.length; edge++) {
        before += isOfOthers(edge) ? 1 : 0;
      }
      return new Counts(before, source.length - ended.cardinality());
    }

    private boolean isOfOthers(int edge) {
      return !gone.get(source[edge]) || !gone.get(target[edge]);
    }

    private SortedMap<DomainId, Counts> byDomain() {
      int[] before = new int[domains.size()];
      int[] after = new int[domains.size()];
      for (int edge = 0; edge < source.length; edge++) {
        if (isOfOthers(edge)) {
          int one = domainOf[source[edge]];
          int other = domainOf[target[edge]];
          count(edge, one, before, after);
          if (other != one) {
            count(edge, other, before, after);
          }
        }
      }
      SortedMap<DomainId, Counts> counts = new TreeMap<>();
      for (int domain = 0; domain < before.length; domain++) {
        if (before[domain] > 0) {
          counts.put(domains.get(domain), new Counts(before[domain], after[domain]));
        }
      }
      return counts;
    }

    private void count(int edge, int domain, int[] before, int[] after) {
      if (domain != NOWHERE) {
        before[domain]++;
        after[domain] += ended.get(edge) ? 0 : 1;
      }
    }

    private List<Tie> goneVia() {
      List<Tie> ties = new ArrayList<>();
      ended.stream()
          .filter(this::isAmongOthers)
          .forEach(edge -> graph.findTie(edge).ifPresent(ties::add));
      return ties;
    }

    FallenAway outcome(Set<ActorId> without) {
      return new FallenAway(
          List.copyOf(without),
          ids(losesLastTie()),
          ids(losesOnlyPathToHelp()),
          ids(hangsLoose()),
          new Counts(whole.count(), left.count()),
          new Shares(whole.fragmentation(), left.fragmentation()),
          ties(),
          byDomain(),
          goneVia());
    }

    Removal removal(ActorId id) {
      return new Removal(
          id,
          hangsLoose().cardinality(),
          losesLastTie().cardinality(),
          losesOnlyPathToHelp().cardinality(),
          ended.cardinality());
    }

    private List<ActorId> ids(BitSet actors) {
      return actors.stream().mapToObj(graph::id).sorted().toList();
    }
  }
}
