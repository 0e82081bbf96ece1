package nl.wijkweb.store;

import java.util.List;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.Tie;

/**
 * What people who came together tell of a web: all of it is written at once.
 *
 * @param actors that were not there yet, none of them a person
 * @param ties new ties, each with its id; they may end at those actors
 * @param confirmed ties that are there and still so
 */
public record Gathered(List<Actor> actors, List<Tie> ties, List<Heard.Changed> confirmed) {
  public Gathered {
    actors = List.copyOf(actors);
    ties = List.copyOf(ties);
    confirmed = List.copyOf(confirmed);
    for (Actor actor : actors) {
      if (actor.kind().isPerson()) {
        throw new IllegalArgumentException("people are not added by others around a table");
      }
    }
  }
}
