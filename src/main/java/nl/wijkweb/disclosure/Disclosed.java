package nl.wijkweb.disclosure;

/**
 * A result that may leave the service. Only this package makes one, so that nothing computed
 * reaches an answer without having passed here.
 */
public final class Disclosed<T> {
  private final T value;

  Disclosed(T value) {
    this.value = value;
  }

  /** The result as it may be shown. */
  public T value() {
    return value;
  }
}
