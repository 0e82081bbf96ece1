package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Function;
import nl.wijkweb.disclosure.ChangeFigures;
import nl.wijkweb.disclosure.Named;
import nl.wijkweb.metrics.MetricChange;
import nl.wijkweb.metrics.WebChange;

/** What became of a web, as JSON. */
final class ChangeJson {
  private static final String NO_WEIGHT = "ties count without weight here: ask for weighted=true";

  private final NamesJson names = new NamesJson();

  private ChangeJson() {}

  static ObjectNode of(View view, LocalDate since, LocalDate day, ChangeFigures change) {
    return new ChangeJson().write(view, since, day, change);
  }

  private ObjectNode write(View view, LocalDate since, LocalDate day, ChangeFigures change) {
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("since", since)
            .put("asOf", day)
            .set("projection", MetricsJson.values(change.after().values()))
            .set("projectionBefore", MetricsJson.values(change.before().values()))
            .object("came", names.actors(change.came()))
            .object("went", names.actors(change.went()))
            .object("appeared", ties(change.appeared(), this::tie))
            .object("ended", ties(change.ended(), this::tie));
    ObjectNode undefined = Json.MAPPER.valueToTree(change.undefined());
    if (change.after().weighted()) {
      json.object("strengthened", ties(change.strengthened(), this::shift))
          .object("faded", ties(change.faded(), this::shift));
    } else {
      json.node().putNull("strengthened").putNull("faded");
      undefined.put("strengthened", NO_WEIGHT).put("faded", NO_WEIGHT);
    }
    json.put("kept", change.kept()).number(ChangeFigures.STABILITY, change.stability());
    ObjectNode web = Json.MAPPER.createObjectNode();
    change.web().forEach(one -> web.set(one.metric().key(), metric(one)));
    json.set("web", web).set("undefined", undefined);
    json.object(
        "estimated",
        new JsonObject()
            .set("before", Json.MAPPER.valueToTree(change.estimatedBefore()))
            .set("after", Json.MAPPER.valueToTree(change.estimatedAfter())));
    names.write(view, day, json);
    return json.node();
  }

  private static <T> JsonObject ties(Named<T> ties, Function<T, JsonObject> writer) {
    return new JsonObject().put("count", ties.count()).array("ties", ties.named(), writer);
  }

  private JsonObject tie(WebChange.Pair pair) {
    return new JsonObject()
        .put("one", names.note(pair.one()))
        .put("other", names.note(pair.other()));
  }

  private JsonObject shift(WebChange.Shift shift) {
    JsonObject json = tie(shift.pair());
    json.node().put("before", shift.before()).put("after", shift.after());
    return json;
  }

  /** All three, also when null: undefined is told, not left out. */
  private static ObjectNode metric(MetricChange change) {
    JsonObject json =
        new JsonObject()
            .set("before", Json.MAPPER.valueToTree(change.before()))
            .set("after", Json.MAPPER.valueToTree(change.after()));
    json.number("difference", change.difference());
    return json.node();
  }
}
