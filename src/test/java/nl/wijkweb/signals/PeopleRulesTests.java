package nl.wijkweb.signals;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.CONTACT;
import static nl.wijkweb.model.ActorKind.ORGANISATION;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.model.ActorKind.SHOP;
import static nl.wijkweb.signals.Judged.absent;
import static nl.wijkweb.signals.Judged.present;
import static nl.wijkweb.signals.Judged.silenced;
import static nl.wijkweb.signals.Judged.unknown;
import static nl.wijkweb.signals.Life.aLife;
import static nl.wijkweb.signals.Signal.FEW;
import static nl.wijkweb.signals.Signal.NOBODY;
import static nl.wijkweb.signals.Signal.NO_CONFIDANT;
import static nl.wijkweb.signals.Signal.PROFESSIONALS_ONLY;

import org.junit.jupiter.api.Test;

class PeopleRulesTests {
  private static Life asked() {
    return aLife().asked("near", "2026-05-01", "some");
  }

  private static Life nobody() {
    return aLife().asked("near", "2026-05-01", "none");
  }

  @Test
  void shouldNameNobodyOnlyWhenThatWasTheAnswer() {
    present(NOBODY, nobody());
    present(NOBODY, nobody().with(SHOP, "super").tie("she CUSTOMER_OF super daily"));
    absent(NOBODY, asked());
    unknown(NOBODY, Question.NEAR, aLife());
    unknown(NOBODY, Question.NEAR, aLife().asked("near", "2026-05-01"));
    unknown(NOBODY, Question.NEAR, aLife().asked("near", "2026-05-01", "declined"));
    unknown(NOBODY, Question.NEAR, aLife().asked("near", "2025-06-14", "none"));
    silenced(NOBODY, aLife().asked("near", "2026-05-01", "none", "content"));
  }

  @Test
  void shouldNotNameNobodyBesideAnyActiveUnpaidTie() {
    absent(NOBODY, aLife().tie("son FAMILY_OF she"));
    absent(NOBODY, nobody().with(CONTACT, "son").tie("she FAMILY_OF son yearly"));
    for (String takingPart : new String[] {"MEMBER_OF", "ATTENDS", "VOLUNTEERS_AT", "RUNS"}) {
      absent(NOBODY, nobody().with(CLUB, "choir").tie("she " + takingPart + " choir"));
    }
    present(NOBODY, nobody().tie("son FAMILY_OF she once"));
    present(NOBODY, nobody().tie("son FAMILY_OF she weekly paused"));
    present(NOBODY, nobody().tie("son FAMILY_OF she weekly until=2026-06-14"));
    absent(NOBODY, nobody().tie("son FAMILY_OF she weekly until=2026-06"));
    present(NOBODY, nobody().untilWhen("2025", "son").tie("son FAMILY_OF she weekly"));
  }

  @Test
  void shouldCallFewerThanTwoPeopleAMonthFew() {
    present(FEW, asked());
    present(FEW, asked().tie("son FAMILY_OF she monthly"), "son");
    present(FEW, asked().tie("a KNOWS she monthly", "b KNOWS she quarterly"), "a", "b");
    present(FEW, asked().tie("a KNOWS she weekly", "a NEIGHBOUR_OF she daily"), "a", "a");
    absent(FEW, asked().tie("a KNOWS she monthly", "she KNOWS b monthly"));
    present(
        FEW,
        asked().with(CLUB, "choir").tie("a KNOWS she daily", "she MEMBER_OF choir weekly"),
        "a");
    present(FEW, asked().tie("a KNOWS she daily", "b KNOWS she once"), "a");
  }

  @Test
  void shouldNotCallFewWhatMayBeEnough() {
    absent(FEW, aLife().tie("a KNOWS she monthly", "b KNOWS she monthly"));
    unknown(FEW, Question.NEAR, aLife().tie("a KNOWS she monthly"));
    unknown(FEW, Question.HOW_OFTEN, asked().tie("a KNOWS she monthly", "b KNOWS she"));
    present(FEW, asked().tie("b KNOWS she"), "b");
    unknown(FEW, Question.NEAR, aLife().asked("near", "2026-05", "declined"));
    silenced(FEW, aLife().asked("near", "2026-05", "some", "content").tie("a KNOWS she daily"));
  }

  @Test
  void shouldSeeWhoHasOnlyProfessionals() {
    present(
        PROFESSIONALS_ONLY,
        asked().with(PROFESSIONAL, "nurse").tie("nurse SUPPORTS she daily", "a KNOWS she yearly"),
        "nurse");
    present(
        PROFESSIONALS_ONLY,
        asked().with(ORGANISATION, 2, "care").tie("she CLIENT_OF care"),
        "care");
    absent(
        PROFESSIONALS_ONLY,
        aLife().with(PROFESSIONAL, "nurse").tie("nurse SUPPORTS she", "a KNOWS she monthly"));
    unknown(
        PROFESSIONALS_ONLY,
        Question.HOW_OFTEN,
        asked().with(PROFESSIONAL, "nurse").tie("nurse SUPPORTS she", "a KNOWS she"));
    unknown(
        PROFESSIONALS_ONLY,
        Question.NEAR,
        aLife().with(PROFESSIONAL, "nurse").tie("nurse SUPPORTS she"));
    silenced(
        PROFESSIONALS_ONLY,
        aLife()
            .asked("all", "2020", "some", "content")
            .with(PROFESSIONAL, "nurse")
            .tie("nurse SUPPORTS she"));
  }

  @Test
  void shouldKnowThatNoProfessionalComesOnlyWhereThatWasAsked() {
    unknown(PROFESSIONALS_ONLY, Question.SUPPORT, asked());
    absent(PROFESSIONALS_ONLY, asked().asked("support", "2026-05-01", "none"));
    unknown(
        PROFESSIONALS_ONLY,
        Question.WHAT_LEVEL,
        asked().with(ORGANISATION, "desk").tie("she CLIENT_OF desk"));
    unknown(
        PROFESSIONALS_ONLY,
        Question.SUPPORT,
        asked().with(ORGANISATION, 0, "street").tie("she CLIENT_OF street"));
    unknown(
        PROFESSIONALS_ONLY,
        Question.SUPPORT,
        asked().with(PROFESSIONAL, "nurse").tie("nurse SUPPORTS she agreed"));
  }

  @Test
  void shouldMissAConfidantOnlyWhenEveryClosenessIsKnown() {
    present(
        NO_CONFIDANT, asked().tie("a KNOWS she acquainted", "b KNOWS she acquainted"), "a", "b");
    present(
        NO_CONFIDANT,
        asked().tie("a KNOWS she acquainted", "a SUPPORTS she support=money"),
        "a",
        "a");
    unknown(NO_CONFIDANT, Question.HOW_CLOSE, asked().tie("a KNOWS she acquainted", "b KNOWS she"));
    absent(NO_CONFIDANT, aLife().tie("a KNOWS she close", "b KNOWS she"));
    unknown(NO_CONFIDANT, Question.NEAR, aLife().tie("a KNOWS she acquainted"));
    unknown(NO_CONFIDANT, Question.NEAR, aLife());
    absent(NO_CONFIDANT, nobody());
    silenced(
        NO_CONFIDANT, asked().asked("near", "2026-05-02", "content").tie("a KNOWS she acquainted"));
  }
}
