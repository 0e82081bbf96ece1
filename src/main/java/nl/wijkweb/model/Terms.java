package nl.wijkweb.model;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was put in or paid.
 *
 * @param amount euros, 0 or more
 * @param contribution what an organiser contributes
 */
public record Terms(@Nullable BigDecimal amount, Set<Contribution> contribution) {
  /** Nothing is known about what was put in. */
  public static final Terms UNKNOWN = new Terms(null, Set.of());

  public Terms {
    if (amount != null && amount.signum() < 0) {
      throw new IllegalArgumentException("amount is " + amount + ", must be 0 or more");
    }
    contribution = Checks.enums(contribution);
  }
}
