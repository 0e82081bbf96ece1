package nl.wijkweb.calendar;

/** A text is no file of a calendar, or not one that is read here. */
public final class UnreadableCalendar extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is the matter. */
  public enum Reason {
    /** It is something else. */
    NO_CALENDAR,
    /** It ends before the calendar does. */
    CUT_OFF,
    TOO_MANY_EVENTS
  }

  private final Reason reason;

  UnreadableCalendar(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** What is the matter. */
  public Reason reason() {
    return reason;
  }
}
