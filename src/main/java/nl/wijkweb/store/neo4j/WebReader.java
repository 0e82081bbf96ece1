package nl.wijkweb.store.neo4j;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoreUnavailable;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredArea;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.cypher.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads webs, actors and ties. */
final class WebReader {
  private static final int ATTEMPTS = 10;

  private final Database database;
  private final Codecs codecs;

  WebReader(Database database, Codecs codecs) {
    this.database = database;
    this.codecs = codecs;
  }

  List<StoredArea> listWebs() {
    return database.read(tx -> tx.list(Statement.WEB_LIST)).stream()
        .map(WebReader::storedArea)
        .toList();
  }

  Optional<StoredArea> findWeb(AreaCode web) {
    return database
        .read(tx -> tx.find(Statement.WEB_FIND, "web", web.value()))
        .map(WebReader::storedArea);
  }

  /**
   * Reads a web as it was at one moment: what is read while somebody writes is read again.
   *
   * @throws StoreUnavailable when it changed during every attempt
   */
  Optional<AreaWeb> load(AreaCode web) {
    return load(web, RowKeeper.NONE);
  }

  /** Reads a web as {@link #load(AreaCode)}, and keeps the rows. */
  Optional<AreaWeb> load(AreaCode web, RowKeeper rows) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Attempt read = database.read(tx -> attempt(tx, web, rows));
      if (read.whole()) {
        return read.web();
      }
    }
    throw new StoreUnavailable(
        "the web " + web + " changed during each of " + ATTEMPTS + " readings", null);
  }

  /** Brings a web at hand up to date; reads all of it where the changes do not tell. */
  Optional<AreaWeb> refresh(AreaWeb known) {
    Optional<AreaWeb> fresh = database.read(tx -> new WebRefresh(tx, this, codecs).of(known));
    return fresh.isPresent() ? fresh : load(known.code());
  }

  /** Reads a web of which the caller holds the lock, so that nobody else writes it. */
  WebLoad loadLocked(Tx tx, AreaCode web, RowKeeper rows) {
    WebLoad load = codecs.newLoad(web.value(), rows);
    tx.each(Statement.WEB_LOAD, load::take, "web", web.value(), "leftOut", rows.leftOut());
    return load;
  }

  Optional<StoredActor> findActor(ActorId id) {
    return database.read(tx -> findActor(tx, id));
  }

  List<StoredActor> findActors(Collection<ActorId> ids) {
    return findActorRows(ids).stream().map(codecs.actors()::decode).toList();
  }

  Optional<StoredActor> findActor(Tx tx, ActorId id) {
    return findActorRow(tx, id).map(codecs.actors()::decode);
  }

  /** The properties of an actor's node. */
  Optional<Map<String, Object>> findActorRow(Tx tx, ActorId id) {
    return tx.find(Statement.ACTOR_FIND, "id", id.value()).flatMap(this::actorRow);
  }

  Optional<StoredTie> findTie(TieId id) {
    return database.read(tx -> findTie(tx, id)).map(TieRow::stored);
  }

  Optional<TieRow> findTie(Tx tx, TieId id) {
    return tx.find(Statement.TIE_FIND, "id", id.value()).flatMap(this::tieRow);
  }

  List<TieRow> listTies(Tx tx, ActorId actor, long batch) {
    return tieRows(tx.list(Statement.ACTOR_TIES, "id", actor.value(), "batch", batch));
  }

  /** The ties between others in a web that may tell of some people who go. */
  List<TieRow> listTiesTelling(Tx tx, AreaCode web, long batch, Collection<String> people) {
    List<String> ids = List.copyOf(people);
    return tieRows(tx.list(Statement.ERASURE_TIES, "web", web.value(), "ids", ids, "batch", batch));
  }

  /** The ties between others in a web that may name an actor. */
  List<TieRow> listTiesNaming(Tx tx, AreaCode web, long batch, ActorId actor) {
    return tieRows(
        tx.list(Statement.TIE_NAMING, "web", web.value(), "id", actor.value(), "batch", batch));
  }

  /** The ties of one type that are there, of some. */
  List<TieRow> findTies(Tx tx, TieType type, Collection<String> ids, long batch) {
    return tieRows(tx.list(Statement.TIE_FIND_ALL, type, "ids", List.copyOf(ids), "batch", batch));
  }

  /**
   * The ties of actors who are to go that are not staged to go yet.
   *
   * @param next the number under which that is staged
   */
  List<TieRow> listTiesLeft(Tx tx, Collection<String> actors, long batch, long next) {
    List<String> ids = List.copyOf(actors);
    return tieRows(tx.list(Statement.IMPORT_TIES_LEFT, "ids", ids, "batch", batch, "next", next));
  }

  List<Asked> listAsked(Collection<ActorId> people) {
    return findActorRows(people).stream()
        .flatMap(row -> codecs.asked().open(row).stream())
        .toList();
  }

  private List<Map<String, Object>> findActorRows(Collection<ActorId> ids) {
    List<String> keys = ids.stream().map(ActorId::value).toList();
    return database.read(tx -> findActorRows(tx, keys));
  }

  /** The properties of the nodes of those actors that are there. */
  List<Map<String, Object>> findActorRows(Tx tx, Collection<String> ids) {
    return tx.list(Statement.ACTOR_FIND_ALL, "ids", List.copyOf(ids)).stream()
        .flatMap(row -> actorRow(row).stream())
        .toList();
  }

  private Optional<Map<String, Object>> actorRow(Record record) {
    return Overlay.resolve(record.get("row"), record.get("batch").asLong())
        .map(row -> codecs.own().openActor(row));
  }

  private Attempt attempt(Tx tx, AreaCode web, RowKeeper rows) {
    WebLoad load = loadLocked(tx, web, rows);
    Optional<AreaWeb> read = load.result();
    Optional<Record> now = tx.find(Statement.WEB_STAMP, "web", web.value());
    if (read.isEmpty() || now.isEmpty()) {
      return new Attempt(read, read.isEmpty() && now.isEmpty());
    }
    boolean same =
        now.get().get("version").asLong() == read.get().version()
            && now.get().get("batch").asLong() == load.batch();
    return new Attempt(read, same);
  }

  private List<TieRow> tieRows(List<Record> records) {
    return records.stream().flatMap(record -> tieRow(record).stream()).toList();
  }

  private Optional<TieRow> tieRow(Record record) {
    String from = record.get("from").asString();
    String to = record.get("to").asString();
    List<String> people =
        TieCodec.people(
            from, record.get("fromPerson").asBoolean(), to, record.get("toPerson").asBoolean());
    TieType type = TieType.valueOf(record.get("type").asString());
    return Overlay.resolve(record.get("row"), record.get("batch").asLong())
        .map(there -> codecs.own().open(there, people))
        .map(
            row ->
                new TieRow(
                    codecs.ties().decode(type, row, new ActorId(from), new ActorId(to), people),
                    row,
                    people));
  }

  private static StoredArea storedArea(Record row) {
    Value lastChange = row.get("lastChange");
    return new StoredArea(
        AreaCodec.decode(row.get("area").asMap()),
        row.get("version").asLong(),
        row.get("actors").asInt(),
        row.get("ties").asInt(),
        lastChange.isNull() ? null : instant(lastChange));
  }

  private static Instant instant(Value value) {
    ZonedDateTime time = value.asZonedDateTime();
    return time.toInstant();
  }

  /** One reading, and whether the web was the same at its end as at its begin. */
  private record Attempt(Optional<AreaWeb> web, boolean whole) {}
}
