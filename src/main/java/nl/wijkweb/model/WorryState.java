package nl.wijkweb.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a worry has come: passed on, taken up by somebody of the wijkteam, with permission of the
 * person whom it is about, after a conversation with them, followed up, closed.
 */
public enum WorryState implements Coded {
  PASSED_ON(WorryStep.TAKEN_UP),
  TAKEN_UP(WorryStep.PERSON, WorryStep.PERMISSION, WorryStep.CLOSED),
  PERMISSION(WorryStep.PERMISSION, WorryStep.CONVERSATION, WorryStep.CLOSED),
  CONVERSATION(WorryStep.FOLLOW_UP, WorryStep.CLOSED),
  FOLLOW_UP(WorryStep.FOLLOW_UP, WorryStep.CLOSED),
  CLOSED;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
  private final Set<WorryStep> next;

  WorryState(WorryStep... next) {
    Set<WorryStep> steps = EnumSet.noneOf(WorryStep.class);
    steps.addAll(Set.of(next));
    this.next = Set.copyOf(steps);
  }

  /** Whether the step may come now. */
  public boolean takes(WorryStep step) {
    return next.contains(step);
  }

  /** The steps that may come now, in their order; none once it is closed. */
  public Set<WorryStep> next() {
    Set<WorryStep> steps = EnumSet.noneOf(WorryStep.class);
    steps.addAll(next);
    return steps;
  }

  /**
   * How far it has come after a step that may come now.
   *
   * @param agreed whether the person agreed, where the step asks for it; without their yes it goes
   *     no further than being taken up
   */
  public WorryState after(WorryStep step, boolean agreed) {
    return switch (step) {
      case TAKEN_UP, PERSON -> TAKEN_UP;
      case PERMISSION -> agreed ? PERMISSION : TAKEN_UP;
      case CONVERSATION -> CONVERSATION;
      case FOLLOW_UP -> FOLLOW_UP;
      case CLOSED -> CLOSED;
    };
  }
}
