package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a graph file says: nodes are actors, edges are spells of ties, and the texts of
 * the graph are the other tables. The file is read once to see what is in it, and once more for
 * each table, so that nothing of it has to be kept in memory.
 */
final class GraphTables implements Tables {
  /** Opens the file anew. */
  interface Opening {
    InputStream open() throws IOException;
  }

  private final String file;
  private final Opening opening;
  private final Supplier<GraphScanner> scanners;
  private final GraphSurvey survey;

  /**
   * @param file its name, for the problems
   * @param problems where what is wrong with the file's form is told
   */
  GraphTables(String file, Opening opening, Supplier<GraphScanner> scanners, Problems problems)
      throws IOException {
    this.file = file;
    this.opening = opening;
    this.scanners = scanners;
    this.survey = new GraphSurvey(file, problems);
    pass(survey, problems);
    survey.end();
  }

  @Override
  public boolean has(TableFile table) {
    return GraphColumns.isGraph(table) || survey.has(table);
  }

  /** Whether the file tells of which area it is. */
  boolean hasArea() {
    return survey.has(WebTables.AREA.file());
  }

  @Override
  public List<String> strangers() {
    return List.of();
  }

  @Override
  public String told(TableFile table) {
    return GraphColumns.isGraph(table) ? file : table.name();
  }

  @Override
  public Problem missing(TableFile table) {
    return Problem.ofFile(file, ProblemCode.GRAPH_WITHOUT_AREA.of());
  }

  @Override
  public @Nullable Header read(TableFile table, Problems problems, Consumer<Row> rows)
      throws IOException {
    return GraphColumns.isGraph(table)
        ? readElements(table, problems, rows)
        : readText(table, problems, rows);
  }

  private @Nullable Header readElements(TableFile table, Problems problems, Consumer<Row> rows)
      throws IOException {
    Map<String, String> columns = columns(table);
    if (lacksAny(table, columns, problems)) {
      return null;
    }
    TableFile told = table.told(file);
    Header header = Header.of(told, record(1, columns.values()), problems);
    if (header == null) {
      return null;
    }
    GraphHandler handler =
        new GraphHandler() {
          @Override
          public void element(TableFile of, GraphCells cells) {
            if (of.equals(table)) {
              List<String> texts = columns.keySet().stream().map(cells::get).toList();
              boolean sound = cells.twice() == null;
              rows.accept(new Row(told, header, record(cells.row(), texts), sound, problems));
            }
          }
        };
    pass(handler, problems);
    return header;
  }

  /** What the file has for a table; a table of which it has no row lacks nothing. */
  private Map<String, String> columns(TableFile table) {
    if (survey.has(table)) {
      return GraphNames.columns(table, survey.attributes(table));
    }
    Map<String, String> all = new LinkedHashMap<>();
    table.columns().forEach(column -> all.put(column, column));
    return all;
  }

  private boolean lacksAny(TableFile table, Map<String, String> columns, Problems problems) {
    String element = table.equals(GraphColumns.NODES) ? "node" : "edge";
    List<String> lacking =
        table.required().stream().filter(column -> !columns.containsValue(column)).toList();
    for (String column : lacking) {
      Cause cause = ProblemCode.GRAPH_WITHOUT.of(element, column);
      problems.add(new Problem(file, null, column, null, cause));
    }
    if (lacking.isEmpty()) {
      return false;
    }
    for (String column : columns.values()) {
      if (!table.columns().contains(column)) {
        problems.add(new Problem(file, null, column, null, Header.unknown(table, column)));
      }
    }
    return true;
  }

  private @Nullable Header readText(TableFile table, Problems problems, Consumer<Row> rows)
      throws IOException {
    Header[] found = new Header[1];
    boolean[] read = new boolean[1];
    GraphHandler handler =
        new GraphHandler() {
          @Override
          public boolean done() {
            return read[0];
          }

          @Override
          public boolean wants(TableFile of, int row) {
            return of.equals(table);
          }

          @Override
          public void table(TableFile of, InputStream text) throws IOException {
            read[0] = true;
            found[0] = new TableReader(table, problems).read(text, rows);
          }
        };
    pass(handler, problems);
    return found[0];
  }

  private static CsvRecord record(int row, Collection<String> cells) {
    return new CsvRecord(row, List.copyOf(cells), null, -1, -1);
  }

  private void pass(GraphHandler handler, Problems problems) throws IOException {
    try (InputStream in = opening.open()) {
      scanners.get().scan(new SafeXml(in), handler);
    } catch (Unreadable unreadable) {
      problems.add(unreadable.in(file));
    } catch (ElementText.Broken broken) {
      problems.add(broken.why().in(file));
    }
  }
}
