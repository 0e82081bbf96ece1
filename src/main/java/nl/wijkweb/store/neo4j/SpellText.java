package nl.wijkweb.store.neo4j;

import java.util.function.Function;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Spell;
import org.jspecify.annotations.Nullable;

/**
 * A dated value in one text: {@code value}, or {@code value@since..until} with either end empty.
 */
final class SpellText {
  private static final char AT = '@';
  private static final String TO = "..";

  private SpellText() {}

  static <T> String write(Spell<T> spell, Function<T, String> code) {
    Period period = spell.period();
    String value = code.apply(spell.value());
    if (period.since() == null && period.until() == null) {
      return value;
    }
    return value + AT + text(period.since()) + TO + text(period.until());
  }

  static <T> Spell<T> read(String text, Function<String, T> value) {
    int at = text.indexOf(AT);
    if (at < 0) {
      return new Spell<>(value.apply(text), Period.UNKNOWN);
    }
    int to = text.indexOf(TO, at);
    return new Spell<>(
        value.apply(text.substring(0, at)),
        new Period(date(text.substring(at + 1, to)), date(text.substring(to + TO.length()))));
  }

  private static String text(@Nullable PartialDate date) {
    return date == null ? "" : date.toString();
  }

  private static @Nullable PartialDate date(String text) {
    return text.isEmpty() ? null : PartialDate.parse(text);
  }
}
