package nl.wijkweb.webs;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.Open;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredArea;
import nl.wijkweb.store.WebStore;

/**
 * One version of one web, with its actors by id. Details that are not sealed are read once; sealed
 * ones are opened anew each time and never kept.
 */
public final class WebSnapshot {
  private final StoredArea area;
  private final AreaWeb web;
  private final WebStore store;
  private final Map<ActorId, StoredActor> actors;
  private final Map<ActorId, Details> open = new ConcurrentHashMap<>();

  WebSnapshot(StoredArea area, AreaWeb web, WebStore store) {
    this.area = area;
    this.web = web;
    this.store = store;
    this.actors =
        web.actors().stream().collect(Collectors.toMap(StoredActor::id, Function.identity()));
  }

  /** The area's description as the store listed it. */
  public StoredArea area() {
    return area;
  }

  /** The whole web, uncut. */
  public AreaWeb web() {
    return web;
  }

  /** The version that was read. */
  public long version() {
    return web.version();
  }

  /** One actor, uncut. */
  public Optional<StoredActor> findActor(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** An actor's details, uncut; empty when its key was destroyed. */
  public Optional<Details> details(ActorId id) {
    StoredActor actor = actors.get(id);
    if (actor == null) {
      return Optional.empty();
    }
    if (!(actor.details() instanceof Open)) {
      return store.open(actor);
    }
    Details known = open.get(id);
    if (known == null) {
      known = store.open(actor).orElseThrow();
      open.put(id, known);
    }
    return Optional.of(known);
  }
}
