package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import nl.wijkweb.problem.Cause;
import org.jspecify.annotations.Nullable;

/** Takes what stands in a graph file, in the order of the file; what it does not need goes by. */
interface GraphHandler {
  /** Whether it has all that it needs, so that the rest need not be read. */
  default boolean done() {
    return false;
  }

  /** Something is wrong with the file's form. */
  default void wrong(int row, @Nullable String column, Cause cause) {}

  /** A graph begins. */
  default void graph(int row) {}

  /** Nodes or edges may have an attribute of this name. */
  default void attribute(TableFile table, String name) {}

  /** A node or an edge. */
  default void element(TableFile table, GraphCells cells) {}

  /** A text that says a table of the web folder stands here; whether it is to be given. */
  default boolean wants(TableFile table, int row) {
    return false;
  }

  /** Such a text. */
  default void table(TableFile table, InputStream text) throws IOException {}
}
