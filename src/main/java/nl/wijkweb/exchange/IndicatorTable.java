package nl.wijkweb.exchange;

import java.util.List;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Indicator;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.TextForm;
import org.jspecify.annotations.Nullable;

/** {@code indicators.csv}: outcomes and counts that are no ties. */
final class IndicatorTable implements Table<Indicator> {
  private static final TableFile FILE =
      TableFile.optional("indicators.csv", "area,name,on,value", "source");

  @Override
  public TableFile file() {
    return FILE;
  }

  @Override
  public List<String> key() {
    return List.of("area", "name", "on");
  }

  @Override
  public @Nullable Indicator read(Row row, Known known) {
    AreaCode area = row.required("area", column -> known.area(row, column));
    String name = row.required("name", column -> row.text(column, TextForm.LINE));
    PartialDate on = row.required("on", row::date);
    String value = row.required("value", column -> row.text(column, TextForm.LINE));
    List<String> source = row.items("source");
    if (area == null || name == null || on == null || value == null || !row.isSound()) {
      return null;
    }
    return new Indicator(area, name, on, value, source);
  }

  @Override
  public void write(Indicator value, Cells cells) {
    cells
        .put("area", value.area())
        .put("name", value.name())
        .put("on", value.on())
        .put("value", value.value())
        .sorted("source", value.source().stream());
  }
}
