package nl.wijkweb.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a workbook show a date: to the workbook these are numbers of days with a style.
 * The styles that show one are those of ECMA-376, 18.8.30, and own formats with a day, month or
 * year.
 */
final class XlsxDates {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
  private static final Pattern DAY_OR_YEAR = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);
  private static final int MOST_STYLES = 64_000;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

  /** The last number of days that a spreadsheet counts with a 29th of February in 1900. */
  private static final BigDecimal FALSE_LEAP_DAY = BigDecimal.valueOf(60);

  private final LocalDate start;
  private final List<Boolean> styles = new ArrayList<>();

  /** Of a workbook without styles, so without dates. */
  XlsxDates(boolean since1904) {
    this.start = since1904 ? FROM_1904 : FROM_1900;
  }

  /**
   * Reads the styles of a workbook.
   *
   * @param since1904 whether its days are counted from 1904
   */
  static XlsxDates of(SafeXml xml, boolean since1904) throws Unreadable, IOException {
    XlsxDates dates = new XlsxDates(since1904);
    Set<String> own = new HashSet<>();
    boolean cells = false;
    while (xml.next()) {
      if (xml.starts("numFmt") && own.size() < MOST_STYLES) {
        String format = QUOTED.matcher(String.valueOf(xml.attribute("formatCode"))).replaceAll("");
        if (DAY_OR_YEAR.matcher(format).find()) {
          own.add(String.valueOf(xml.attribute("numFmtId")));
        }
      } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
        cells = xml.starts();
      } else if (cells && xml.starts("xf") && dates.styles.size() < MOST_STYLES) {
        String format = String.valueOf(xml.attribute("numFmtId"));
        dates.styles.add(own.contains(format) || isBuiltIn(format));
      }
    }
    return dates;
  }

  private static boolean isBuiltIn(String format) {
    return format.matches("1[4-7]|22|2[7-9]|3[0-1]|36|5[0-8]");
  }

  /** A number as its cell shows it: the date, to the day, when that is what it shows. */
  String told(@Nullable String style, String number) {
    return isDate(style) ? date(number) : number;
  }

  private boolean isDate(@Nullable String style) {
    return style != null
        && style.matches("\\d{1,5}")
        && Integer.parseInt(style) < styles.size()
        && styles.get(Integer.parseInt(style));
  }

  private String date(String number) {
    if (!number.matches("\\d{1,7}(\\.\\d+)?")) {
      return number;
    }
    BigDecimal days = new BigDecimal(number);
    boolean known = start.equals(FROM_1904) || days.compareTo(FALSE_LEAP_DAY) > 0;
    return known && days.compareTo(LAST_DAY) <= 0
        ? start.plusDays(days.setScale(0, RoundingMode.DOWN).longValue()).toString()
        : number;
  }
}
