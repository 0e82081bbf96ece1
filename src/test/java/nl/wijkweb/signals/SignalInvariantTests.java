package nl.wijkweb.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.wijkweb.model.ActorKind;
import org.junit.jupiter.api.Test;

/** What must not matter to a signal does not matter. */
class SignalInvariantTests {
  private static List<String> states(Life life) {
    return life.on(Judged.DAY).signals().stream()
        .map(finding -> finding.signal() + " " + finding.state() + " " + finding.silenced())
        .toList();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldNotDependOnTheOrderOfRows(@ForAll long seed) {
    assertThat(states(new RandomLife(seed).shuffled(~seed).life()))
        .isEqualTo(states(new RandomLife(seed).life()));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldNotDependOnIds(@ForAll long seed) {
    Life other = new RandomLife(seed).life(id -> new StringBuilder(id + "z").reverse().toString());

    assertThat(states(other)).isEqualTo(states(new RandomLife(seed).life()));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldNotDependOnWhoHasNothingToDoWithIt(@ForAll long seed) {
    Life more =
        new RandomLife(seed)
            .life()
            .with(ActorKind.ORGANISATION, 2, "island")
            .tie("stranger CLIENT_OF island", "stranger KNOWS another weekly close");

    assertThat(states(more)).isEqualTo(states(new RandomLife(seed).life()));
  }

  /**
   * Whatever was known stays known when a question is answered that nobody had put: an answer
   * closes what was open. (It may end a silence; then the question had been put before.)
   */
  @Property(shrinking = ShrinkingMode.OFF)
  void shouldNotBeLessSureByAnAnswerToAnUnaskedQuestion(@ForAll long seed) {
    Random random = new Random(seed);
    for (String subject : new RandomLife(seed).unasked()) {
      String answer = random.nextBoolean() ? "some" : "none";
      String wish = random.nextBoolean() ? "more" : "";
      Life asked = new RandomLife(seed).answered(subject, answer, wish).life();

      assertThat(unknown(new RandomLife(seed).life())).as(subject).containsAll(unknown(asked));
    }
  }

  private static Set<Signal> unknown(Life life) {
    Set<Signal> unknown = EnumSet.noneOf(Signal.class);
    life.on(Judged.DAY).signals().stream()
        .filter(finding -> finding.state() == State.UNKNOWN)
        .map(Finding::signal)
        .forEach(unknown::add);
    return unknown;
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void shouldTellEverySignalOnceInOneOrderWithAQuestionWhereItIsUnknown(@ForAll long seed) {
    List<Finding> findings = new RandomLife(seed).life().on(Judged.DAY).signals();

    assertThat(findings).extracting(Finding::signal).containsExactly(Signal.values());
    assertThat(findings)
        .allMatch(finding -> (finding.state() == State.UNKNOWN) == (finding.question() != null))
        .allMatch(finding -> !finding.silenced() || finding.state() == State.ABSENT);
  }

  /** Otherwise the properties above would hold of lives in which nothing ever happens. */
  @Test
  void shouldMeetEveryStateOfEverySignal() {
    Map<Signal, Set<State>> met = new EnumMap<>(Signal.class);
    for (long seed = 0; seed < 5_000; seed++) {
      for (Finding finding : new RandomLife(seed).life().on(Judged.DAY).signals()) {
        met.computeIfAbsent(finding.signal(), signal -> EnumSet.noneOf(State.class))
            .add(finding.state());
      }
    }

    assertThat(met).containsOnlyKeys(Signal.values());
    assertThat(met).allSatisfy((signal, states) -> assertThat(states).contains(State.values()));
  }
}
