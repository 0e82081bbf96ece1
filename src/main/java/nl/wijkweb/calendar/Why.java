package nl.wijkweb.calendar;

import nl.wijkweb.model.Coded;

/** Why an event of a calendar does not come in. */
public enum Why implements Coded {
  /** It has no name, or one that does not fit. */
  NAME,
  /** It has no start, or one that is none. */
  START,
  /** It begins by a clock that nobody knows. */
  CLOCK,
  /** By our clock it would be at another hour in summer than in winter. */
  OTHER_CLOCK,
  /** Its end is before its start, or more than a year later. */
  LENGTH,
  /** It is more often than daily. */
  OFTEN,
  /** How it comes back is not understood. */
  RULE,
  /** From some time on it is otherwise. */
  FROM_THEN_ON,
  /** It is one time of something that the file does not tell as a whole. */
  ONCE,
  /** It has more exceptions than fit, or a rule that is longer than any that people make. */
  LONG,
  /** It is marked as somebody's own affair. */
  PRIVATE,
  /** It is called off. */
  CANCELLED,
  /** It is over. */
  OVER,
  /** It stands in the file before already. */
  TWICE
}
