package nl.wijkweb.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the JSON that {@link JsonWeb} writes; a row is told by its number within its table.
 * Each table is read from the file anew, so that nothing of it has to be kept in memory.
 */
final class JsonTables implements Tables {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(20)
                  .maxNameLength(1_000)
                  .maxStringLength(CsvRecords.LONGEST_CELL)
                  .build())
          // Names of a stranger's making are not remembered for ever.
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final String file;
  private final Path place;
  private final Set<String> names = new HashSet<>();

  /** Sees which tables there are, and whether it is JSON at all. */
  JsonTables(String file, Path place, Problems problems) throws IOException {
    this.file = file;
    this.place = place;
    try (JsonParser json = open()) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        problems.add(Problem.ofFile(file, ProblemCode.NO_OBJECT.of()));
        return;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME && names.size() < Header.MOST_COLUMNS) {
        see(json, problems);
      }
      if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
        problems.add(wrong(json.currentLocation()));
      }
    } catch (JsonProcessingException malformed) {
      problems.add(wrong(malformed));
    }
  }

  private void see(JsonParser json, Problems problems) throws IOException {
    String name = json.currentName();
    boolean table = json.nextToken() == JsonToken.START_ARRAY;
    if (table || WebTables.isTable(name)) {
      if (!names.add(name)) {
        problems.add(new Problem(file, null, name, null, ProblemCode.COLUMN_TWICE.of()));
      } else if (!table) {
        problems.add(new Problem(file, null, name, null, ProblemCode.NO_LIST.of()));
      }
    }
    json.skipChildren();
  }

  @Override
  public boolean has(TableFile table) {
    return names.contains(table.table());
  }

  @Override
  public List<String> strangers() {
    return names.stream().filter(name -> !WebTables.isTable(name)).sorted().toList();
  }

  @Override
  public String told(TableFile table) {
    return table.table();
  }

  @Override
  public Problem missing(TableFile table) {
    return Problem.ofFile(
        file, ProblemCode.TABLE_MISSING.of(table.table(), String.join(", ", table.required())));
  }

  @Override
  public @Nullable Header read(TableFile table, Problems problems, Consumer<Row> rows)
      throws IOException {
    TableFile told = table.told(told(table));
    Header header = Header.of(told, new CsvRecord(1, table.columns(), null, -1, -1), problems);
    try (JsonParser json = open()) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = json.currentName().equals(table.table());
        json.nextToken();
        if (wanted && header != null) {
          new Rows(told, header, problems).read(json, rows);
          return header;
        }
        json.skipChildren();
      }
    } catch (JsonProcessingException malformed) {
      problems.add(wrong(malformed));
    }
    return header;
  }

  private JsonParser open() throws IOException {
    return JSON.createParser(Files.newInputStream(place));
  }

  private Problem wrong(JsonProcessingException malformed) {
    if (malformed instanceof StreamConstraintsException) {
      return Problem.ofFile(file, ProblemCode.PIECE_TOO_LONG.of());
    }
    return wrong(malformed.getLocation());
  }

  private Problem wrong(@Nullable JsonLocation at) {
    int line = at == null ? 1 : at.getLineNr();
    int column = at == null ? 1 : at.getColumnNr();
    return new Problem(file, line, null, null, ProblemCode.NO_JSON_FILE.of(column));
  }

  /** Reads the rows of one table. */
  private static final class Rows {
    private final TableFile table;
    private final Header header;
    private final Problems problems;
    private final Set<String> unknown = new HashSet<>();
    private int number;

    Rows(TableFile table, Header header, Problems problems) {
      this.table = table;
      this.header = header;
      this.problems = problems;
    }

    void read(JsonParser json, Consumer<Row> rows) throws IOException {
      while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
        number++;
        if (json.currentToken() == JsonToken.START_OBJECT) {
          rows.accept(row(json));
        } else {
          report(null, ProblemCode.NO_OBJECT.of());
          json.skipChildren();
        }
      }
    }

    private Row row(JsonParser json) throws IOException {
      String[] cells = new String[table.columns().size()];
      boolean sound = true;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        int column = table.columns().indexOf(name);
        JsonToken value = json.nextToken();
        if (column < 0) {
          reportUnknown(name);
          json.skipChildren();
        } else if (cells[column] != null) {
          sound = report(name, ProblemCode.COLUMN_TWICE.of());
          json.skipChildren();
        } else if (value.isStructStart()) {
          sound = report(name, ProblemCode.NO_TEXT.of());
          json.skipChildren();
        } else {
          cells[column] = value == JsonToken.VALUE_NULL ? "" : json.getText();
        }
      }
      List<String> texts = new ArrayList<>(Arrays.asList(cells));
      texts.replaceAll(text -> text == null ? "" : text);
      return new Row(table, header, new CsvRecord(number, texts, null, -1, -1), sound, problems);
    }

    /** Each once, for a column that is not known is wrong in every row. */
    private void reportUnknown(String name) {
      if (unknown.size() < Header.MOST_COLUMNS && unknown.add(name)) {
        report(name, Header.unknown(table, name));
      }
    }

    private boolean report(@Nullable String column, Cause cause) {
      problems.add(new Problem(table.name(), number, column, null, cause));
      return false;
    }
  }
}
