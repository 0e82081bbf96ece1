package nl.wijkweb.exchange;

import nl.wijkweb.problem.Language;
import nl.wijkweb.problem.ProblemTexts;
import nl.wijkweb.problem.Words;

/** Problems as they are told in English. */
public final class English {
  private English() {}

  /** What is wrong. */
  public static String message(Problem problem) {
    return words(problem).message();
  }

  /** How to mend it. */
  public static String mend(Problem problem) {
    return words(problem).mend();
  }

  private static Words words(Problem problem) {
    return ProblemTexts.in(Language.EN).words(problem.cause());
  }
}
