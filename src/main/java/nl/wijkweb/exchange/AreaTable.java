package nl.wijkweb.exchange;

import java.util.List;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.TextForm;
import org.jspecify.annotations.Nullable;

/** {@code area.csv}: the web's own area first, then others that it refers to. */
final class AreaTable implements Table<Area> {
  private static final TableFile FILE =
      TableFile.needed("area.csv", "code,name,kind", "partOf,year,population,source")
          .later("marks");

  @Override
  public TableFile file() {
    return FILE;
  }

  @Override
  public List<String> key() {
    return List.of("code");
  }

  @Override
  public void note(Row row, Known known) {
    String code = row.cell("code");
    if (code != null) {
      known.addArea(code);
      known.unique(row, FILE, "code", List.of(code));
    }
  }

  @Override
  public @Nullable Area read(Row row, Known known) {
    String code = row.required("code", column -> row.text(column, TextForm.SHORT));
    String name = row.required("name", column -> row.text(column, TextForm.LINE));
    AreaKind kind = row.required("kind", column -> row.code(column, AreaKind.class));
    String partOf = row.text("partOf", TextForm.SHORT);
    Integer year = row.number("year", 1500, 2200);
    Integer population = row.number("population", 0, Integer.MAX_VALUE);
    List<String> source = row.items("source");
    List<Spell<Mark>> marks = row.marks("marks", true);
    AreaCode whole = partOf == null ? null : new AreaCode(partOf);
    if (code != null && whole != null) {
      known.addWhole(row, new AreaCode(code), whole);
    }
    if (code == null || name == null || kind == null || !row.isSound()) {
      return null;
    }
    return new Area(new AreaCode(code), name, kind, whole, year, population, source, marks);
  }

  @Override
  public void write(Area value, Cells cells) {
    cells
        .put("code", value.code())
        .put("name", value.name())
        .code("kind", value.kind())
        .put("partOf", value.partOf())
        .put("year", value.year())
        .put("population", value.population())
        .sorted("source", value.source().stream())
        .sorted(
            "marks", value.marks().stream().map(spell -> Cells.spell(spell.value().code(), spell)));
  }
}
