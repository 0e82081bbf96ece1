package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkweb.model.Web;

/** Counts what of a web a format cannot carry. Each count is linear in the web. */
final class Losses {
  /** Services that a directory leaves out. */
  static final String SERVICES = "services without organisation";

  private Losses() {}

  /** The rows of the tables that are no graph. */
  static List<Loss> ofGraph(Web web) {
    Counter counter = new Counter(table -> !GraphColumns.isGraph(table), table -> false);
    return counter.of(web);
  }

  /**
   * The rows of the tables that are no graph, and the cells of the others that look as formulas.
   */
  static List<Loss> ofLists(Web web) {
    return new Counter(table -> !GraphColumns.isGraph(table), GraphColumns::isGraph).of(web);
  }

  /** What a directory leaves out and may tell: nothing of people. */
  static List<Loss> ofDirectory(Web web) {
    int services = HsdsActors.of(web).withoutOrganisation();
    return services == 0 ? List.of() : List.of(new Loss(SERVICES, services));
  }

  private static final class Counter implements TableSink {
    private final Predicate<TableFile> rows;
    private final Predicate<TableFile> formulas;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private TableFile table = GraphColumns.NODES;

    Counter(Predicate<TableFile> rows, Predicate<TableFile> formulas) {
      this.rows = rows;
      this.formulas = formulas;
    }

    List<Loss> of(Web web) {
      try {
        CanonicalWeb.write(web, this);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      List<Loss> losses = new ArrayList<>();
      counts.forEach((what, count) -> losses.add(new Loss(what, count)));
      return losses;
    }

    @Override
    public void begin(TableFile next) {
      table = next;
    }

    @Override
    public void row(List<String> cells) {
      if (rows.test(table)) {
        counts.merge(table.table(), 1, Integer::sum);
      }
      if (formulas.test(table)) {
        int found = (int) cells.stream().filter(Formulas::is).count();
        if (found > 0) {
          counts.merge(Loss.FORMULAS, found, Integer::sum);
        }
      }
    }
  }
}
