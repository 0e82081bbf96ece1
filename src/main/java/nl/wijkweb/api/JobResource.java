package nl.wijkweb.api;

import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import nl.wijkweb.access.Policy;
import nl.wijkweb.problem.ProblemCode;

/** Jobs: {@code /v1/jobs/{job}} and its events. */
final class JobResource {
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final int MOST_FOLLOWERS = 32;

  private final Jobs jobs;
  private final Policy policy;
  private final Semaphore followers = new Semaphore(MOST_FOLLOWERS);

  JobResource(Jobs jobs, Policy policy) {
    this.jobs = jobs;
    this.policy = policy;
  }

  void get(Call call) {
    call.knownQuery();
    call.check();
    Job job = job(call);
    call.http().header("Cache-Control", "no-store");
    Answers.json(call.http(), teller(call, job).apply(job.status()).node());
  }

  void cancel(Call call) {
    call.knownQuery();
    call.check();
    jobs.cancel(job(call));
    call.http().status(204);
  }

  /** Tells of every change until the job is over; the last event is how it ended. */
  void follow(Call call) {
    call.knownQuery();
    call.check();
    Job job = job(call);
    if (!followers.tryAcquire()) {
      throw ApiProblem.busy(ProblemCode.FOLLOWERS_FULL);
    }
    try {
      call.http()
          .contentType("text/event-stream")
          .header("Cache-Control", "no-store")
          .header("X-Accel-Buffering", "no");
      tell(job, teller(call, job), call.http().res().getOutputStream());
    } catch (IOException gone) {
      // Whoever followed has gone away; the job goes on.
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      followers.release();
    }
  }

  private static void tell(Job job, Function<JobStatus, JsonObject> teller, ServletOutputStream to)
      throws IOException, InterruptedException {
    JobStatus told = job.status();
    send(to, teller.apply(told));
    while (!told.state().isOver()) {
      JobStatus now = job.await(told, HEARTBEAT);
      if (now.equals(told)) {
        write(to, ":\n\n");
      } else {
        send(to, teller.apply(now));
      }
      told = now;
    }
  }

  private static void send(ServletOutputStream to, JsonObject event) throws IOException {
    write(to, "data: " + new String(Json.write(event.node()), StandardCharsets.UTF_8) + "\n\n");
  }

  private static void write(ServletOutputStream to, String text) throws IOException {
    to.write(text.getBytes(StandardCharsets.UTF_8));
    to.flush();
  }

  private Job job(Call call) {
    return jobs.find(call.id("job"))
        .filter(job -> job.isOf(call.viewer()) || policy.mayManageJobs(call.viewer()))
        .orElseThrow(ApiProblem::notFound);
  }

  private static Function<JobStatus, JsonObject> teller(Call call, Job job) {
    return job.isOf(call.viewer())
        ? status -> JobJson.whole(job, status, call.language())
        : status -> JobJson.outline(job, status);
  }
}
