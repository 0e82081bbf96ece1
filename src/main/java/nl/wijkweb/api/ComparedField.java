package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import nl.wijkweb.model.ActorField;

/** One field of two actors beside each other. */
final class ComparedField {
  private ComparedField() {}

  /**
   * What a field is called in JSON, whether the two tell it otherwise, and who tells it.
   *
   * @param kept the fields of the one that stays, as they are written
   */
  static JsonObject of(ActorField field, ObjectNode kept, ObjectNode gone) {
    List<String> names = names(field);
    boolean differs =
        names.stream().anyMatch(name -> !Objects.equals(kept.get(name), gone.get(name)));
    return new JsonObject()
        .put("field", field)
        .list("names", names, name -> name)
        .put("differs", differs)
        .put("inKept", names.stream().anyMatch(kept::has))
        .put("inGone", names.stream().anyMatch(gone::has));
  }

  /** Under what names it stands in the JSON of an actor. */
  private static List<String> names(ActorField field) {
    return switch (field) {
      case PERIOD -> List.of("since", "until");
      case HOME_AREA -> List.of("homeArea");
      case AGE_BAND -> List.of("ageBand");
      case OPEN_TO -> List.of("openTo");
      case TARGET_GROUP -> List.of("targetGroup");
      case CONTACT_PERSON -> List.of("contactPerson");
      default -> List.of(field.code());
    };
  }
}
