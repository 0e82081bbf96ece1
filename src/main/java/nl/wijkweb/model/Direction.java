package nl.wijkweb.model;

/** Whether a tie goes both ways, where the type alone does not tell. */
public enum Direction implements Coded {
  MUTUAL,
  ONE_WAY
}
