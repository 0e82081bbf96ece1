package nl.wijkweb.model;

/** What a person agreed to; it can be withdrawn at any time. */
public enum Permission implements Coded {
  /** May be known to the coordinator as volunteer or carrier of something. */
  KNOWN,
  /** The wijkteam may follow up on occasions for a conversation. */
  FOLLOW_UP,
  /** May be named on a warm path between others. */
  INTRODUCE
}
