package nl.wijkweb.access;

/** Why somebody may not bring something in from a folder. */
public enum ImportRefusal {
  /** A resident who did not agree to be known. */
  NOT_KNOWN,
  /** Somebody in a person's near circle, who belongs to that person's web alone. */
  NEAR_CIRCLE,
  /** More of a resident than what they carry or do for something. */
  PRIVATE_FACTS,
  /** A tie that is a person's own. */
  PRIVATE_TIE,
  /** What a person was asked. */
  PRIVATE_ANSWER
}
