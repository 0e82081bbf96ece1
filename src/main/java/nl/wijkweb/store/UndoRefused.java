package nl.wijkweb.store;

import java.util.List;

/** A change was not undone, because something stands in the way. */
public final class UndoRefused extends StoreException {
  private static final long serialVersionUID = 1L;

  private final transient List<Obstacle> obstacles;

  public UndoRefused(List<Obstacle> obstacles) {
    super("the change is not undone: " + obstacles.size() + " obstacles");
    this.obstacles = List.copyOf(obstacles);
  }

  /** All that stands in the way; never empty. */
  public List<Obstacle> obstacles() {
    return obstacles;
  }
}
