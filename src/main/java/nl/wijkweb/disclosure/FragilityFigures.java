package nl.wijkweb.disclosure;

import java.util.List;
import nl.wijkweb.insight.Fragility;
import nl.wijkweb.insight.Lever;
import nl.wijkweb.insight.Removal;

/**
 * Where a web is fragile.
 *
 * @param tooLarge whether the web is too large to try every loss within a request; then there are
 *     no removals and levers
 * @param removals organisations, groups, places and activities by what hangs by each; never people
 * @param levers ties between such that change most, of each kind the first few
 * @param fragility what hangs by one, by id
 */
public record FragilityFigures(
    boolean tooLarge, List<Removal> removals, List<Lever> levers, Fragility fragility) {
  public FragilityFigures {
    removals = List.copyOf(removals);
    levers = List.copyOf(levers);
  }
}
