package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import nl.wijkweb.exchange.Problem;
import nl.wijkweb.exchange.ProblemList;
import org.junit.jupiter.api.Test;

class ProblemTextTests {
  @Test
  void shouldSetPlaceValueAndWordsInColumns() {
    Problem date =
        new Problem("actors.csv", 2, "since", "2016-13", "this is no date", "write 2016-05");
    Problem missing =
        new Problem(
            "ties.csv", null, null, null, "this file is missing", "add it " + "again ".repeat(12));

    List<String> lines = lines(new ProblemList(List.of(date, missing), 7));

    assertThat(lines)
        .startsWith(
            "WHERE               WHAT STANDS THERE  WHAT IS WRONG, AND HOW TO MEND IT",
            "actors.csv:2:since  2016-13            This is no date. Write 2016-05.",
            "ties.csv                               This file is missing. Add it again again again again again",
            "                                       again again again again again again again .")
        .endsWith("and 7 more.", "9 problems; nothing was done.")
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void shouldBreakWhatIsTooLongWithoutLosingALetter() {
    String value = "a".repeat(70);
    Problem problem = new Problem("f.csv", 2, "c", value, "this is long", "shorten it");

    List<String> lines = lines(new ProblemList(List.of(problem), 0));

    assertThat(String.join("", lines).chars().filter(letter -> letter == 'a').count())
        .isGreaterThanOrEqualTo(70);
    assertThat(lines).contains("1 problem; nothing was done.");
  }

  private static List<String> lines(ProblemList problems) {
    StringWriter text = new StringWriter();
    ProblemText.write(problems, new PrintWriter(text, true));
    return text.toString().lines().toList();
  }
}
