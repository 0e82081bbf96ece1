package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.List;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;

/**
 * The canonical web folder of a web: of two webs that say the same it is the same, byte for byte.
 *
 * <ul>
 *   <li>Files: {@code area.csv}, {@code population.csv}, {@code actors.csv}, {@code
 *       involvement.csv}, {@code ties.csv}, {@code asked.csv}, {@code indicators.csv}, in this
 *       order; the first, third and fifth always, the others only when they have a row.
 *   <li>UTF-8 without a byte order mark; every line, also the last, ends in {@code \n}; cells are
 *       separated by a comma and quoted only when they hold a comma, a double quote (then doubled)
 *       or {@code \n}.
 *   <li>The header has all columns in the order of the contract, without those that came to it
 *       later ({@code marks}, then those of a dossier) after the last that a row fills, so that
 *       older webs keep their hash; {@code ties.csv} has {@code id} after them, empty for ties that
 *       are known by their key. Ids are the web's own; a store leaves its own ids out of the web
 *       before it is written.
 *   <li>Rows are sorted by key, column by column, then by all columns, as code points; the row of
 *       the web's own area comes first in {@code area.csv}. Keys: {@code code} · {@code
 *       area,street,ageBand} · {@code id} · {@code actor,area,from} · {@code from,type,to,since,id}
 *       · {@code person,subject,on} · {@code area,name,on}.
 *   <li>Values: codes in their own spelling, dates as precise as they are known, amounts without
 *       trailing zeros. Of actors and involvement in the web's own area the area is left out. Lists
 *       are separated by {@code |}, each item once, sorted by code point; only {@code domain} keeps
 *       its order, for the first domain is where an actor stands.
 * </ul>
 *
 * <p>Values that begin with {@code =}, {@code +}, {@code -} or {@code @} stay as they are: a web
 * folder says exactly what the web says.
 */
final class CanonicalWeb {
  private CanonicalWeb() {}

  /** Takes the files one by one. */
  interface Files {
    /** Opens a file; the one before it is complete. */
    Appendable open(String name) throws IOException;
  }

  /** Writes all files of a web. Memory is linear in the largest table. */
  static void write(Web web, Files files) throws IOException {
    write(web, new CsvSink(files));
  }

  /**
   * Gives all tables of a web, in the order of the files. Memory is linear in the largest table.
   */
  static void write(Web web, TableSink tables) throws IOException {
    Area own = web.ownArea().orElse(null);
    write(WebTables.AREA, web.areas(), own, tables);
    write(WebTables.POPULATION, web.population(), own, tables);
    write(WebTables.ACTORS, web.actors(), own, tables);
    write(WebTables.INVOLVEMENT, web.involvement(), own, tables);
    write(WebTables.TIES, web.ties(), own, tables);
    write(WebTables.ASKED, web.asked(), own, tables);
    write(WebTables.INDICATORS, web.indicators(), own, tables);
  }

  private static <T extends Record> void write(
      Table<T> table, List<T> values, @Nullable Area own, TableSink tables) throws IOException {
    if (table.file().needed() || !values.isEmpty()) {
      CanonicalTable.write(table, values, own, tables);
    }
  }
}
