package nl.wijkweb.store;

/** A copy can be restored only where nothing is kept yet. */
public final class NotEmpty extends StoreException {
  private static final long serialVersionUID = 1L;

  public NotEmpty(String message) {
    super(message);
  }
}
