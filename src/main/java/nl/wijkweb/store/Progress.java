package nl.wijkweb.store;

/** Is told how far long work has come, and may stop it. */
public interface Progress {
  /** Nobody watches. */
  Progress NONE = (done, total) -> {};

  /** Work is {@code done} of {@code total}; called now and then, from the working thread. */
  void at(long done, long total);

  /** So many rows were read before it is known how much there is to do; as {@link #at}. */
  default void reading(long rows) {}

  /** So many rows were compared with what is there, before anything is written; as {@link #at}. */
  default void planning(long rows) {}

  /** Whether the work should stop as soon as it can. */
  default boolean cancelled() {
    return false;
  }
}
