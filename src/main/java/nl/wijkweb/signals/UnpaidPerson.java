package nl.wijkweb.signals;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Closeness;
import nl.wijkweb.model.Distance;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Tie;

/**
 * Somebody in private life around the person. What one tie between the two says of how often, how
 * close or how far holds for the pair.
 *
 * @param ties the active ties between the two
 */
record UnpaidPerson(ActorId id, List<Tie> ties) {
  UnpaidPerson {
    ties = List.copyOf(ties);
  }

  /** All ties with some of them. */
  static List<Tie> tiesOf(Collection<UnpaidPerson> people) {
    return people.stream().flatMap(one -> one.ties().stream()).toList();
  }

  /** Whether the two are in touch at least so often. */
  Certainty meets(Frequency atLeast) {
    return Certainty.any(ties.stream().map(tie -> isAtLeast(tie, atLeast)));
  }

  /** Whether a tie is lived at least so often; a frequency that is not recorded may be. */
  static Certainty isAtLeast(Tie tie, Frequency atLeast) {
    Frequency frequency = tie.bond().frequency();
    return frequency == null ? Certainty.MAYBE : Certainty.of(weight(frequency) >= weight(atLeast));
  }

  static int weight(Frequency frequency) {
    return frequency.weight().orElse(0);
  }

  Certainty isClose() {
    if (ties.stream().anyMatch(tie -> tie.bond().closeness() == Closeness.CLOSE)) {
      return Certainty.YES;
    }
    boolean known = ties.stream().anyMatch(tie -> tie.bond().closeness() != null);
    return known ? Certainty.NO : Certainty.MAYBE;
  }

  /** Whether they live in the kern, or nearer. */
  Certainty isNearby() {
    List<Distance> known =
        ties.stream().flatMap(tie -> Stream.ofNullable(tie.bond().distance())).toList();
    if (known.isEmpty()) {
      return Certainty.MAYBE;
    }
    return Certainty.of(known.stream().anyMatch(far -> far.compareTo(Distance.KERN) <= 0));
  }
}
