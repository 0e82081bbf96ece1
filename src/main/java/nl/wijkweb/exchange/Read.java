package nl.wijkweb.exchange;

import java.util.function.Function;

/** What came of reading an input: the whole value, or everything that is wrong with it. */
public sealed interface Read<T> {
  /** The input is right. */
  record Whole<T>(T value) implements Read<T> {}

  /** The input is not right; nothing of it is given. */
  record Broken<T>(ProblemList problems) implements Read<T> {}

  /**
   * The value.
   *
   * @throws UnreadableInput with all problems, when the input is not right
   */
  default T orElseThrow() {
    return fold(
        value -> value,
        problems -> {
          throw new UnreadableInput(problems);
        });
  }

  /** What one of two functions makes of it. */
  default <R> R fold(Function<T, R> whole, Function<ProblemList, R> broken) {
    if (this instanceof Whole<T> right) {
      return whole.apply(right.value());
    }
    return broken.apply(((Broken<T>) this).problems());
  }
}
