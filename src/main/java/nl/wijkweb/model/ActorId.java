package nl.wijkweb.model;

/**
 * The opaque id of an actor: a folder's own in a web folder, a UUIDv7 in the store.
 *
 * @param value 1 to 200 characters, without surrounding space
 */
public record ActorId(String value) implements Comparable<ActorId> {
  public ActorId {
    value = Checks.text("an actor's id", value, TextForm.ID);
  }

  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
