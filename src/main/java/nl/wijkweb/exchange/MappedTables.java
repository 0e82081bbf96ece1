package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The actors and ties that a mapped sheet says, as the tables of a web folder. */
final class MappedTables implements Tables {
  private final String file;
  private final int header;
  private final List<CsvRecord> actors = new ArrayList<>();
  private final List<CsvRecord> ties = new ArrayList<>();

  /**
   * @param header the row with the names of the columns
   */
  MappedTables(String file, int header) {
    this.file = file;
    this.header = header;
  }

  void addActor(int row, List<String> cells) {
    actors.add(new CsvRecord(row, cells, null, -1, -1));
  }

  void addTie(int row, List<String> cells) {
    ties.add(new CsvRecord(row, cells, null, -1, -1));
  }

  @Override
  public boolean has(TableFile table) {
    return table.equals(WebTables.ACTORS.file()) || table.equals(WebTables.TIES.file());
  }

  @Override
  public List<String> strangers() {
    return List.of();
  }

  @Override
  public String told(TableFile table) {
    return file;
  }

  @Override
  public Problem missing(TableFile table) {
    return Problem.ofFile(file, ProblemCode.SHEET_WITHOUT_AREA.of());
  }

  @Override
  public @Nullable Header read(TableFile table, Problems problems, Consumer<Row> rows) {
    TableFile told = table.told(file);
    Header columns =
        Header.of(told, new CsvRecord(header, table.columns(), null, -1, -1), problems);
    if (columns != null) {
      for (CsvRecord record : table.equals(WebTables.ACTORS.file()) ? actors : ties) {
        rows.accept(new Row(told, columns, record, true, problems));
      }
    }
    return columns;
  }
}
