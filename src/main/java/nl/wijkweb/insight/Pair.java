package nl.wijkweb.insight;

import nl.wijkweb.model.ActorId;

/** Two actors, whichever comes first. */
record Pair(ActorId one, ActorId other) {
  static Pair of(ActorId one, ActorId other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }
}
