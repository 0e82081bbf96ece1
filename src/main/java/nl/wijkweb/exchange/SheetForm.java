package nl.wijkweb.exchange;

import org.jspecify.annotations.Nullable;

/**
 * How a sheet is to be read. What is null is found out.
 *
 * @param encoding of a file with separated values
 * @param separator between its cells
 * @param quote around a cell with a separator in it; {@link #NO_QUOTE} when no character is
 * @param sheet the name of the sheet of a workbook
 * @param header the row with the names of the columns, from 1
 * @param dates in which order day and month are written
 */
public record SheetForm(
    @Nullable SheetEncoding encoding,
    @Nullable Character separator,
    @Nullable Character quote,
    @Nullable String sheet,
    @Nullable Integer header,
    @Nullable DateForm dates) {
  /** Nothing is known. */
  public static final SheetForm UNKNOWN = new SheetForm(null, null, null, null, null, null);

  /** The characters that may stand between cells. */
  static final String SEPARATORS = ",;\t|";

  /** Stands in the place of a quote where none is used; no text has it. */
  static final char NO_QUOTE = '\uFFFF';

  /** This, with what another knows where this knows nothing. */
  SheetForm or(SheetForm other) {
    return new SheetForm(
        encoding == null ? other.encoding : encoding,
        separator == null ? other.separator : separator,
        quote == null ? other.quote : quote,
        sheet == null ? other.sheet : sheet,
        header == null ? other.header : header,
        dates == null ? other.dates : dates);
  }
}
