package nl.wijkweb.model;

/** What the wijkteam does with a worry that was passed on. */
public enum WorryStep implements Coded {
  TAKEN_UP,
  /** It is known about whom it is. */
  PERSON,
  /** That person was asked whether they think it well. */
  PERMISSION,
  CONVERSATION,
  FOLLOW_UP,
  CLOSED
}
