package nl.wijkweb.insight;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * What somebody or something carries: what they run, organise, sit on the board of, volunteer at or
 * coordinate for, each once. To help a person in private is no part of it: that is between the two.
 */
public final class Carrying {
  private static final Set<TieType> TYPES =
      EnumSet.of(
          TieType.RUNS,
          TieType.ORGANISES,
          TieType.BOARD_MEMBER_OF,
          TieType.VOLUNTEERS_AT,
          TieType.COORDINATES_FOR);

  private Carrying() {}

  /** Whether a tie is one by which its begin carries its end. */
  static boolean is(Tie tie) {
    return TYPES.contains(tie.type()) && !tie.from().equals(tie.to());
  }

  /**
   * What each of some carries, by id; who carries nothing is not in it. Linear.
   *
   * @param members those who may carry or be carried
   * @param active one spell of each tie that counts
   */
  public static Map<ActorId, Set<ActorId>> by(
      Collection<? extends Member> members, Collection<Tie> active) {
    Map<ActorId, Member> found = new HashMap<>();
    members.forEach(member -> found.put(member.id(), member));
    Map<ActorId, Set<ActorId>> carried = new TreeMap<>();
    for (Tie tie : active) {
      Member to = found.get(tie.to());
      if (is(tie) && found.containsKey(tie.from()) && to != null && !to.kind().isPrivatePerson()) {
        carried.computeIfAbsent(tie.from(), fresh -> new TreeSet<>()).add(tie.to());
      }
    }
    return carried;
  }
}
