package nl.wijkweb.signals;

import static nl.wijkweb.signals.Life.aLife;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Frequency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalTextsTests {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void shouldHaveEveryTextAndNoOther(String language) {
    Set<String> keys =
        new TreeSet<>(
            Set.of("silenced", "content", "somebody", "no-path.no-ties", "no-path.nobody-agreed"));
    Stream.of(
            keys("name.", Signal.class),
            keys("because.", Signal.class),
            keys("fits.", FittingActivity.Reason.class),
            keys("present.", Signal.class),
            keys("open.", Question.class),
            keys("unknown.", Question.class),
            Thresholds.USUAL.list().stream().map(one -> "threshold." + one.id()),
            keys("frequency.", Frequency.class),
            keys("carries.", Carrying.Kind.class))
        .flatMap(Function.identity())
        .forEach(keys::add);

    assertThat(new SignalTexts(language).keys()).isEqualTo(keys);
  }

  private static <E extends Enum<E> & Coded> Stream<String> keys(String prefix, Class<E> type) {
    return Coded.codes(type).stream().map(code -> prefix + code);
  }

  @Test
  void shouldTellWhatWouldSettleIt() {
    SignalTexts dutch = new SignalTexts("nl");
    Life some = aLife().asked("near", "2026-05", "some");

    assertThat(dutch.settle(aLife().on(Judged.DAY, Signal.FEW)))
        .hasValueSatisfying(text -> assertThat(text).startsWith("Vraag wie er zijn"));
    assertThat(dutch.settle(some.on(Judged.DAY, Signal.FEW)))
        .hasValueSatisfying(text -> assertThat(text).contains("of dit genoeg is"));
    assertThat(dutch.settle(some.on(Judged.DAY, Signal.NOBODY))).isEmpty();
    assertThat(dutch.settle(aLife().asked("near", "2026", "content").on(Judged.DAY, Signal.FEW)))
        .hasValueSatisfying(text -> assertThat(text).contains("volgende gesprek"));
  }

  @Test
  void shouldSayWhyAndWhatIsNotKnown() {
    SignalTexts english = new SignalTexts("en");
    Life some = aLife().asked("near", "2026-05", "some");

    assertThat(english.why(aLife().on(Judged.DAY, Signal.FEW)))
        .contains("Nobody asked lately who there are.");
    assertThat(english.why(some.on(Judged.DAY, Signal.FEW)))
        .hasValueSatisfying(text -> assertThat(text).startsWith("There are few people"));
    assertThat(english.why(some.on(Judged.DAY, Signal.NOBODY))).isEmpty();
    assertThat(english.why(aLife().asked("near", "2026", "content").on(Judged.DAY, Signal.FEW)))
        .contains("They said themselves that it is well as it is.");
  }

  @Test
  void shouldSayWhereTheLinesAre() {
    SignalTexts dutch = new SignalTexts("nl");

    assertThat(Thresholds.USUAL.list().stream().map(dutch::threshold))
        .contains(
            "Wat iemand antwoordde telt 12 maanden.", "Wat elke week of vaker gebeurt geeft steun.")
        .noneMatch(text -> text.contains("{"));
  }

  @Test
  void shouldNameWhoCarries() {
    Carrying carrying = new Carrying(Carrying.Kind.CONTACT, new ActorId("a"), List.of());

    assertThat(new SignalTexts("nl").carries(carrying, "Jan"))
        .isEqualTo("Heeft elke week of vaker contact met Jan.");
    assertThat(new SignalTexts("en").carries(carrying, "$1")).contains("with $1 every week");
  }

  @Test
  void shouldSpeakNoOtherLanguage() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SignalTexts("fy"));
  }
}
