package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered, as RFC 9457 tells it. */
final class ApiProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Cause cause;
  private final transient List<FieldError> errors;
  private final long more;
  private final transient @Nullable JsonNode current;
  private final transient List<ToldObstacle> obstacles;

  private ApiProblem(
      int status, Cause cause, List<FieldError> errors, long more, @Nullable JsonNode current) {
    this(status, cause, errors, more, current, List.of());
  }

  private ApiProblem(
      int status,
      Cause cause,
      List<FieldError> errors,
      long more,
      @Nullable JsonNode current,
      List<ToldObstacle> obstacles) {
    super(cause.code().code(), null, false, false);
    this.status = status;
    this.cause = cause;
    this.errors = List.copyOf(errors);
    this.more = more;
    this.current = current;
    this.obstacles = obstacles;
  }

  private static ApiProblem of(int status, Cause cause) {
    return new ApiProblem(status, cause, List.of(), 0, null);
  }

  /** The request is wrong in these places; all of them are told at once. */
  static ApiProblem wrong(List<FieldError> errors) {
    return new ApiProblem(400, ProblemCode.REQUEST_WRONG.of(errors.size()), errors, 0, null);
  }

  /** The request is wrong in one place. */
  static ApiProblem wrong(FieldError error) {
    return wrong(List.of(error));
  }

  /** A folder is wrong in these places, and in so many more. */
  static ApiProblem wrongFile(List<FieldError> errors, long more) {
    Cause cause = ProblemCode.FOLDER_WRONG.of(errors.size() + more);
    return new ApiProblem(400, cause, errors, more, null);
  }

  /** Nobody is signed in. */
  static ApiProblem notSignedIn() {
    return of(401, ProblemCode.NOT_SIGNED_IN.of());
  }

  /** It is not there, or the caller may not know that it is: the same answer for both. */
  static ApiProblem notFound() {
    return of(404, ProblemCode.NOT_FOUND.of());
  }

  /** The service broke while a file was brought in. */
  static ApiProblem importCut() {
    return of(503, ProblemCode.IMPORT_CUT.of());
  }

  /** The request came from another site. */
  static ApiProblem crossSite() {
    return of(403, ProblemCode.CROSS_SITE.of());
  }

  /** The id is in use for something else. */
  static ApiProblem idTaken() {
    return of(409, ProblemCode.ID_IN_USE.of());
  }

  /** The figures are of a web so large that a job has to compute them first. */
  static ApiProblem figuresNotComputed() {
    return of(409, ProblemCode.FIGURES_NOT_COMPUTED.of());
  }

  /** The invented web was not drawn, or cannot be. */
  static ApiProblem webNotDrawn() {
    return of(409, ProblemCode.WEB_NOT_DRAWN.of());
  }

  /** The figures that are to be frozen are not there. */
  static ApiProblem nothingToFreeze() {
    return of(409, ProblemCode.NOTHING_TO_FREEZE.of());
  }

  /** There are as many frozen tables of the area as are kept. */
  static ApiProblem tablesFull(int most) {
    return of(409, ProblemCode.TABLES_FULL.of(most));
  }

  /** The id is in use for something else; {@code current} is what it is. */
  static ApiProblem idTaken(JsonNode current) {
    return new ApiProblem(409, ProblemCode.ID_IN_USE.of(), List.of(), 0, current);
  }

  /** A change is not undone, because of all this. */
  static ApiProblem notUndone(List<ToldObstacle> obstacles) {
    return new ApiProblem(
        409, ProblemCode.NOT_UNDONE.of(), List.of(), 0, null, List.copyOf(obstacles));
  }

  /** Somebody else changed it; {@code current} is how it is now. */
  static ApiProblem stale(JsonNode current) {
    return new ApiProblem(412, ProblemCode.CHANGED_MEANWHILE.of(), List.of(), 0, current);
  }

  /** The body is larger than what is taken. */
  static ApiProblem tooLarge(long most) {
    return of(413, ProblemCode.TOO_LARGE.of(most));
  }

  /** The body comes too slowly. */
  static ApiProblem tooSlow() {
    return of(408, ProblemCode.TOO_SLOW.of());
  }

  /** The body is of a kind that is not taken. */
  static ApiProblem wrongMedia(String taken) {
    return of(415, ProblemCode.WRONG_MEDIA.of(taken));
  }

  /** The caller did not say which version they saw. */
  static ApiProblem versionNeeded() {
    return of(428, ProblemCode.VERSION_NEEDED.of());
  }

  /** The store cannot be reached, or is not ready yet. */
  static ApiProblem unavailable() {
    return of(503, ProblemCode.NOT_READY.of());
  }

  /** Whether somebody is still who they were has to be asked, and the provider does not answer. */
  static ApiProblem providerUnreachable() {
    return of(503, ProblemCode.PROVIDER_UNREACHABLE.of());
  }

  /** There is more to do already than is taken on at a time. */
  static ApiProblem busy(ProblemCode what) {
    return of(503, what.of());
  }

  /** Something broke; the log tells what under the trace id. */
  static ApiProblem unexpected() {
    return of(500, ProblemCode.BROKEN.of());
  }

  /** The same problem as a plain status for what the web server refuses by itself. */
  static ApiProblem ofStatus(int status) {
    return of(status, ProblemCode.REFUSED.of());
  }

  int status() {
    return status;
  }

  /** What is wrong with the request as a whole. */
  Cause why() {
    return cause;
  }

  List<FieldError> errors() {
    return errors;
  }

  /** How many errors there are beside those that are told. */
  long more() {
    return more;
  }

  /** What stands in the way of undoing a change. */
  List<ToldObstacle> obstacles() {
    return obstacles;
  }

  @Nullable JsonNode current() {
    return current;
  }
}
