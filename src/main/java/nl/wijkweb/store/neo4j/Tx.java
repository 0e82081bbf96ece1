package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.cypher.Statement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Values;

/** Runs statements of the catalogue within one transaction; parameters go by name and value. */
final class Tx {
  private final SimpleQueryRunner runner;
  private final CypherCatalog catalog;

  Tx(SimpleQueryRunner runner, CypherCatalog catalog) {
    this.runner = runner;
    this.catalog = catalog;
  }

  /** Runs a statement for what it does. */
  void run(Statement statement, @Nullable Object... parameters) {
    result(catalog.text(statement), parameters).consume();
  }

  /** Runs the statement of one type of tie for what it does. */
  void run(Statement statement, TieType type, @Nullable Object... parameters) {
    result(catalog.text(statement, type), parameters).consume();
  }

  /** The one row of a statement, if there is one. */
  Optional<Record> find(Statement statement, @Nullable Object... parameters) {
    List<Record> rows = list(statement, parameters);
    if (rows.size() > 1) {
      throw new IllegalStateException(statement + " found " + rows.size() + " rows, not one");
    }
    return rows.stream().findFirst();
  }

  /** The one row that a statement always has. */
  Record get(Statement statement, @Nullable Object... parameters) {
    return find(statement, parameters)
        .orElseThrow(() -> new IllegalStateException(statement + " gave no row"));
  }

  /** All rows of a statement. */
  List<Record> list(Statement statement, @Nullable Object... parameters) {
    return result(catalog.text(statement), parameters).list();
  }

  /** All rows of the statement of one type of tie. */
  List<Record> list(Statement statement, TieType type, @Nullable Object... parameters) {
    return result(catalog.text(statement, type), parameters).list();
  }

  /** Takes the rows of a statement one by one as they arrive. */
  void each(Statement statement, Consumer<Record> work, @Nullable Object... parameters) {
    Result rows = result(catalog.text(statement), parameters);
    while (rows.hasNext()) {
      work.accept(rows.next());
    }
  }

  private Result result(String text, @Nullable Object... parameters) {
    return runner.run(text, Values.parameters(parameters));
  }
}
