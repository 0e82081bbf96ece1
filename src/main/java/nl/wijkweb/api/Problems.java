package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import nl.wijkweb.problem.Language;
import nl.wijkweb.problem.ProblemTexts;
import nl.wijkweb.problem.Words;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what went wrong becomes an answer (RFC 9457). */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  static final String MEDIA = "application/problem+json";
  private static final String RETRY_SECONDS = "2";
  private static final int TRACE_BYTES = 8;

  private Problems() {}

  /**
   * Answers with what an exception means; what nobody foresaw is logged, and told without detail.
   */
  static void answer(Context http, Exception wrong) {
    ApiProblem problem = of(wrong);
    if (wrong instanceof MethodNotAllowedResponse refused) {
      refused.getDetails().values().forEach(methods -> http.header("Allow", methods));
    }
    if (problem.status() == 503) {
      http.header("Retry-After", RETRY_SECONDS);
    }
    Language language = Language.preferred(http.header("Accept-Language"));
    ObjectNode json = json(problem, language);
    Answers.in(language, http);
    if (problem.status() == 500) {
      String trace = trace();
      LOG.error("Unexpected, trace {}: {} {}", trace, http.method(), http.path(), Bare.of(wrong));
      json.put("traceId", trace);
    }
    write(http, problem.status(), json);
  }

  /** A problem as it is told in a language. */
  static ObjectNode json(ApiProblem problem, Language language) {
    Words words = ProblemTexts.in(language).words(problem.why());
    ObjectNode json =
        new JsonObject()
            .put("title", words.message())
            .put("status", problem.status())
            .put("code", problem.why().code())
            .put("detail", words.mend())
            .objects("errors", problem.errors(), error -> error.told(language))
            .node();
    if (!problem.obstacles().isEmpty()) {
      JsonObject.of(json).array("obstacles", problem.obstacles(), one -> one.told(language));
    }
    if (problem.more() > 0) {
      json.put("more", problem.more());
    }
    if (problem.current() != null) {
      json.set("current", problem.current());
    }
    return json;
  }

  /** What an exception means to the caller. */
  static ApiProblem of(Throwable wrong) {
    if (wrong instanceof ApiProblem problem) {
      return problem;
    }
    if (wrong instanceof StoreUnavailable) {
      return ApiProblem.unavailable();
    }
    if (wrong instanceof NotThere) {
      return ApiProblem.notFound();
    }
    if (wrong instanceof IdTaken) {
      return ApiProblem.idTaken();
    }
    if (wrong instanceof HttpResponseException refused) {
      return refused.getStatus() == 404
          ? ApiProblem.notFound()
          : ApiProblem.ofStatus(refused.getStatus());
    }
    return ApiProblem.unexpected();
  }

  private static void write(Context http, int status, ObjectNode json) {
    http.removeHeader("ETag").removeHeader("Location");
    if (UnreadBodies.isLeftIn(http.req())) {
      // What is not read of it stands in the way of a next request: the caller is told to start
      // anew.
      http.header("Connection", "close");
    }
    http.status(status).contentType(MEDIA).result(Json.write(json));
  }

  private static String trace() {
    byte[] bytes = new byte[TRACE_BYTES];
    ThreadLocalRandom.current().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
