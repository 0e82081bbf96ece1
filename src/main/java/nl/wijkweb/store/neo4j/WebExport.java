package nl.wijkweb.store.neo4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.RowCount;
import nl.wijkweb.store.StoredTie;
import org.jspecify.annotations.Nullable;

/**
 * Gives webs back as folders hold them: everything open, by the folder's own ids. People whose key
 * was destroyed, and their ties, are left out: nothing of them can be read.
 */
final class WebExport {
  private final WebReader reader;
  private final Codecs codecs;

  WebExport(WebReader reader, Codecs codecs) {
    this.reader = reader;
    this.codecs = codecs;
  }

  Optional<Web> export(AreaCode web, Progress progress) {
    Map<String, Map<String, Object>> rows = new HashMap<>();
    RowCount count = new RowCount(progress);
    return reader
        .load(web, (id, row) -> rows.put(id, count.counted(row)))
        .map(read -> export(read, rows, count));
  }

  private Web export(AreaWeb web, Map<String, Map<String, Object>> rows, RowCount count) {
    FolderIds ids = new FolderIds();
    web.actors().forEach(ids::add);
    List<Actor> actors =
        web.actors().stream()
            .map(count::counted)
            .map(codecs.actors()::openActor)
            .flatMap(Optional::stream)
            .toList();
    Set<ActorId> left = actors.stream().map(Actor::id).collect(Collectors.toSet());
    return new Web(
        web.areas(),
        web.population(),
        actors.stream().map(ids::toFolder).toList(),
        web.involvement().stream()
            .filter(one -> left.contains(one.actor()))
            .map(one -> one.of(ids.toFolder(one.actor())))
            .toList(),
        ties(web, left, ids, count),
        actors.stream()
            .flatMap(actor -> asked(rows, actor.id()).stream())
            .map(one -> one.of(ids.toFolder(one.person())))
            .toList(),
        web.indicators());
  }

  private List<Tie> ties(AreaWeb web, Set<ActorId> left, FolderIds ids, RowCount count) {
    Map<String, Long> alike =
        web.ties().stream()
            .collect(
                Collectors.groupingBy(
                    stored -> ImportPlanner.key(stored.tie()), Collectors.counting()));
    Function<StoredTie, Optional<Tie>> open =
        stored ->
            codecs
                .ties()
                .open(stored)
                .filter(tie -> left.contains(tie.from()) && left.contains(tie.to()))
                .map(tie -> ids.toFolder(folderId(stored, alike), tie));
    return web.ties().stream().map(count::counted).map(open).flatMap(Optional::stream).toList();
  }

  /** The folder's id; the store's own only where nothing else tells two ties apart. */
  private static @Nullable TieId folderId(StoredTie stored, Map<String, Long> alike) {
    String folderId = stored.folderId();
    if (folderId != null) {
      return new TieId(folderId);
    }
    return alike.getOrDefault(ImportPlanner.key(stored.tie()), 1L) > 1 ? stored.id() : null;
  }

  private List<Asked> asked(Map<String, Map<String, Object>> rows, ActorId actor) {
    return codecs.asked().open(Objects.requireNonNull(rows.get(actor.value())));
  }
}
