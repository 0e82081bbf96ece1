package nl.wijkweb.api;

import java.util.Set;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Spell;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** One thing that people say of how something stands, with its dates. */
final class MarkJson {
  static final Set<String> FIELDS = Set.of("mark", "since", "until");

  private MarkJson() {}

  /**
   * Reads one; what is wrong is noted.
   *
   * @param ofArea whether it is said of an area
   */
  static @Nullable Spell<Mark> read(Fields fields, boolean ofArea) {
    Mark mark = fields.required("mark", () -> fields.code("mark", Mark.class));
    Period period = fields.period("since", "until");
    if (mark != null && mark.subject().isOfArea() != ofArea) {
      String known = String.join(", ", Mark.all(ofArea).stream().map(Mark::code).toList());
      fields.fail("mark", ProblemCode.NONE_OF_THE_VALUES.of(mark.code(), known));
      return null;
    }
    return mark == null ? null : new Spell<>(mark, period);
  }

  static JsonObject write(Spell<Mark> spell) {
    return new JsonObject()
        .put("mark", spell.value())
        .put("since", spell.period().since())
        .put("until", spell.period().until());
  }
}
