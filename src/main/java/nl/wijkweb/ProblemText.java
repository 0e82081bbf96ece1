package nl.wijkweb;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkweb.exchange.Problem;
import nl.wijkweb.exchange.ProblemList;
import nl.wijkweb.problem.Language;
import nl.wijkweb.problem.ProblemTexts;
import nl.wijkweb.problem.Words;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with an input, as a table for whoever can mend it. */
final class ProblemText {
  private static final int WIDTH = 100;
  private static final int WIDEST_PLACE = 34;
  private static final int WIDEST_VALUE = 24;
  private static final String GAP = "  ";

  private record Line(String place, String value, String words) {}

  private final ProblemTexts texts;

  ProblemText(Language language) {
    this.texts = ProblemTexts.in(language);
  }

  void write(ProblemList problems, PrintWriter messages) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(texts.text("table.where"), texts.text("table.value"), texts.text("table.words")));
    problems.kept().forEach(problem -> lines.add(line(problem)));
    int place = width(lines.stream().map(Line::place).toList(), WIDEST_PLACE);
    int value = width(lines.stream().map(Line::value).toList(), WIDEST_VALUE);
    lines.forEach(line -> write(line, place, value, messages));
    if (problems.more() > 0) {
      messages.println(counted("table.more", problems.more()));
    }
    messages.println(
        problems.count() == 1 ? texts.text("table.one") : counted("table.count", problems.count()));
  }

  private String counted(String key, long count) {
    return ProblemTexts.filled(texts.text(key), Map.of("count", String.valueOf(count)));
  }

  private Line line(Problem problem) {
    String value = problem.value();
    Words words = texts.words(problem.cause());
    return new Line(
        problem.place(), value == null ? "" : value, words.message() + " " + words.mend());
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
