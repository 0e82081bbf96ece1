package nl.wijkweb.metrics;

/** Hears how far a long computation has come. */
@FunctionalInterface
public interface Progress {
  /** A listener that does nothing. */
  Progress SILENT = share -> {};

  /**
   * Called from the thread that computes, each time with no less than before.
   *
   * @param share how much is done, 0 to 1
   */
  void at(double share);

  /** The listener to a part of the work, which runs from one share of the whole to another. */
  default Progress between(double start, double end) {
    return share -> at(start + share * (end - start));
  }
}
