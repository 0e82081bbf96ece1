package nl.wijkweb.webs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Sight;
import nl.wijkweb.access.Unseen;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;

/** The part of a web that is there already and that somebody who replaces the rest cannot see. */
final class UnseenPart {
  private final Policy policy;
  private final Viewer viewer;
  private final Map<ActorId, Actor> actors = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<Key, Tie> ties = new HashMap<>();
  private final Set<ActorId> visible = new HashSet<>();

  /** Whom the viewer may have in a file: what is given out to them names nobody else in a tie. */
  private final Set<ActorId> givenOut = new HashSet<>();

  /** What makes two rows the same spell: an id of its own, else ends, type and begin. */
  private record Key(
      @Nullable TieId id,
      @Nullable ActorId from,
      @Nullable TieType type,
      @Nullable ActorId to,
      @Nullable PartialDate since) {
    static Key of(Tie tie) {
      return tie.id() == null
          ? new Key(null, tie.from(), tie.type(), tie.to(), tie.course().period().since())
          : new Key(tie.id(), null, null, null, null);
    }
  }

  UnseenPart(Policy policy, Viewer viewer, Web there) {
    this.policy = policy;
    this.viewer = viewer;
    for (Actor actor : there.actors()) {
      actors.put(actor.id(), actor);
      ids.add(actor.id().value());
      if (sight(actor) != Sight.NONE) {
        visible.add(actor.id());
        if (!actor.kind().isPerson()) {
          givenOut.add(actor.id());
        }
      }
    }
    there.ties().forEach(tie -> ties.put(Key.of(tie), tie));
  }

  /** Whether somebody whom the viewer cannot see has this id. */
  boolean hides(ActorId id) {
    return actors.containsKey(id) && !visible.contains(id);
  }

  /** Whether a tie that the viewer cannot see would be replaced by this one. */
  boolean hides(Tie given) {
    Tie kept = ties.get(Key.of(given));
    return kept != null && sight(kept) == Sight.NONE;
  }

  /** A web that replaces the seen part, with the unseen part of its actors and ties. */
  Web keptIn(Web given) {
    List<Actor> keptActors = given.actors().stream().map(this::keptIn).toList();
    List<Tie> keptTies = given.ties().stream().map(this::keptIn).toList();
    return new Web(
        given.areas(),
        given.population(),
        keptActors,
        given.involvement(),
        keptTies,
        given.asked(),
        given.indicators());
  }

  private Actor keptIn(Actor given) {
    Actor kept = actors.get(given.id());
    return kept == null ? given : Unseen.keep(sight(kept), given, kept);
  }

  private Tie keptIn(Tie given) {
    Tie kept = ties.get(Key.of(given));
    return kept == null ? given : Unseen.keep(sight(kept), given, kept, givenOut, ids::contains);
  }

  private Sight sight(Actor actor) {
    return policy.sight(viewer, actor, null);
  }

  private Sight sight(Tie tie) {
    Actor from = actors.get(tie.from());
    Actor to = actors.get(tie.to());
    return from == null || to == null ? Sight.NONE : policy.sight(viewer, tie, from, to, null);
  }
}
