package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;

/**
 * One in the middle on whom many come together who have hardly any ties with each other: what is
 * lost with the middle, and what could be joined without it.
 *
 * @param by by what they come together
 * @param points who does, by id
 * @param between the pairs of points that do have a tie
 */
public record Star(By by, ActorId center, List<ActorId> points, List<List<ActorId>> between) {
  /** Fewer are no star. */
  public static final int FEWEST = 6;

  /** Of the pairs of points at most one in so many has a tie. */
  public static final int SPARSE = 10;

  /** By what the points come together. */
  public enum By implements Coded {
    REFERS_TO,
    TAKES_PART_IN
  }

  public Star {
    points = List.copyOf(points);
    between = List.copyOf(between);
  }

  /** The stars among some, those with most points first. O(s p²) for s middles with p points. */
  static List<Star> of(By by, Map<ActorId, Set<ActorId>> inward, PartyWeb web) {
    List<Star> stars = new ArrayList<>();
    inward.forEach(
        (center, points) -> {
          List<ActorId> sorted = points.stream().sorted().toList();
          List<List<ActorId>> between = between(sorted, web);
          int pairs = sorted.size() * (sorted.size() - 1) / 2;
          if (sorted.size() >= FEWEST && between.size() * SPARSE <= pairs) {
            stars.add(new Star(by, center, sorted, between));
          }
        });
    stars.sort(
        Comparator.comparingInt((Star star) -> -star.points().size()).thenComparing(Star::center));
    return stars;
  }

  private static List<List<ActorId>> between(List<ActorId> points, PartyWeb web) {
    List<List<ActorId>> between = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        if (web.neighbours(points.get(i)).contains(points.get(j))) {
          between.add(List.of(points.get(i), points.get(j)));
        }
      }
    }
    return between;
  }
}
