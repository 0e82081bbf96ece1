package nl.wijkweb.store;

/** Counts the rows that are compared before something is written; stops when it is cancelled. */
public final class RowCount {
  private static final int EVERY = 500;

  private final Progress progress;
  private long rows;

  public RowCount(Progress progress) {
    this.progress = progress;
  }

  /**
   * One more row.
   *
   * @throws Cancelled when whoever watches says so
   */
  public void next() {
    if (++rows % EVERY == 0) {
      progress.planning(rows);
      if (progress.cancelled()) {
        throw new Cancelled("cancelled before anything was changed");
      }
    }
  }

  /** The value, counted. */
  public <T> T counted(T value) {
    next();
    return value;
  }
}
