package nl.wijkweb.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.wijkweb.exchange.Duplicates.Seen;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;

/**
 * Measures how looking for clubs that may stand in a web twice grows with how many there are,
 * beside holding each name against all others. Prints rows for {@code src/docs/performance.md}.
 */
public final class DuplicatesBench {
  private static final List<Integer> SIZES = List.of(2_500, 5_000, 10_000);
  private static final int ROUNDS = 5;

  private DuplicatesBench() {}

  public static void main(String[] args) {
    for (int size : SIZES) {
      List<Seen> all = clubs(size, new Random(7));
      System.out.printf(
          Locale.ROOT,
          "| %d | %.0f ms | %.0f ms |%n",
          size,
          median(() -> Duplicates.of(all, Map.of())),
          median(() -> allWithAll(all)));
    }
  }

  private static int allWithAll(List<Seen> all) {
    int alike = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        alike += SpeltAlike.isAlike(all.get(i), all.get(j)) ? 1 : 0;
      }
    }
    return alike;
  }

  private static double median(Runnable work) {
    double[] millis = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long began = System.nanoTime();
      work.run();
      millis[round] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(millis);
    return millis[ROUNDS / 2];
  }

  private static List<Seen> clubs(int count, Random random) {
    List<Seen> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = "Vereniging " + word(random) + " " + word(random);
      all.add(new Seen(new ActorId("a" + i), ActorKind.CLUB, null, Details.named(name)));
    }
    return all;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 4 + random.nextInt(12); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
