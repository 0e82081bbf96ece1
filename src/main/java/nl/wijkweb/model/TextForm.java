package nl.wijkweb.model;

import java.util.Optional;

/** The forms of text that the model holds: how long each may be, and which characters fit in it. */
public enum TextForm {
  /** An id or a reference to one. */
  ID(200, ""),
  /** A code, a telephone number, a subject. */
  SHORT(60, "|"),
  /** An age band, {@code 65-79} or {@code 80+}. */
  AGE_BAND(20, ""),
  /** A name or a sentence. */
  LINE(300, ""),
  /** One item of a list; a list is written with {@code |} between its items. */
  ITEM(300, "|"),
  /** A recurrence rule of several lines. */
  RULE(1_000, ""),
  /** A few sentences. */
  PARAGRAPH(1_000, ""),
  /** Free words of several lines. */
  NOTE(4_000, "");

  /** Why a text does not fit a form. */
  public enum Fault {
    TOO_LONG,
    /** It holds a control character. */
    CONTROL,
    /** It holds the character that separates the items of a list. */
    SEPARATOR
  }

  private final int longest;
  private final String refused;

  TextForm(int longest, String refused) {
    this.longest = longest;
    this.refused = refused;
  }

  /** How many characters (UTF-16 units) fit, after surrounding space is taken off. */
  public int longest() {
    return longest;
  }

  /**
   * Why a text does not fit.
   *
   * @return empty when the text fits this form; an empty text does
   */
  public Optional<Fault> fault(String text) {
    if (text.length() > longest) {
      return Optional.of(Fault.TOO_LONG);
    }
    boolean separator = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (isControl(point)) {
        return Optional.of(Fault.CONTROL);
      }
      separator |= refused.indexOf(point) >= 0;
      i += Character.charCount(point);
    }
    return separator ? Optional.of(Fault.SEPARATOR) : Optional.empty();
  }

  private boolean isControl(int point) {
    boolean severalLines = this == NOTE || this == PARAGRAPH || this == RULE;
    if (severalLines && (point == '\n' || point == '\t')) {
      return false;
    }
    int type = Character.getType(point);
    // The last two are no characters, and XML cannot hold them.
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || point == 0xFFFE
        || point == 0xFFFF;
  }
}
