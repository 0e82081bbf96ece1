package nl.wijkweb.exchange;

import java.util.List;
import nl.wijkweb.model.Coded;

/**
 * What is found in a sheet: how it is read, and what stands in its columns.
 *
 * @param web whether it is a workbook of a whole web; nothing more is told of one then
 * @param sheets the sheets of a workbook
 * @param form how it is read, found out where nobody said it
 * @param unsure what of that cannot be known for certain
 * @param first the first rows, as they stand
 * @param columns in the order of the sheet; empty when it has no header
 * @param rows how many rows stand below the header, blank ones left out
 */
public record SheetLook(
    String file,
    boolean web,
    List<String> sheets,
    SheetForm form,
    List<Unsure> unsure,
    List<Line> first,
    List<Column> columns,
    long rows) {
  /** What somebody has to look at. */
  public enum Unsure implements Coded {
    ENCODING,
    SEPARATOR,
    SHEET,
    HEADER,
    DATES
  }

  /** A row as it stands; its longest cells cut off. */
  public record Line(int row, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A column.
   *
   * @param header its name; one that is there twice, or empty, is numbered
   * @param values what stands in it, each once, in the order of the sheet
   * @param more whether there are more than those
   */
  public record Column(String header, List<String> values, boolean more) {
    public Column {
      values = List.copyOf(values);
    }
  }

  public SheetLook {
    sheets = List.copyOf(sheets);
    unsure = List.copyOf(unsure);
    first = List.copyOf(first);
    columns = List.copyOf(columns);
  }
}
