package nl.wijkweb.signals;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.signals.FittingActivity.Reason;

/** Looks for the activities that are open to a person on the day of their web. */
public final class FittingActivities {
  private FittingActivities() {}

  /**
   * The activities that are open to everybody, not known to be full, there on that day, and new to
   * the person: those of life domains of which they said to want more first, then of those in which
   * they take part already; within these by id. An activity of which it is not recorded for whom it
   * is, is not open.
   *
   * @param actors those of the web whose facts the viewer may see
   */
  public static List<FittingActivity> of(PersonWeb web, Collection<? extends Member> actors) {
    Set<ActorId> known = web.active().stream().map(web::other).collect(Collectors.toSet());
    Set<DomainId> chosen =
        web.active().stream()
            .filter(web::isTakingPart)
            .flatMap(tie -> web.member(web.other(tie)).facts().standing().domains().stream())
            .collect(Collectors.toSet());
    return actors.stream()
        .filter(actor -> actor.kind() == ActorKind.ACTIVITY && !known.contains(actor.id()))
        .filter(actor -> actor.facts().period().mayInclude(web.day()))
        .filter(actor -> actor.facts().offering().openTo() == OpenTo.EVERYONE)
        .filter(actor -> !isFull(actor.facts().offering()))
        .map(actor -> of(web, chosen, actor))
        .sorted(
            Comparator.comparing((FittingActivity one) -> !one.reasons().contains(Reason.WISHED))
                .thenComparing(one -> !one.reasons().contains(Reason.CHOSEN))
                .thenComparing(FittingActivity::activity))
        .toList();
  }

  private static FittingActivity of(PersonWeb web, Set<DomainId> chosen, Member activity) {
    List<DomainId> domains = activity.facts().standing().domains();
    Offering offering = activity.facts().offering();
    Set<Reason> reasons = EnumSet.of(Reason.OPEN);
    if (domains.stream().anyMatch(domain -> web.answers().wishMoreOf(domain.value()))) {
      reasons.add(Reason.WISHED);
    }
    if (domains.stream().anyMatch(chosen::contains)) {
      reasons.add(Reason.CHOSEN);
    }
    if (offering.capacity() != null && offering.members() != null) {
      reasons.add(Reason.ROOM);
    }
    return new FittingActivity(activity.id(), domains, reasons);
  }

  private static boolean isFull(Offering offering) {
    Integer capacity = offering.capacity();
    Integer members = offering.members();
    return capacity != null && members != null && members >= capacity;
  }
}
