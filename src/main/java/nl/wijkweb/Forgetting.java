package nl.wijkweb;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets what is over, at the start and every hour after: worries whose time is over, with their
 * keys, who stood in for somebody, and what is left of erasures that were cut short. It is not
 * shown before that either; only from now on nobody can find it.
 */
final class Forgetting implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final WebStore store;
  private final Clock clock;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "wijkweb-forgetting");
            thread.setDaemon(true);
            return thread;
          });

  private volatile @Nullable ScheduledFuture<?> hourly;

  Forgetting(WebStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Begins. */
  Forgetting start() {
    hourly = clockwork.scheduleWithFixedDelay(this::attempt, 0, 1, TimeUnit.HOURS);
    return this;
  }

  /** Forgets what is over now. */
  void forget() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    store.worries().forget(today);
    store.endStandIns(today);
    store.eraseAgain(clock.instant());
  }

  /** Waits for what it is doing. */
  @Override
  public void close() {
    ScheduledFuture<?> begun = hourly;
    if (begun != null) {
      begun.cancel(false);
    }
    clockwork.shutdown();
    try {
      if (!clockwork.awaitTermination(1, TimeUnit.MINUTES)) {
        LOG.warn("What is over was not all forgotten before the stop");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt() {
    try {
      forget();
    } catch (RuntimeException failed) {
      LOG.error("What is over could not be forgotten; it is tried again in an hour", failed);
    }
  }
}
