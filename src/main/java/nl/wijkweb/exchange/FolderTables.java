package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The tables of a web folder: a CSV file each. */
final class FolderTables implements Tables {
  private final WebFolder folder;
  private final List<String> names;

  FolderTables(WebFolder folder) throws IOException {
    this.folder = folder;
    this.names = folder.files();
  }

  @Override
  public boolean has(TableFile table) {
    return names.contains(table.name());
  }

  @Override
  public List<String> strangers() {
    return names.stream().filter(name -> !WebTables.NAMES.contains(name)).toList();
  }

  @Override
  public String told(TableFile table) {
    return table.name();
  }

  @Override
  public @Nullable Header read(TableFile table, Problems problems, Consumer<Row> rows)
      throws IOException {
    try (InputStream in = folder.read(table.name())) {
      return new TableReader(table, problems).read(in, rows);
    }
  }

  @Override
  public Problem missing(TableFile table) {
    return Problem.ofFile(
        table.name(), ProblemCode.FILE_MISSING.of(String.join(",", table.required())));
  }
}
