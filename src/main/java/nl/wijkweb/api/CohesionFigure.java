package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.wijkweb.disclosure.CohesionFigures;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.disclosure.Named;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.Work;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;

/** Who hangs together in an area's web: its k-components. */
record CohesionFigure(Disclosure disclosure) implements LongFigure<CohesionFigures> {
  private static final int LARGEST = 20_000;
  private static final String NOBODY = "there are no actors";

  @Override
  public JobKind kind() {
    return JobKind.COHESION;
  }

  @Override
  public int largest() {
    return LARGEST;
  }

  @Override
  public Disclosed<CohesionFigures> compute(
      WebGraph graph, Predicate<ActorKind> mayShow, Work work) {
    return disclosure.cohesion(graph, mayShow, work);
  }

  @Override
  public void write(CohesionFigures found, View view, LocalDate day, JsonObject json) {
    NamesJson names = new NamesJson();
    JsonObject undefined = new JsonObject();
    if (found.web().isPresent()) {
      json.put("cohesion", found.web().getAsInt());
    } else {
      json.node().putNull("cohesion");
      undefined.put("cohesion", NOBODY);
    }
    List<List<Named<ActorId>>> levels = found.levels();
    json.array(
        "levels",
        IntStream.range(0, levels.size()).boxed().toList(),
        at -> new JsonObject().put("k", at + 1).array("parts", levels.get(at), names::actors));
    json.array(
        "actors",
        found.actors().entrySet(),
        actor ->
            new JsonObject()
                .put("id", names.note(actor.getKey()))
                .put("cohesion", actor.getValue()));
    json.object("undefined", undefined);
    names.write(view, day, json);
  }
}
