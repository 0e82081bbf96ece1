package nl.wijkweb.model;

/** What a person wishes on a subject: content with it as it is, more of it, or less. */
public enum Wish implements Coded {
  CONTENT,
  MORE,
  LESS
}
