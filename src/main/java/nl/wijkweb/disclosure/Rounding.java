package nl.wijkweb.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkweb.model.ActorId;

/**
 * Rounds counts of people, up or down to a multiple of {@value Disclosure#STEP}, unbiased, by a
 * choice that depends on the set of people alone.
 *
 * <p>Of everybody in the set the one decides whose keyed hash is the least: so the same people are
 * rounded the same way on every date and by every route, and a set that differs by one or two is
 * most often rounded the same way too. Asking while people come and go gives no new choices to take
 * the mean of (Broder, "On the resemblance and containment of documents", 1997: two sets have the
 * same least with the probability of their resemblance).
 */
final class Rounding {
  private final Mac mac;
  private final Set<ActorId> open;
  private final Map<ActorId, Lot> lots = new HashMap<>();

  /** What falls to a person: an order among people, and a choice, which do not depend. */
  private record Lot(long order, int choice) {}

  /**
   * @param open people whom somebody who sees counts may bring in or take away; they decide only
   *     where there is nobody else
   */
  Rounding(SecretKeySpec key, Set<ActorId> open) {
    this.open = open;
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java has no HmacSHA256", impossible);
    }
  }

  /** How many people there are, each given once, as it is told. Linear in them. */
  Told count(Collection<ActorId> people) {
    return count(people.size(), people);
  }

  /**
   * A number that tells of people, as it is told: as few when it is small or they are.
   *
   * @param people all of whom it tells, each once
   */
  Told count(int number, Collection<ActorId> people) {
    if (number < Disclosure.SMALLEST || people.size() < Disclosure.SMALLEST) {
      return Told.FEW;
    }
    int rest = number % Disclosure.STEP;
    int down = number - rest;
    return Told.rounded(choice(people) < rest ? down + Disclosure.STEP : down);
  }

  /** A whole number from 0 below the step, as good as uniform over sets of people. */
  private int choice(Collection<ActorId> people) {
    Lot ofOthers = null;
    Lot ofOpen = null;
    for (ActorId person : people) {
      Lot lot = lots.computeIfAbsent(person, this::draw);
      if (open.contains(person)) {
        ofOpen = ofOpen == null || lot.order() < ofOpen.order() ? lot : ofOpen;
      } else {
        ofOthers = ofOthers == null || lot.order() < ofOthers.order() ? lot : ofOthers;
      }
    }
    Lot decides = ofOthers != null ? ofOthers : ofOpen;
    return decides == null ? 0 : decides.choice();
  }

  private Lot draw(ActorId person) {
    ByteBuffer digest =
        ByteBuffer.wrap(mac.doFinal(person.value().getBytes(StandardCharsets.UTF_8)));
    return new Lot(
        digest.getLong(), (int) Long.remainderUnsigned(digest.getLong(), Disclosure.STEP));
  }
}
