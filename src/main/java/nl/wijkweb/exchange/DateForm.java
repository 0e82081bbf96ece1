package nl.wijkweb.exchange;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** In which order a sheet writes day and month. What has its year first is read in each of them. */
public enum DateForm implements Coded {
  /** 1-9-2023 is the first of September. */
  DAY_FIRST,
  /** 9/1/2023 is the first of September. */
  MONTH_FIRST,
  /** 2023-09-01, and nothing else. */
  YEAR_FIRST;

  private static final String SIGN = "\\s*[-/.]\\s*";
  private static final Pattern YEAR =
      Pattern.compile("(\\d{4})(?:" + SIGN + "(\\d{1,2})(?:" + SIGN + "(\\d{1,2}))?)?");
  private static final Pattern OTHER =
      Pattern.compile("(\\d{1,2})" + SIGN + "(?:(\\d{1,2})" + SIGN + ")?(\\d{4})");
  private static final Pattern WORD =
      Pattern.compile("(?:(\\d{1,2})\\s+)?(\\p{L}{3})\\p{L}*\\.?\\s+(\\d{4})");
  private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan"),
          List.of("feb"),
          List.of("mrt", "maa", "mar"),
          List.of("apr"),
          List.of("mei", "may"),
          List.of("jun"),
          List.of("jul"),
          List.of("aug"),
          List.of("sep"),
          List.of("okt", "oct"),
          List.of("nov"),
          List.of("dec"));

  /** The date that a text is in this form; empty when it is none. */
  Optional<PartialDate> date(String text) {
    String bare = TIME.matcher(text.strip()).replaceFirst("");
    Matcher year = YEAR.matcher(bare);
    if (year.matches()) {
      return date(year.group(1), year.group(2), year.group(3));
    }
    Matcher other = OTHER.matcher(bare);
    if (other.matches()) {
      String first = other.group(1);
      String second = other.group(2);
      if (second == null) {
        return date(other.group(3), first, null);
      }
      return this == YEAR_FIRST
          ? Optional.empty()
          : this == DAY_FIRST
              ? date(other.group(3), second, first)
              : date(other.group(3), first, second);
    }
    Matcher word = WORD.matcher(bare.toLowerCase(Locale.ROOT));
    return word.matches() ? named(word) : Optional.empty();
  }

  /** Whether a text is a date in which this form matters. */
  static boolean isNumbered(String text) {
    Matcher other = OTHER.matcher(TIME.matcher(text.strip()).replaceFirst(""));
    return other.matches() && other.group(2) != null;
  }

  private static Optional<PartialDate> named(Matcher word) {
    for (int month = 1; month <= MONTHS.size(); month++) {
      if (MONTHS.get(month - 1).contains(word.group(2))) {
        return date(word.group(3), String.valueOf(month), word.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> date(
      String year, @Nullable String month, @Nullable String day) {
    int y = Integer.parseInt(year);
    int m = month == null ? 0 : Integer.parseInt(month);
    int d = day == null ? 0 : Integer.parseInt(day);
    boolean there =
        y >= 1500
            && y <= 2200
            && (month == null || m >= 1 && m <= 12)
            && (day == null || d >= 1 && d <= YearMonth.of(y, m).lengthOfMonth());
    return there ? Optional.of(new PartialDate(y, m, d)) : Optional.empty();
  }
}
