package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wijkweb.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a job at one moment.
 *
 * @param part with what it is busy; null before it begins
 * @param done how many rows of that part
 * @param total 0 as long as nobody can say how much there is to do
 * @param area the area that it is about, once that is known
 * @param result what it did, when it is done
 * @param problem why it failed; may quote what stands in a file, so it is for its owner alone
 */
record JobStatus(
    JobState state,
    @Nullable JobPart part,
    long done,
    long total,
    @Nullable AreaCode area,
    @Nullable ObjectNode result,
    @Nullable ApiProblem problem) {
  static final JobStatus NEW = new JobStatus(JobState.WAITING, null, 0, 0, null, null, null);

  JobStatus running() {
    return new JobStatus(JobState.RUNNING, part, done, total, area, null, null);
  }

  JobStatus of(AreaCode about) {
    return new JobStatus(state, part, done, total, about, null, null);
  }

  JobStatus at(JobPart busy, long now, long of) {
    return new JobStatus(state, busy, now, of, area, null, null);
  }

  JobStatus done(ObjectNode outcome) {
    return new JobStatus(JobState.DONE, part, total, total, area, outcome, null);
  }

  JobStatus failed(ApiProblem why) {
    return new JobStatus(JobState.FAILED, part, done, total, area, null, why);
  }

  JobStatus cancelled() {
    return new JobStatus(JobState.CANCELLED, part, done, total, area, null, null);
  }
}
