package nl.wijkweb.store.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.TieId;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import org.jspecify.annotations.Nullable;

/**
 * The web in which a change is undone, whose lock is held. Of a small change its rows are read one
 * by one; for a larger one all of the web is read at once, and for one that is undone in parts what
 * each part needs.
 */
final class UndoPlace {
  /** From so many rows on, one pass over the web costs less. */
  private static final int MANY = 200;

  final Tx tx;
  final ChangeLog changes;
  final Codecs codecs;
  final AreaCode code;
  private final WebReader reader;
  private final long batch;
  private @Nullable AreaWeb web;
  private final boolean inParts;
  private @Nullable Known known;

  /** What was read of a web, to be looked up. */
  record Known(
      Map<String, Map<String, Object>> actors,
      Map<String, TieRow> ties,
      Map<String, List<TieRow>> byEnd) {}

  /**
   * @param inParts whether the change is taken part by part
   */
  UndoPlace(
      Tx tx,
      WebReader reader,
      ChangeLog changes,
      Codecs codecs,
      AreaCode code,
      long batch,
      boolean inParts) {
    this.tx = tx;
    this.reader = reader;
    this.changes = changes;
    this.codecs = codecs;
    this.code = code;
    this.batch = batch;
    this.inParts = inParts;
  }

  /** These rows will be asked for, and those around them. */
  void expect(List<Done> done) {
    if (inParts) {
      known = new UndoWindow(tx, reader, batch).read(done);
    } else if (done.size() >= MANY) {
      known = readWhole();
    }
  }

  /** The web as it stands. */
  AreaWeb web() {
    AreaWeb read = web;
    return read != null ? read : reader.loadLocked(tx, code, RowKeeper.NONE).result().orElseThrow();
  }

  Optional<Map<String, Object>> findActorRow(String id) {
    return known == null
        ? reader.findActorRow(tx, new ActorId(id))
        : Optional.ofNullable(known.actors().get(id));
  }

  Optional<StoredActor> findActor(String id) {
    return findActorRow(id).map(codecs.actors()::decode);
  }

  Optional<TieRow> findTie(String id) {
    return known == null
        ? reader.findTie(tx, new TieId(id))
        : Optional.ofNullable(known.ties().get(id));
  }

  List<TieRow> listTies(String actor) {
    return known == null
        ? reader.listTies(tx, new ActorId(actor), batch)
        : known.byEnd().getOrDefault(actor, List.of());
  }

  private Known readWhole() {
    Map<String, Map<String, Object>> actors = new HashMap<>();
    Map<String, Map<String, Object>> ties = new HashMap<>();
    // An actor and a tie may have the same id, since clients make them.
    RowKeeper keeper = (id, row) -> (row.containsKey("person") ? actors : ties).put(id, row);
    AreaWeb read = reader.loadLocked(tx, code, keeper).result().orElseThrow();
    web = read;
    actors.replaceAll((id, row) -> codecs.own().openActor(row));
    Map<String, TieRow> tieRows =
        read.ties().stream()
            .map(tie -> tieRow(tie, actors, ties))
            .collect(Collectors.toMap(tie -> tie.stored().id().value(), Function.identity()));
    Map<String, List<TieRow>> byEnd = new HashMap<>();
    for (TieRow tie : tieRows.values()) {
      for (ActorId end : List.of(tie.stored().tie().from(), tie.stored().tie().to())) {
        byEnd.computeIfAbsent(end.value(), key -> new ArrayList<>()).add(tie);
      }
    }
    return new Known(actors, tieRows, byEnd);
  }

  private TieRow tieRow(
      StoredTie stored,
      Map<String, Map<String, Object>> actors,
      Map<String, Map<String, Object>> ties) {
    String from = stored.tie().from().value();
    String to = stored.tie().to().value();
    List<String> people = TieCodec.people(from, isPerson(actors, from), to, isPerson(actors, to));
    Map<String, Object> row = ties.getOrDefault(stored.id().value(), Map.of());
    return new TieRow(stored, codecs.own().open(row, people), people);
  }

  private static boolean isPerson(Map<String, Map<String, Object>> actors, String id) {
    return Boolean.TRUE.equals(actors.getOrDefault(id, Map.of()).get("person"));
  }
}
