package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.Bands;
import nl.wijkweb.metrics.Work;
import nl.wijkweb.store.Cancelled;

/** Computes bands, unless somebody else just did. */
record BandsWork(BandsCache cache, BandsKey key, WebGraph graph, Disclosure disclosure)
    implements Job.Work {
  @Override
  public JobKind kind() {
    return JobKind.BANDS;
  }

  @Override
  public ObjectNode run(Job.Control control) {
    control.about(key.figures().area());
    if (cache.find(key).isEmpty()) {
      Work work = new Work(Work.onEveryCore().threads(), share -> tell(control, share));
      cache.keep(key, disclosure.bands(graph, work));
    }
    ObjectNode result = Json.MAPPER.createObjectNode();
    return result.put("samples", Bands.SAMPLES);
  }

  private static void tell(Job.Control control, double share) {
    if (control.cancelled()) {
      throw new Cancelled("cancelled before the bands were there");
    }
    control.at(Math.round(share * Bands.SAMPLES), Bands.SAMPLES);
  }

  @Override
  public void discard() {
    // It keeps nothing but what is in memory.
  }
}
