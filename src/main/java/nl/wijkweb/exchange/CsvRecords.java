package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.exchange.CsvRecord.Fault;
import nl.wijkweb.exchange.TextLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * Splits lines into the records of RFC 4180. A quoted cell may hold several lines, joined by {@code
 * \n}; spaces around a quoted cell are left out.
 *
 * <p>A record whose quotes do not fit is given with its fault, and reading goes on at the line
 * after the one on which it began: a forgotten quote costs one row, not the rest of the file. That
 * is why this is no library: those tried either stop at such a row or swallow what follows it.
 */
final class CsvRecords {
  /** A quoted cell with more characters than this was never closed. */
  static final int LONGEST_CELL = 100_000;

  private enum At {
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED,
    AFTER_QUOTED
  }

  private final TextLines lines;
  private final char separator;
  private final char quote;

  private List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private At at = At.CELL_START;
  private int undecoded;
  private long undecodedByte;

  CsvRecords(TextLines lines, char separator) {
    this(lines, separator, '"');
  }

  /** Splits lines in which another character stands around cells. */
  CsvRecords(TextLines lines, char separator, char quote) {
    this.lines = lines;
    this.separator = separator;
    this.quote = quote;
  }

  /** The next record, or null after the last; empty lines are records of one empty cell. */
  @Nullable CsvRecord next() throws IOException {
    Line first = lines.next();
    if (first == null) {
      return null;
    }
    if (isPlain(first)) {
      return new CsvRecord(first.number(), split(first.text()), null, -1, -1);
    }
    begin();
    List<Line> following = new ArrayList<>();
    Fault fault = take(first);
    while (fault == null && at == At.QUOTED) {
      Line line = cell.length() > LONGEST_CELL ? null : lines.next();
      if (line == null) {
        fault = Fault.UNCLOSED_QUOTE;
      } else {
        following.add(line);
        cell.append('\n');
        fault = take(line);
      }
    }
    if (fault == null) {
      endCell();
    } else {
      lines.giveBack(following);
    }
    return new CsvRecord(first.number(), cells, fault, undecoded, undecodedByte);
  }

  /** Whether a line is a record as it stands, cut where a separator is: nearly all are. */
  private boolean isPlain(Line line) {
    return line.text().indexOf(quote) < 0 && line.undecoded() < 0 && !line.cut();
  }

  private List<String> split(String text) {
    List<String> found = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
      found.add(text.substring(begin, end));
      begin = end + 1;
    }
    found.add(text.substring(begin));
    return found;
  }

  private void begin() {
    cells = new ArrayList<>();
    cell.setLength(0);
    at = At.CELL_START;
    undecoded = -1;
    undecodedByte = -1;
  }

  private @Nullable Fault take(Line line) {
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      if (i == line.undecoded() && undecoded < 0) {
        undecoded = cells.size();
        undecodedByte = line.undecodedByte();
      }
      if (!take(text.charAt(i))) {
        return Fault.TEXT_AFTER_QUOTE;
      }
    }
    return line.cut() ? Fault.TOO_LONG : null;
  }

  /** Takes one character; false when it stands where none may. */
  private boolean take(char c) {
    switch (at) {
      case CELL_START, PLAIN -> takePlain(c);
      case QUOTED -> {
        if (c == quote) {
          at = At.QUOTE_IN_QUOTED;
        } else {
          cell.append(c);
        }
      }
      case QUOTE_IN_QUOTED -> {
        if (c == quote) {
          cell.append(c);
          at = At.QUOTED;
        } else {
          return takeAfterQuoted(c);
        }
      }
      case AFTER_QUOTED -> {
        return takeAfterQuoted(c);
      }
    }
    return true;
  }

  private void takePlain(char c) {
    if (c == separator) {
      endCell();
    } else if (c == quote && at == At.CELL_START) {
      cell.setLength(0);
      at = At.QUOTED;
    } else {
      cell.append(c);
      if (c != ' ') {
        at = At.PLAIN;
      }
    }
  }

  private boolean takeAfterQuoted(char c) {
    at = At.AFTER_QUOTED;
    if (c == separator) {
      endCell();
      return true;
    }
    return c == ' ';
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
    at = At.CELL_START;
  }
}
