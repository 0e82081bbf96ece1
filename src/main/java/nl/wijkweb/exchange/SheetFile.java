package nl.wijkweb.exchange;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that anybody may have made, without knowing what its columns mean: a file with separated
 * values, or a workbook. It can be read several times. To be closed after use.
 */
final class SheetFile implements Closeable {
  private static final int BEGIN = 1 << 16;
  private static final int MOST_BEGIN = 100;
  private static final int MOST_FAULTY = 20;

  private final String name;
  private final Path place;
  private final long mostBytes;
  private final @Nullable XlsxFile workbook;

  /** Takes the rows one by one; false when no more are wanted. */
  interface Taker {
    boolean take(CsvRecord record) throws Unreadable, IOException;
  }

  private SheetFile(String name, Path place, long mostBytes, @Nullable XlsxFile workbook) {
    this.name = name;
    this.place = place;
    this.mostBytes = mostBytes;
    this.workbook = workbook;
  }

  /**
   * Opens a sheet.
   *
   * @param name how it is called where it comes from, which tells its kind
   * @throws Unreadable when it is not to be read
   */
  static SheetFile open(String name, Path place, long mostBytes) throws Unreadable, IOException {
    if (!isWorkbook(name)) {
      if (Files.size(place) > mostBytes) {
        throw new Unreadable(ProblemCode.FILES_TOO_LARGE.of(mostBytes >> 20), -1);
      }
      return new SheetFile(name, place, mostBytes, null);
    }
    try {
      Problem refused = ArchiveCheck.problem(place, mostBytes).orElse(null);
      if (refused != null) {
        throw new Unreadable(refused.cause(), -1);
      }
      return new SheetFile(name, place, mostBytes, new XlsxFile(place, mostBytes));
    } catch (ZipException | EOFException damaged) {
      throw new Unreadable(ProblemCode.NO_WORKBOOK.of(), -1);
    }
  }

  /** Whether a file is a workbook, by how its name ends. */
  static boolean isWorkbook(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  String name() {
    return name;
  }

  /** The sheets of a workbook; none for a file with separated values. */
  List<String> sheets() {
    return workbook == null ? List.of() : workbook.sheets();
  }

  /** Whether it is a workbook of a whole web, which says itself what its columns mean. */
  boolean isWeb() {
    return sheets().contains(WebTables.ACTORS.file().table());
  }

  /** How its letters are written. */
  SheetEncoding.Found encoding() throws IOException {
    try (InputStream in = Files.newInputStream(place)) {
      return SheetEncoding.of(in);
    }
  }

  /** The rows at its begin, with another separator and quote. */
  List<CsvRecord> begin(SheetEncoding encoding, char separator, char quote) throws IOException {
    byte[] begin;
    try (InputStream in = utf8(encoding)) {
      begin = in.readNBytes(BEGIN);
    }
    try (TextLines lines = new TextLines(new ByteArrayInputStream(begin))) {
      CsvRecords records = new CsvRecords(lines, separator, quote);
      List<CsvRecord> first = new ArrayList<>();
      int faulty = 0;
      for (CsvRecord record = records.next();
          record != null && first.size() < MOST_BEGIN && faulty < MOST_FAULTY;
          record = records.next()) {
        faulty += record.fault() == null ? 0 : 1;
        first.add(record);
      }
      // The last row may be cut off in the middle.
      return begin.length < BEGIN || first.size() < 2 ? first : first.subList(0, first.size() - 1);
    }
  }

  /**
   * Reads its rows, blank ones too.
   *
   * @param form with everything that its kind needs
   * @throws Unreadable when something is wrong from some row on
   */
  void each(SheetForm form, Taker taker) throws Unreadable, IOException {
    XlsxFile sheets = workbook;
    if (sheets != null) {
      each(sheets, String.valueOf(form.sheet()), taker);
      return;
    }
    SheetEncoding encoding = form.encoding();
    Character separator = form.separator();
    Character quote = form.quote();
    if (encoding == null || separator == null || quote == null) {
      throw new IllegalArgumentException("how the sheet is to be read is not known");
    }
    try (TextLines lines = new TextLines(utf8(encoding))) {
      CsvRecords records = new CsvRecords(lines, separator, quote);
      CsvRecord record = records.next();
      while (record != null && taker.take(record)) {
        record = records.next();
      }
    }
  }

  private void each(XlsxFile workbook, String sheet, Taker taker) throws Unreadable, IOException {
    workbook.again();
    XlsxDates dates = workbook.dates();
    try (InputStream in = workbook.open(sheet)) {
      XlsxCells cells = new XlsxCells(workbook, new SafeXml(in), dates);
      CsvRecord record = cells.next();
      while (record != null && taker.take(record)) {
        record = cells.next();
      }
    } catch (WebFolder.TooLarge tooLarge) {
      throw new Unreadable(ProblemCode.FILES_TOO_LARGE.of(mostBytes >> 20), -1);
    }
  }

  private InputStream utf8(SheetEncoding encoding) throws IOException {
    InputStream in = Files.newInputStream(place);
    return encoding == SheetEncoding.UTF_8 ? in : new Recoded(in, encoding);
  }

  @Override
  public void close() throws IOException {
    if (workbook != null) {
      workbook.close();
    }
  }
}
