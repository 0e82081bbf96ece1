package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfReportTests {
  @Test
  void shouldKeepTheLastDayBesideOtherSources() {
    List<String> once = SelfReport.on(LocalDate.of(2026, 1, 2), List.of("000:L1"));
    List<String> again = SelfReport.on(LocalDate.of(2026, 3, 4), once);

    assertThat(again).containsExactly("000:L1", "self: 2026-03-04");
    assertThat(SelfReport.last(again)).contains(LocalDate.of(2026, 3, 4));
  }

  @Test
  void shouldKnowNothingOfWhatOthersWrote() {
    assertThat(SelfReport.last(List.of("000:L1", "self: gisteren"))).isEmpty();
  }
}
