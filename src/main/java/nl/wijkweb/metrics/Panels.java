package nl.wijkweb.metrics;

import nl.wijkweb.graph.WebGraph;

/**
 * The panels that were asked for last, so that after a change only what it touched is computed
 * anew: see {@link MetricsSuite#update}. A panel is as right from here as from a new computation,
 * whatever the key. Holds at most {@value #MOST} panels, about 400 bytes an actor each. Safe for
 * several threads.
 */
public final class Panels {
  private static final int MOST = 16;

  /** Up to this many actors a panel takes a second or two. */
  private static final int AT_ONCE = 10_000;

  private final Recent<Object, Panel> kept = new Recent<>(MOST);

  /**
   * Whether the panel of a web, as it is, need not be computed: it is kept, or takes no longer than
   * somebody who asked will wait.
   */
  public boolean isAtHand(Object key, WebGraph graph) {
    return graph.order() <= AT_ONCE
        || kept.find(key).filter(panel -> panel.graph().isSameAs(graph)).isPresent();
  }

  /**
   * The panel of a web; the one that is kept when nothing changed.
   *
   * @param key the same for webs that follow one another by small changes
   */
  public Panel of(Object key, WebGraph graph, Work work) {
    Panel panel =
        kept.find(key)
            .map(earlier -> after(earlier, graph, work))
            .orElseGet(() -> MetricsSuite.compute(graph, work));
    kept.keep(key, panel);
    return panel;
  }

  private static Panel after(Panel earlier, WebGraph graph, Work work) {
    return earlier.graph().isSameAs(graph) ? earlier : MetricsSuite.update(earlier, graph, work);
  }
}
