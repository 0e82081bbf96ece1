package nl.wijkweb;

/** A command could not do its work; the message tells a person why, and what they can do. */
final class NotDone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotDone(String message) {
    super(message);
  }
}
