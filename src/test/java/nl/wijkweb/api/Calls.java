package nl.wijkweb.api;

/** Whether tests that ask thousands of things ask all of them: with {@code -Dcalls=every}. */
final class Calls {
  private static final boolean EVERY = System.getProperty("calls", "some").equals("every");

  private Calls() {}

  /** A number of the whole run, or of an ordinary build. */
  static int number(int every, int some) {
    return EVERY ? every : some;
  }
}
