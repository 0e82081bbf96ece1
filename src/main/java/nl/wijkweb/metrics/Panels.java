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

  private final Recent<Object, Panel> kept = new Recent<>(MOST);

  /**
   * The panel of a web.
   *
   * @param key the same for webs that follow one another by small changes
   */
  public Panel of(Object key, WebGraph graph, Work work) {
    Panel panel =
        kept.find(key)
            .map(earlier -> MetricsSuite.update(earlier, graph, work))
            .orElseGet(() -> MetricsSuite.compute(graph, work));
    kept.keep(key, panel);
    return panel;
  }
}
