package nl.wijkweb.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What a rule makes of a life on the day on which the tests of rules take place. */
final class Judged {
  static final String DAY = "2026-06-15";

  private Judged() {}

  static void present(Signal signal, Life life, String... evidence) {
    Finding finding = life.on(DAY, signal);
    assertThat(finding.state()).isEqualTo(State.PRESENT);
    assertThat(finding.silenced()).isFalse();
    assertThat(others(finding)).containsExactlyInAnyOrder(evidence);
  }

  static void absent(Signal signal, Life life) {
    assertThat(life.on(DAY, signal))
        .returns(State.ABSENT, Finding::state)
        .returns(false, Finding::silenced);
  }

  static void unknown(Signal signal, Question question, Life life) {
    assertThat(life.on(DAY, signal))
        .returns(State.UNKNOWN, Finding::state)
        .returns(question, Finding::question)
        .returns(false, Finding::silenced);
  }

  static void silenced(Signal signal, Life life) {
    assertThat(life.on(DAY, signal))
        .returns(State.ABSENT, Finding::state)
        .returns(true, Finding::silenced)
        .returns(List.of(), Finding::evidence);
  }

  private static List<String> others(Finding finding) {
    return finding.evidence().stream()
        .map(tie -> tie.from().value().equals(Life.SHE) ? tie.to() : tie.from())
        .map(Object::toString)
        .toList();
  }
}
