package nl.wijkweb.store.neo4j;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Paper;
import nl.wijkweb.store.PaperStore;
import nl.wijkweb.store.cypher.Statement;

/**
 * Papers in Neo4j, a row each. Nobody in private is on one, so that nothing in it is sealed.
 *
 * @param <T> their kind
 */
final class PaperRows<T extends Paper> implements PaperStore<T> {
  private final Database database;
  private final Form<T> form;
  private final Comparator<T> order;

  /**
   * @param order of a list; papers that are equal in it go by their id
   */
  PaperRows(Database database, Form<T> form, Comparator<T> order) {
    this.database = database;
    this.form = form;
    this.order = order.thenComparing(Paper::id);
  }

  /**
   * How papers of a kind are written.
   *
   * @param encode writes a paper, its version left out
   * @param decode reads one, with by which actor each is followed that was merged
   */
  record Form<T>(
      Statement list,
      Statement create,
      Statement replace,
      Statement remove,
      Function<T, Row> encode,
      BiFunction<Props, Map<String, String>, T> decode) {}

  @Override
  public List<T> list(AreaCode web) {
    return database.read(
        tx -> {
          Map<String, String> merged = Pairs.mergedInto(tx, web);
          return tx.list(form.list(), "web", web.value()).stream()
              .map(row -> form.decode().apply(new Props(row.get("row").asMap()), merged))
              .sorted(order)
              .toList();
        });
  }

  @Override
  public void create(T paper) {
    database.write(
        tx -> {
          tx.run(form.create(), "row", row(paper, paper.version()));
          return paper;
        });
  }

  @Override
  public boolean replace(T paper) {
    return database.write(
        tx ->
            tx.find(
                    form.replace(),
                    "id",
                    paper.id().toString(),
                    "version",
                    paper.version(),
                    "row",
                    row(paper, paper.version() + 1))
                .isPresent());
  }

  @Override
  public boolean remove(T paper) {
    return database.write(
        tx ->
            tx.find(form.remove(), "id", paper.id().toString(), "version", paper.version())
                .isPresent());
  }

  private Map<String, Object> row(T paper, long version) {
    return form.encode()
        .apply(paper)
        .put("id", paper.id().toString())
        .put("web", paper.web().value())
        .put("version", version)
        .values();
  }
}
