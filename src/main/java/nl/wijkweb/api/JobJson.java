package nl.wijkweb.api;

import nl.wijkweb.problem.Language;

/** Jobs as they are told. */
final class JobJson {
  private JobJson() {}

  /** Answers whoever started a job with where it can be followed. */
  static void answerStarted(Call call, Job job) {
    call.http().status(202).header("Location", "/v1/jobs/" + job.id());
    Answers.json(call.http(), whole(job, job.status(), call.language()).node());
  }

  /** Everything, for the one who started it, in their language. */
  static JsonObject whole(Job job, JobStatus status, Language language) {
    JsonObject json = outline(job, status).put("area", status.area());
    if (status.result() != null) {
      json.node().set("result", status.result());
    }
    if (status.problem() != null) {
      json.node().set("problem", Problems.json(status.problem(), language));
    }
    return json;
  }

  /** How far it is and nothing of what is in it, for others. */
  static JsonObject outline(Job job, JobStatus status) {
    JsonObject json = new JsonObject().put("id", job.id()).put("kind", job.kind());
    if (job.kind() == JobKind.IMPORT) {
      json.put("part", status.part());
    }
    json.put("state", status.state())
        .node()
        .put("done", status.done())
        .put("total", status.total());
    return json;
  }
}
