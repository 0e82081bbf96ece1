package nl.wijkweb.store.neo4j;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Indicator;
import nl.wijkweb.model.PopulationCell;
import nl.wijkweb.store.cypher.Statement;
import org.neo4j.driver.Record;

/**
 * What stands in a web beside actors and ties.
 *
 * @param areas the web's own first
 */
record Figures(List<Area> areas, List<PopulationCell> population, List<Indicator> indicators) {
  /** What kind of row they are in a change record, and its id. */
  static final String FIGURES = "figures";

  private static final String AREAS = "areas";
  private static final String CELLS = "cells";
  private static final String INDICATORS = "indicators";

  /** What the change record keeps when an import changes them. */
  static ChangeEntry entry(Map<String, Object> before, Map<String, Object> after) {
    return new ChangeEntry(FIGURES, FIGURES, List.of(), List.of(), before, after);
  }

  /** The figures in a change record. */
  static Figures of(Map<String, Object> row) {
    @SuppressWarnings("unchecked") // what rows() put there
    List<Map<String, Object>> areas =
        (List<Map<String, Object>>) Objects.requireNonNull(row.get(AREAS));
    return new Figures(
        areas.stream().map(AreaCodec::decode).toList(),
        FigureCodec.decodeCells((String) row.get(CELLS)),
        FigureCodec.decodeIndicators((String) row.get(INDICATORS)));
  }

  /** Those that stand in a web. */
  static Figures read(Tx tx, AreaCode web) {
    Record row = tx.get(Statement.WEB_FIGURES, "web", web.value());
    List<Area> areas =
        row.get(AREAS).asList(area -> new Props(area.asMap())).stream()
            .sorted(Comparator.comparing(area -> area.needLong("order")))
            .map(AreaCodec::decode)
            .toList();
    return new Figures(
        areas,
        FigureCodec.decodeCells(row.get(CELLS).asString(null)),
        FigureCodec.decodeIndicators(row.get(INDICATORS).asString(null)));
  }

  /**
   * Writes what stood there once, and makes a batch of rows visible with it. The area of the web
   * itself stays, as does the web, when its first import is undone.
   */
  static ChangeEntry putBack(Tx tx, AreaCode web, long batch, Figures was) {
    Figures now = read(tx, web);
    Figures next =
        was.areas().isEmpty()
            ? new Figures(now.areas().subList(0, 1), was.population(), was.indicators())
            : was;
    next.dropOtherAreas(tx, web);
    next.write(tx, web, batch);
    return entry(now.rows(web), next.rows(web));
  }

  /** As which a change record keeps them. */
  Map<String, Object> rows(AreaCode web) {
    return Map.of(
        AREAS,
        areaRows(web),
        CELLS,
        FigureCodec.encodeCells(population),
        INDICATORS,
        FigureCodec.encodeIndicators(indicators));
  }

  /** Writes them, and makes a batch of rows visible with them; areas that were added stay. */
  void write(Tx tx, AreaCode web, long batch) {
    tx.run(Statement.IMPORT_AREAS, "areas", areaRows(web));
    tx.run(
        Statement.IMPORT_PUBLISH,
        "web",
        web.value(),
        "batch",
        batch,
        CELLS,
        FigureCodec.encodeCells(population),
        INDICATORS,
        FigureCodec.encodeIndicators(indicators));
  }

  /** Removes the areas that are not among these. */
  void dropOtherAreas(Tx tx, AreaCode web) {
    List<Object> keys = areaRows(web).stream().map(row -> row.get("key")).toList();
    tx.run(Statement.IMPORT_DROP_AREAS, "web", web.value(), "keys", keys);
  }

  private List<Map<String, Object>> areaRows(AreaCode web) {
    return IntStream.range(0, areas.size())
        .mapToObj(order -> AreaCodec.encode(web, order, areas.get(order)))
        .toList();
  }
}
