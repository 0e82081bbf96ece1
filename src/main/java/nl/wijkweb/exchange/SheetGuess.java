package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.exchange.SheetLook.Unsure;
import nl.wijkweb.problem.ProblemCode;

/** Finds out how a sheet is to be read, where nobody said it. */
final class SheetGuess {
  private SheetGuess() {}

  /**
   * Everything that is needed to read rows.
   *
   * @param unsure where what is not certain is noted
   * @throws Unreadable when a workbook has no sheet, or not the one that was asked for
   */
  static SheetForm form(SheetFile file, SheetForm given, Set<Unsure> unsure)
      throws Unreadable, IOException {
    if (SheetFile.isWorkbook(file.name())) {
      return ofWorkbook(file.sheets(), given, unsure);
    }
    SheetForm form = given;
    if (form.encoding() == null) {
      SheetEncoding.Found found = file.encoding();
      form = new SheetForm(found.encoding(), null, null, null, null, null).or(form);
      if (!found.certain()) {
        unsure.add(Unsure.ENCODING);
      }
    }
    return form.separator() != null && form.quote() != null ? form : cut(file, form, unsure);
  }

  private static SheetForm ofWorkbook(List<String> sheets, SheetForm given, Set<Unsure> unsure)
      throws Unreadable {
    String asked = given.sheet();
    if (sheets.isEmpty() || asked != null && !sheets.contains(asked)) {
      throw new Unreadable(
          ProblemCode.SHEET_NOT_THERE.of(String.valueOf(asked), String.join(", ", sheets)), -1);
    }
    if (asked == null && sheets.size() > 1) {
      unsure.add(Unsure.SHEET);
    }
    String sheet = asked == null ? sheets.get(0) : asked;
    return new SheetForm(null, null, null, sheet, given.header(), given.dates());
  }

  private static SheetForm cut(SheetFile file, SheetForm form, Set<Unsure> unsure)
      throws IOException {
    char best = ',';
    int most = 0;
    int second = 0;
    for (char separator : SheetForm.SEPARATORS.toCharArray()) {
      if (form.separator() != null && form.separator() != separator) {
        continue;
      }
      int score = score(begin(file, form, separator, '"'));
      if (score > most) {
        second = most;
        most = score;
        best = separator;
      } else {
        second = Math.max(second, score);
      }
    }
    if (form.separator() == null && most > 0 && 2 * second > most) {
      unsure.add(Unsure.SEPARATOR);
    }
    char quote = form.quote() == null ? quote(file, form, best) : form.quote();
    return new SheetForm(null, best, quote, null, null, null).or(form);
  }

  private static char quote(SheetFile file, SheetForm form, char separator) throws IOException {
    int single = 0;
    int twice = 0;
    for (CsvRecord record : begin(file, form, separator, SheetForm.NO_QUOTE)) {
      for (String cell : record.cells()) {
        String bare = cell.strip();
        single += bare.length() > 1 && bare.startsWith("'") && bare.endsWith("'") ? 1 : 0;
        twice += bare.startsWith("\"") ? 1 : 0;
      }
    }
    return single > twice && single > 2 ? '\'' : '"';
  }

  private static List<CsvRecord> begin(SheetFile file, SheetForm form, char separator, char quote)
      throws IOException {
    SheetEncoding encoding = form.encoding();
    return encoding == null ? List.of() : file.begin(encoding, separator, quote);
  }

  /** How many rows have the same number of cells, more than one, times that number. */
  private static int score(List<CsvRecord> records) {
    Map<Integer, Integer> widths = new HashMap<>();
    for (CsvRecord record : records) {
      if (record.fault() == null && record.cells().size() > 1) {
        widths.merge(record.cells().size(), 1, Integer::sum);
      }
    }
    return widths.entrySet().stream()
        .mapToInt(one -> one.getValue() * Math.min(one.getKey(), 20))
        .max()
        .orElse(0);
  }
}
