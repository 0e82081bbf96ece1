package nl.wijkweb.store;

import nl.wijkweb.model.ActorId;

/** Two actors, in the order of their ids: the same two are equal, however they are named. */
public record ActorPair(ActorId one, ActorId other) {
  /** The two in their order; never the same twice. */
  public static ActorPair of(ActorId one, ActorId other) {
    int order = one.value().compareTo(other.value());
    if (order == 0) {
      throw new IllegalArgumentException("an actor makes no pair with itself");
    }
    return order < 0 ? new ActorPair(one, other) : new ActorPair(other, one);
  }
}
