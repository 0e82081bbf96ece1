package nl.wijkweb.api;

import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.WorryState;
import nl.wijkweb.store.Worry;

/**
 * A worry as whom it is about is told of it. Who passed it on shows only when they said so. To the
 * person themselves nothing of its words shows before they were asked about it: until then whoever
 * took it up has to judge whom they would put in danger.
 */
final class HeldWorry {
  private HeldWorry() {}

  static JsonObject of(Viewer viewer, Worry worry) {
    JsonObject json =
        new JsonObject()
            .put("state", worry.state())
            .put("passedOn", worry.passedOn())
            .put("keptUntil", worry.keptUntil());
    if (viewer.role() == UserRole.RESIDENT && !isTalkedAbout(worry.state())) {
      return json;
    }
    WorryWords words = WorryWords.of(worry);
    words.write(json);
    if (!json.node().path("mayTell").asBoolean()) {
      json.node().remove("from");
    }
    return json.set("steps", words.steps());
  }

  private static boolean isTalkedAbout(WorryState state) {
    return state.compareTo(WorryState.PERMISSION) >= 0;
  }
}
