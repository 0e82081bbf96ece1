package nl.wijkweb.metrics;

/** How much of a pair is counted when it is found from one of its ends. */
enum PairShare {
  /** All of it: every pair is then found from both ends, and counts twice. */
  WHOLE {
    @Override
    double end(int steps) {
      return 1;
    }

    @Override
    double between(int steps) {
      return 1;
    }
  },

  /**
   * To an actor between, its distance from this end divided by that of the pair (Geisberger,
   * Sanders and Schultes 2008). Found from both ends a pair counts once; found from some ends only,
   * those near an actor no longer make it look more important than it is.
   */
  BY_DISTANCE {
    @Override
    double end(int steps) {
      return 1.0 / steps;
    }

    @Override
    double between(int steps) {
      return steps;
    }
  };

  /** What the other end hands back, so many steps away. */
  abstract double end(int steps);

  /** By what an actor in between, so many steps away, multiplies what was handed back to it. */
  abstract double between(int steps);
}
