package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import nl.wijkweb.disclosure.AreaFigures;
import nl.wijkweb.metrics.ActorMetrics;
import nl.wijkweb.model.AreaCode;

/** Figures as JSON. */
final class MetricsJson {
  private MetricsJson() {}

  /** The figures of an area, and what is unknown behind them. */
  static ObjectNode of(AreaCode area, LocalDate day, AreaFigures figures, JsonObject unknown) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("area", area.value());
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
    json.set("estimated", Json.MAPPER.valueToTree(figures.estimated()));
    json.set("unknown", unknown.node());
    return json;
  }

  /** All keys, also those whose value is null: undefined is told, not left out. */
  static ObjectNode values(Map<String, ?> values) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    values.forEach((key, value) -> json.set(key, Json.MAPPER.valueToTree(value)));
    return json;
  }
}
