package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.Bands;
import nl.wijkweb.metrics.RandomGraphs;
import nl.wijkweb.metrics.Work;
import nl.wijkweb.model.ActorKind;

/** Where an area's figures stand among those of random webs of the same degrees. */
record BandsFigure(Disclosure disclosure) implements LongFigure<Bands> {
  @Override
  public JobKind kind() {
    return JobKind.BANDS;
  }

  @Override
  public int largest() {
    return RandomGraphs.LARGEST;
  }

  @Override
  public int steps() {
    return Bands.SAMPLES;
  }

  @Override
  public Disclosed<Bands> compute(WebGraph graph, Predicate<ActorKind> mayShow, Work work) {
    return disclosure.bands(graph, work);
  }

  @Override
  public ObjectNode outcome() {
    return Json.MAPPER.createObjectNode().put("samples", Bands.SAMPLES);
  }

  @Override
  public void write(Bands bands, View view, LocalDate day, JsonObject json) {
    JsonObject without = new JsonObject();
    bands.without().forEach(without::put);
    json.put("samples", Bands.SAMPLES)
        .set("bands", Json.MAPPER.valueToTree(bands.bands()))
        .object("without", without)
        .number(Bands.SMALL_WORLD, bands.smallWorld());
  }
}
