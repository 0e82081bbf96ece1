package nl.wijkweb.exchange;

import java.util.Arrays;
import java.util.List;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Ring;
import org.jspecify.annotations.Nullable;

/** {@code involvement.csv}: how far an actor was involved, and when. */
final class InvolvementTable implements Table<Involvement> {
  private static final TableFile FILE =
      TableFile.optional("involvement.csv", "actor,level,from", "area,until,ring,source");

  @Override
  public TableFile file() {
    return FILE;
  }

  @Override
  public List<String> key() {
    return List.of("actor", "area", "from");
  }

  @Override
  public @Nullable Involvement read(Row row, Known known) {
    ActorId actor = row.required("actor", column -> known.actor(row, column));
    Integer level = row.required("level", column -> row.number(column, 1, 5));
    Period period = row.period("from", "until");
    AreaCode area = known.area(row, "area");
    Ring ring = row.code("ring", Ring.class);
    List<String> source = row.items("source");
    if (actor != null) {
      known.unique(row, FILE, "actor", Arrays.asList(actor, known.place(area), period.since()));
    }
    if (actor == null || level == null || !row.isSound()) {
      return null;
    }
    return new Involvement(actor, area, level, period, ring, source);
  }

  @Override
  public void write(Involvement value, Cells cells) {
    cells
        .put("actor", value.actor())
        .put("level", value.level())
        .place("area", value.area())
        .period("from", "until", value.period())
        .code("ring", value.ring())
        .sorted("source", value.source().stream());
  }
}
