package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.WorryState;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Dorp;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.Worry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is over is forgotten by the clock. */
@ExtendWith(WarmStore.class)
class ForgettingIT {
  /** Half past twelve at night in Amsterdam, and still the day before elsewhere. */
  private static final Instant NIGHT = Instant.parse("2016-06-02T22:30:00Z");

  private static final LocalDate DAY = LocalDate.parse("2016-06-03");
  private static final Change CHANGE = new Change("test", NIGHT, null);

  private final WebStore store;

  ForgettingIT(WebStore store) {
    this.store = store;
  }

  @Test
  void shouldForgetWhatIsOverAndKeepWhatIsNot() {
    Dorp dorp = Dorp.aKern();
    store.importWeb(dorp.web(), CHANGE, (done, total) -> {});
    Worry over = passOn(dorp.code(), DAY.minusDays(1));
    Worry kept = passOn(dorp.code(), DAY);
    ActorId fatma = resident(dorp.code());
    store.handOverCase(fatma, null, "bea-" + fatma, DAY.minusDays(1), CHANGE);
    store.handOverCase(fatma, null, "joke-" + fatma, DAY, CHANGE);

    try (Forgetting forgetting = new Forgetting(store, Clock.fixed(NIGHT, ZoneOffset.UTC))) {
      forgetting.forget();
    }

    assertThat(store.worries().list(dorp.code(), DAY.minusDays(9))).containsExactly(kept);
    assertThat(store.worries().find(over.id(), DAY.minusDays(9))).isEmpty();
    assertThat(store.listCases("bea-" + fatma, DAY.minusDays(9))).isEmpty();
    assertThat(store.listCases("joke-" + fatma, DAY.minusDays(9))).containsExactly(fatma);
  }

  @Test
  void shouldBeginWhenTheServiceDoes() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    Clock clock =
        new Clock() {
          @Override
          public Instant instant() {
            asked.countDown();
            return NIGHT.minus(Duration.ofDays(9_999));
          }

          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }
        };

    try (Forgetting forgetting = new Forgetting(store, clock).start()) {
      assertThat(forgetting).isNotNull();
      assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private Worry passOn(AreaCode dorp, LocalDate keptUntil) {
    Worry worry =
        new Worry(
            UUID.randomUUID(),
            dorp,
            WorryState.PASSED_ON,
            NIGHT,
            keptUntil,
            null,
            null,
            "{}",
            null);
    return store.worries().passOn(worry, DAY.minusDays(9), CHANGE).value();
  }

  private ActorId resident(AreaCode dorp) {
    ActorId id = new ActorId(UUID.randomUUID().toString());
    Actor actor = new Actor(id, ActorKind.RESIDENT, ActorFacts.UNKNOWN, Details.named("Fatma"));
    return store.createActor(dorp, actor, CHANGE).value().id();
  }
}
