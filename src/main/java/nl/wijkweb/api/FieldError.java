package nl.wijkweb.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkweb.exchange.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was wrong with a request, where, and how to mend it.
 *
 * @param in {@code body}, {@code query}, {@code header}, {@code path} or {@code file}
 * @param pointer a JSON pointer into the body, or the parameter's name
 * @param row the line in the file, the header being 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FieldError(
    @Nullable String in,
    @Nullable String pointer,
    @Nullable String file,
    @Nullable Integer row,
    @Nullable String column,
    @Nullable String value,
    String message,
    @Nullable String mend) {
  static FieldError inBody(String pointer, String message, @Nullable String mend) {
    return new FieldError("body", pointer, null, null, null, null, message, mend);
  }

  static FieldError inQuery(String name, String message, @Nullable String mend) {
    return new FieldError("query", name, null, null, null, null, message, mend);
  }

  static FieldError inFile(Problem problem) {
    return new FieldError(
        "file",
        null,
        problem.file(),
        problem.row(),
        problem.column(),
        problem.value(),
        problem.message(),
        problem.mend());
  }
}
