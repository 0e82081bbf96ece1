package nl.wijkweb.store.neo4j;

import java.util.List;
import java.util.Map;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.Recorded;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.neo4j.ChangeLog.Past;
import org.jspecify.annotations.Nullable;

/** Tells what actors and ties were before. */
final class History {
  private final Database database;
  private final WebReader reader;
  private final ChangeLog changes;
  private final Codecs codecs;

  History(Database database, WebReader reader, ChangeLog changes, Codecs codecs) {
    this.database = database;
    this.reader = reader;
    this.changes = changes;
    this.codecs = codecs;
  }

  List<Recorded<StoredActor>> list(ActorId id) {
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

  List<Recorded<StoredTie>> list(TieId id) {
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

  private Recorded<StoredTie> recorded(TieType type, Past past) {
    return new Recorded<>(
        past.change(), tie(type, past, past.before()), tie(type, past, past.after()));
  }

  private @Nullable StoredActor actor(@Nullable Map<String, Object> row) {
    return row == null ? null : codecs.actors().decode(row);
  }

  private @Nullable StoredTie tie(TieType type, Past past, @Nullable Map<String, Object> row) {
    if (row == null) {
      return null;
    }
    ActorId from = new ActorId(past.ends().get(0));
    ActorId to = new ActorId(past.ends().get(1));
    return codecs.ties().decode(type, row, from, to, past.people());
  }

  private static @Nullable String newest(Map<String, Object> row) {
    return new Props(row).text(ChangeLog.CHANGE);
  }
}
