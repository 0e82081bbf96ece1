package nl.wijkweb.model;

/**
 * The id of a life domain within its scheme.
 *
 * @param value 1 to 60 characters, without surrounding space
 */
public record DomainId(String value) implements Comparable<DomainId> {
  public DomainId {
    value = Checks.text("a domain's id", value, TextForm.SHORT);
  }

  @Override
  public int compareTo(DomainId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
