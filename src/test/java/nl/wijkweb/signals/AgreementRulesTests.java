package nl.wijkweb.signals;

import static nl.wijkweb.model.ActorKind.ORGANISATION;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.signals.Judged.absent;
import static nl.wijkweb.signals.Judged.present;
import static nl.wijkweb.signals.Judged.unknown;
import static nl.wijkweb.signals.Life.aLife;
import static nl.wijkweb.signals.Signal.CLOSED_UNSEEN;
import static nl.wijkweb.signals.Signal.PROMISED;

import org.junit.jupiter.api.Test;

class AgreementRulesTests {
  private static Life she(String... ties) {
    return aLife().with(ORGANISATION, 1, "team", "other").with(PROFESSIONAL, "worker").tie(ties);
  }

  @Test
  void shouldSeeHelpThatDidNotBeginByItsDay() {
    present(PROMISED, she("team SUPPORTS she agreed startsBy=2026-06-14"), "team");
    absent(PROMISED, she("team SUPPORTS she agreed startsBy=2026-06-15"));
    present(PROMISED, she("she CLIENT_OF team agreed startsBy=2026-05"), "team");
    unknown(PROMISED, Question.WHEN_BEGINS, she("she CLIENT_OF team agreed startsBy=2026-06"));
    absent(PROMISED, she("team SUPPORTS she agreed startsBy=2026-07 since=2020"));
  }

  @Test
  void shouldGiveHelpWithoutADaySixWeeks() {
    present(PROMISED, she("team SUPPORTS she agreed since=2026-05-03"), "team");
    absent(PROMISED, she("team SUPPORTS she agreed since=2026-05-04"));
    unknown(PROMISED, Question.WHEN_BEGINS, she("team SUPPORTS she agreed since=2026-05"));
    unknown(PROMISED, Question.WHEN_BEGINS, she("team SUPPORTS she agreed"));
    present(
        PROMISED,
        she("team SUPPORTS she agreed since=2025").asked("all", "2026", "content"),
        "team");
  }

  @Test
  void shouldNotCallPromisedWhatBeganOrIsNoHelp() {
    absent(PROMISED, she());
    absent(
        PROMISED,
        she("team SUPPORTS she agreed since=2026-01", "team SUPPORTS she active since=2026-06"));
    absent(PROMISED, she("team SUPPORTS she proposed since=2020"));
    absent(PROMISED, she("she MEMBER_OF team agreed since=2020"));
    absent(PROMISED, she("she SUPPORTS a agreed since=2020"));
  }

  @Test
  void shouldSeeWhatWasClosedWithoutAVisit() {
    present(CLOSED_UNSEEN, she("she CLIENT_OF team until=2026-03-20 ended=no-answer"), "team");
    present(CLOSED_UNSEEN, she("she CLIENT_OF team ended since=2026-03 ended=no-answer"), "team");
    present(
        CLOSED_UNSEEN,
        she(
            "she CLIENT_OF team until=2026-03-20 ended=no-answer",
            "other SUPPORTS she contact=2026-05"),
        "team");
    absent(CLOSED_UNSEEN, she("she CLIENT_OF team until=2026-03-20 ended=moved"));
    absent(CLOSED_UNSEEN, she("she CLIENT_OF team until=2026-07-20 ended=no-answer"));
    absent(CLOSED_UNSEEN, she());
  }

  @Test
  void shouldNotCallUnseenWhomTheOrganisationMetSince() {
    String closed = "she CLIENT_OF team until=2026-03-20 ended=no-answer";

    absent(CLOSED_UNSEEN, she(closed, "team CONTACT_PERSON_FOR she contact=2026-03-21"));
    absent(CLOSED_UNSEEN, she(closed, "she CLIENT_OF team active since=2026-04"));
    absent(
        CLOSED_UNSEEN,
        she(closed, "worker WORKS_FOR team", "worker CONTACT_PERSON_FOR she contact=2026-05"));
    present(CLOSED_UNSEEN, she(closed, "team CONTACT_PERSON_FOR she contact=2026-03-20"), "team");
    present(CLOSED_UNSEEN, she(closed, "team CONTACT_PERSON_FOR she contact=2026-07"), "team");
    unknown(
        CLOSED_UNSEEN,
        Question.LAST_SEEN,
        she(closed, "team CONTACT_PERSON_FOR she contact=2026-03"));
    unknown(
        CLOSED_UNSEEN,
        Question.LAST_SEEN,
        she("she CLIENT_OF team ended ended=no-answer contact=2026-03"));
  }
}
