package nl.wijkweb.signals;

import static nl.wijkweb.model.ActorKind.ORGANISATION;
import static nl.wijkweb.signals.Judged.absent;
import static nl.wijkweb.signals.Judged.present;
import static nl.wijkweb.signals.Judged.silenced;
import static nl.wijkweb.signals.Judged.unknown;
import static nl.wijkweb.signals.Life.aLife;
import static nl.wijkweb.signals.Signal.CARER_ALONE;

import org.junit.jupiter.api.Test;

class CarerAloneRuleTests {
  private static Life asked() {
    return aLife()
        .asked("support", "2026-05-01", "some")
        .tie("she CARES_FOR husband daily support=care|food");
  }

  @Test
  void shouldBeThereWhenNobodySharesTheCare() {
    present(CARER_ALONE, asked(), "husband");
    present(CARER_ALONE, asked().tie("son SUPPORTS husband support=money"), "husband");
    present(CARER_ALONE, asked().tie("son CARES_FOR husband paused"), "husband");
    present(
        CARER_ALONE,
        asked().with(ORGANISATION, 2, "doctor").tie("husband CLIENT_OF doctor"),
        "husband");
  }

  @Test
  void shouldNotBeThereWhenSomebodySharesItOrFallsIn() {
    absent(CARER_ALONE, asked().tie("son CARES_FOR husband support=transport"));
    absent(CARER_ALONE, asked().tie("son SUPPORTS husband support=food"));
    absent(
        CARER_ALONE,
        asked().with(ORGANISATION, 2, "care").tie("husband CLIENT_OF care support=care"));
    absent(CARER_ALONE, aLife().tie("she CARES_FOR husband fallback=son"));
    absent(CARER_ALONE, aLife().asked("support", "2026-05-01", "none"));
    silenced(CARER_ALONE, asked().asked("support", "2026-05-02", "content"));
  }

  @Test
  void shouldNotBeKnownWhileNobodyAskedOrHelpIsOpenOrWithheld() {
    unknown(CARER_ALONE, Question.SUPPORT, aLife());
    unknown(CARER_ALONE, Question.SUPPORT, aLife().tie("she CARES_FOR husband"));
    unknown(CARER_ALONE, Question.WHO_SHARES, asked().tie("son SUPPORTS husband"));
    unknown(CARER_ALONE, Question.WHO_SHARES, asked().tie("son SUPPORTS she support=company"));
    unknown(CARER_ALONE, Question.WHO_SHARES, asked().withheld("husband"));
  }
}
