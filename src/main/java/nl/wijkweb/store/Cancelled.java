package nl.wijkweb.store;

/** The work was cancelled; nothing was changed. */
public final class Cancelled extends StoreException {
  private static final long serialVersionUID = 1L;

  public Cancelled(String message) {
    super(message);
  }
}
