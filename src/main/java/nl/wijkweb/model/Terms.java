package nl.wijkweb.model;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was put in or paid.
 *
 * @param amount euros and cents, from 0 to {@link #MOST}; equal amounts are equal values
 * @param contribution what an organiser contributes
 */
public record Terms(@Nullable BigDecimal amount, Set<Contribution> contribution) {
  /** No sum in a neighbourhood's web is larger. */
  public static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  /** Nothing is known about what was put in. */
  public static final Terms UNKNOWN = new Terms(null, Set.of());

  public Terms {
    if (amount != null) {
      amount = amount.stripTrailingZeros();
      if (amount.signum() < 0 || amount.scale() > 2 || amount.compareTo(MOST) > 0) {
        throw new IllegalArgumentException(
            "amount is " + amount + ", must be euros from 0 to " + MOST + " in whole cents");
      }
    }
    contribution = Checks.enums(contribution);
  }
}
