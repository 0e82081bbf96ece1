package nl.wijkweb.api;

import org.jspecify.annotations.Nullable;

/**
 * An exception as a log may show it: what kinds it is of and where it came from, without messages,
 * which may quote what stands in a file about somebody.
 */
final class Bare extends Exception {
  private static final long serialVersionUID = 1L;

  private Bare(Throwable original, @Nullable Bare cause) {
    super(original.getClass().getName(), cause, false, true);
    setStackTrace(original.getStackTrace());
  }

  static Bare of(Throwable original) {
    Throwable cause = original.getCause();
    return new Bare(original, cause == null || cause == original ? null : of(cause));
  }
}
