package nl.wijkweb;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkweb.exchange.Problem;
import nl.wijkweb.exchange.ProblemList;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with an input, as a table for whoever can mend it. */
final class ProblemText {
  private static final int WIDTH = 100;
  private static final int WIDEST_PLACE = 34;
  private static final int WIDEST_VALUE = 24;
  private static final String GAP = "  ";

  private record Line(String place, String value, String words) {}

  private ProblemText() {}

  static void write(ProblemList problems, PrintWriter messages) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("WHERE", "WHAT STANDS THERE", "WHAT IS WRONG, AND HOW TO MEND IT"));
    problems.kept().forEach(problem -> lines.add(line(problem)));
    int place = width(lines.stream().map(Line::place).toList(), WIDEST_PLACE);
    int value = width(lines.stream().map(Line::value).toList(), WIDEST_VALUE);
    lines.forEach(line -> write(line, place, value, messages));
    if (problems.more() > 0) {
      messages.println("and " + problems.more() + " more.");
    }
    messages.println(
        problems.count() == 1
            ? "1 problem; nothing was done."
            : problems.count() + " problems; nothing was done.");
  }

  private static Line line(Problem problem) {
    String value = problem.value();
    String words = sentence(problem.message()) + " " + sentence(problem.mend());
    return new Line(problem.place(), value == null ? "" : value, words);
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private static int width(List<String> cells, int most) {
    return Math.min(most, cells.stream().mapToInt(String::length).max().orElse(0));
  }

  private static void write(Line line, int place, int value, PrintWriter messages) {
    List<String> places = wrapped(line.place(), place);
    List<String> values = wrapped(line.value(), value);
    List<String> words = wrapped(line.words(), WIDTH - place - value - 2 * GAP.length());
    int rows = Math.max(places.size(), Math.max(values.size(), words.size()));
    for (int row = 0; row < rows; row++) {
      String text = padded(at(places, row), place) + GAP + padded(at(values, row), value) + GAP;
      messages.println((text + (row < words.size() ? words.get(row) : "")).stripTrailing());
    }
  }

  private static @Nullable String at(List<String> lines, int row) {
    return row < lines.size() ? lines.get(row) : null;
  }

  private static String padded(@Nullable String text, int width) {
    String cell = text == null ? "" : text;
    return cell + " ".repeat(Math.max(0, width - cell.length()));
  }

  /** A text in lines of at most a width, broken between words where that can be. */
  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int end = space > 0 ? space : width;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
