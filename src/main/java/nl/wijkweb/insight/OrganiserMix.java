package nl.wijkweb.insight;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;

/**
 * Who organises on a day: citizens, the middle field or professionals (000 L2304), by the level of
 * the parties that organise or carry an activity or initiative. One counts for each that it
 * organises; what residents carry alone is not in it.
 *
 * @param citizens by parties of level 0
 * @param middle of level 1: clubs, churches, the municipality
 * @param professionals of level 2
 * @param unknown by parties of which no level is known
 * @param nobody activities and initiatives of which no organiser is known, by id
 */
public record OrganiserMix(
    int citizens, int middle, int professionals, int unknown, List<ActorId> nobody) {
  private static final Set<ActorKind> ORGANISED =
      EnumSet.of(ActorKind.ACTIVITY, ActorKind.INITIATIVE);

  public OrganiserMix {
    nobody = List.copyOf(nobody);
  }

  /**
   * Counts them; linear in the web. All zero in an empty web.
   *
   * @param inside who stands in the area: what is organised elsewhere does not count
   */
  public static OrganiserMix of(PartyWeb web, Predicate<Member> inside) {
    Organisers organisers = new Organisers(web);
    int[] levels = new int[3];
    int unknown = 0;
    List<ActorId> organised =
        web.everyone().stream()
            .filter(member -> ORGANISED.contains(member.kind()) && inside.test(member))
            .map(Member::id)
            .toList();
    for (ActorId what : organised) {
      for (ActorId organiser : organisers.of(what)) {
        Integer level = web.find(organiser).orElseThrow().facts().standing().level();
        if (level == null) {
          unknown++;
        } else {
          levels[level]++;
        }
      }
    }
    List<ActorId> nobody =
        organised.stream().filter(what -> organisers.of(what).isEmpty()).toList();
    return new OrganiserMix(levels[0], levels[1], levels[2], unknown, nobody);
  }
}
