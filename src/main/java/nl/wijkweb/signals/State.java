package nl.wijkweb.signals;

import nl.wijkweb.model.Coded;

/** Whether there is an occasion. */
public enum State implements Coded {
  /** What it takes is recorded, and where it is a lack, it was asked about. */
  PRESENT,
  /** For tests and logic; nobody is ever shown it as a reassurance. */
  ABSENT,
  /** What is not recorded or was not asked could make it either. */
  UNKNOWN
}
