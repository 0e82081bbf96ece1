package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Member;
import org.jspecify.annotations.Nullable;

/**
 * Two parties who offer the same to the same people in the same place: maybe twice too much, maybe
 * a reason to join hands.
 *
 * @param one the party with the lower id
 * @param offer what one offers, in its own words
 * @param otherOffer what the other does
 * @param targetGroups for whom both are there, at least one
 */
public record SameOffer(
    ActorId one, ActorId other, String offer, String otherOffer, List<String> targetGroups) {
  public SameOffer {
    targetGroups = List.copyOf(targetGroups);
  }

  /**
   * All such pairs, by their ids; whether they know each other makes no difference. Where it is not
   * known in which street or area either is, it is taken for the same. O(n²) in those that offer
   * something to somebody.
   */
  public static List<SameOffer> of(PartyWeb web) {
    List<Member> offering =
        web.parties().stream()
            .filter(party -> !party.facts().offering().offers().isEmpty())
            .filter(party -> !party.facts().offering().targetGroup().isEmpty())
            .toList();
    List<SameOffer> found = new ArrayList<>();
    for (int i = 0; i < offering.size(); i++) {
      for (int j = i + 1; j < offering.size(); j++) {
        compare(offering.get(i), offering.get(j), found);
      }
    }
    return found;
  }

  private static void compare(Member one, Member other, List<SameOffer> found) {
    List<String> groups =
        Phrases.shared(
            one.facts().offering().targetGroup(), other.facts().offering().targetGroup());
    if (groups.isEmpty() || !isSamePlace(one, other)) {
      return;
    }
    one.facts().offering().offers().stream()
        .flatMap(
            offer ->
                other.facts().offering().offers().stream()
                    .filter(also -> Phrases.meet(offer, also))
                    .map(also -> new SameOffer(one.id(), other.id(), offer, also, groups)))
        .findFirst()
        .ifPresent(found::add);
  }

  private static boolean isSamePlace(Member one, Member other) {
    return isSame(one.facts().home().area(), other.facts().home().area())
        && isSame(one.facts().home().street(), other.facts().home().street());
  }

  private static boolean isSame(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || Objects.equals(one, other);
  }
}
