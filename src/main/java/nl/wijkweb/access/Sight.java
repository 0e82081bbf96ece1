package nl.wijkweb.access;

/** How much of an actor or tie somebody sees, from nothing to everything. */
public enum Sight {
  /** It is not there. */
  NONE,
  /** Name, kind and life domains: the other end of one's own tie. */
  LABEL,
  /** What anybody in the village may know. */
  PUBLIC,
  /** What a researcher may know: the public part and the facts, no words about people. */
  RESEARCH,
  /** What one who works with it may know; of people only that they carry or do something. */
  WORK,
  /** Everything. */
  WHOLE;

  /** Whether this shows at least as much as the other. */
  boolean atLeast(Sight other) {
    return compareTo(other) >= 0;
  }
}
