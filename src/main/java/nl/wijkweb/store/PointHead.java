package nl.wijkweb.store;

import nl.wijkweb.model.Coded;

/** Under what a point of a neighbourhood agenda stands. */
public enum PointHead implements Coded {
  /** What goes well. */
  GOOD,
  /** What is missed. */
  MISSED,
  /** What people want to know. */
  ASKED,
  /** What is wished or planned: an item of the agenda itself. */
  AGENDA
}
