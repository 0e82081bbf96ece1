package nl.wijkweb.insight;

/** What became of something between two days. */
enum Fate {
  /** It was there on neither day. */
  NOT_THERE,
  CAME,
  STAYED,
  WENT,
  /** It depends on what a date means that is not known to the day. */
  UNSURE;

  /** What became of what was there so surely on the earlier day and on the later one. */
  static Fate of(Presence before, Presence after) {
    if (before == Presence.MAYBE || after == Presence.MAYBE) {
      return UNSURE;
    }
    if (before == after) {
      return before == Presence.YES ? STAYED : NOT_THERE;
    }
    return after == Presence.YES ? CAME : WENT;
  }
}
