package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.TieId;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.Language;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** One call of an operation by a caller whom the policy let in: its parameters and its answer. */
final class Call {
  private static final int LONGEST_BODY = 1 << 20;
  private static final String CHANGE = "Wijkweb-Change";
  private static final String JSON = "application/json";
  private static final String MERGE_PATCH = "application/merge-patch+json";

  private final Context http;

  /** Null where nobody needs to be signed in; then nobody is asked for. */
  private final @Nullable Viewer viewer;

  private final @Nullable String session;
  private final List<FieldError> errors = new ArrayList<>();

  /**
   * @param viewer who is signed in, if that is asked
   * @param session the token by which they are
   */
  Call(Context http, @Nullable Viewer viewer, @Nullable String session) {
    this.http = http;
    this.viewer = viewer;
    this.session = session;
  }

  /** The same call by another viewer, who needs no session. */
  Call as(Viewer other) {
    return new Call(http, other, null);
  }

  /** The request and response as the web server has them. */
  Context http() {
    return http;
  }

  /** The language in which the caller wants to be told what is wrong. */
  Language language() {
    return Language.preferred(http.header("Accept-Language"));
  }

  /** Who is signed in. */
  Viewer viewer() {
    if (viewer == null) {
      throw ApiProblem.notSignedIn();
    }
    return viewer;
  }

  /** The token of the session in which somebody is signed in. */
  String session() {
    if (session == null) {
      throw ApiProblem.notSignedIn();
    }
    return session;
  }

  /** The area in the address; one that cannot be is not there. */
  AreaCode area() {
    try {
      return new AreaCode(http.pathParam("area"));
    } catch (IllegalArgumentException none) {
      throw ApiProblem.notFound();
    }
  }

  /** The actor in the address. */
  ActorId actor() {
    return new ActorId(id("actor"));
  }

  /** The tie in the address. */
  TieId tie() {
    return new TieId(id("tie"));
  }

  /** An id in the address; one that cannot be is not there. */
  String id(String name) {
    try {
      return Ids.uuid(http.pathParam(name));
    } catch (IllegalArgumentException none) {
      throw ApiProblem.notFound();
    }
  }

  /** Notes every query parameter that the operation does not know. */
  void knownQuery(String... names) {
    Set<String> known = new TreeSet<>(List.of(names));
    for (String name : http.queryParamMap().keySet()) {
      if (!known.contains(name)) {
        errors.add(
            FieldError.inQuery(
                name,
                known.isEmpty()
                    ? ProblemCode.PARAMETER_NOT_TAKEN.of(name)
                    : ProblemCode.PARAMETER_UNKNOWN.of(name, String.join(", ", known))));
      }
    }
  }

  /** A day in the query; another where none is asked for, or what is asked for is no day. */
  LocalDate day(String name, LocalDate otherwise) {
    String text = http.queryParam(name);
    if (text == null) {
      return otherwise;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      errors.add(FieldError.inQuery(name, ProblemCode.NO_DAY.of()));
      return otherwise;
    }
  }

  /** An actor in the query, which must be there; null when it is wrong. */
  @Nullable ActorId requiredActor(String name) {
    String text = http.queryParam(name);
    if (text == null) {
      wrong(name, ProblemCode.FIELD_NEEDED.of());
      return null;
    }
    try {
      return new ActorId(Ids.uuid(text));
    } catch (IllegalArgumentException none) {
      wrong(name, ProblemCode.NO_ID.of());
      return null;
    }
  }

  /**
   * Actors in the query, with commas between them; none where any of them is wrong.
   *
   * @param most how many there may be; there must be one
   */
  Set<ActorId> requiredActors(String name, int most) {
    String text = http.queryParam(name);
    if (text == null || text.isEmpty()) {
      wrong(name, ProblemCode.FIELD_NEEDED.of());
      return Set.of();
    }
    try {
      Set<ActorId> actors = new TreeSet<>();
      for (String id : text.split(",", -1)) {
        actors.add(new ActorId(Ids.uuid(id)));
      }
      if (actors.size() <= most) {
        return actors;
      }
      wrong(name, ProblemCode.IDS_TOO_MANY.of(most));
    } catch (IllegalArgumentException none) {
      wrong(name, ProblemCode.NO_ID.of());
    }
    return Set.of();
  }

  /** Yes or no in the query. */
  boolean flag(String name) {
    String text = http.queryParam(name);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      errors.add(FieldError.inQuery(name, ProblemCode.NEITHER_TRUE_NOR_FALSE.of()));
    }
    return "true".equals(text);
  }

  /** One of some codes in the query, else the first of them. */
  <E extends Enum<E> & Coded> E choice(String name, List<E> codes) {
    String text = http.queryParam(name);
    for (E code : codes) {
      if (code.code().equals(text)) {
        return code;
      }
    }
    if (text != null) {
      String known = codes.stream().map(Coded::code).collect(Collectors.joining(", "));
      wrong(name, ProblemCode.NONE_OF_THE_VALUES.of(text, known));
    }
    return codes.get(0);
  }

  /** A whole number in the query. */
  int number(String name, int otherwise, int lowest, int highest) {
    String text = http.queryParam(name);
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= lowest && number <= highest) {
        return number;
      }
    } catch (NumberFormatException wrong) {
      // It is told below, like a number out of range.
    }
    errors.add(FieldError.inQuery(name, ProblemCode.NO_NUMBER_BETWEEN.of(lowest, highest)));
    return otherwise;
  }

  /** Notes something that is wrong with the query. */
  void wrong(String name, Cause cause) {
    errors.add(FieldError.inQuery(name, cause));
  }

  /** Stops when anything was wrong with the query, and tells all of it. */
  void check() {
    if (!errors.isEmpty()) {
      throw ApiProblem.wrong(errors);
    }
  }

  /**
   * The body as an object with these fields; what is wrong with the query is told with what is
   * wrong with them.
   */
  Fields fields(Set<String> known) {
    return new Fields(body(JSON), known, errors);
  }

  /** The body as a change of something that is there. */
  JsonNode patch() {
    return MergePatch.of(body(JSON, MERGE_PATCH));
  }

  /** An object with these fields, as a change leaves it; as {@link #fields}. */
  Fields changed(JsonNode object, Set<String> known) {
    return new Fields(object, known, errors);
  }

  private JsonNode body(String... taken) {
    String type = http.contentType();
    String bare = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!List.of(taken).contains(bare)) {
      throw ApiProblem.wrongMedia(String.join(" or ", taken));
    }
    return Json.read(Bodies.read(http, LONGEST_BODY));
  }

  /** The id that the caller gives the change that they make, if they do. */
  @Nullable UUID change() {
    String header = http.header(CHANGE);
    if (header == null) {
      return null;
    }
    try {
      return UUID.fromString(Ids.uuid(header));
    } catch (IllegalArgumentException none) {
      throw ApiProblem.wrong(FieldError.inHeader(CHANGE, ProblemCode.NO_ID.of()));
    }
  }

  /** The version that the caller saw. */
  String ifMatch() {
    String header = http.header("If-Match");
    if (header == null || header.isBlank()) {
      throw ApiProblem.versionNeeded();
    }
    return header.strip().replaceFirst("^W/", "").replace("\"", "");
  }
}
