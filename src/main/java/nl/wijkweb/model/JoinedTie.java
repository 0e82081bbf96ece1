package nl.wijkweb.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One spell of a tie of two records of it. They are of one spell when they may have been so at the
 * same time and nothing that one tells is told otherwise by the other.
 */
final class JoinedTie {
  private final Tie own;
  private final Tie other;
  private boolean differs;

  private JoinedTie(Tie own, Tie other) {
    this.own = own;
    this.other = other;
  }

  /** Whether two ties join the same two in the same way. */
  static boolean isAlike(Tie one, Tie other) {
    return one.type() == other.type()
        && (isSameWay(one, other)
            || !one.type().directional()
                && one.from().equals(other.to())
                && one.to().equals(other.from()));
  }

  /**
   * Both as one, under the id of the first: their spells united, the later confirmation, the
   * sources of both.
   *
   * @return empty when they are no two records of one spell
   */
  static Optional<Tie> of(Tie own, Tie other) {
    if (!isAlike(own, other) || !mayMeet(own.course().period(), other.course().period())) {
      return Optional.empty();
    }
    JoinedTie both = new JoinedTie(own, other);
    Tie joined = both.joined();
    return both.differs ? Optional.empty() : Optional.of(joined);
  }

  private static boolean isSameWay(Tie one, Tie other) {
    return one.from().equals(other.from()) && one.to().equals(other.to());
  }

  private static boolean mayMeet(Period one, Period other) {
    return beginsInTime(one, other) && beginsInTime(other, one);
  }

  private static boolean beginsInTime(Period one, Period other) {
    PartialDate since = one.since();
    PartialDate until = other.until();
    return since == null || until == null || !since.earliest().isAfter(until.latest());
  }

  private Tie joined() {
    return new Tie(
        own.id(),
        own.from(),
        own.type(),
        own.to(),
        course(own.course(), other.course()),
        bond(own.bond(), other.bond()),
        new Help(
            union(Support.class, own.help().support(), other.help().support()),
            same(own.help().fallback(), other.help().fallback()),
            same(own.help().startsBy(), other.help().startsBy())),
        new Terms(
            same(own.terms().amount(), other.terms().amount()),
            union(Contribution.class, own.terms().contribution(), other.terms().contribution())),
        new Provenance(
            same(own.provenance().saidBy(), other.provenance().saidBy()),
            union(own.provenance().source(), other.provenance().source())),
        same(own.note(), other.note()));
  }

  private Course course(Course one, Course two) {
    return new Course(
        same(one.status(), two.status()),
        new Period(
            earlier(one.period().since(), two.period().since()),
            end(one.period().until(), two.period().until())),
        same(one.endReason(), two.endReason()),
        later(one.lastContact(), two.lastContact()),
        later(one.lastConfirmed(), two.lastConfirmed()),
        same(one.stopsOn(), two.stopsOn()),
        same(one.successor(), two.successor()),
        same(one.arose(), two.arose()));
  }

  private Bond bond(Bond one, Bond two) {
    if (!isSameWay(own, other) && two.direction() != null) {
      differs = true;
    }
    return new Bond(
        same(one.frequency(), two.frequency()),
        same(one.closeness(), two.closeness()),
        same(one.distance(), two.distance()),
        same(one.via(), two.via()),
        same(one.strain(), two.strain()),
        same(one.direction(), two.direction()));
  }

  private <T> @Nullable T same(@Nullable T one, @Nullable T two) {
    differs |= one != null && two != null && !one.equals(two);
    return one == null ? two : one;
  }

  /** What has ended by one record and by the other not, is told otherwise. */
  private @Nullable PartialDate end(@Nullable PartialDate one, @Nullable PartialDate two) {
    differs |= (one == null) != (two == null);
    return later(one, two);
  }

  private static @Nullable PartialDate earlier(
      @Nullable PartialDate one, @Nullable PartialDate two) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    LocalDate begin = one.earliest();
    return two.earliest().isBefore(begin) ? two : one;
  }

  private static @Nullable PartialDate later(@Nullable PartialDate one, @Nullable PartialDate two) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    return two.latest().isAfter(one.latest()) ? two : one;
  }

  private static <E extends Enum<E>> Set<E> union(Class<E> type, Set<E> one, Set<E> two) {
    Set<E> all = EnumSet.noneOf(type);
    all.addAll(one);
    all.addAll(two);
    return all;
  }

  private static List<String> union(List<String> one, List<String> two) {
    return Stream.concat(one.stream(), two.stream()).distinct().toList();
  }
}
