package nl.wijkweb.model;

/**
 * The opaque id of one spell of a tie: a folder's own, or a UUIDv7 in the store.
 *
 * @param value 1 to 200 characters, without surrounding space
 */
public record TieId(String value) implements Comparable<TieId> {
  public TieId {
    value = Checks.text("a tie's id", value, TextForm.ID);
  }

  @Override
  public int compareTo(TieId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
