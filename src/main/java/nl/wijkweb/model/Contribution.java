package nl.wijkweb.model;

/** What an actor puts into an activity that it organises with others. */
public enum Contribution implements Coded {
  SPACE,
  PEOPLE,
  MONEY,
  GOODS,
  PERMIT
}
