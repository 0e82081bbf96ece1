package nl.wijkweb.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an actor was involved in the web of an area, during a period: the ring of the wheel.
 *
 * @param area the area, or null for the web's own
 * @param level 1 heard of, 2 in touch, 3 takes part, 4 contributes, 5 carries together
 * @param ring the ring of partners in which somebody placed the actor by hand, when they did
 */
public record Involvement(
    ActorId actor,
    @Nullable AreaCode area,
    int level,
    Period period,
    @Nullable Ring ring,
    List<String> source) {
  public Involvement {
    if (level < 1 || level > 5) {
      throw new IllegalArgumentException("involvement is " + level + ", must be from 1 to 5");
    }
    source = Checks.texts("source", source);
  }

  /** The same of another actor. */
  public Involvement of(ActorId other) {
    return new Involvement(other, area, level, period, ring, source);
  }
}
