package nl.wijkweb.model;

/** Where the other end of a tie between people lives, seen from the person. */
public enum Distance implements Coded {
  HOME,
  STREET,
  KERN,
  ELSEWHERE,
  ABROAD
}
