package nl.wijkweb.metrics;

/** Why a metric may have no value, where several metrics share the reason. */
final class Reasons {
  static final String NEVER = "it always has a value";
  static final String NOBODY = "there are no actors";
  static final String BELOW_TWO = "there are fewer than two actors";
  static final String BELOW_THREE = "there are fewer than three actors";
  static final String TOO_MANY_TRIADS = "there are more than 2,097,152 actors";
  static final String UNSCORED =
      "the actor is not in a component larger than all others, or the scores do not settle";
  static final String ISOLATE = "the actor has no ties";
  static final String BELOW_TWO_NEIGHBOURS = "the actor has fewer than two neighbours";
  static final String NO_TIES = "there are no ties";
  static final String NO_CORE = "no core stands apart from a periphery of two or more";
  static final String NO_LABELS = "no tie joins two of whom it is known";
  static final String ONE_LABEL = "no tie joins two of whom it is known, or it is the same of all";
  static final String NO_DOMAINS = "the actor has no neighbour whose domain is known";

  private Reasons() {}
}
