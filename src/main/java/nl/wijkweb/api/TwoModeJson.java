package nl.wijkweb.api;

import java.util.function.Function;
import nl.wijkweb.disclosure.TwoModeFigures;

/** Members and groups as JSON. */
final class TwoModeJson {
  private TwoModeJson() {}

  static void write(TwoModeFigures figures, NamesJson names, JsonObject json) {
    JsonObject web =
        new JsonObject()
            .put("members", figures.members())
            .put("groups", figures.groups())
            .put("ties", figures.ties())
            .number("density", figures.density())
            .number("clustering", figures.clustering());
    json.set("projection", MetricsJson.values(figures.counted().values()))
        .object("web", web)
        .array("groups", figures.ofGroups(), joined("members", names))
        .array("members", figures.ofMembers(), joined("groups", names))
        .object(
            "joiners",
            new JsonObject()
                .put("count", figures.joiners().count())
                .array(
                    "actors",
                    figures.joiners().named(),
                    joiner ->
                        new JsonObject()
                            .put("id", names.note(joiner.id()))
                            .list("groups", joiner.groups(), names::note)))
        .array("overlaps", figures.overlaps(), overlap -> overlap(overlap, names))
        .put("overlapsOf", figures.overlapping())
        .set("undefined", Json.MAPPER.valueToTree(figures.undefined()));
  }

  private static Function<TwoModeFigures.Joined, JsonObject> joined(
      String others, NamesJson names) {
    return joined ->
        new JsonObject()
            .put("id", names.note(joined.id()))
            .put(others, joined.degree())
            .number("share", joined.share());
  }

  private static JsonObject overlap(TwoModeFigures.Overlap overlap, NamesJson names) {
    return new JsonObject()
        .put("one", names.note(overlap.one()))
        .put("other", names.note(overlap.other()))
        .put("shared", overlap.shared())
        .number("jaccard", overlap.jaccard())
        .number("ofTheSmaller", overlap.ofTheSmaller());
  }
}
