package nl.wijkweb.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Sees what is in a graph file, and what is wrong with its form. */
final class GraphSurvey implements GraphHandler {
  private final String file;
  private final Problems problems;
  private final Map<TableFile, Set<String>> attributes = new LinkedHashMap<>();
  private final Set<TableFile> there = new HashSet<>();
  private final Set<TableFile> texts = new HashSet<>();
  private int graphs;

  GraphSurvey(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The names of the attributes that nodes or edges may have. */
  Set<String> attributes(TableFile table) {
    return attributes.getOrDefault(table, Set.of());
  }

  /** Whether there is a node, an edge, or the text of a table. */
  boolean has(TableFile table) {
    return there.contains(table) || texts.contains(table);
  }

  /** Reports that there is no graph. */
  void end() {
    if (graphs == 0 && problems.none()) {
      problems.add(Problem.ofFile(file, ProblemCode.NO_GRAPH.of()));
    }
  }

  @Override
  public void wrong(int row, @Nullable String column, Cause cause) {
    problems.add(new Problem(file, row, column, null, cause));
  }

  @Override
  public void graph(int row) {
    graphs++;
    if (graphs > 1) {
      wrong(row, null, ProblemCode.SECOND_GRAPH.of());
    }
  }

  @Override
  public void attribute(TableFile table, String name) {
    Set<String> names = attributes.computeIfAbsent(table, any -> new LinkedHashSet<>());
    // One more than are read, so that there are too many of them.
    if (names.size() <= Header.MOST_COLUMNS) {
      names.add(name);
    }
  }

  @Override
  public void element(TableFile table, GraphCells cells) {
    there.add(table);
    if (cells.twice() != null) {
      wrong(cells.row(), cells.twice(), ProblemCode.COLUMN_TWICE.of());
    }
  }

  @Override
  public boolean wants(TableFile table, int row) {
    if (!texts.add(table)) {
      wrong(row, table.name(), ProblemCode.COLUMN_TWICE.of());
    }
    return false;
  }
}
