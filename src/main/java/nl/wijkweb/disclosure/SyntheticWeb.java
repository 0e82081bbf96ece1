package nl.wijkweb.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkweb.model.ActorId;

/**
 * An invented web that is like a real one in what was told of its shape, and in nothing else: no
 * actor of it stands for anybody.
 *
 * @param shape what was told, from which alone it was drawn
 * @param blockOf the block of each actor
 * @param from one end of each tie, the lower number
 * @param to its other end
 * @param fit how near it comes to what was told
 */
public record SyntheticWeb(WebShape shape, int[] blockOf, int[] from, int[] to, SyntheticFit fit) {
  /** The most actors of a web that is drawn. */
  public static final int LARGEST = 5_000;

  /** The same shape gives the same web. */
  static SyntheticWeb of(WebShape shape) {
    Drawing drawing = new Drawing(shape);
    Drawing.Ties ties = drawing.ties();
    int[] blockOf = drawing.blockOf();
    return new SyntheticWeb(
        shape, blockOf, ties.from(), ties.to(), SyntheticFit.of(shape, blockOf, ties));
  }

  /** The ids of so many invented actors: {@code s1} and on. */
  public static List<ActorId> ids(int order) {
    return IntStream.rangeClosed(1, order).mapToObj(i -> new ActorId("s" + i)).toList();
  }

  /** How many actors there are. */
  public int order() {
    return blockOf.length;
  }

  /** The kind of an actor, or {@link WebShape#OTHERS}. */
  public String kind(int actor) {
    return shape.blocks().get(blockOf[actor]).kind();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SyntheticWeb web && shape.equals(web.shape);
  }

  @Override
  public int hashCode() {
    return shape.hashCode();
  }

  @Override
  public String toString() {
    return "invented web of " + order() + " actors, ties " + Arrays.hashCode(from);
  }
}
