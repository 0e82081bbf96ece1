package nl.wijkweb.store;

import nl.wijkweb.model.Coded;

/** How far an item of a neighbourhood agenda is. */
public enum PointStatus implements Coded {
  IDEA,
  TAKEN_UP,
  DONE,
  DROPPED
}
