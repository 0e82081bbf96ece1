package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.exchange.SheetLook.Unsure;
import nl.wijkweb.problem.ProblemCode;

/** Looks through a sheet once: how it is to be read, and what stands in it. */
final class SheetSurvey {
  /** So many rows are shown as they stand. */
  static final int SHOWN = 8;

  private static final int BEGIN = 30;
  private static final int LONGEST_SHOWN = 80;
  private static final int MOST_SHOWN = 40;
  private static final int MOST_VALUES = 60;
  private static final int LONGEST_VALUE = 300;

  private final SheetFile file;
  private final SheetWords words;
  private final RowWatch watch;
  private final Set<Unsure> unsure = EnumSet.noneOf(Unsure.class);
  private final List<CsvRecord> begin = new ArrayList<>();
  private final List<SheetLook.Line> first = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Set<String>> values = new ArrayList<>();
  private final Set<Integer> more = new LinkedHashSet<>();
  private boolean dayFirst;
  private boolean monthFirst;
  private boolean either;
  private long seen;
  private long rows;

  SheetSurvey(SheetFile file, SheetWords words, RowWatch watch) {
    this.file = file;
    this.words = words;
    this.watch = watch;
  }

  /**
   * Looks through it. Linear in the sheet; keeps a few rows and values.
   *
   * @param given what somebody said of how it is to be read
   * @throws Unreadable when it is not to be read
   */
  SheetLook look(SheetForm given) throws Unreadable, IOException {
    if (file.isWeb()) {
      return new SheetLook(
          file.name(), true, file.sheets(), given, List.of(), List.of(), List.of(), 0);
    }
    SheetForm form = headed(SheetGuess.form(file, given, unsure));
    int header = form.header() == null ? 1 : form.header();
    file.each(form, record -> take(record, header));
    if (names.isEmpty()) {
      throw new Unreadable(ProblemCode.SHEET_WITHOUT_HEADER.of(header), -1);
    }
    List<SheetLook.Column> columns = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      columns.add(
          new SheetLook.Column(
              names.get(place), List.copyOf(values.get(place)), more.contains(place)));
    }
    return new SheetLook(
        file.name(), false, file.sheets(), dated(form), List.copyOf(unsure), first, columns, rows);
  }

  private SheetForm headed(SheetForm form) throws Unreadable, IOException {
    if (form.header() != null) {
      return form;
    }
    file.each(
        form,
        record -> {
          begin.add(record);
          return begin.size() < BEGIN;
        });
    SheetHeader.Found found = SheetHeader.find(begin, words);
    if (!found.certain()) {
      unsure.add(Unsure.HEADER);
    }
    return new SheetForm(null, null, null, null, found.row(), null).or(form);
  }

  private SheetForm dated(SheetForm form) {
    if (form.dates() != null) {
      return form;
    }
    boolean asked = either || dayFirst && monthFirst;
    if (asked && dayFirst == monthFirst) {
      unsure.add(Unsure.DATES);
    }
    DateForm found =
        monthFirst && !dayFirst
            ? DateForm.MONTH_FIRST
            : asked || dayFirst ? DateForm.DAY_FIRST : DateForm.YEAR_FIRST;
    return new SheetForm(null, null, null, null, null, found).or(form);
  }

  private boolean take(CsvRecord record, int header) throws Unreadable {
    if (++seen % RowWatch.EVERY == 0) {
      watch.at(seen);
    }
    if (first.size() < SHOWN && !record.isBlank() && record.row() >= header - 3) {
      first.add(line(record));
    }
    if (record.row() == header) {
      names.addAll(SheetHeader.names(record));
      names.forEach(name -> values.add(new LinkedHashSet<>()));
    } else if (record.row() > header && !record.isBlank()) {
      rows++;
      for (int place = 0; place < Math.min(names.size(), record.cells().size()); place++) {
        note(place, record.cells().get(place).strip());
      }
    }
    return true;
  }

  private void note(int place, String value) {
    if (value.isEmpty() || value.length() > LONGEST_VALUE) {
      return;
    }
    if (DateForm.isNumbered(value)) {
      boolean day = DateForm.DAY_FIRST.date(value).isPresent();
      boolean month = DateForm.MONTH_FIRST.date(value).isPresent();
      dayFirst |= day && !month;
      monthFirst |= month && !day;
      either |= day && month;
    }
    Set<String> known = values.get(place);
    if (known.size() < MOST_VALUES) {
      known.add(value);
    } else if (!known.contains(value)) {
      more.add(place);
    }
  }

  private static SheetLook.Line line(CsvRecord record) {
    List<String> cells = new ArrayList<>();
    for (String cell : record.cells()) {
      if (cells.size() < MOST_SHOWN) {
        cells.add(
            cell.length() > LONGEST_SHOWN ? cell.substring(0, LONGEST_SHOWN - 1) + "…" : cell);
      }
    }
    return new SheetLook.Line(record.row(), cells);
  }
}
