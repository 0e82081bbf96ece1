package nl.wijkweb.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkweb.calendar.Clash.Why;
import nl.wijkweb.calendar.Moment.Overlap;
import nl.wijkweb.model.ActorId;

/** Finds what clashes among what takes place. O(n k) for n happenings of which k are on one day. */
final class Clashes {
  private static final Comparator<Clash> ORDER =
      Comparator.comparing(Clash::why)
          .thenComparing(Clash::one)
          .thenComparing(Clash::other)
          .thenComparing(clash -> clash.over().toString());

  private final Sharing sharing;
  private final Map<String, Clash> found = new TreeMap<>();

  private Clashes(Sharing sharing) {
    this.sharing = sharing;
  }

  /**
   * The clashes, by what is wanted and then by ids.
   *
   * @param happenings in order of time
   */
  static List<Clash> among(List<Happening> happenings, Sharing sharing) {
    Clashes clashes = new Clashes(sharing);
    for (int i = 0; i < happenings.size(); i++) {
      Happening one = happenings.get(i);
      one.closed().forEach(place -> clashes.add(Why.CLOSED, one, place, List.of(place), true));
      for (int j = i + 1; j < happenings.size(); j++) {
        Happening other = happenings.get(j);
        if (other.when().day().isAfter(one.when().lastDay())) {
          break;
        }
        clashes.hold(one, other);
      }
    }
    return clashes.found.values().stream().sorted(ORDER).toList();
  }

  private void hold(Happening one, Happening other) {
    Overlap overlap = one.when().with(other.when());
    boolean offThen = !one.closed().isEmpty() || !other.closed().isEmpty();
    if (overlap == Overlap.NO || offThen || one.what().equals(other.what())) {
      return;
    }
    boolean inOrder = one.what().compareTo(other.what()) < 0;
    Happening first = inOrder ? one : other;
    Happening second = inOrder ? other : one;
    boolean sure = overlap == Overlap.YES;
    wantTheSamePeople(first, second)
        .forEach(groups -> add(Why.PEOPLE, first, second.what(), groups, sure));
    first.places().stream()
        .filter(second.places()::contains)
        .forEach(place -> add(Why.PLACE, first, second.what(), List.of(place), sure));
  }

  /**
   * The pairs of groups that share people and are wanted at both. Who hosts both is left out: that
   * it does so with its own people is its own affair.
   */
  private List<List<ActorId>> wantTheSamePeople(Happening one, Happening other) {
    List<List<ActorId>> pairs = new ArrayList<>();
    for (ActorId host : one.hosts()) {
      for (ActorId guest : other.hosts()) {
        boolean both = other.hosts().contains(host) || one.hosts().contains(guest);
        if (!both && sharing.between(host, guest)) {
          pairs.add(List.of(host, guest));
        }
      }
    }
    return pairs;
  }

  private void add(Why why, Happening one, ActorId other, List<ActorId> over, boolean sure) {
    String key = why + " " + one.what() + " " + other + " " + over;
    LocalDate day = one.when().day();
    Clash before = found.get(key);
    TreeSet<LocalDate> days = new TreeSet<>(before == null ? List.of() : before.days());
    days.add(day);
    boolean everSure = sure || before != null && before.sure();
    found.put(key, new Clash(why, one.what(), other, over, List.copyOf(days), everSure));
  }
}
