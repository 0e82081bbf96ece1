package nl.wijkweb.api;

import java.util.List;
import nl.wijkweb.insight.WarmPath;
import nl.wijkweb.insight.WarmPaths;
import nl.wijkweb.signals.SignalTexts;

/** Warm paths in an answer, or why there is none; whoever is on one is noted as shown. */
final class WarmPathJson {
  private static final String NO_TIES = "no-ties";
  private static final String NOBODY_AGREED = "nobody-agreed";

  private WarmPathJson() {}

  static JsonObject write(
      List<WarmPath> paths, WarmPaths from, SignalTexts texts, NamesJson names, JsonObject json) {
    json.array("paths", paths, path -> path(path, names));
    if (!paths.isEmpty()) {
      return json;
    }
    String why = from.begin() ? NOBODY_AGREED : NO_TIES;
    return json.object("none", new JsonObject().put("id", why).put("text", texts.withoutPath(why)));
  }

  private static JsonObject path(WarmPath path, NamesJson names) {
    return new JsonObject()
        .list("steps", path.steps(), names::note)
        .put("informal", path.informal())
        .array(
            "ties",
            path.ties(),
            tie ->
                new JsonObject()
                    .put("from", names.note(tie.from()))
                    .put("type", tie.type())
                    .put("to", names.note(tie.to())));
  }
}
