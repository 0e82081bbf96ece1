package nl.wijkweb.webs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.Open;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredArea;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

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
  private @Nullable Map<ActorId, List<StoredTie>> ties;

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

  /**
   * Every spell of an actor's ties, uncut, in the web's order. Linear in the web the first time.
   */
  public List<StoredTie> tiesOf(ActorId id) {
    return byActor().getOrDefault(id, List.of());
  }

  /** The residents who share a household, uncut; nobody when none is given. */
  public List<StoredActor> household(@Nullable String household) {
    if (household == null) {
      return List.of();
    }
    return web.actors().stream()
        .filter(actor -> actor.kind() == ActorKind.RESIDENT)
        .filter(actor -> household.equals(actor.facts().home().household()))
        .toList();
  }

  private synchronized Map<ActorId, List<StoredTie>> byActor() {
    Map<ActorId, List<StoredTie>> known = ties;
    if (known == null) {
      known = new HashMap<>();
      for (StoredTie tie : web.ties()) {
        known.computeIfAbsent(tie.tie().from(), end -> new ArrayList<>()).add(tie);
        known.computeIfAbsent(tie.tie().to(), end -> new ArrayList<>()).add(tie);
      }
      ties = known;
    }
    return known;
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
