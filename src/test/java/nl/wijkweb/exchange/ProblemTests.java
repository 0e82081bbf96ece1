package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.wijkweb.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ProblemTests {
  @Test
  void shouldShowABeginningOfALongValueWithoutControlCharacters() {
    assertThat(problem("a\u001B[2Jb").value()).isEqualTo("a\uFFFD[2Jb");
    assertThat(problem("x".repeat(80)).value()).hasSize(80);
    assertThat(problem("x".repeat(81)).value()).hasSize(80).endsWith("…");
    assertThat(problem("x".repeat(78) + "👩👩").value()).hasSize(79).endsWith("x…");
  }

  @Test
  void shouldTellTheNumberOfProblemsWhenSomebodyWantsTheValue() {
    Read<String> read = new Read.Broken<>(new ProblemList(List.of(problem("geheim")), 4));

    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(read::orElseThrow)
        .withMessageContaining("5")
        .satisfies(unreadable -> assertThat(unreadable.problems().kept()).hasSize(1))
        .withMessageNotContaining("geheim");
    assertThat(read.toString()).doesNotContain("geheim");
  }

  private static Problem problem(String value) {
    return new Problem("actors.csv", 2, "name", value, ProblemCode.NO_DATE.of());
  }
}
