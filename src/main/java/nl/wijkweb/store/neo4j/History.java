package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.ActorThen;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.ChangeLine;
import nl.wijkweb.store.HistoryStore;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.Recorded;
import nl.wijkweb.store.Remembered;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.Undoer;
import nl.wijkweb.store.cypher.Statement;
import nl.wijkweb.store.neo4j.ChangeLog.Past;
import org.jspecify.annotations.Nullable;

/** Tells what was changed, and undoes it. */
final class History implements HistoryStore {
  private final Database database;
  private final WebReader reader;
  private final ChangeLog changes;
  private final Codecs codecs;
  private final Undo undo;
  private final UndoInParts undoInParts;
  private final Supplier<String> ids;

  History(
      Database database,
      WebReader reader,
      ChangeLog changes,
      Codecs codecs,
      Undo undo,
      UndoInParts undoInParts,
      Supplier<String> ids) {
    this.database = database;
    this.reader = reader;
    this.changes = changes;
    this.codecs = codecs;
    this.undo = undo;
    this.undoInParts = undoInParts;
    this.ids = ids;
  }

  @Override
  public List<ChangeLine> listChanges(AreaCode web, @Nullable UUID before, int limit) {
    return database.read(
        tx -> {
          long version =
              before == null
                  ? Long.MAX_VALUE
                  : findRow(tx, before)
                      .filter(row -> row.need("web").equals(web.value()) && isListed(row))
                      .map(row -> row.needLong("version"))
                      .orElse(Long.MIN_VALUE);
          return tx
              .list(Statement.CHANGE_LIST, "web", web.value(), "before", version, "limit", limit)
              .stream()
              .map(row -> line(new Props(row.get("row").asMap())))
              .toList();
        });
  }

  @Override
  public Optional<ChangeLine> findChange(UUID id) {
    return database.read(tx -> findRow(tx, id)).map(History::line);
  }

  @Override
  public List<Recorded<Remembered>> listRows(UUID change, int limit) {
    return database.read(
        tx -> {
          Props row = findRow(tx, change).orElse(null);
          if (row == null
              || ChangeKind.IMPORTED.code().equals(row.text("kind"))
              || Undo.isTooLarge(row)) {
            return List.of();
          }
          Change made = line(row).change();
          return changes.readOpen(tx, change.toString(), limit).stream()
              .filter(done -> done.isActor() || done.isTie())
              .map(
                  done -> new Recorded<>(made, then(done, done.before()), then(done, done.after())))
              .toList();
        });
  }

  @Override
  public List<Recorded<ActorThen>> listHistory(ActorId id) {
    return database.read(
        tx ->
            reader
                .findActorRow(tx, id)
                .map(row -> changes.walk(tx, id.value(), newest(row)))
                .orElse(List.of())
                .stream()
                .map(
                    past ->
                        new Recorded<>(past.change(), actor(past.before()), actor(past.after())))
                .toList());
  }

  @Override
  public List<Recorded<StoredTie>> listHistory(TieId id) {
    return database.read(
        tx ->
            reader
                .findTie(tx, id)
                .map(
                    tie ->
                        changes.walk(tx, id.value(), newest(tie.row())).stream()
                            .map(past -> recorded(tie.stored().tie().type(), past))
                            .toList())
                .orElse(List.of()));
  }

  @Override
  public boolean isUndoneInParts(UUID change) {
    return database.read(
        tx -> {
          Props row = findRow(tx, change).orElse(null);
          return row != null && Undo.isTooLarge(row) && !isOfMerge(tx, row);
        });
  }

  /** Whether it made two actors one, or undid that: what that moved is not staged. */
  private static boolean isOfMerge(Tx tx, Props line) {
    String undoes = line.text("undoes");
    return undoes == null
        ? ChangeKind.MERGED.code().equals(line.text("kind"))
        : isOfMerge(tx, Undo.find(tx, undoes));
  }

  @Override
  public ChangeLine undo(UUID change, Undoer undoer, Change by, Progress progress) {
    UUID own = by.id();
    String id = own == null ? ids.get() : own.toString();
    if (isUndoneInParts(change)) {
      undoInParts.run(id, change.toString(), undoer, by, progress);
    } else {
      undo.run(id, change.toString(), undoer, by);
    }
    return findChange(UUID.fromString(id)).orElseThrow();
  }

  private static boolean isListed(Props row) {
    Integer rows = row.number("rows");
    return rows != null && rows > 0;
  }

  static Optional<Props> findRow(Tx tx, UUID change) {
    return tx.find(Statement.CHANGE_LINE, "change", change.toString())
        .map(found -> new Props(found.get("row").asMap()));
  }

  /** A change as it stands in the list. */
  static ChangeLine line(Props row) {
    UUID id = UUID.fromString(row.need("id"));
    String kind = row.text("kind");
    Integer rows = row.number("rows");
    return new ChangeLine(
        id,
        new AreaCode(row.need("web")),
        new Change(row.need("who"), row.text("role"), row.needTime("at"), row.text("why"), id),
        kind == null ? null : Coded.find(ChangeKind.class, kind).orElseThrow(),
        rows == null ? 0 : rows,
        uuid(row.text("undoes")),
        uuid(row.text("undoneBy")));
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }

  private Recorded<StoredTie> recorded(TieType type, Past past) {
    return new Recorded<>(
        past.change(),
        tie(type, past.ends(), past.people(), past.before()),
        tie(type, past.ends(), past.people(), past.after()));
  }

  private @Nullable Remembered then(Done done, @Nullable Map<String, Object> row) {
    if (row == null) {
      return null;
    }
    return done.isActor()
        ? codecs.actors().decode(row)
        : tie(done.type(), done.ends(), done.people(), row);
  }

  private @Nullable ActorThen actor(@Nullable Map<String, Object> row) {
    return row == null
        ? null
        : new ActorThen(
            codecs.actors().decode(row), InvolvementCodec.decode(codecs.own().openActor(row)));
  }

  private @Nullable StoredTie tie(
      TieType type, List<String> ends, List<String> people, @Nullable Map<String, Object> row) {
    if (row == null) {
      return null;
    }
    ActorId from = new ActorId(ends.get(0));
    ActorId to = new ActorId(ends.get(1));
    return codecs.ties().decode(type, row, from, to, people);
  }

  private static @Nullable String newest(Map<String, Object> row) {
    return new Props(row).text(ChangeLog.CHANGE);
  }
}
