package nl.wijkweb.store;

/** There is no such web, actor or tie. */
public final class NotThere extends StoreException {
  private static final long serialVersionUID = 1L;

  public NotThere(String message) {
    super(message);
  }
}
