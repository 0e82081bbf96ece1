package nl.wijkweb.signals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.model.ActorId;

/**
 * Everybody who helps a person's household, as far as the viewer may see it, and who coordinates.
 *
 * @param household who are in it, the person among them
 * @param parties organisations and groups with their people, and professionals by themselves; those
 *     whose help goes on come first
 * @param carers people in private life, in the same order
 * @param coordinators who coordinate for the household; it is well with exactly one
 */
public record Parties(
    Set<ActorId> household, List<Party> parties, List<Party> carers, Set<ActorId> coordinators) {
  public Parties {
    household = new TreeSet<>(household);
    parties = List.copyOf(parties);
    carers = List.copyOf(carers);
    coordinators = new TreeSet<>(coordinators);
  }

  /** The parties around a person on the day of their web. Linear in the ties of the household. */
  public static Parties around(PersonWeb web, Thresholds limits) {
    return new PartyRules(limits).of(web);
  }
}
