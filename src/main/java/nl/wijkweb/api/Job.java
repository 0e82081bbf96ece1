package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Progress;
import org.jspecify.annotations.Nullable;

/** Work that takes longer than a request. Safe for several threads. */
final class Job {
  /** What a job does. Whatever it throws makes the job fail. */
  interface Work {
    /** What sort of work it is. */
    JobKind kind();

    /** Does it and gives the result. */
    ObjectNode run(Control control) throws Exception;

    /** Its id, before it waits for its turn: what must be known of it when the service breaks. */
    default void named(String job) {}

    /** Clears away what was kept for it; called once, also when it never ran. */
    void discard();
  }

  /** How work tells of itself. */
  interface Control extends Progress {
    /** The id of the job. */
    String id();

    /** Tells which area it is about. */
    void about(AreaCode area);
  }

  private final String id;
  private final JobKind kind;
  private final String owner;
  private final UserRole role;
  private JobStatus status = JobStatus.NEW;
  private boolean cancelled;
  private @Nullable Instant ended;

  /**
   * @param owner the subject of who started it
   * @param role as what they did
   */
  Job(String id, JobKind kind, String owner, UserRole role) {
    this.id = id;
    this.kind = kind;
    this.owner = owner;
    this.role = role;
  }

  String id() {
    return id;
  }

  JobKind kind() {
    return kind;
  }

  /** Whether the viewer is the one who started it, in the same role. */
  boolean isOf(Viewer viewer) {
    return owner.equals(viewer.subject()) && role == viewer.role();
  }

  synchronized JobStatus status() {
    return status;
  }

  /** When it was over, or null. */
  synchronized @Nullable Instant ended() {
    return ended;
  }

  /** Asks it to stop as soon as it can; nothing happens when it is over. */
  synchronized void cancel() {
    cancelled = true;
  }

  synchronized boolean isCancelled() {
    return cancelled;
  }

  /** Waits until the status is another than the one seen, or the time is over. */
  synchronized JobStatus await(JobStatus seen, Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    long left = most.toMillis();
    while (status.equals(seen) && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return status;
  }

  /** Changes the status, unless it is over. */
  synchronized void become(UnaryOperator<JobStatus> change, Instant now) {
    if (status.state().isOver()) {
      return;
    }
    status = change.apply(status);
    ended = status.state().isOver() ? now : null;
    notifyAll();
  }
}
