package nl.wijkweb.graph;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import nl.wijkweb.model.ActorId;

/**
 * The ids {@code n0}, {@code n1} … of nodes that are numbers and no more. They are made when asked
 * for: the ids of two million actors take more memory than all ties between them.
 */
public final class NumberedIds extends AbstractList<ActorId> implements RandomAccess {
  private final int order;

  /**
   * Ids from 0.
   *
   * @param order how many, 0 and up
   */
  public NumberedIds(int order) {
    this.order = order;
  }

  @Override
  public ActorId get(int number) {
    return new ActorId("n" + Objects.checkIndex(number, order));
  }

  @Override
  public int size() {
    return order;
  }
}
