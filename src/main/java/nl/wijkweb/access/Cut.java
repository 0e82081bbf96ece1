package nl.wijkweb.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import org.jspecify.annotations.Nullable;

/**
 * A web cut to what one viewer may see. Whatever is computed or shown for the viewer is taken from
 * here, so that what they may not see cannot show through.
 */
public final class Cut {
  private record SeenTie(StoredTie tie, Sight sight) {}

  private final Map<ActorId, Sight> sights = new HashMap<>();
  private final Map<ActorId, StoredActor> whole = new HashMap<>();

  /** Everybody by either of their ids; what somebody said may name them by the folder's. */
  private final Map<String, ActorId> ids = new HashMap<>();

  private final Map<TieId, Sight> tieSights = new HashMap<>();
  private final List<StoredActor> actors;
  private final List<StoredTie> ties;
  private final List<Involvement> involvement;

  private Cut(Policy policy, Viewer viewer, AreaWeb web, @Nullable OpenPerson open) {
    web.actors().forEach(actor -> whole.put(actor.id(), actor));
    for (StoredActor actor : web.actors()) {
      String folderId = actor.folderId();
      if (folderId != null) {
        ids.put(folderId, actor.id());
      }
    }
    web.actors().forEach(actor -> ids.put(actor.id().value(), actor.id()));
    web.actors().forEach(actor -> see(actor.id(), policy.sight(viewer, actor, open)));
    List<SeenTie> seen = new ArrayList<>();
    for (StoredTie tie : web.ties()) {
      StoredActor from = whole.get(tie.tie().from());
      StoredActor to = whole.get(tie.tie().to());
      if (from == null || to == null) {
        continue;
      }
      Sight sight = policy.sight(viewer, tie.tie(), from, to, open);
      if (sight != Sight.NONE) {
        seen.add(new SeenTie(tie, sight));
        tieSights.put(tie.id(), sight);
        see(from.id(), Sight.LABEL);
        see(to.id(), Sight.LABEL);
      }
    }
    Set<ActorId> visible = new HashSet<>(sights.keySet());
    this.actors =
        web.actors().stream()
            .filter(actor -> visible.contains(actor.id()))
            .map(this::redacted)
            .toList();
    this.ties = seen.stream().map(tie -> redacted(tie.tie(), tie.sight(), visible)).toList();
    this.involvement =
        web.involvement().stream().filter(one -> sight(one.actor()).atLeast(Sight.PUBLIC)).toList();
  }

  /** Cuts a web that the viewer may enter. Linear in its actors and ties. */
  public static Cut of(Policy policy, Viewer viewer, AreaWeb web, @Nullable OpenPerson open) {
    return new Cut(policy, viewer, web, open);
  }

  /** The actors in sight, in the web's order, with what may be known of them. */
  public List<StoredActor> actors() {
    return actors;
  }

  /** The ties in sight, in the web's order; both ends are in sight too. */
  public List<StoredTie> ties() {
    return ties;
  }

  /** The involvement of actors in sight. */
  public List<Involvement> involvement() {
    return involvement;
  }

  /** How much of an actor is in sight. */
  public Sight sight(ActorId actor) {
    return sights.getOrDefault(actor, Sight.NONE);
  }

  /** On what ground an actor in sight is recorded; decides how it may be named. */
  Optional<LegalBasis> legalBasis(ActorId actor) {
    return Optional.ofNullable(whole.get(actor)).map(one -> one.facts().basis().legalBasis());
  }

  /** One actor, when in sight. */
  public Optional<StoredActor> findActor(ActorId id) {
    StoredActor actor = sights.containsKey(id) ? whole.get(id) : null;
    return Optional.ofNullable(actor).map(this::redacted);
  }

  /** What may be known of an actor's opened details. */
  public Details redact(StoredActor actor, Details details) {
    return Redaction.details(sight(actor.id()), actor.kind(), details);
  }

  /** What may be known of a tie in sight once its words are opened, its note among them. */
  public Tie redact(StoredTie tie, Tie opened) {
    Sight sight = tieSights.getOrDefault(tie.id(), Sight.NONE);
    return Redaction.tie(sight, opened, sights.keySet(), this::named);
  }

  private Optional<ActorId> named(String text) {
    return Optional.ofNullable(ids.get(text));
  }

  private void see(ActorId actor, Sight sight) {
    if (sight != Sight.NONE) {
      sights.merge(actor, sight, (one, other) -> one.atLeast(other) ? one : other);
    }
  }

  private StoredActor redacted(StoredActor actor) {
    return new StoredActor(
        actor.id(),
        actor.web(),
        // A folder's id of a person may spell their name.
        actor.kind().isPerson() && !sight(actor.id()).atLeast(Sight.WORK) ? null : actor.folderId(),
        actor.kind(),
        Redaction.facts(sight(actor.id()), actor.kind(), actor.facts()),
        actor.details(),
        actor.version());
  }

  private StoredTie redacted(StoredTie tie, Sight sight, Set<ActorId> visible) {
    return new StoredTie(
        tie.id(),
        tie.web(),
        tie.folderId(),
        Redaction.tie(sight, tie.tie(), visible, this::named),
        sight.atLeast(Sight.WORK) ? tie.note() : null,
        tie.version());
  }
}
