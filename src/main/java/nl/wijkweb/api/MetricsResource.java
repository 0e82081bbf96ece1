package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkweb.access.Policy;
import nl.wijkweb.disclosure.AreaFigures;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.graph.Border;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.ActorMetrics;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Member;
import nl.wijkweb.store.StoredTie;

/** The metrics of an area's web, on what the caller may see: {@code /v1/areas/{area}/metrics}. */
final class MetricsResource {
  private final Views views;
  private final Policy policy;
  private final Disclosure disclosure;

  MetricsResource(Views views, Policy policy, Disclosure disclosure) {
    this.views = views;
    this.policy = policy;
    this.disclosure = disclosure;
  }

  void get(Call call) {
    call.knownQuery("asOf", "projection", "directed", "weighted");
    LocalDate asked = call.date("asOf");
    Projection projection = Projections.of(call);
    boolean directed = call.flag("directed");
    boolean weighted = call.flag("weighted");
    call.check();
    LocalDate day = asked == null ? views.today() : asked;
    View view = views.of(call, call.area());
    Projection wanted = directed ? projection.asDirected() : projection;
    WebGraph graph = graph(view, weighted ? wanted.asWeighted() : wanted, day);
    Answers.json(call.http(), json(view, disclosure.metrics(graph, rows(call)), day));
  }

  private static WebGraph graph(View view, Projection projection, LocalDate day) {
    AreaCode own = view.snapshot().area().area().code();
    Predicate<Member> inside =
        actor -> actor.facts().home().area() == null || own.equals(actor.facts().home().area());
    return projection.apply(
        view.cut().actors(),
        view.cut().ties().stream().map(StoredTie::tie).toList(),
        day,
        Border.halo(inside));
  }

  private Predicate<ActorKind> rows(Call call) {
    boolean professionals = policy.seesProfessionalsByName(call.viewer());
    return kind -> !kind.isPerson() || professionals;
  }

  private static ObjectNode json(View view, Disclosed<AreaFigures> disclosed, LocalDate day) {
    AreaFigures figures = disclosed.value();
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("area", view.snapshot().area().area().code().value());
    json.put("asOf", day.toString());
    json.set("projection", values(figures.counted().values()));
    json.set("web", values(figures.web().values()));
    ArrayNode actors = json.putArray("actors");
    for (ActorMetrics row : figures.actors()) {
      ObjectNode actor = Json.MAPPER.createObjectNode().put("id", row.id().value());
      actor.setAll(values(row.values()));
      actors.add(actor);
    }
    json.set("undefined", Json.MAPPER.valueToTree(figures.undefined()));
    return json;
  }

  /** All keys, also those whose value is null: undefined is told, not left out. */
  private static ObjectNode values(Map<String, ?> values) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    values.forEach((key, value) -> json.set(key, Json.MAPPER.valueToTree(value)));
    return json;
  }
}
