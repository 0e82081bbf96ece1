package nl.wijkweb.calendar;

/** When an event takes place cannot be told by a schedule. */
final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;

  NotUnderstood(Why why) {
    super(why.code());
    this.why = why;
  }

  Why why() {
    return why;
  }
}
