package nl.wijkweb.api;

import java.util.List;
import nl.wijkweb.model.Tie;

/** The ties on which something rests, with how old it is; their ends are noted as shown. */
final class EvidenceJson {
  private EvidenceJson() {}

  static JsonObject write(List<Tie> evidence, NamesJson names, JsonObject json) {
    return json.array("evidence", evidence, tie -> tie(tie, names));
  }

  private static JsonObject tie(Tie tie, NamesJson names) {
    return new JsonObject()
        .put("tie", tie.id())
        .put("from", names.note(tie.from()))
        .put("type", tie.type())
        .put("to", names.note(tie.to()))
        .put("status", tie.course().status())
        .put("frequency", tie.bond().frequency())
        .put("since", tie.course().period().since())
        .put("until", tie.course().period().until())
        .put("lastContact", tie.course().lastContact())
        .put("lastConfirmed", tie.course().lastConfirmed());
  }
}
