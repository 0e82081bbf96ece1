package nl.wijkweb.model;

/** How far a tie has come. An absent status is unknown, and treated as active within its period. */
public enum TieStatus implements Coded {
  PROPOSED,
  AGREED,
  ACTIVE,
  PAUSED,
  ENDED
}
