package nl.wijkweb.model;

/**
 * The code of an area: that of Statistics Netherlands (CBS) where there is one, leading zeros kept.
 *
 * @param value 1 to 60 characters, without surrounding space
 */
public record AreaCode(String value) implements Comparable<AreaCode> {
  public AreaCode {
    value = Checks.text("an area's code", value, TextForm.SHORT);
  }

  @Override
  public int compareTo(AreaCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
