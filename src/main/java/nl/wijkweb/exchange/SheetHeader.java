package nl.wijkweb.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.problem.ProblemCode;

/** The names of the columns of a sheet, and in which row they stand. */
final class SheetHeader {
  private static final int LONGEST = 100;

  private SheetHeader() {}

  /**
   * The names in a row, each once: an empty one is called by its number, one that is there twice
   * gets a number.
   *
   * @throws Unreadable when there are more than anybody can choose a meaning for
   */
  static List<String> names(CsvRecord record) throws Unreadable {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<String> cells = record.cells();
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).isBlank()) {
      width--;
    }
    if (width > Header.MOST_COLUMNS) {
      throw new Unreadable(ProblemCode.COLUMNS_TOO_MANY.of(Header.MOST_COLUMNS), record.row());
    }
    for (int place = 0; place < width; place++) {
      String bare = bare(cells.get(place));
      String name = bare.isEmpty() ? "#" + (place + 1) : bare;
      for (int number = 2; !seen.add(name); number++) {
        name = bare + " (" + number + ")";
      }
      names.add(name);
    }
    return names;
  }

  /**
   * In which row the names stand: the first of those with the most names that one knows.
   *
   * @param certain whether two of its names are known, or one in the first row of all, which is
   *     full
   */
  record Found(int row, boolean certain) {}

  /** Finds the row of names among the first rows; 1 when there are none. */
  static Found find(List<CsvRecord> first, SheetWords words) {
    int width = 0;
    for (CsvRecord record : first) {
      width = Math.max(width, filled(record));
    }
    Found best = null;
    int most = -1;
    int rows = 0;
    for (CsvRecord record : first) {
      int filled = filled(record);
      if (filled == 0) {
        continue;
      }
      rows++;
      if (2 * filled < width) {
        continue;
      }
      int known = 0;
      List<String> cells = record.cells();
      for (String cell : cells.subList(0, Math.min(cells.size(), Header.MOST_COLUMNS))) {
        known += words.column(bare(cell)).isPresent() ? 1 : 0;
      }
      if (known > most) {
        most = known;
        boolean full = rows == 1 && filled == record.cells().size();
        best = new Found(record.row(), known >= 2 || known == 1 && full);
      }
    }
    return best == null ? new Found(1, false) : best;
  }

  private static int filled(CsvRecord record) {
    return (int) record.cells().stream().filter(cell -> !cell.isBlank()).count();
  }

  private static String bare(String cell) {
    String bare = cell.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
  }

  /** A text in which only its letters and digits are compared. */
  static String plain(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
