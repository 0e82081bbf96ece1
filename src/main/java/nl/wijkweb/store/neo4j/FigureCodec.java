package nl.wijkweb.store.neo4j;

import java.util.Arrays;
import java.util.List;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Indicator;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.PopulationCell;
import org.jspecify.annotations.Nullable;

/** Open figures about areas (population by street, indicators) as JSON in one property each. */
final class FigureCodec {
  private FigureCodec() {}

  static String encodeCells(List<PopulationCell> cells) {
    return Json.text(cells.stream().map(Cell::of).toList());
  }

  static List<PopulationCell> decodeCells(@Nullable String json) {
    return json == null
        ? List.of()
        : Arrays.stream(Json.read(json, Cell[].class)).map(Cell::cell).toList();
  }

  static String encodeIndicators(List<Indicator> indicators) {
    return Json.text(indicators.stream().map(Figure::of).toList());
  }

  static List<Indicator> decodeIndicators(@Nullable String json) {
    return json == null
        ? List.of()
        : Arrays.stream(Json.read(json, Figure[].class)).map(Figure::indicator).toList();
  }

  /** What makes a cell the same one in a folder that comes again. */
  static String key(PopulationCell cell) {
    return String.join(
        "|",
        cell.area().value(),
        cell.street() == null ? "" : cell.street(),
        cell.ageBand() == null ? "" : cell.ageBand());
  }

  /** What makes an indicator the same one in a folder that comes again. */
  static String key(Indicator indicator) {
    return String.join("|", indicator.area().value(), indicator.on().toString(), indicator.name());
  }

  private record Cell(
      String area,
      @Nullable String street,
      @Nullable String ageBand,
      int count,
      List<String> source) {
    static Cell of(PopulationCell cell) {
      return new Cell(
          cell.area().value(), cell.street(), cell.ageBand(), cell.count(), cell.source());
    }

    PopulationCell cell() {
      return new PopulationCell(new AreaCode(area), street, ageBand, count, source);
    }
  }

  private record Figure(String area, String name, String on, String value, List<String> source) {
    static Figure of(Indicator one) {
      return new Figure(
          one.area().value(), one.name(), one.on().toString(), one.value(), one.source());
    }

    Indicator indicator() {
      return new Indicator(new AreaCode(area), name, PartialDate.parse(on), value, source);
    }
  }
}
