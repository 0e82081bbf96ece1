package nl.wijkweb.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented lives say at least what the README of their neighbourhood says of them. */
class VoorbeeldwijkSignalsTests {
  private static Web web;

  @BeforeAll
  static void read() throws IOException {
    Path folder = Path.of("seed-data", "voorbeeldwijk");
    web = new WebFolderReader(SchemeReader.wijkweb()).read(folder).orElseThrow();
  }

  private static PersonSignals of(String person, LocalDate day) {
    PersonWeb own =
        new PersonWeb(
            KnownWeb.of(web.actors(), web.ties()), web.asked(), new ActorId(person), day, Set.of());
    return new SignalRules(Thresholds.USUAL).of(own);
  }

  @ParameterizedTest
  @CsvSource({
    "r-096, 2026-08-01, ''",
    "r-096, 2026-09-22, few|fading|far-away|carer-out|wish-blocked",
    "r-096, 2026-11-15, few|fading|far-away|carer-out|wish-blocked",
    "r-134, 2025-05-01, ''",
    "r-134, 2026-11-15, one-carrier|fading|far-away|wish-blocked",
    "r-234, 2025-06-01, ''",
    "r-234, 2026-11-15, fading",
    "r-166, 2020-01-01, ''",
    "r-166, 2026-11-15, no-confidant",
    "r-097, 2024-06-01, ''",
    "r-097, 2026-11-15, far-away|wish-blocked|crowded|promised|closed-unseen",
    "r-225, 2026-08-01, ''",
    "r-225, 2026-11-15, fading|carer-out|promised",
    "r-092, 2025-06-01, one-place",
    "r-092, 2026-03-02, nobody|few|professionals-only|fading|wish-blocked",
    "r-092, 2026-11-15, one-place",
    "r-078, 2026-11-15, ''",
    "r-010, 2026-11-15, ''",
    "r-079, 2026-11-15, fading|carer-alone|wish-blocked",
    "r-081, 2026-11-15, few|professionals-only|far-away|wish-blocked",
    "r-106, 2026-11-15, nobody|few|professionals-only|wish-blocked",
    "r-111, 2026-11-15, wish-blocked|promised",
    "r-259, 2026-11-15, ''",
    "r-115, 2026-11-15, closed-unseen",
    "r-121, 2026-11-15, wish-blocked"
  })
  void shouldFindInALifeWhatItsReadmeSays(String person, LocalDate day, String expected) {
    List<String> present =
        of(person, day).signals().stream()
            .filter(finding -> finding.state() == State.PRESENT)
            .map(finding -> finding.signal().code())
            .toList();

    assertThat(String.join("|", present)).isEqualTo(expected);
  }

  @Test
  void shouldSilenceWhoIsContent() {
    LocalDate day = LocalDate.of(2026, 11, 15);

    assertThat(of("r-259", day).signals().get(Signal.FEW.ordinal()).silenced()).isTrue();
    assertThat(of("r-234", day).signals().get(Signal.ONE_CARRIER.ordinal()).silenced()).isTrue();
    assertThat(of("r-010", day).signals())
        .filteredOn(Finding::silenced)
        .extracting(Finding::signal)
        .containsExactlyElementsOf(
            Arrays.stream(Signal.values())
                .filter(one -> one.compareTo(Signal.CROWDED) < 0)
                .toList());
  }

  @Test
  void shouldAnswerForEverybodyOnAnyDay() {
    for (Actor actor : web.actors()) {
      if (actor.kind() == ActorKind.RESIDENT) {
        for (int year = 2019; year <= 2027; year++) {
          assertThat(of(actor.id().value(), LocalDate.of(year, 2, 28)).signals())
              .extracting(finding -> finding.signal().code())
              .containsExactlyElementsOf(Coded.codes(Signal.class));
        }
      }
    }
  }
}
