package nl.wijkweb.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.store.Worry;

/** The words of a worry: what was passed on, and what was done with it, as the store keeps them. */
final class WorryWords {
  /** Tells the same content from other content under the same id. */
  private static final String SUM = "sum";

  private static final String STEPS = "steps";

  private final ObjectNode json;

  private WorryWords(ObjectNode json) {
    this.json = json;
  }

  /** Words of a worry that is passed on now. */
  static WorryWords passedOn(JsonObject said, String sum) {
    ObjectNode json = said.put(SUM, sum).node();
    json.putArray(STEPS);
    return new WorryWords(json);
  }

  /** The words of a worry; none when it is closed. */
  static WorryWords of(Worry worry) {
    return new WorryWords((ObjectNode) Json.read(worry.words().getBytes(UTF_8)));
  }

  /** Whether the same was passed on; of what is closed nobody can tell any more. */
  boolean isSame(String sum) {
    return !json.has(SUM) || json.path(SUM).textValue().equals(sum);
  }

  /** What was sent as a step with this id, if any was. */
  Optional<String> sumOfStep(UUID id) {
    for (JsonNode step : json.path(STEPS)) {
      if (step.path("id").textValue().equals(id.toString())) {
        return Optional.of(step.path(SUM).textValue());
      }
    }
    return Optional.empty();
  }

  /** The words with one more step. */
  WorryWords and(JsonObject step, String sum) {
    ObjectNode more = json.deepCopy();
    more.withArray(STEPS).add(step.put(SUM, sum).node());
    return new WorryWords(more);
  }

  /** The name of who took it up; null when nobody did. */
  String takenUpBy() {
    return json.path(STEPS).path(0).path("who").asText();
  }

  /** Writes what was passed on. */
  void write(JsonObject shown) {
    for (String name : List.of("about", "what", "from", "mayTell")) {
      if (json.has(name)) {
        shown.set(name, json.get(name));
      }
    }
  }

  /** Every step in its order. */
  ArrayNode steps() {
    ArrayNode shown = Json.MAPPER.createArrayNode();
    List<JsonNode> steps = new ArrayList<>();
    json.path(STEPS).forEach(steps::add);
    for (JsonNode step : steps) {
      ObjectNode one = step.deepCopy();
      one.remove(SUM);
      shown.add(one);
    }
    return shown;
  }

  /** As the store keeps them. */
  String text() {
    return json.toString();
  }
}
