package nl.wijkweb.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.wijkweb.insight.Comparison;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;

/**
 * Lets leave what became of a web between two days, out of what the viewer may see of it on each:
 * it tells nothing that its two pictures side by side do not, and counts nobody else.
 */
public final class TimeDisclosure {
  /**
   * Compares the two days.
   *
   * @param seen the actors in sight, with what may be known of them
   * @param ties the ties in sight
   */
  public Disclosed<Comparison> comparison(
      Collection<? extends Member> seen, List<Tie> ties, LocalDate since, LocalDate day) {
    return new Disclosed<>(Comparison.of(seen, ties, since, day));
  }
}
