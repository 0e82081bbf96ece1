package nl.wijkweb.model;

/** How close two people are, in the words of the one who said it. */
public enum Closeness implements Coded {
  CLOSE,
  ACQUAINTED
}
