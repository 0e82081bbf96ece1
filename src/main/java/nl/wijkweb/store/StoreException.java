package nl.wijkweb.store;

import org.jspecify.annotations.Nullable;

/** What a store could not do. */
public abstract sealed class StoreException extends RuntimeException
    permits Cancelled,
        IdTaken,
        NotEmpty,
        NotThere,
        OtherMasterKey,
        StaleVersion,
        StoreUnavailable,
        UndoRefused {
  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
