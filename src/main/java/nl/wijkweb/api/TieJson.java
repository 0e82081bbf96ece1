package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.StoredTie;

/** Writes one spell of a tie, with what is given of it and nothing more. */
final class TieJson {
  private TieJson() {}

  /**
   * The whole resource, stamped with its version.
   *
   * @param tie its words opened, then cut to what may be seen
   * @param fromName the label of where it starts
   */
  static ObjectNode resource(
      StoredTie stored, Tie tie, String fromName, String toName, List<String> may) {
    JsonObject json =
        new JsonObject()
            .put("id", stored.id())
            .put("area", stored.web())
            .put("from", tie.from())
            .put("fromName", fromName)
            .put("type", tie.type())
            .put("to", tie.to())
            .put("toName", toName);
    fields(json, tie);
    return json.list("may", may, right -> right).stamped();
  }

  /** Only the fields that a client may write, as {@link TieFields} reads them. */
  static ObjectNode fields(Tie tie) {
    JsonObject json = new JsonObject();
    fields(json, tie);
    return json.node();
  }

  private static void fields(JsonObject json, Tie tie) {
    json.put("status", tie.course().status())
        .put("frequency", tie.bond().frequency())
        .put("closeness", tie.bond().closeness())
        .put("distance", tie.bond().distance())
        .put("via", tie.bond().via())
        .putAll("support", tie.help().support())
        .put("fallback", tie.help().fallback())
        .put("strain", tie.bond().strain())
        .put("direction", tie.bond().direction())
        .put("amount", tie.terms().amount())
        .put("since", tie.course().period().since())
        .put("until", tie.course().period().until())
        .put("startsBy", tie.help().startsBy())
        .put("stopsOn", tie.course().stopsOn())
        .put("successor", tie.course().successor())
        .put("endReason", tie.course().endReason())
        .put("lastContact", tie.course().lastContact())
        .put("lastConfirmed", tie.course().lastConfirmed())
        .put("arose", tie.course().arose())
        .putAll("contribution", tie.terms().contribution())
        .put("saidBy", tie.provenance().saidBy())
        .putAll("source", tie.provenance().source())
        .put("note", tie.note());
  }
}
