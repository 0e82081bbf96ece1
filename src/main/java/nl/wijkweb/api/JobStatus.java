package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a job at one moment.
 *
 * @param total 0 as long as nobody can say how much there is to do
 * @param area the area that it is about, once that is known
 * @param result what it did, when it is done
 * @param problem why it failed; may quote what stands in a file, so it is for its owner alone
 */
record JobStatus(
    JobState state,
    long done,
    long total,
    @Nullable AreaCode area,
    @Nullable ObjectNode result,
    @Nullable ApiProblem problem) {
  static final JobStatus NEW = new JobStatus(JobState.WAITING, 0, 0, null, null, null);

  JobStatus running() {
    return new JobStatus(JobState.RUNNING, done, total, area, null, null);
  }

  JobStatus of(AreaCode about) {
    return new JobStatus(state, done, total, about, null, null);
  }

  JobStatus at(long now, long of) {
    return new JobStatus(state, now, of, area, null, null);
  }

  JobStatus done(ObjectNode outcome) {
    return new JobStatus(JobState.DONE, total, total, area, outcome, null);
  }

  JobStatus failed(ApiProblem why) {
    return new JobStatus(JobState.FAILED, done, total, area, null, why);
  }

  JobStatus cancelled() {
    return new JobStatus(JobState.CANCELLED, done, total, area, null, null);
  }
}
