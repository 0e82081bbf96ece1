package nl.wijkweb.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkweb.insight.Parts.Part;
import nl.wijkweb.insight.Parts.Role;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Period;

/**
 * Whether those who make up a network stay (DementieNet and REMIND, 003 L1191): of two days who
 * stayed, left and came, and how many there were through the years. Places, what it does itself and
 * residents are no members here.
 *
 * @param since the earlier day
 * @param counts on the last day of each year in which a part of anybody began or ended, and on the
 *     day itself, in order
 */
public record NetworkHealth(
    LocalDate since,
    List<ActorId> stayed,
    List<ActorId> left,
    List<ActorId> joined,
    List<Count> counts) {
  /** So many years are looked back at most. */
  private static final int MOST_YEARS = 15;

  /** How many members there were on a day. */
  public record Count(LocalDate day, int members) {}

  public NetworkHealth {
    stayed = List.copyOf(stayed);
    left = List.copyOf(left);
    joined = List.copyOf(joined);
    counts = List.copyOf(counts);
  }

  /**
   * Looks at one network; linear in its ties for each year. Nobody stayed, left or came in one
   * without ties.
   *
   * @param parts who had what part in it on a day
   */
  public static NetworkHealth of(
      ActorId network, Function<LocalDate, Parts> parts, LocalDate since, LocalDate day) {
    Parts today = parts.apply(day);
    NavigableSet<ActorId> now = members(today, network);
    NavigableSet<ActorId> then = members(parts.apply(since), network);
    Stream<Period> periods = today.of(network).stream().map(part -> part.tie().course().period());
    List<Count> counts = new ArrayList<>();
    Years.of(periods).stream()
        .filter(year -> year < day.getYear() && year >= day.getYear() - MOST_YEARS)
        .map(year -> LocalDate.of(year, 12, 31))
        .forEach(end -> counts.add(new Count(end, members(parts.apply(end), network).size())));
    counts.add(new Count(day, now.size()));
    return new NetworkHealth(
        since, both(then, now), without(then, now), without(now, then), counts);
  }

  private static NavigableSet<ActorId> members(Parts parts, ActorId network) {
    NavigableSet<ActorId> members = new TreeSet<>();
    parts.of(network).stream()
        .filter(Part::now)
        .filter(part -> part.role() != Role.PLACE && part.role() != Role.DOES)
        .filter(part -> !parts.member(part.actor()).kind().isPrivatePerson())
        .forEach(part -> members.add(part.actor()));
    return members;
  }

  private static List<ActorId> both(NavigableSet<ActorId> one, NavigableSet<ActorId> other) {
    return one.stream().filter(other::contains).toList();
  }

  private static List<ActorId> without(NavigableSet<ActorId> one, NavigableSet<ActorId> other) {
    return one.stream().filter(id -> !other.contains(id)).toList();
  }
}
