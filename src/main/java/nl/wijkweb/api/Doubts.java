package nl.wijkweb.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.model.TieId;
import nl.wijkweb.store.Conversation;

/**
 * What of a person's web is in doubt: said to be wrong in a conversation, and since then neither
 * settled in another nor, of a tie, changed in one or gone.
 */
final class Doubts {
  private static final String TIE = Doubt.Of.TIE.code() + ' ';

  private Doubts() {}

  /**
   * The doubts that are open, in the order in which they were raised.
   *
   * @param all every conversation with the person, in any order
   * @param ties those that are in the web
   */
  static List<JsonObject> open(List<Conversation> all, Collection<TieId> ties) {
    Map<String, JsonObject> open = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparing(Conversation::saved).thenComparing(Conversation::id))
        .forEach(one -> hear(one, Json.read(one.said().getBytes(UTF_8)), open));
    Set<String> there = ties.stream().map(tie -> TIE + tie).collect(Collectors.toSet());
    open.keySet().removeIf(key -> key.startsWith(TIE) && !there.contains(key));
    return List.copyOf(open.values());
  }

  private static void hear(Conversation talk, JsonNode said, Map<String, JsonObject> open) {
    said.path("settled").forEach(one -> open.remove(key(one)));
    said.path("changed").forEach(tie -> open.remove(TIE + tie.asText()));
    for (JsonNode doubt : said.path("doubts")) {
      JsonObject json = JsonObject.of(doubt.deepCopy());
      json.put("on", talk.on()).put("who", said.path("who").asText());
      open.put(key(doubt), json);
    }
  }

  private static String key(JsonNode doubt) {
    return doubt.path("of").asText() + ' ' + doubt.path("which").asText();
  }
}
