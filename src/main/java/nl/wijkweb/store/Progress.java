package nl.wijkweb.store;

/** Is told how far long work has come, and may stop it. */
public interface Progress {
  /** Work is {@code done} of {@code total}; called now and then, from the working thread. */
  void at(long done, long total);

  /** Whether the work should stop as soon as it can. */
  default boolean cancelled() {
    return false;
  }
}
