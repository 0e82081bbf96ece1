package nl.wijkweb.metrics;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkweb.graph.WebGraph;

/**
 * The panels that were asked for last, so that after a change only what it touched is computed
 * anew: see {@link MetricsSuite#update}. A panel is as right from here as from a new computation,
 * whatever the key. Holds at most {@value #MOST} panels, about 400 bytes an actor each. Safe for
 * several threads.
 */
public final class Panels {
  private static final int MOST = 16;

  private final Map<Object, Panel> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Panel> eldest) {
          return size() > MOST;
        }
      };

  /**
   * The panel of a web.
   *
   * @param key the same for webs that follow one another by small changes
   */
  public Panel of(Object key, WebGraph graph, Work work) {
    Panel earlier;
    synchronized (kept) {
      earlier = kept.get(key);
    }
    Panel panel =
        earlier == null
            ? MetricsSuite.compute(graph, work)
            : MetricsSuite.update(earlier, graph, work);
    synchronized (kept) {
      kept.put(key, panel);
    }
    return panel;
  }
}
