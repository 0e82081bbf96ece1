package nl.wijkweb;

import java.io.PrintWriter;
import nl.wijkweb.exchange.Problem;
import nl.wijkweb.exchange.ProblemList;

/** Everything that is wrong with an input, a line each, for whoever can mend it. */
final class ProblemText {
  private ProblemText() {}

  static void write(ProblemList problems, PrintWriter messages) {
    for (Problem problem : problems.kept()) {
      String value = problem.value() == null ? "" : " '" + problem.value() + "'";
      messages.println(
          problem.place() + value + ": " + problem.message() + "; " + problem.mend() + ".");
    }
    if (problems.more() > 0) {
      messages.println("and " + problems.more() + " more.");
    }
    messages.println(
        problems.count() == 1
            ? "1 problem; nothing was done."
            : problems.count() + " problems; nothing was done.");
  }
}
