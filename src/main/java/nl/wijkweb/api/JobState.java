package nl.wijkweb.api;

import nl.wijkweb.model.Coded;

/** How a job stands. */
enum JobState implements Coded {
  /** Another one runs before it. */
  WAITING,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  /** Whether nothing of it will change any more. */
  boolean isOver() {
    return compareTo(DONE) >= 0;
  }
}
