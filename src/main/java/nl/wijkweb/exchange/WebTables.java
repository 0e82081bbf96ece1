package nl.wijkweb.exchange;

import java.util.List;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Indicator;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.PopulationCell;
import nl.wijkweb.model.Tie;

/** The tables of a web folder. */
final class WebTables {
  static final Table<Area> AREA = new AreaTable();
  static final Table<PopulationCell> POPULATION = new PopulationTable();
  static final Table<Actor> ACTORS = new ActorTable();
  static final Table<Involvement> INVOLVEMENT = new InvolvementTable();
  static final Table<Tie> TIES = new TieTable();
  static final Table<Asked> ASKED = new AskedTable();
  static final Table<Indicator> INDICATORS = new IndicatorTable();

  /** The files, in the order in which they are read and written. */
  static final List<TableFile> FILES =
      List.of(AREA, POPULATION, ACTORS, INVOLVEMENT, TIES, ASKED, INDICATORS).stream()
          .map(Table::file)
          .toList();

  /** The names of the files, in the same order. */
  static final List<String> NAMES = FILES.stream().map(TableFile::name).toList();

  private WebTables() {}

  /** Whether a table is called so. */
  static boolean isTable(String name) {
    return FILES.stream().anyMatch(file -> file.table().equals(name));
  }
}
