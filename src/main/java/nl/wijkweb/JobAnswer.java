package nl.wijkweb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.wijkweb.exchange.Problem;
import nl.wijkweb.exchange.ProblemList;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Progress;
import nl.wijkweb.webs.ImportPreview;
import nl.wijkweb.webs.WebDifference;
import org.jspecify.annotations.Nullable;

/** What a service tells of an import that is over. */
final class JobAnswer {
  private JobAnswer() {}

  /** Whether nothing of the import will change any more. */
  static boolean isOver(JsonNode job) {
    String state = job.path("state").asText();
    return !state.equals("waiting") && !state.equals("running");
  }

  /** Tells how far a job is. */
  static void tell(JsonNode job, Progress watch) {
    long done = job.path("done").asLong();
    switch (job.path("part").asText()) {
      case "reading" -> watch.reading(done);
      case "planning" -> watch.planning(done);
      default -> watch.at(done, job.path("total").asLong());
    }
  }

  /**
   * What came of an import that was not cancelled.
   *
   * @throws NotDone when it failed for another reason than what is in the folder, or for one that
   *     this version does not know
   */
  static Read<Holder.Brought> of(JsonNode job) {
    JsonNode problem = job.path("problem");
    if (problem.isMissingNode()) {
      return new Read.Whole<>(
          new Holder.Brought(
              new AreaCode(job.path("area").asText()), difference(job.path("result")), first(job)));
    }
    List<Problem> problems = new ArrayList<>();
    for (JsonNode error : problem.path("errors")) {
      problems.add(problem(error));
    }
    if (problems.isEmpty()) {
      throw new NotDone(
          "The import failed: " + problem.path("title").asText() + " Nothing was changed.");
    }
    return new Read.Broken<>(new ProblemList(problems, problem.path("more").asLong()));
  }

  private static List<ImportPreview.Line> first(JsonNode job) {
    List<ImportPreview.Line> first = new ArrayList<>();
    for (JsonNode line : job.path("result").path("first")) {
      first.add(
          new ImportPreview.Line(
              line.path("change").asText().equals("created"),
              line.path("what").asText().equals("tie"),
              line.path("name").asText()));
    }
    return first;
  }

  private static WebDifference difference(JsonNode result) {
    return new WebDifference(
        result.path("created").asInt(),
        result.path("changed").asInt(),
        result.path("unchanged").asInt());
  }

  private static Problem problem(JsonNode error) {
    return new Problem(
        error.path("file").asText(),
        error.has("row") ? error.path("row").asInt() : null,
        text(error, "column"),
        text(error, "value"),
        cause(error));
  }

  private static Cause cause(JsonNode error) {
    Map<String, String> parameters = new HashMap<>();
    error
        .path("parameters")
        .properties()
        .forEach(one -> parameters.put(one.getKey(), one.getValue().asText()));
    try {
      return new Cause(
          Coded.find(ProblemCode.class, error.path("code").asText()).orElseThrow(), parameters);
    } catch (NoSuchElementException | IllegalArgumentException unknown) {
      throw new NotDone(
          "The folder is not right, but the service is of another version than this command;"
              + " nothing was changed.");
    }
  }

  private static @Nullable String text(JsonNode error, String name) {
    return error.has(name) ? error.path(name).asText() : null;
  }
}
