package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When what is over is forgotten: at three in the night in Amsterdam, also when the clock is put.
 */
class ForgettingTests {
  @ParameterizedTest
  @CsvSource({
    "2026-06-02T00:59:00Z, PT1M",
    "2026-06-02T01:00:00Z, PT24H",
    "2026-12-31T10:00:00Z, PT16H",
    "2026-03-28T03:00:00Z, PT22H",
    "2026-10-24T02:00:00Z, PT24H",
  })
  void shouldWaitForTheNight(Instant now, Duration wait) {
    assertThat(Forgetting.untilNight(now)).isEqualTo(wait);
  }
}
