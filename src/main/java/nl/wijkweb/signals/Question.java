package nl.wijkweb.signals;

import nl.wijkweb.model.Coded;

/** What somebody could ask or look up, so that an unknown signal is no longer unknown. */
public enum Question implements Coded {
  /** Who there are around the person. */
  NEAR,
  /** Who helps them, and with what. */
  SUPPORT,
  /** What they would like. */
  WISHES,
  /** How often people meet. */
  HOW_OFTEN,
  /** How close they are. */
  HOW_CLOSE,
  /** Where somebody close lives. */
  HOW_FAR,
  /** Where they meet. */
  WHERE,
  /** What somebody helps with. */
  WITH_WHAT,
  /** Since when something is over. */
  SINCE_WHEN,
  /** Whether an organisation is a professional one. */
  WHAT_LEVEL,
  /** For which organisation a professional comes. */
  FOR_WHOM,
  /** Who comes for the others in the household. */
  HOUSEHOLD,
  /** Who shares the care or takes it over. */
  WHO_SHARES,
  /** When what was agreed would begin. */
  WHEN_BEGINS,
  /** When somebody last saw the person. */
  LAST_SEEN
}
