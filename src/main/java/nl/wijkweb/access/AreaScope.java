package nl.wijkweb.access;

import java.util.Set;
import nl.wijkweb.model.AreaCode;

/**
 * The areas for which somebody has their role.
 *
 * @param all whether it is every area; {@code codes} is empty then
 */
public record AreaScope(boolean all, Set<AreaCode> codes) {
  /** Every area, also those that come later. */
  public static final AreaScope EVERYWHERE = new AreaScope(true, Set.of());

  public AreaScope {
    codes = Set.copyOf(codes);
  }

  /** Only these areas. */
  public static AreaScope of(Set<AreaCode> codes) {
    return new AreaScope(false, codes);
  }

  /** Whether the area is one of them. */
  public boolean includes(AreaCode area) {
    return all || codes.contains(area);
  }
}
