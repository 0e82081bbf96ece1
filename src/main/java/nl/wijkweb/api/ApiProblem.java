package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered, as RFC 9457 tells it. */
final class ApiProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final @Nullable String detail;
  private final transient List<FieldError> errors;
  private final long more;
  private final transient @Nullable JsonNode current;

  private ApiProblem(
      int status,
      String title,
      @Nullable String detail,
      List<FieldError> errors,
      @Nullable JsonNode current) {
    this(status, title, detail, errors, 0, current);
  }

  private ApiProblem(
      int status,
      String title,
      @Nullable String detail,
      List<FieldError> errors,
      long more,
      @Nullable JsonNode current) {
    super(title, null, false, false);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.errors = List.copyOf(errors);
    this.more = more;
    this.current = current;
  }

  /** The request is wrong in these places; all of them are told at once. */
  static ApiProblem wrong(List<FieldError> errors) {
    return new ApiProblem(
        400, "The request has " + errors.size() + " error(s)", null, errors, null);
  }

  /** The request is wrong in one place. */
  static ApiProblem wrong(FieldError error) {
    return wrong(List.of(error));
  }

  /** A folder is wrong in these places, and in so many more. */
  static ApiProblem wrongFile(List<FieldError> errors, long more) {
    String title = "The folder has " + (errors.size() + more) + " problem(s)";
    return new ApiProblem(400, title, null, errors, more, null);
  }

  /** Nobody is signed in. */
  static ApiProblem notSignedIn() {
    return new ApiProblem(401, "Not signed in", "Sign in and try again.", List.of(), null);
  }

  /** It is not there, or the caller may not know that it is: the same answer for both. */
  static ApiProblem notFound() {
    return new ApiProblem(
        404, "Not found", "It is not there, or you may not see it.", List.of(), null);
  }

  /** The request came from another site. */
  static ApiProblem crossSite() {
    return new ApiProblem(
        403, "Refused", "Requests from another website are refused.", List.of(), null);
  }

  /** The id is in use for something else. */
  static ApiProblem idTaken() {
    return new ApiProblem(
        409, "The id is in use", "Something else has this id; make a new one.", List.of(), null);
  }

  /** Somebody else changed it; {@code current} is how it is now. */
  static ApiProblem stale(JsonNode current) {
    return new ApiProblem(
        412,
        "Changed by somebody else",
        "Look at the current state, and change it again if that is still needed.",
        List.of(),
        current);
  }

  /** The body is larger than what is taken. */
  static ApiProblem tooLarge(long most) {
    return new ApiProblem(
        413, "Too large", "At most " + most + " bytes are taken.", List.of(), null);
  }

  /** The body is of a kind that is not taken. */
  static ApiProblem wrongMedia(String taken) {
    return new ApiProblem(415, "Wrong kind of body", "Send " + taken + ".", List.of(), null);
  }

  /** The caller did not say which version they saw. */
  static ApiProblem versionNeeded() {
    return new ApiProblem(
        428, "If-Match is missing", "Send the ETag that you read in If-Match.", List.of(), null);
  }

  /** The store cannot be reached, or is not ready yet. */
  static ApiProblem unavailable() {
    return new ApiProblem(
        503, "Not ready", "The store cannot be reached; try again in a moment.", List.of(), null);
  }

  /** Something broke; the log tells what under the trace id. */
  static ApiProblem unexpected() {
    return new ApiProblem(
        500, "Something broke", "It is in the log under the trace id.", List.of(), null);
  }

  /** The same problem as a plain status for what the web server refuses by itself. */
  static ApiProblem ofStatus(int status, String title) {
    return new ApiProblem(status, title, null, List.of(), null);
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  @Nullable String detail() {
    return detail;
  }

  List<FieldError> errors() {
    return errors;
  }

  /** How many errors there are beside those that are told. */
  long more() {
    return more;
  }

  @Nullable JsonNode current() {
    return current;
  }
}
