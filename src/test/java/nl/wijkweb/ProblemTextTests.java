package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import nl.wijkweb.exchange.Problem;
import nl.wijkweb.exchange.ProblemList;
import nl.wijkweb.problem.Language;
import nl.wijkweb.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ProblemTextTests {
  @Test
  void shouldSetPlaceValueAndWordsInColumns() {
    Problem date = new Problem("actors.csv", 2, "since", "2016-13", ProblemCode.NO_AMOUNT.of());
    Problem missing =
        new Problem(
            "ties.csv", null, null, null, ProblemCode.FILE_MISSING.of("from,type,to".repeat(4)));

    List<String> lines = lines(new ProblemList(List.of(date, missing), 7));

    assertThat(lines)
        .startsWith(
            "WHERE               WHAT STANDS THERE  WHAT IS WRONG, AND HOW TO MEND IT",
            "actors.csv:2:since  2016-13            This is no sum of money. Write euros as 1250 or 1250.50.",
            "ties.csv                               This file is missing. Add it, with at least the columns",
            "                                       from,type,tofrom,type,tofrom,type,tofrom,type,to.")
        .endsWith("and 7 more.", "9 problems; nothing was done.")
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void shouldBreakWhatIsTooLongWithoutLosingALetter() {
    String value = "a".repeat(70);
    Problem problem = new Problem("f.csv", 2, "c", value, ProblemCode.TEXT_WITH_CONTROL.of());

    List<String> lines = lines(new ProblemList(List.of(problem), 0));

    assertThat(String.join("", lines).chars().filter(letter -> letter == 'a').count())
        .isGreaterThanOrEqualTo(70);
    assertThat(lines).contains("1 problem; nothing was done.");
  }

  @Test
  void shouldTellTheSameInDutch() {
    Problem date = new Problem("actors.csv", 2, "since", "2016-13", ProblemCode.NO_DATE.of());

    assertThat(lines(new ProblemList(List.of(date), 1), Language.NL))
        .startsWith("WAAR                WAT ER STAAT  WAT ER MIS IS, EN WAT TE DOEN")
        .anySatisfy(line -> assertThat(line).contains("2016-13", "Deze datum bestaat niet."))
        .endsWith("en nog 1.", "2 dingen kloppen niet; er is niets gedaan.");
  }

  private static List<String> lines(ProblemList problems) {
    return lines(problems, Language.EN);
  }

  private static List<String> lines(ProblemList problems, Language language) {
    StringWriter text = new StringWriter();
    new ProblemText(language).write(problems, new PrintWriter(text, true));
    return text.toString().lines().toList();
  }
}
