package nl.wijkweb.exchange;

import java.util.Arrays;
import java.util.List;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.PopulationCell;
import nl.wijkweb.model.TextForm;
import org.jspecify.annotations.Nullable;

/** {@code population.csv}: how many people live where, by open figures. */
final class PopulationTable implements Table<PopulationCell> {
  private static final TableFile FILE =
      TableFile.optional("population.csv", "area,street,ageBand,count,source", "");

  @Override
  public TableFile file() {
    return FILE;
  }

  @Override
  public List<String> key() {
    return List.of("area", "street", "ageBand");
  }

  @Override
  public @Nullable PopulationCell read(Row row, Known known) {
    AreaCode area = row.required("area", column -> known.area(row, column));
    String street = row.text("street", TextForm.LINE);
    String ageBand = row.text("ageBand", TextForm.AGE_BAND);
    Integer count = row.required("count", column -> row.number(column, 0, Integer.MAX_VALUE));
    List<String> source = row.items("source");
    if (area != null) {
      known.unique(row, FILE, "area", Arrays.asList(area, street, ageBand));
    }
    if (area == null || count == null || !row.isSound()) {
      return null;
    }
    return new PopulationCell(area, street, ageBand, count, source);
  }

  @Override
  public void write(PopulationCell value, Cells cells) {
    cells
        .put("area", value.area())
        .put("street", value.street())
        .put("ageBand", value.ageBand())
        .put("count", value.count())
        .sorted("source", value.source().stream());
  }
}
