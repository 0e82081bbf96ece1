package nl.wijkweb.insight;

import java.util.List;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;

/**
 * A way along which one could introduce the next.
 *
 * @param steps from whom it starts, through whom it leads and where it ends, at least two
 * @param ties by which each step is joined to the next
 * @param informal whether nobody in between does it for their work
 */
public record WarmPath(List<ActorId> steps, List<Tie> ties, boolean informal) {
  public WarmPath {
    steps = List.copyOf(steps);
    ties = List.copyOf(ties);
    if (steps.size() < 2) {
      throw new IllegalArgumentException("a path leads from one to another");
    }
  }
}
