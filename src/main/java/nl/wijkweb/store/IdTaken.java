package nl.wijkweb.store;

/** The id is in use for something else. */
public final class IdTaken extends StoreException {
  private static final long serialVersionUID = 1L;

  public IdTaken(String message) {
    super(message);
  }
}
