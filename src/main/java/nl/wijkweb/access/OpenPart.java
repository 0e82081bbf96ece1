package nl.wijkweb.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.Web;

/**
 * What of a whole web somebody takes along in a file: what they see of organisations, groups,
 * places and activities, and of the ties between those. Nobody is in it, whether they agreed to be
 * known or not: a file stays where it is when somebody takes their word back.
 */
public final class OpenPart {
  private final Policy policy;
  private final Viewer viewer;
  private final Map<ActorId, Actor> actors;

  /** Every id in the web, so that one can be told from a free word. */
  private final Set<String> ids;

  private OpenPart(Policy policy, Viewer viewer, Web web) {
    this.policy = policy;
    this.viewer = viewer;
    this.actors =
        web.actors().stream()
            .filter(actor -> !actor.kind().isPerson() && sight(actor) != Sight.NONE)
            .collect(Collectors.toMap(Actor::id, Function.identity()));
    this.ids = web.actors().stream().map(actor -> actor.id().value()).collect(Collectors.toSet());
  }

  /** The part of a web that the viewer, who may enter it, takes along. Linear in the web. */
  public static Web of(Policy policy, Viewer viewer, Web web) {
    return new OpenPart(policy, viewer, web).cut(web);
  }

  private Web cut(Web web) {
    return new Web(
        web.areas(),
        web.population(),
        web.actors().stream().filter(this::isThere).map(this::cut).toList(),
        web.involvement().stream().filter(one -> actors.containsKey(one.actor())).toList(),
        web.ties().stream().filter(tie -> sight(tie) != Sight.NONE).map(this::cut).toList(),
        List.of(),
        web.indicators());
  }

  private boolean isThere(Actor actor) {
    return actors.containsKey(actor.id());
  }

  private Actor cut(Actor actor) {
    Sight sight = sight(actor);
    return new Actor(
        actor.id(),
        actor.kind(),
        Redaction.facts(sight, actor.kind(), actor.facts()),
        Redaction.details(sight, actor.kind(), actor.details()));
  }

  private Tie cut(Tie tie) {
    return Redaction.tie(sight(tie), tie, actors::containsKey, ids::contains);
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
