package nl.wijkweb.insight;

import java.util.BitSet;
import java.util.Collection;
import java.util.TreeSet;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;

/**
 * What if somebody, or something, falls away from a web? Any set of its actors can be tried.
 *
 * <p>With whoever falls away go their ties, and the ties that others live through them alone
 * ({@code via}). Ties that once arose through them stay. Direction left aside. Making one costs O(n
 * + m), and so does every question, but for a logarithm; a bare graph knows no domains, help or
 * via.
 */
public final class WhatIf {
  private final PackedWeb web;

  /** Reads a web, which may be empty. */
  public WhatIf(WebGraph graph) {
    web = new PackedWeb(graph);
  }

  /** The web in which it is tried. */
  public WebGraph graph() {
    return web.graph;
  }

  PackedWeb web() {
    return web;
  }

  /**
   * Lets some fall away.
   *
   * @param ids whoever is not in the web on its day takes nothing along but the ties that are lived
   *     through them
   */
  public FallenAway without(Collection<ActorId> ids) {
    BitSet gone = new BitSet();
    ids.forEach(id -> web.find(id).ifPresent(gone::set));
    return new Trial(web, gone).outcome(new TreeSet<>(ids));
  }

  /** What is left when one actor falls away, in numbers alone. */
  Removal removal(int actor) {
    return without(actor).removal(web.graph.id(actor));
  }

  /** The root of everybody's piece when one actor falls away, who is in none. */
  int[] rootsWithout(int actor) {
    int[] roots = without(actor).roots();
    roots[actor] = PackedWeb.NOWHERE;
    return roots;
  }

  private Trial without(int actor) {
    BitSet gone = new BitSet();
    gone.set(actor);
    return new Trial(web, gone);
  }
}
