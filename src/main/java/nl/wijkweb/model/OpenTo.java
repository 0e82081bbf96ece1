package nl.wijkweb.model;

/** For whom an activity is. */
public enum OpenTo implements Coded {
  EVERYONE,
  MEMBERS
}
