package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;

/**
 * Finds what says the same in two webs though it is written otherwise: the items of a list in
 * another order, or the web's own area named where it could be left out. What was given out and
 * comes in again is written so, and is no change.
 */
public final class SameRows {
  private final @Nullable AreaCode own;

  private SameRows(@Nullable AreaCode own) {
    this.own = own;
  }

  /**
   * A web, with what is there already in place of what says the same. Time is linear in both.
   *
   * @param there a web of the same area
   */
  public static Web settled(Web given, Web there) {
    return new SameRows(given.ownArea().map(Area::code).orElse(null)).settle(given, there);
  }

  private Web settle(Web given, Web there) {
    return new Web(
        given.areas(),
        given.population(),
        settle(WebTables.ACTORS, given.actors(), there.actors(), Actor::id),
        settle(WebTables.INVOLVEMENT, given.involvement(), there.involvement(), this::key),
        settle(WebTables.TIES, given.ties(), there.ties(), SameRows::key),
        settle(WebTables.ASKED, given.asked(), there.asked(), SameRows::key),
        given.indicators());
  }

  private <T extends Record> List<T> settle(
      Table<T> table, List<T> given, List<T> there, Function<T, Object> key) {
    Map<Object, T> known = new HashMap<>();
    there.forEach(one -> known.put(key.apply(one), one));
    List<T> settled = new ArrayList<>(given.size());
    for (T one : given) {
      T before = known.get(key.apply(one));
      boolean same = before != null && !before.equals(one) && isSame(table, one, before);
      settled.add(before != null && same ? before : one);
    }
    return settled;
  }

  private <T extends Record> boolean isSame(Table<T> table, T one, T other) {
    return Arrays.equals(row(table, one), row(table, other));
  }

  private <T extends Record> String[] row(Table<T> table, T value) {
    Cells cells = new Cells(table.file(), own);
    table.write(value, cells);
    return cells.row();
  }

  private Object key(Involvement one) {
    AreaCode area = one.area();
    return List.of(
        one.actor(),
        Optional.ofNullable(area == null ? own : area),
        Optional.ofNullable(one.period().since()));
  }

  private static Object key(Asked one) {
    return List.of(one.person(), one.subject(), one.on());
  }

  private static Object key(Tie one) {
    return one.id() != null
        ? one.id()
        : List.of(
            one.from(), one.type(), one.to(), Optional.ofNullable(one.course().period().since()));
  }
}
