package nl.wijkweb.invented;

import java.util.List;
import java.util.SplittableRandom;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;

/** Chance that falls the same way for the same seed, on every machine. */
final class Dice {
  /** The last year in which anything begins. */
  static final int LAST_YEAR = 2026;

  private static final int FIRST_YEAR = 1990;

  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A number between two, which may come out themselves. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A size of which most are small and a few are very large: Pareto with exponent 1.3. */
  int heavyTailed(int least, int most) {
    double size = least * Math.pow(1 - random.nextDouble(), -1 / 1.3);
    return (int) Math.min(most, size);
  }

  /** When something began, and sometimes ended; half of all dates are no more than a year. */
  Period period(double ended) {
    int begin = LAST_YEAR - Math.min(LAST_YEAR - FIRST_YEAR, heavyTailed(1, 100) - 1);
    PartialDate since = date(begin);
    if (begin == LAST_YEAR || !chance(ended)) {
      return new Period(since, null);
    }
    return new Period(since, date(between(begin + 1, LAST_YEAR)));
  }

  /** A day in a year, a month in it, or no more than the year. */
  PartialDate date(int year) {
    int month = chance(0.5) ? between(1, 12) : 0;
    return new PartialDate(year, month, month > 0 && chance(0.3) ? between(1, 28) : 0);
  }
}
