package nl.wijkweb.calendar;

import nl.wijkweb.model.Coded;

/** What is to be said of an event that comes in. */
public enum Note implements Coded {
  /** Its single days off lie a week or longer together: perhaps its place is closed then. */
  CLOSING_WEEKS,
  /** It has single days off, which come along. */
  DAYS_OFF,
  /** Days off of former years do not fit and stay out. */
  OLD_DAYS_OFF,
  /** Once it is longer, shorter, elsewhere or called otherwise, which a schedule cannot tell. */
  ONCE_OTHERWISE,
  /** Its host has another activity of this name. */
  SAME_NAME,
  /** The web has it under another name than the file, which stays. */
  OTHER_NAME,
  /** The web has it somewhere else than the file. */
  OTHER_PLACE,
  /** It is left alone, for it is called off in the file and not over in the web. */
  CALLED_OFF
}
