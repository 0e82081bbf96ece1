package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.problem.ProblemCode;

/** JSON merge patches (RFC 7396) on flat objects: a field replaces, null removes. */
final class MergePatch {
  private MergePatch() {}

  /**
   * A body as a patch.
   *
   * @throws ApiProblem when it is no object
   */
  static JsonNode of(JsonNode body) {
    if (!body.isObject()) {
      throw ApiProblem.wrong(FieldError.inBody("", ProblemCode.NO_OBJECT.of()));
    }
    return body;
  }

  /** The object after the change; the one given stays as it was. */
  static ObjectNode apply(ObjectNode current, JsonNode patch) {
    ObjectNode changed = current.deepCopy();
    patch
        .properties()
        .forEach(
            field -> {
              if (field.getValue().isNull()) {
                changed.remove(field.getKey());
              } else {
                changed.set(field.getKey(), field.getValue());
              }
            });
    return changed;
  }
}
