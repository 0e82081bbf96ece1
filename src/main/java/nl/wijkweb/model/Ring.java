package nl.wijkweb.model;

/** The ring of partners in which somebody placed an actor by hand. */
public enum Ring implements Coded {
  INNER,
  OUTER
}
