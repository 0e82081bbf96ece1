package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkweb.insight.FallenAway.Counts;
import nl.wijkweb.insight.FallenAway.Shares;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Tie;

/** What is left of a web when some of it is gone. O(n + m log n), as is every question. */
final class Trial {
  private final PackedWeb web;
  private final BitSet gone;
  private final Pieces left;
  private final int[] degreeLeft;
  private final BitSet ended = new BitSet();
  private final int[] roots;

  /**
   * Lets some go.
   *
   * @param gone by their numbers in the web
   */
  Trial(PackedWeb web, BitSet gone) {
    this.web = web;
    this.gone = gone;
    this.left = new Pieces(web.graph.order());
    this.degreeLeft = new int[web.graph.order()];
    gone.stream().filter(actor -> actor < web.graph.order()).forEach(left::leaveOut);
    for (int edge = 0; edge < web.source.length; edge++) {
      if (gone.get(web.source[edge]) || gone.get(web.target[edge]) || isViaGone(edge)) {
        ended.set(edge);
      } else {
        degreeLeft[web.source[edge]]++;
        degreeLeft[web.target[edge]]++;
        left.join(web.source[edge], web.target[edge]);
      }
    }
    this.roots = left.roots();
  }

  private boolean isViaGone(int edge) {
    return web.via[edge] >= 0 && gone.get(web.via[edge]);
  }

  private boolean isAmongOthers(int edge) {
    return !gone.get(web.source[edge]) && !gone.get(web.target[edge]);
  }

  private BitSet losesLastTie() {
    BitSet losing = new BitSet();
    for (int actor = 0; actor < web.degree.length; actor++) {
      losing.set(actor, !gone.get(actor) && web.degree[actor] > 0 && degreeLeft[actor] == 0);
    }
    return losing;
  }

  private BitSet losesOnlyCarrier() {
    int[] carriersLeft = new int[web.carriers.length];
    web.carrying.stream()
        .filter(edge -> !ended.get(edge))
        .forEach(edge -> carriersLeft[web.target[edge]]++);
    BitSet losing = new BitSet();
    for (int actor = 0; actor < web.carriers.length; actor++) {
      losing.set(actor, !gone.get(actor) && web.carriers[actor] > 0 && carriersLeft[actor] == 0);
    }
    return losing;
  }

  private BitSet losesOnlyPathToHelp() {
    BitSet losing = helped(web.helpers, web.wholeRoots, new BitSet());
    BitSet staying = (BitSet) web.helpers.clone();
    staying.andNot(gone);
    losing.andNot(helped(staying, roots, ended));
    losing.andNot(gone);
    return losing;
  }

  /** The residents in a piece with anybody who helps whoever comes, or whom somebody helps. */
  private BitSet helped(BitSet helping, int[] pieces, BitSet without) {
    BitSet withHelp = new BitSet();
    helping.stream().forEach(helper -> withHelp.set(pieces[helper]));
    BitSet helped = new BitSet();
    web.residents.stream().filter(resident -> withHelp.get(pieces[resident])).forEach(helped::set);
    for (int edge = 0; edge < web.helped.length; edge++) {
      if (web.helped[edge] != PackedWeb.NOWHERE
          && !without.get(edge)
          && web.residents.get(web.helped[edge])) {
        helped.set(web.helped[edge]);
      }
    }
    return helped;
  }

  private BitSet hangsLoose() {
    int[] largest = new int[web.degree.length];
    Arrays.fill(largest, PackedWeb.NOWHERE);
    for (int actor = 0; actor < web.degree.length; actor++) {
      if (!gone.get(actor)) {
        int where = web.wholeRoots[actor];
        int piece = roots[actor];
        if (largest[where] == PackedWeb.NOWHERE || left.size(piece) > left.size(largest[where])) {
          largest[where] = piece;
        }
      }
    }
    BitSet loose = losesLastTie();
    for (int actor = 0; actor < web.degree.length; actor++) {
      if (!gone.get(actor) && roots[actor] != largest[web.wholeRoots[actor]]) {
        loose.set(actor);
      }
    }
    return loose;
  }

  private Counts ties() {
    int before = 0;
    for (int edge = 0; edge < web.source.length; edge++) {
      before += isOfOthers(edge) ? 1 : 0;
    }
    return new Counts(before, web.source.length - ended.cardinality());
  }

  private boolean isOfOthers(int edge) {
    return !gone.get(web.source[edge]) || !gone.get(web.target[edge]);
  }

  private SortedMap<DomainId, Counts> byDomain() {
    int[] before = new int[web.domains.size()];
    int[] after = new int[web.domains.size()];
    for (int edge = 0; edge < web.source.length; edge++) {
      if (isOfOthers(edge)) {
        int one = web.domainOf[web.source[edge]];
        int other = web.domainOf[web.target[edge]];
        count(edge, one, before, after);
        if (other != one) {
          count(edge, other, before, after);
        }
      }
    }
    SortedMap<DomainId, Counts> counts = new TreeMap<>();
    for (int domain = 0; domain < before.length; domain++) {
      if (before[domain] > 0) {
        counts.put(web.domains.get(domain), new Counts(before[domain], after[domain]));
      }
    }
    return counts;
  }

  private void count(int edge, int domain, int[] before, int[] after) {
    if (domain != PackedWeb.NOWHERE) {
      before[domain]++;
      after[domain] += ended.get(edge) ? 0 : 1;
    }
  }

  private List<Tie> goneVia() {
    List<Tie> ties = new ArrayList<>();
    ended.stream()
        .filter(this::isAmongOthers)
        .forEach(edge -> web.graph.findTie(edge).ifPresent(ties::add));
    return ties;
  }

  /** The root of everybody's piece; whoever is gone is their own. */
  int[] roots() {
    return roots.clone();
  }

  FallenAway outcome(Set<ActorId> without) {
    return new FallenAway(
        List.copyOf(without),
        ids(losesLastTie()),
        ids(losesOnlyPathToHelp()),
        ids(losesOnlyCarrier()),
        ids(hangsLoose()),
        new Counts(web.whole.count(), left.count()),
        new Shares(web.whole.fragmentation(), left.fragmentation()),
        ties(),
        byDomain(),
        goneVia());
  }

  Removal removal(ActorId id) {
    return new Removal(
        id,
        inside(hangsLoose()).cardinality(),
        inside(losesLastTie()).cardinality(),
        inside(losesOnlyPathToHelp()).cardinality(),
        ended.cardinality());
  }

  private BitSet inside(BitSet actors) {
    actors.and(web.inside);
    return actors;
  }

  private List<ActorId> ids(BitSet actors) {
    return inside(actors).stream().mapToObj(web.graph::id).sorted().toList();
  }
}
