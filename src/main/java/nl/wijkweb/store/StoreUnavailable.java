package nl.wijkweb.store;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached or did not answer. */
public final class StoreUnavailable extends StoreException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
