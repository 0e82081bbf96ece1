package nl.wijkweb.api;

/** How far the start of the service has come; the page shows it until the webs are there. */
public final class Startup {
  /**
   * A step of the start.
   *
   * @param total 0 when it cannot be said
   */
  public record Step(String step, long done, long total) {}

  private volatile Step step = new Step("start", 0, 0);
  private volatile boolean failed;

  /** Tells how far a step is. */
  public void at(String name, long done, long total) {
    step = new Step(name, done, total);
  }

  /** Tells that the start failed; the log tells why. */
  public void failed() {
    failed = true;
  }

  /** The step that runs. */
  Step current() {
    return step;
  }

  /** Whether the start failed. */
  boolean hasFailed() {
    return failed;
  }
}
