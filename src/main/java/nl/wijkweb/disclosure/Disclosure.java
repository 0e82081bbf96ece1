package nl.wijkweb.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkweb.model.ActorId;

/** Lets figures about people leave, and nothing that would tell of one of them. */
public final class Disclosure {
  /** Counts below this, zero included, are not told. */
  public static final int SMALLEST = 10;

  /** Other counts are rounded to a multiple of this. */
  public static final int STEP = 5;

  private final SecretKeySpec key;

  /**
   * @param secret at least 16 bytes, the same for as long as the store lives, known to nobody who
   *     sees counts
   */
  public Disclosure(byte[] secret) {
    if (secret.length < 16) {
      throw new IllegalArgumentException("the secret for rounding needs at least 16 bytes");
    }
    this.key = new SecretKeySpec(secret, "HmacSHA256");
  }

  /**
   * How many people, told safely: below {@value #SMALLEST} nothing but that; else rounded up or
   * down to a multiple of {@value #STEP}, unbiased, by a choice that depends only on the set of
   * people. Asking again, on another date or by another route gives the same answer for the same
   * people.
   */
  public Disclosed<PeopleCount> count(Collection<ActorId> people) {
    TreeSet<ActorId> set = new TreeSet<>(people);
    if (set.size() < SMALLEST) {
      return new Disclosed<>(PeopleCount.FEW);
    }
    int rest = set.size() % STEP;
    int down = set.size() - rest;
    int rounded = choice(set) < rest ? down + STEP : down;
    return new Disclosed<>(new PeopleCount(rounded, String.valueOf(rounded)));
  }

  /** A whole number from 0 below {@value #STEP}, as good as uniform over sets of people. */
  private int choice(TreeSet<ActorId> people) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      for (ActorId person : people) {
        mac.update(person.value().getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
      }
      byte[] digest = mac.doFinal();
      long positive = 0;
      for (int i = 0; i < 7; i++) {
        positive = positive << 8 | digest[i] & 0xff;
      }
      return (int) (positive % STEP);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java has no HmacSHA256", impossible);
    }
  }
}
