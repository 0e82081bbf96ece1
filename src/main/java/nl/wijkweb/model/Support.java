package nl.wijkweb.model;

/** A kind of help that a tie gives. */
public enum Support implements Coded {
  FOOD,
  TRANSPORT,
  KEY,
  CARE,
  MONEY,
  COMPANY,
  GUIDANCE,
  LANGUAGE,
  PRACTICAL
}
