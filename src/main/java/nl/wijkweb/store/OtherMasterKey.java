package nl.wijkweb.store;

/** Keys were wrapped by another master key than the one that was given. */
public final class OtherMasterKey extends StoreException {
  private static final long serialVersionUID = 1L;

  public OtherMasterKey(String message, Throwable cause) {
    super(message, cause);
  }
}
