package nl.wijkweb.signals;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.DomainId;

/**
 * An activity that is open to a person and in which they do not take part.
 *
 * @param domains its life domains, the first where it stands
 * @param reasons why it may fit, the weightiest first; it is open to all in any case
 */
public record FittingActivity(ActorId activity, List<DomainId> domains, Set<Reason> reasons) {
  /** Why an activity may fit. */
  public enum Reason implements Coded {
    /** They said that they would like more of this. */
    WISHED,
    /** They take part in something of the same life domain. */
    CHOSEN,
    /** Everybody may come. */
    OPEN,
    /** It says that there is room; without this reason nobody wrote that down. */
    ROOM
  }

  public FittingActivity {
    domains = List.copyOf(domains);
    reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
  }
}
