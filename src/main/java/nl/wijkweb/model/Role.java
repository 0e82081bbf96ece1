package nl.wijkweb.model;

/** A role in an area that a person has set by hand; it is never computed. */
public enum Role implements Coded {
  /** trekker */
  DRIVER,
  /** sleutelfiguur; the book's keyspeler */
  KEY_PERSON,
  /** verbinder */
  BROKER,
  /** contactpersoon */
  CONTACT_PERSON,
  /** regievoerder */
  COORDINATOR,
  /** ambassadeur */
  AMBASSADOR,
  /** generalist */
  GENERALIST,
  /** specialist */
  SPECIALIST
}
