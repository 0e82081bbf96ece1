package nl.wijkweb.store.neo4j;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a node or relationship as they were read. A property that is not there is null,
 * or an empty list: unknown.
 */
record Props(Fields values) {
  Props(Map<String, Object> row) {
    this((Fields) row::get);
  }

  @Nullable String text(String name) {
    return (String) values.get(name);
  }

  /** A text that is always there. */
  String need(String name) {
    String text = text(name);
    if (text == null) {
      throw new IllegalStateException("a row has no " + name);
    }
    return text;
  }

  @Nullable Integer number(String name) {
    Object number = values.get(name);
    return number == null ? null : Math.toIntExact(((Number) number).longValue());
  }

  /** A whole number that is always there. */
  long needLong(String name) {
    Object number = values.get(name);
    if (number == null) {
      throw new IllegalStateException("a row has no " + name);
    }
    return ((Number) number).longValue();
  }

  /** Whether a mark is there and set. */
  boolean isSet(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  @Nullable PartialDate date(String name) {
    String text = text(name);
    return text == null ? null : PartialDate.parse(text);
  }

  /** A date that is always there. */
  PartialDate needDate(String name) {
    return PartialDate.parse(need(name));
  }

  /** A moment that is always there. */
  Instant needTime(String name) {
    Object time = values.get(name);
    if (time == null) {
      throw new IllegalStateException("a row has no " + name);
    }
    // A change record keeps moments as texts.
    return (time instanceof ZonedDateTime moment ? moment : ZonedDateTime.parse((String) time))
        .toInstant();
  }

  /** A day that is always there. */
  LocalDate needDay(String name) {
    Object day = values.get(name);
    if (day == null) {
      throw new IllegalStateException("a row has no " + name);
    }
    return (LocalDate) day;
  }

  /** A day that may not be there. */
  @Nullable LocalDate day(String name) {
    return (LocalDate) values.get(name);
  }

  Period period() {
    PartialDate since = date("since");
    PartialDate until = date("until");
    return since == null && until == null ? Period.UNKNOWN : new Period(since, until);
  }

  <E extends Enum<E>> @Nullable E code(String name, Codes<E> codes) {
    String text = text(name);
    return text == null ? null : codes.get(text);
  }

  List<String> texts(String name) {
    @SuppressWarnings("unchecked")
    List<String> texts = (List<String>) values.get(name);
    return texts == null ? List.of() : texts;
  }

  <E extends Enum<E>> Set<E> codes(String name, Codes<E> codes) {
    List<String> texts = texts(name);
    if (texts.isEmpty()) {
      return Set.of();
    }
    EnumSet<E> found = EnumSet.noneOf(codes.type());
    texts.forEach(text -> found.add(codes.get(text)));
    return found;
  }

  byte @Nullable [] bytes(String name) {
    return (byte[]) values.get(name);
  }
}
