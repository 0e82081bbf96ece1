package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Cancelled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jobs of this service, in memory: of each kind one runs at a time, some wait, and those that
 * are over are kept for a while so that their owner can read how it went. Safe for several threads.
 */
public final class Jobs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int MOST_WAITING = 8;
  private static final int MOST_KEPT = 100;
  private static final Duration KEPT = Duration.ofMinutes(30);
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Supplier<UUID> ids;
  private final Clock clock;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final Map<JobKind, ThreadPoolExecutor> workers = new EnumMap<>(JobKind.class);

  private record Task(Jobs jobs, Job job, Job.Work work) implements Runnable {
    @Override
    public void run() {
      jobs.run(job, work);
    }
  }

  /**
   * @param ids makes the ids of jobs, each once
   */
  public Jobs(Supplier<UUID> ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
    for (JobKind kind : JobKind.values()) {
      workers.put(kind, worker(kind));
    }
  }

  private static ThreadPoolExecutor worker(JobKind kind) {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(MOST_WAITING),
        task -> new Thread(task, "wijkweb-jobs-" + kind.code()));
  }

  private ThreadPoolExecutor workerOf(JobKind kind) {
    return Objects.requireNonNull(workers.get(kind));
  }

  /** Whether no other job of a kind can wait now. */
  boolean isFull(JobKind kind) {
    ThreadPoolExecutor worker = workerOf(kind);
    return worker.isShutdown() || worker.getQueue().remainingCapacity() == 0;
  }

  /**
   * Puts work in line; it is discarded after it ran, and when it cannot run.
   *
   * @throws ApiProblem when too many wait already, or the service is stopping
   */
  Job start(Viewer owner, Job.Work work) {
    Job job = new Job(ids.get().toString(), work.kind(), owner.subject(), owner.role());
    keep(job);
    try {
      work.named(job.id());
      workerOf(job.kind()).execute(new Task(this, job, work));
    } catch (RejectedExecutionException full) {
      forget(job);
      discard(job, work);
      throw busy();
    } catch (UncheckedIOException full) {
      forget(job);
      discard(job, work);
      throw full;
    }
    return job;
  }

  /**
   * Keeps a job of a service that broke, so that its owner reads what became of it.
   *
   * @param end how it ended
   */
  void recall(Job job, UnaryOperator<JobStatus> end) {
    become(job, end);
    keep(job);
  }

  /** A job that is kept. */
  Optional<Job> find(String id) {
    synchronized (jobs) {
      forgetOld();
      return Optional.ofNullable(jobs.get(id));
    }
  }

  /** Stops a job as soon as it can stop, and at once when it still waits. */
  void cancel(Job job) {
    job.cancel();
    ThreadPoolExecutor worker = workerOf(job.kind());
    for (Runnable waiting : worker.getQueue()) {
      if (waiting instanceof Task task && task.job() == job && worker.remove(task)) {
        drop(task);
      }
    }
  }

  private void drop(Task task) {
    discard(task.job(), task.work());
    become(task.job(), JobStatus::cancelled);
  }

  /** The answer when no other job can wait. */
  static ApiProblem busy() {
    return ApiProblem.busy(ProblemCode.JOBS_FULL);
  }

  /**
   * Takes no more jobs and cancels those that wait; gives those that run a while to finish, then
   * cancels them too.
   */
  @Override
  public void close() {
    workers.values().forEach(this::close);
    if (!finish()) {
      cancelAll();
      if (!finish()) {
        workers.values().forEach(ThreadPoolExecutor::shutdownNow);
      }
    }
  }

  private void close(ThreadPoolExecutor worker) {
    worker.shutdown();
    for (Runnable waiting = worker.getQueue().poll();
        waiting != null;
        waiting = worker.getQueue().poll()) {
      drop((Task) waiting);
    }
  }

  /** Whether all that runs ends within the time of grace. */
  private boolean finish() {
    long end = System.nanoTime() + GRACE.toNanos();
    try {
      for (ThreadPoolExecutor worker : workers.values()) {
        if (!worker.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void cancelAll() {
    synchronized (jobs) {
      jobs.values().forEach(Job::cancel);
    }
  }

  /** Nothing that was kept for it is left when the job tells that it is over. */
  private void run(Job job, Job.Work work) {
    UnaryOperator<JobStatus> end = outcome(job, work);
    discard(job, work);
    become(job, end);
  }

  private UnaryOperator<JobStatus> outcome(Job job, Job.Work work) {
    if (job.isCancelled()) {
      return JobStatus::cancelled;
    }
    become(job, JobStatus::running);
    try {
      ObjectNode result = work.run(control(job));
      return status -> status.done(result);
    } catch (Cancelled stopped) {
      return JobStatus::cancelled;
    } catch (ApiProblem problem) {
      return status -> status.failed(problem);
    } catch (Throwable unexpected) {
      LOG.error("Job {} broke", job.id(), Bare.of(unexpected));
      return status -> status.failed(Problems.of(unexpected));
    }
  }

  private static void discard(Job job, Job.Work work) {
    try {
      work.discard();
    } catch (RuntimeException stuck) {
      LOG.error("Job {} left something behind", job.id(), Bare.of(stuck));
    }
  }

  private Job.Control control(Job job) {
    return new Job.Control() {
      @Override
      public String id() {
        return job.id();
      }

      @Override
      public void reading(long rows) {
        become(job, status -> status.at(JobPart.READING, rows, 0));
      }

      @Override
      public void planning(long rows) {
        become(job, status -> status.at(JobPart.PLANNING, rows, 0));
      }

      @Override
      public void about(AreaCode area) {
        become(job, status -> status.of(area));
      }

      @Override
      public void at(long done, long total) {
        become(job, status -> status.at(JobPart.WRITING, done, total));
      }

      @Override
      public boolean cancelled() {
        return job.isCancelled();
      }
    };
  }

  private void become(Job job, UnaryOperator<JobStatus> change) {
    job.become(change, clock.instant());
  }

  private void keep(Job job) {
    synchronized (jobs) {
      forgetOld();
      jobs.put(job.id(), job);
    }
  }

  private void forget(Job job) {
    synchronized (jobs) {
      jobs.remove(job.id());
    }
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(KEPT);
    jobs.values().removeIf(job -> isOlder(job, oldest));
    var each = jobs.values().iterator();
    while (jobs.size() >= MOST_KEPT && each.hasNext()) {
      if (each.next().status().state().isOver()) {
        each.remove();
      }
    }
  }

  private static boolean isOlder(Job job, Instant oldest) {
    Instant ended = job.ended();
    return ended != null && ended.isBefore(oldest);
  }
}
