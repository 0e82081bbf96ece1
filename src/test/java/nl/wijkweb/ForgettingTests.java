package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.wijkweb.access.Policy;
import nl.wijkweb.api.Retention;
import nl.wijkweb.store.StoreUnavailable;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.Test;
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

  @Test
  void shouldBeginAtOnceForTheNightMayHaveBeenMissed() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    WebStore unreachable =
        (WebStore)
            Proxy.newProxyInstance(
                WebStore.class.getClassLoader(),
                new Class<?>[] {WebStore.class},
                (proxy, method, given) -> {
                  asked.countDown();
                  throw new StoreUnavailable("it is away", null);
                });
    WhatIsOver over = new WhatIsOver(unreachable, new Policy(), Retention.USUAL);

    try (Forgetting forgetting = new Forgetting(over, Clock.systemUTC()).start()) {
      assertThat(forgetting).isNotNull();
      assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }
}
