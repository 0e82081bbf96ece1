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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalTextsTests {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void shouldHaveEveryTextAndNoOther(String language) {
    Set<String> keys = new TreeSet<>(Set.of("silenced"));
    Stream.of(
            keys("present.", Signal.class),
            keys("unknown.", Question.class),
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
