package nl.wijkweb;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.wijkweb.model.Here;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets what is over, every night and at the start, for the service may have stood still at
 * night. What could not be forgotten is tried again in an hour.
 */
final class Forgetting implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
  private static final LocalTime NIGHT = LocalTime.of(3, 0);
  private static final Duration AGAIN = Duration.ofHours(1);

  private final WhatIsOver over;
  private final Clock clock;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "wijkweb-forgetting");
            thread.setDaemon(true);
            return thread;
          });

  private @Nullable ScheduledFuture<?> next;

  Forgetting(WhatIsOver over, Clock clock) {
    this.over = over;
    this.clock = clock;
  }

  /** Begins, at once. */
  Forgetting start() {
    clockwork.execute(this::attempt);
    return this;
  }

  /** How long it is until the next night. */
  static Duration untilNight(Instant now) {
    ZonedDateTime here = now.atZone(Here.ZONE);
    ZonedDateTime night = here.with(NIGHT);
    return Duration.between(here, night.isAfter(here) ? night : here.plusDays(1).with(NIGHT));
  }

  /** Waits for what it is doing. */
  @Override
  public void close() {
    synchronized (this) {
      if (next != null) {
        next.cancel(false);
      }
      clockwork.shutdown();
    }
    try {
      if (!clockwork.awaitTermination(1, TimeUnit.MINUTES)) {
        LOG.warn("What is over was not all forgotten before the stop");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt() {
    Duration wait = AGAIN;
    try {
      over.forget(clock.instant());
      wait = untilNight(clock.instant());
    } catch (RuntimeException failed) {
      LOG.error("Not all that is over could be forgotten; it is tried again in an hour", failed);
    }
    goOnAfter(wait);
  }

  private synchronized void goOnAfter(Duration wait) {
    if (!clockwork.isShutdown()) {
      next = clockwork.schedule(this::attempt, wait.toMillis(), TimeUnit.MILLISECONDS);
    }
  }
}
