package nl.wijkweb.api;

import nl.wijkweb.exchange.Problem;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.Language;
import nl.wijkweb.problem.ProblemTexts;
import nl.wijkweb.problem.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was wrong with a request, and where.
 *
 * @param in {@code body}, {@code query}, {@code header}, {@code path} or {@code file}
 * @param pointer a JSON pointer into the body, or the parameter's name
 * @param row the line in the file, the header being 1
 */
record FieldError(
    @Nullable String in,
    @Nullable String pointer,
    @Nullable String file,
    @Nullable Integer row,
    @Nullable String column,
    @Nullable String value,
    Cause cause) {
  static FieldError inBody(String pointer, Cause cause) {
    return new FieldError("body", pointer, null, null, null, null, cause);
  }

  static FieldError inQuery(String name, Cause cause) {
    return new FieldError("query", name, null, null, null, null, cause);
  }

  static FieldError inHeader(String name, Cause cause) {
    return new FieldError("header", name, null, null, null, null, cause);
  }

  static FieldError inFile(Problem problem) {
    return new FieldError(
        "file",
        null,
        problem.file(),
        problem.row(),
        problem.column(),
        problem.value(),
        problem.cause());
  }

  /** The error as it is told in a language. */
  JsonObject told(Language language) {
    Words words = ProblemTexts.in(language).words(cause);
    JsonObject parameters = new JsonObject();
    cause.parameters().forEach(parameters::put);
    JsonObject json =
        new JsonObject()
            .put("in", in)
            .put("pointer", pointer)
            .put("file", file)
            .put("row", row)
            .put("column", column)
            .put("value", value)
            .put("code", cause.code())
            .object("parameters", parameters);
    return json.put("message", words.message()).put("mend", words.mend());
  }
}
