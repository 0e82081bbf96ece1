package nl.wijkweb.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet as texts: a number without needless zeros, true and false as words, of a
 * formula what it last gave. A date that a spreadsheet made is a number to it, and stays one,
 * unless one asks for dates.
 */
final class XlsxCells {
  /** The last column that a sheet can have. */
  private static final int MOST_COLUMNS = 16_384;

  private static final int LONGEST_NUMBER = 30;

  private final XlsxFile workbook;
  private final SafeXml xml;
  private final @Nullable XlsxDates dates;
  private int number;

  XlsxCells(XlsxFile workbook, SafeXml xml) {
    this(workbook, xml, null);
  }

  /**
   * @param dates which cells show a date, when these are to be given as dates
   */
  XlsxCells(XlsxFile workbook, SafeXml xml, @Nullable XlsxDates dates) {
    this.workbook = workbook;
    this.xml = xml;
    this.dates = dates;
  }

  /** The next row, without the cells after the last that says something; null after the last. */
  @Nullable CsvRecord next() throws Unreadable, IOException {
    while (xml.next()) {
      if (xml.starts("row")) {
        String said = xml.attribute("r");
        number = said == null ? number + 1 : whole(said);
        List<String> cells = new ArrayList<>();
        while (xml.next() && !xml.ends("row")) {
          if (xml.starts("c")) {
            add(cells);
          }
        }
        return new CsvRecord(number, cells, null, -1, -1);
      }
    }
    return null;
  }

  private void add(List<String> cells) throws Unreadable, IOException {
    String reference = xml.attribute("r");
    int column = reference == null ? cells.size() : column(reference);
    if (column < cells.size() || column >= MOST_COLUMNS) {
      throw new Unreadable(ProblemCode.NO_WORKBOOK.of(), number);
    }
    String text = cell().strip();
    if (!text.isEmpty()) {
      while (cells.size() < column) {
        cells.add("");
      }
      cells.add(text);
    }
  }

  private String cell() throws Unreadable, IOException {
    String type = String.valueOf(xml.attribute("t"));
    String style = xml.attribute("s");
    String value = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = xml.text();
      } else if (xml.starts("is")) {
        value = text(xml, "is");
      } else if (xml.starts()) {
        xml.text();
      }
    }
    return switch (type) {
      case "s" -> shared(value);
      case "b" -> value.equals("1") ? "true" : "false";
      case "str", "inlineStr", "e" -> value;
      default -> dates == null ? plain(value) : dates.told(style, plain(value));
    };
  }

  private String shared(String value) throws Unreadable {
    String text = value.isEmpty() ? "" : workbook.shared(whole(value));
    if (text == null) {
      throw new Unreadable(ProblemCode.NO_WORKBOOK.of(), number);
    }
    return text;
  }

  /** The text within an element, without how a word sounds. */
  static String text(SafeXml xml, String element) throws Unreadable, IOException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("t")) {
        text.append(xml.text());
      } else if (xml.starts("rPh")) {
        xml.text();
      }
      if (text.length() > CsvRecords.LONGEST_CELL) {
        throw new Unreadable(ProblemCode.PIECE_TOO_LONG.of(), xml.row());
      }
    }
    return XlsxText.meant(text.toString());
  }

  private static String plain(String number) {
    if (number.length() > LONGEST_NUMBER) {
      return number;
    }
    try {
      BigDecimal value = new BigDecimal(number.strip());
      boolean near = Math.abs((long) value.scale()) <= LONGEST_NUMBER;
      return near ? value.stripTrailingZeros().toPlainString() : number;
    } catch (NumberFormatException none) {
      return number;
    }
  }

  /** The place of the column in a reference such as {@code AB12}. */
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && column <= MOST_COLUMNS; i++) {
      int letter = reference.charAt(i) - 'A';
      if (letter < 0 || letter >= 26) {
        break;
      }
      column = 26 * column + letter + 1;
    }
    return column - 1;
  }

  private int whole(String digits) throws Unreadable {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException none) {
      throw new Unreadable(ProblemCode.NO_WORKBOOK.of(), number);
    }
  }
}
