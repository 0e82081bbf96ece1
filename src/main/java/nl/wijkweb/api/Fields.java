package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a JSON object into values, and collects everything that is wrong with them,
 * so that a caller is told all at once. A field that is absent or null is unknown.
 */
final class Fields {
  private final JsonNode object;
  private final String path;
  private final List<FieldError> errors;

  /**
   * @param known the fields that may stand there; any other is an error
   */
  Fields(JsonNode object, Set<String> known) {
    this(object, known, new ArrayList<>());
  }

  /**
   * @param errors what was wrong already; it is told with what is wrong here
   */
  Fields(JsonNode object, Set<String> known, List<FieldError> errors) {
    this(object, "", known, errors);
  }

  private Fields(JsonNode object, String path, Set<String> known, List<FieldError> errors) {
    this.object = object;
    this.path = path;
    this.errors = errors;
    if (!object.isObject()) {
      fail("", ProblemCode.NO_OBJECT.of());
    }
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                fail(
                    name,
                    ProblemCode.FIELD_UNKNOWN.of(name, String.join(", ", new TreeSet<>(known))));
              }
            });
  }

  /** A text of some form, or null when it is unknown, empty or wrong. */
  @Nullable String text(String name, TextForm form) {
    JsonNode node = node(name);
    if (node == null) {
      return null;
    }
    if (!node.isTextual()) {
      fail(name, ProblemCode.NO_TEXT.of());
      return null;
    }
    String text = node.textValue().strip();
    Optional<Cause> fault = Cause.ofText(form, text);
    fault.ifPresent(wrong -> fail(name, wrong));
    return text.isEmpty() || fault.isPresent() ? null : text;
  }

  /** What is read of a field that must be there; null, with an error noted, when it is not. */
  <T> @Nullable T required(String name, Supplier<@Nullable T> reader) {
    JsonNode node = node(name);
    if (node == null || node.isTextual() && node.textValue().isBlank()) {
      fail(name, ProblemCode.FIELD_NEEDED.of());
      return null;
    }
    return reader.get();
  }

  /** A text that must be there; null, with an error noted, when it is not. */
  @Nullable String requiredText(String name, TextForm form) {
    return required(name, () -> text(name, form));
  }

  /** An id that must be there; null, with an error noted, when it is not or is none. */
  @Nullable String requiredId(String name) {
    String text = requiredText(name, TextForm.ID);
    return text == null ? null : attempt(name, ProblemCode.NO_ID, () -> Ids.uuid(text));
  }

  /** A list of texts, each an item of a list; empty when unknown. */
  List<String> texts(String name) {
    JsonNode node = node(name);
    List<String> found = new ArrayList<>();
    if (node == null) {
      return found;
    }
    if (!node.isArray()) {
      fail(name, ProblemCode.NO_LIST.of());
      return found;
    }
    for (int i = 0; i < node.size(); i++) {
      item(name + "/" + i, node.get(i)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<String> item(String name, JsonNode node) {
    String text = node.isTextual() ? node.textValue().strip() : "";
    Cause fault =
        text.isEmpty() ? ProblemCode.NO_TEXT.of() : Cause.ofText(TextForm.ITEM, text).orElse(null);
    if (fault != null) {
      fail(name, fault);
    }
    return fault == null ? Optional.of(text) : Optional.empty();
  }

  /** A whole number within bounds, or null when unknown. */
  @Nullable Integer whole(String name, int lowest, int highest) {
    JsonNode node = node(name);
    if (node == null) {
      return null;
    }
    boolean whole = node.isIntegralNumber() && node.canConvertToInt();
    if (whole && node.intValue() >= lowest && node.intValue() <= highest) {
      return node.intValue();
    }
    fail(
        name,
        highest == Integer.MAX_VALUE
            ? ProblemCode.NO_NUMBER_FROM.of(lowest)
            : ProblemCode.NO_NUMBER_BETWEEN.of(lowest, highest));
    return null;
  }

  /** A number, or null when unknown. */
  @Nullable BigDecimal number(String name) {
    JsonNode node = node(name);
    if (node == null) {
      return null;
    }
    if (!node.isNumber()) {
      fail(name, ProblemCode.NO_NUMBER.of());
      return null;
    }
    return node.decimalValue();
  }

  /** Yes or no, or null when unknown. */
  @Nullable Boolean yesOrNo(String name) {
    JsonNode node = node(name);
    if (node != null && !node.isBoolean()) {
      fail(name, ProblemCode.NEITHER_TRUE_NOR_FALSE.of());
    }
    return node == null || !node.isBoolean() ? null : node.booleanValue();
  }

  /** One of an enum's codes, or null when unknown. */
  <E extends Enum<E> & Coded> @Nullable E code(String name, Class<E> type) {
    String text = text(name, TextForm.NOTE);
    return text == null ? null : codeOf(name, type, text);
  }

  /** A list of an enum's codes; empty when unknown. */
  <E extends Enum<E> & Coded> List<E> codes(String name, Class<E> type) {
    List<E> found = new ArrayList<>();
    for (String text : texts(name)) {
      E value = codeOf(name, type, text);
      if (value != null) {
        found.add(value);
      }
    }
    return found;
  }

  /** A date that may be partial, or null when unknown. */
  @Nullable PartialDate date(String name) {
    String text = text(name, TextForm.SHORT);
    return text == null ? null : attempt(name, ProblemCode.NO_DATE, () -> PartialDate.parse(text));
  }

  /** A date to the day, or null when unknown. */
  @Nullable LocalDate day(String name) {
    String text = text(name, TextForm.SHORT);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      fail(name, ProblemCode.NO_DAY.of());
      return null;
    }
  }

  /** A period from two fields. */
  Period period(String since, String until) {
    PartialDate from = date(since);
    PartialDate to = date(until);
    Period period = attempt(until, ProblemCode.ENDS_BEFORE_BEGIN, () -> new Period(from, to));
    return period == null ? Period.UNKNOWN : period;
  }

  /** A list of objects, each read by {@code reader}; empty when unknown. */
  <T> List<T> objects(String name, Set<String> known, Function<Fields, @Nullable T> reader) {
    JsonNode node = node(name);
    List<T> found = new ArrayList<>();
    if (node == null) {
      return found;
    }
    if (!node.isArray()) {
      fail(name, ProblemCode.NO_LIST.of());
      return found;
    }
    for (int i = 0; i < node.size(); i++) {
      T value = reader.apply(new Fields(node.get(i), path + "/" + name + "/" + i, known, errors));
      if (value != null) {
        found.add(value);
      }
    }
    return found;
  }

  /** An object read by {@code reader}; null when unknown or wrong. */
  <T> @Nullable T object(String name, Set<String> known, Function<Fields, @Nullable T> reader) {
    JsonNode node = node(name);
    return node == null ? null : reader.apply(within(name, node, known));
  }

  /** An object that is read where a field stands. */
  Fields within(String name, JsonNode there, Set<String> known) {
    return new Fields(there, path + "/" + name, known, errors);
  }

  /** The field as it was written, or null when it is unknown. */
  @Nullable JsonNode json(String name) {
    return node(name);
  }

  /** The same for objects with the same fields, in whatever order they stand. */
  String fingerprint() {
    return Json.fingerprint(object);
  }

  /** Whether nothing was wrong so far. */
  boolean isSound() {
    return errors.isEmpty();
  }

  /**
   * Makes a value; what its own checks refuse becomes an error of the field, and null.
   *
   * @param code the one thing for which the value can be refused
   */
  <T> @Nullable T attempt(String name, ProblemCode code, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException refused) {
      fail(name, code.of());
      return null;
    }
  }

  /** Whether the field is there with a value. */
  boolean has(String name) {
    return node(name) != null;
  }

  /** The fields that are there with a value. */
  List<String> written() {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    names.removeIf(name -> !has(name));
    return names;
  }

  /** Names of fields, and some more. */
  static Set<String> union(Set<String> names, String... more) {
    Set<String> all = new TreeSet<>(names);
    all.addAll(List.of(more));
    return Collections.unmodifiableSet(all);
  }

  /** Notes something that is wrong with a field. */
  void fail(String name, Cause cause) {
    errors.add(FieldError.inBody(name.isEmpty() ? path : path + "/" + name, cause));
  }

  /** The value, unless anything was wrong; then all of it is told. */
  <T> T orProblems(@Nullable T value) {
    if (!errors.isEmpty() || value == null) {
      throw problems();
    }
    return value;
  }

  /** All that was wrong. */
  ApiProblem problems() {
    return ApiProblem.wrong(errors);
  }

  private <E extends Enum<E> & Coded> @Nullable E codeOf(String name, Class<E> type, String text) {
    return Coded.find(type, text)
        .orElseGet(
            () -> {
              fail(
                  name,
                  ProblemCode.NONE_OF_THE_VALUES.of(text, String.join(", ", Coded.codes(type))));
              return null;
            });
  }

  private @Nullable JsonNode node(String name) {
    JsonNode node = object.get(name);
    return node == null || node.isNull() ? null : node;
  }
}
