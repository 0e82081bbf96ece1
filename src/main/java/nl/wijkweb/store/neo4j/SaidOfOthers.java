package nl.wijkweb.store.neo4j;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Set;

/** Takes what tells of somebody by their id out of what was said with another. */
final class SaidOfOthers {
  private SaidOfOthers() {}

  /**
   * The words without what names one of some ids: of a list the whole item that does, of an object
   * the field. Linear in the words.
   *
   * @param json what was said
   * @return the same text when it names none of them
   */
  static String without(String json, Set<String> ids) {
    if (ids.stream().noneMatch(json::contains)) {
      return json;
    }
    JsonNode said = Json.read(json, JsonNode.class);
    prune(said, ids);
    return said.toString();
  }

  private static void prune(JsonNode node, Set<String> ids) {
    boolean isList = node instanceof ArrayNode;
    if (!isList && !(node instanceof ObjectNode)) {
      return;
    }
    for (Iterator<JsonNode> each = node.elements(); each.hasNext(); ) {
      JsonNode one = each.next();
      if (isOneOf(one, ids) || isList && names(one, ids)) {
        each.remove();
      } else {
        prune(one, ids);
      }
    }
  }

  private static boolean names(JsonNode item, Set<String> ids) {
    for (JsonNode field : item) {
      if (isOneOf(field, ids)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(JsonNode node, Set<String> ids) {
    return node.isTextual() && ids.contains(node.textValue());
  }
}
