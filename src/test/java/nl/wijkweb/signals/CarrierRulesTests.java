package nl.wijkweb.signals;

import static nl.wijkweb.model.ActorKind.ORGANISATION;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.signals.Judged.absent;
import static nl.wijkweb.signals.Judged.present;
import static nl.wijkweb.signals.Judged.silenced;
import static nl.wijkweb.signals.Judged.unknown;
import static nl.wijkweb.signals.Life.aLife;
import static nl.wijkweb.signals.Signal.CARER_OUT;
import static nl.wijkweb.signals.Signal.ONE_CARRIER;

import org.junit.jupiter.api.Test;

class CarrierRulesTests {
  private static Life asked() {
    return aLife().asked("support", "2026-05-01", "some");
  }

  @Test
  void shouldHangOnOneWhoHasNobodyToFallIn() {
    present(ONE_CARRIER, asked().tie("a SUPPORTS she support=food"), "a");
    present(
        ONE_CARRIER,
        asked().tie("a SUPPORTS she support=food", "b SUPPORTS she support=key"),
        "a",
        "b");
    present(ONE_CARRIER, asked().tie("a CARES_FOR she"), "a");
    present(ONE_CARRIER, asked().tie("a SUPPORTS she support=food fallback=a"), "a");
    present(
        ONE_CARRIER,
        asked()
            .with(ORGANISATION, 2, "care")
            .tie("a SUPPORTS she support=care")
            .tie("care SUPPORTS she support=care"),
        "a");
    present(
        ONE_CARRIER,
        asked().tie("a SUPPORTS she support=food", "b SUPPORTS she support=food once"),
        "a");
    present(ONE_CARRIER, asked().tie("she SUPPORTS a support=food mutual"), "a");
  }

  @Test
  void shouldNotHangOnOneOfTwoOrOnWhoeverIsReplaced() {
    absent(
        ONE_CARRIER,
        aLife().tie("a SUPPORTS she support=food", "b CARES_FOR she support=food|key fallback=c"));
    absent(ONE_CARRIER, aLife().tie("a SUPPORTS she support=food fallback=neighbours"));
    absent(ONE_CARRIER, asked().tie("a SUPPORTS she support=food paused"));
    absent(ONE_CARRIER, asked().tie("she SUPPORTS a support=food"));
    absent(ONE_CARRIER, asked());
    absent(ONE_CARRIER, asked().asked("support:food", "2026-05-01", "some"));
  }

  @Test
  void shouldNotBeKnownOnWhatItHangsWhileNobodyAskedOrWhatIsGivenIsOpen() {
    unknown(ONE_CARRIER, Question.SUPPORT, aLife());
    unknown(ONE_CARRIER, Question.SUPPORT, aLife().tie("a SUPPORTS she support=food"));
    unknown(
        ONE_CARRIER,
        Question.SUPPORT,
        aLife().asked("support", "2026-05", "declined").tie("a SUPPORTS she support=food"));
    unknown(ONE_CARRIER, Question.WITH_WHAT, asked().tie("a SUPPORTS she"));
    unknown(
        ONE_CARRIER,
        Question.WITH_WHAT,
        asked().tie("a SUPPORTS she support=food", "b SUPPORTS she"));
    present(
        ONE_CARRIER,
        aLife().asked("support:food", "2026-05", "some").tie("a SUPPORTS she support=food"),
        "a");
  }

  @Test
  void shouldSilenceOnlyTheKindThatSheIsContentWith() {
    Life life = asked().tie("a SUPPORTS she support=food", "b SUPPORTS she support=key");

    silenced(ONE_CARRIER, life.asked("support", "2026-05-02", "content"));
    present(ONE_CARRIER, life.asked("support:key", "2026-05-03", "more"), "b");
    silenced(
        ONE_CARRIER,
        aLife()
            .tie("a SUPPORTS she support=food")
            .asked("support", "2026-05-02", "some", "content")
            .asked("support:food", "2026-05-02", "some"));
  }

  @Test
  void shouldSeeTheCarerWhoIsOut() {
    present(CARER_OUT, asked().tie("a CARES_FOR she support=food paused"), "a");
    present(CARER_OUT, asked().tie("a SUPPORTS she support=food until=2025-06-15"), "a");
    absent(CARER_OUT, asked().tie("a SUPPORTS she support=food until=2025-06-14"));
    present(CARER_OUT, asked().tie("a SUPPORTS she support=food until=2025"), "a");
    present(
        CARER_OUT,
        asked()
            .tie("a SUPPORTS she support=food until=2026-03", "b SUPPORTS she support=food agreed"),
        "a");
    present(
        CARER_OUT,
        asked().tie("a CARES_FOR she weekly since=2015", "a CARES_FOR she paused since=2026"),
        "a",
        "a");
    absent(
        CARER_OUT,
        asked().with(PROFESSIONAL, "p").tie("p SUPPORTS she support=food until=2026-03"));
    absent(CARER_OUT, asked().tie("a SUPPORTS she support=food once until=2026-03"));
  }

  @Test
  void shouldNotMissWhatSomebodyElseGives() {
    absent(
        CARER_OUT,
        aLife()
            .with(ORGANISATION, 1, "shop")
            .tie("a CARES_FOR she support=food paused", "shop SUPPORTS she support=food"));
    present(
        CARER_OUT,
        asked().tie("a CARES_FOR she support=food|key paused", "b SUPPORTS she support=food"),
        "a");
    absent(CARER_OUT, aLife().tie("a SUPPORTS she support=food"));
    absent(CARER_OUT, asked());
  }

  @Test
  void shouldNotBeKnownWhetherSomebodyIsMissedWhileSomethingIsOpen() {
    unknown(CARER_OUT, Question.SUPPORT, aLife());
    unknown(CARER_OUT, Question.SUPPORT, aLife().tie("a CARES_FOR she paused"));
    unknown(CARER_OUT, Question.SINCE_WHEN, asked().tie("a CARES_FOR she ended"));
    unknown(CARER_OUT, Question.WITH_WHAT, asked().tie("a CARES_FOR she paused", "b SUPPORTS she"));
    unknown(
        CARER_OUT,
        Question.WITH_WHAT,
        asked().tie("a SUPPORTS she paused", "b SUPPORTS she support=key"));
    present(CARER_OUT, asked().tie("a SUPPORTS she paused"), "a");
    silenced(
        CARER_OUT, asked().asked("support", "2026-05-02", "content").tie("a CARES_FOR she paused"));
    silenced(CARER_OUT, aLife().asked("all", "2026-05-02", "content"));
  }
}
