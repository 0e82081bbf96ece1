package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.Web;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a web from its tables: whole, or everything that is wrong with it. Time and memory
 * are linear in what is read.
 */
final class WebReading {
  private final Tables tables;
  private final List<Area> places;
  private final Problems problems;
  private final Known known;
  private final RowWatch watch;
  private long rowsRead;

  /**
   * @param places the areas of tables that name none
   * @param problems what is known to be wrong already
   * @param watch is told how many rows were read
   */
  WebReading(
      DomainScheme scheme, Tables tables, List<Area> places, Problems problems, RowWatch watch) {
    this.watch = watch;
    this.tables = tables;
    this.places = places;
    this.problems = problems;
    this.known = new Known(scheme);
  }

  Read<PlacedWeb> read() throws IOException {
    var areas = new Rows<>(WebTables.AREA);
    if (places.isEmpty()) {
      if (areas.read("code")) {
        known.areasAreComplete();
      }
    } else {
      places.forEach(place -> known.addArea(place.code().value()));
      areas.values.addAll(places);
      known.areasAreComplete();
    }
    var population = new Rows<>(WebTables.POPULATION);
    population.read("area");
    var actors = new Rows<>(WebTables.ACTORS);
    if (actors.read("id")) {
      known.actorsAreComplete();
    }
    var involvement = new Rows<>(WebTables.INVOLVEMENT);
    involvement.read("actor");
    var ties = new Rows<>(WebTables.TIES);
    ties.read("from");
    var asked = new Rows<>(WebTables.ASKED);
    asked.read("person");
    var indicators = new Rows<>(WebTables.INDICATORS);
    indicators.read("area");
    if (!problems.none()) {
      return new Read.Broken<>(problems.list());
    }
    Web web =
        new Web(
            areas.values,
            population.values,
            actors.values,
            involvement.values,
            ties.values,
            asked.values,
            indicators.values);
    return new Read.Whole<>(new PlacedWeb(web, actors.rows, ties.rows, asked.rows, told()));
  }

  private Map<String, String> told() {
    Map<String, String> told = new HashMap<>();
    WebTables.FILES.forEach(table -> told.put(table.name(), tables.told(table)));
    return told;
  }

  private final class Rows<T> {
    private final Table<T> table;
    private final List<T> values = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();

    Rows(Table<T> table) {
      this.table = table;
    }

    /** Reads the table; true when it is there with its key column. */
    boolean read(String key) throws IOException {
      TableFile file = table.file();
      if (!tables.has(file)) {
        reportMissing(file);
        return false;
      }
      Header header = tables.read(file, problems, this::take);
      return header != null && header.has(key);
    }

    private void take(Row row) {
      if (++rowsRead % RowWatch.EVERY == 0) {
        watch.at(rowsRead);
      }
      boolean wellFormed = row.isSound();
      table.note(row, known);
      if (wellFormed) {
        T value = valueOf(row);
        if (value != null && problems.none()) {
          values.add(value);
          rows.add(row.number());
        }
      }
    }

    private @Nullable T valueOf(Row row) {
      try {
        return table.read(row, known);
      } catch (IllegalArgumentException refused) {
        row.report(null, null, ProblemCode.ROW_REFUSED.of());
        return null;
      }
    }
  }

  private void reportMissing(TableFile file) {
    Nearest.to(tables.told(file), tables.strangers())
        .ifPresentOrElse(
            meant ->
                problems.add(
                    Problem.ofFile(
                        tables.told(file), ProblemCode.FILE_MISNAMED.of(meant, tables.told(file)))),
            () -> {
              if (file.needed()) {
                problems.add(tables.missing(file));
              }
            });
  }
}
