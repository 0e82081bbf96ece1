package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Arrays;
import nl.wijkweb.problem.Language;
import org.jspecify.annotations.Nullable;

/** Writes answers: with an ETag over the very bytes, and 304 for who has them already. */
final class Answers {
  static final String JSON = "application/json";

  private Answers() {}

  /** Answers with a value as JSON. */
  static void json(Context http, Object value) {
    byte[] body = Json.write(value);
    tagged(http, Json.hash(body).substring(0, 32), JSON, body);
  }

  /** Answers with a resource under its own version. */
  static void resource(Context http, ObjectNode resource) {
    tagged(http, resource.get("version").textValue(), JSON, Json.write(resource));
  }

  /** Says in which language an answer is, which the caller chose. */
  static void in(Language language, Context http) {
    http.header("Content-Language", language.code());
    http.res().addHeader("Vary", "Accept-Language");
  }

  /** Whether the version that a caller saw is that of the resource as it is. */
  static boolean matches(String version, ObjectNode resource) {
    return version.equals("*") || version.equals(resource.get("version").textValue());
  }

  /** Answers with bytes under a version; 304 for who has it already. */
  static void tagged(Context http, String version, String type, byte[] body) {
    String tag = '"' + version + '"';
    http.header("ETag", tag);
    if (isRead(http) && has(http.header("If-None-Match"), version)) {
      http.status(304);
      return;
    }
    http.contentType(type).result(body);
  }

  private static boolean isRead(Context http) {
    return http.method().name().equals("GET") || http.method().name().equals("HEAD");
  }

  private static boolean has(@Nullable String header, String version) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(one -> one.strip().replaceFirst("^W/", "").replace("\"", ""))
            .anyMatch(one -> one.equals(version) || one.equals("*"));
  }
}
