package nl.wijkweb.store;

/** Somebody else changed it in the meantime; carries the current state. */
public final class StaleVersion extends StoreException {
  private static final long serialVersionUID = 1L;

  private final transient Object current;

  public StaleVersion(StoredActor current) {
    this(current.id().value(), current);
  }

  public StaleVersion(StoredTie current) {
    this(current.id().value(), current);
  }

  private StaleVersion(String id, Object current) {
    super("another version of " + id + " is current");
    this.current = current;
  }

  /** The current state: a {@link StoredActor} or a {@link StoredTie}. */
  public Object current() {
    return current;
  }
}
