package nl.wijkweb.store.neo4j;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.FrozenStore;
import nl.wijkweb.store.FrozenTable;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.cypher.Statement;

/** Frozen tables in Neo4j. Nothing in them is sealed, for it was all disclosed. */
final class FrozenTables implements FrozenStore {
  private static final Comparator<FrozenTable> NEWEST_FIRST =
      Comparator.comparing(FrozenTable::frozenAt).reversed().thenComparing(FrozenTable::id);

  private final Database database;

  FrozenTables(Database database) {
    this.database = database;
  }

  @Override
  public Saved<FrozenTable> freeze(FrozenTable table) {
    Optional<FrozenTable> there = find(table.id());
    if (there.isPresent()) {
      return new Saved<>(there.get(), false);
    }
    try {
      database.write(
          tx -> {
            tx.run(Statement.FROZEN_CREATE, "row", encode(table).values());
            return table;
          });
      return new Saved<>(table, true);
    } catch (IdTaken meanwhile) {
      return new Saved<>(find(table.id()).orElseThrow(() -> meanwhile), false);
    }
  }

  @Override
  public Optional<FrozenTable> find(UUID id) {
    return database
        .read(tx -> tx.find(Statement.FROZEN_FIND, "id", id.toString()))
        .map(row -> decode(new Props(row.get("row").asMap())));
  }

  @Override
  public List<FrozenTable> list(AreaCode area) {
    return database.read(tx -> tx.list(Statement.FROZEN_LIST, "area", area.value())).stream()
        .map(row -> decode(new Props(row.get("row").asMap())))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private static Row encode(FrozenTable table) {
    return new Row()
        .put("id", table.id().toString())
        .put("area", table.area().value())
        .put("figure", table.figure())
        .put("query", table.query())
        .put("title", table.title())
        .put("purpose", table.purpose())
        .put("frozenAt", table.frozenAt().atZone(ZoneOffset.UTC))
        .put("version", table.version())
        .put("type", table.type())
        .put("sha256", table.sha256())
        .put("text", table.text());
  }

  private static FrozenTable decode(Props props) {
    return new FrozenTable(
        UUID.fromString(props.need("id")),
        new AreaCode(props.need("area")),
        props.need("figure"),
        props.need("query"),
        props.need("title"),
        props.need("purpose"),
        props.needTime("frozenAt"),
        props.need("version"),
        props.need("type"),
        props.need("sha256"),
        props.need("text"));
  }
}
