package nl.wijkweb.exchange;

/** An input with problems. The message counts them; what they are stands in the list. */
public final class UnreadableInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemList problems;

  /** Tells that an input has these problems. */
  public UnreadableInput(ProblemList problems) {
    super("problems in the input: " + problems.count());
    this.problems = problems;
  }

  /** All that is wrong. */
  public ProblemList problems() {
    return problems;
  }
}
