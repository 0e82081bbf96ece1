package nl.wijkweb.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tables of a web as a folder or a file holds them; each can be read by itself. */
interface Tables {
  /** Whether a table is there. */
  boolean has(TableFile table);

  /** The names of what is there and is no table; one of them may be misspelt. */
  List<String> strangers();

  /** Under which name the problems of a table are told. */
  String told(TableFile table);

  /**
   * Hands over every row of a table that is there, also those of a wrong form, marked so.
   *
   * @return the header; null when there is none, which is reported
   */
  @Nullable Header read(TableFile table, Problems problems, Consumer<Row> rows) throws IOException;

  /** The problem of a table that is missing though it is needed. */
  Problem missing(TableFile table);
}
