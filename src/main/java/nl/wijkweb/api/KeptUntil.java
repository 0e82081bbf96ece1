package nl.wijkweb.api;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkweb.access.Policy;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.Kept;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;

/**
 * Until when the webs of people are kept: so long after somebody last spoke with them, or let their
 * web stay.
 */
public final class KeptUntil {
  /** So long before its end a web stands among those that end. */
  static final Period SOON = Period.ofMonths(1);

  private final WebStore store;
  private final Policy policy;
  private final Period webs;

  public KeptUntil(WebStore store, Policy policy, Retention retention) {
    this.store = store;
    this.policy = policy;
    this.webs = retention.webs();
  }

  /**
   * The last day of each of the residents among some actors; of whom the rule did not meet yet, and
   * of whom a public source tells, there is none. One reading for all.
   */
  public Map<ActorId, LocalDate> of(Collection<StoredActor> actors, LocalDate today) {
    List<ActorId> people =
        actors.stream().filter(policy::isKeptForATime).map(StoredActor::id).toList();
    return people.isEmpty()
        ? Map.of()
        : store.kept().list(people, today).stream()
            .filter(kept -> kept.from().isPresent())
            .collect(Collectors.toMap(Kept::person, kept -> kept.from().orElseThrow().plus(webs)));
  }

  /** From when one counts for one person, whether or not their web is kept for a time only. */
  Kept counted(StoredActor actor, LocalDate today) {
    return store.kept().list(List.of(actor.id()), today).get(0);
  }

  /** As {@link #of(Collection, LocalDate)}, for one. */
  Optional<LocalDate> of(StoredActor actor, Kept counted) {
    return policy.isKeptForATime(actor)
        ? counted.from().map(day -> day.plus(webs))
        : Optional.empty();
  }

  /** Whether a web ends so soon that whoever follows the person has to know. */
  static boolean endsSoon(LocalDate until, LocalDate today) {
    return !until.isAfter(today.plus(SOON));
  }
}
