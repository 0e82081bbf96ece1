package nl.wijkweb.store;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.Tie;

/**
 * What people who came together tell of a web, or a calendar: all of it is written at once.
 *
 * @param actors that were not there yet, none of them a person
 * @param changed actors that are otherwise than they were recorded, none of them a person
 * @param ties new ties, each with its id; they may end at those actors
 * @param confirmed ties that are there and still so
 */
public record Gathered(
    List<Actor> actors, List<Changed> changed, List<Tie> ties, List<Heard.Changed> confirmed) {
  /**
   * An actor as it is now.
   *
   * @param version the version of which it is the successor
   */
  public record Changed(Actor actor, long version) {}

  public Gathered {
    actors = List.copyOf(actors);
    changed = List.copyOf(changed);
    ties = List.copyOf(ties);
    confirmed = List.copyOf(confirmed);
    Stream<Actor> told = Stream.concat(actors.stream(), changed.stream().map(Changed::actor));
    if (told.anyMatch(actor -> actor.kind().isPerson())) {
      throw new IllegalArgumentException("people are told of by themselves");
    }
  }
}
