package nl.wijkweb.signals;

import static nl.wijkweb.model.ActorKind.ACTIVITY;
import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.CONTACT;
import static nl.wijkweb.model.ActorKind.ORGANISATION;
import static nl.wijkweb.model.ActorKind.PLACE;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.model.ActorKind.SHOP;
import static nl.wijkweb.signals.Life.aLife;
import static nl.wijkweb.signals.Signal.CARER_OUT;
import static nl.wijkweb.signals.Signal.CLOSED_UNSEEN;
import static nl.wijkweb.signals.Signal.CROWDED;
import static nl.wijkweb.signals.Signal.FADING;
import static nl.wijkweb.signals.Signal.FAR_AWAY;
import static nl.wijkweb.signals.Signal.FEW;
import static nl.wijkweb.signals.Signal.NOBODY;
import static nl.wijkweb.signals.Signal.NO_CONFIDANT;
import static nl.wijkweb.signals.Signal.ONE_CARRIER;
import static nl.wijkweb.signals.Signal.ONE_PLACE;
import static nl.wijkweb.signals.Signal.PROMISED;
import static nl.wijkweb.signals.Signal.WISH_BLOCKED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Lives that follow cases of the sources, people by role alone and every day invented, before and
 * after, each with what it teaches.
 */
class CasesTests {
  /** 004 L2641: the one who did the shopping fell ill, and two weeks later there was no bread. */
  private static Life groceries() {
    return aLife()
        .with(CONTACT, "daughter")
        .with(SHOP, 1, "shop")
        .with(ORGANISATION, 1, "team")
        .with(PROFESSIONAL, "worker")
        .with(ACTIVITY, "bingo")
        .tie(
            "worker WORKS_FOR team",
            "daughter FAMILY_OF she weekly close elsewhere",
            "carer CARES_FOR she weekly close kern support=food|transport since=2010 until=2025-03-01",
            "carer CARES_FOR she paused support=food|transport since=2025-03-02",
            "she ATTENDS bingo monthly since=2018 until=2025-03-01",
            "she ATTENDS bingo paused since=2025-03-02")
        .asked("near", "2025-03-16", "some", "more")
        .asked("support", "2025-03-16", "some")
        .asked("wishes", "2025-03-16", "some", "more", "obstacle=transport");
  }

  @Test
  void shouldSeeThatAllHungOnTheOneWhoFellIll() {
    assertThat(groceries().presentOn("2025-02-01")).isEmpty();
    assertThat(groceries().on("2025-02-01", ONE_CARRIER).question()).isEqualTo(Question.SUPPORT);
    assertThat(groceries().presentOn("2025-03-16"))
        .containsExactly(FEW, FADING, FAR_AWAY, CARER_OUT, WISH_BLOCKED);
    assertThat(groceries().on("2025-03-16", CARER_OUT).evidence())
        .extracting(tie -> tie.from().value())
        .containsOnly("carer");
  }

  /** Much help within two weeks, most of it once: once is no web, and a volunteer may leave. */
  @Test
  void shouldSeeThatHelpOfOnceFadesAgain() {
    Life helped =
        groceries()
            .tie(
                "worker CONTACT_PERSON_FOR she weekly since=2025-03-16",
                "shop SUPPORTS she weekly support=food since=2025-03-21",
                "volunteer SUPPORTS she weekly acquainted kern support=food|transport since=2025-03-23"
                    + " until=2025-05-01",
                "fridge SUPPORTS she once support=practical since=2025-03-25",
                "downstairs SUPPORTS she once support=practical since=2025-03-25");

    assertThat(helped.presentOn("2025-04-15")).contains(ONE_CARRIER).doesNotContain(CARER_OUT);
    assertThat(helped.presentOn("2025-06-01")).contains(FEW, CARER_OUT).doesNotContain(ONE_CARRIER);
  }

  /** 004 L703: names enough on paper, and three weeks later she fell again (L777). */
  @Test
  void shouldNotTakeNamesOnPaperForANetThatHolds() {
    Life stairs =
        aLife()
            .with(CONTACT, "son", "brother", "daughter")
            .with(PLACE, "mosque")
            .with(ORGANISATION, 2, "home-care")
            .tie(
                "husband FAMILY_OF she daily close home until=2024-06",
                "son FAMILY_OF she monthly close elsewhere",
                "son SUPPORTS she monthly support=practical",
                "brother FAMILY_OF she quarterly acquainted elsewhere",
                "daughter FAMILY_OF she weekly close abroad",
                "friend KNOWS she weekly acquainted kern since=2010 until=2024-08 via=mosque",
                "friend KNOWS she monthly acquainted kern since=2024-09 via=mosque",
                "other KNOWS she monthly acquainted kern via=mosque",
                "home-care SUPPORTS she agreed support=practical startsBy=2025-12")
            .asked("near", "2025-10-01", "some", "more")
            .asked("support", "2025-10-01", "some")
            .asked("wishes", "2025-10-01", "some", "more", "obstacle=stairs");

    assertThat(stairs.presentOn("2024-05-01")).isEmpty();
    assertThat(stairs.presentOn("2025-10-20"))
        .containsExactly(ONE_CARRIER, FADING, FAR_AWAY, WISH_BLOCKED);
    assertThat(stairs.on("2025-10-20", FEW).state()).isEqualTo(State.ABSENT);
  }

  /** 004 L2287: able enough by a checklist; yet friends and football are gone. */
  @Test
  void shouldSeeFriendsFadeAndLeaveSupportToHim() {
    Life burnout =
        aLife()
            .with(CONTACT, "mother")
            .with(CLUB, "football")
            .tie(
                "mother FAMILY_OF she weekly close elsewhere",
                "mother SUPPORTS she weekly support=practical",
                "friend FRIEND_OF she monthly close street",
                "mate FRIEND_OF she weekly close street since=2019 until=2025-01",
                "mate FRIEND_OF she rarely acquainted street since=2025-02",
                "she MEMBER_OF football weekly since=2016 until=2025-01")
            .asked("near", "2025-09-01", "some", "more")
            .asked("support", "2025-09-01", "some", "content");

    assertThat(burnout.presentOn("2024-12-01")).isEmpty();
    assertThat(burnout.presentOn("2025-09-10")).containsExactly(FADING);
    assertThat(burnout.on("2025-09-10", ONE_CARRIER).silenced()).isTrue();
  }

  /** 004 L1121: known by the whole street, and close to nobody; what he declines stays his. */
  @Test
  void shouldNotTakeManyAcquaintancesForSomebodyToTalkTo() {
    Life street = aLife().with(PLACE, "gym", "grocer");
    for (int i = 0; i < 12; i++) {
      street.tie("n" + i + " KNOWS she weekly acquainted kern via=" + (i < 6 ? "gym" : "grocer"));
    }
    street
        .tie("lender SUPPORTS she rarely acquainted street support=money via=elsewhere")
        .asked("near", "2025-05-01", "some", "more")
        .asked("support", "2025-05-01", "declined");

    assertThat(street.presentOn("2024-05-01")).isEmpty();
    assertThat(street.presentOn("2025-05-10")).containsExactly(NO_CONFIDANT);
    assertThat(street.on("2025-05-10", ONE_CARRIER).state()).isEqualTo(State.UNKNOWN);
  }

  /** 004 L1671: many parties and nobody who coordinates; promised help that nobody began. */
  @Test
  void shouldCountThePartiesAndNotThePromises() {
    Life parties =
        aLife()
            .with(ORGANISATION, 2, "youth", "foster", "outreach")
            .with(ORGANISATION, 1, "desk", "team")
            .with(PROFESSIONAL, "guardian", "worker")
            .tie(
                "guardian WORKS_FOR youth",
                "worker WORKS_FOR outreach",
                "guardian COORDINATES_FOR she since=2022 until=2025-01-31",
                "guardian SUPPORTS she monthly support=guidance since=2022",
                "she CLIENT_OF foster monthly since=2023",
                "worker SUPPORTS she agreed support=care since=2025-04-01 startsBy=2025-05-01",
                "she CLIENT_OF desk since=2025-01 until=2025-03-15 ended=no-answer",
                "she CLIENT_OF team since=2024")
            .asked("support", "2025-04-01", "declined");

    assertThat(parties.presentOn("2025-01-15")).isEmpty();
    assertThat(parties.presentOn("2025-06-01")).containsExactly(CROWDED, PROMISED, CLOSED_UNSEEN);
  }

  /** 004 L882: a move ends what worked, and the new team agreed but has not begun. */
  @Test
  void shouldSeeWhatAMoveCuts() {
    Life moved =
        aLife()
            .with(ORGANISATION, 1, "old-team", "new-team")
            .with(CONTACT, "sister")
            .tie(
                "sister FAMILY_OF she monthly close elsewhere until=2025-04-30",
                "sister FAMILY_OF she weekly close elsewhere since=2025-05-01",
                "neighbour FRIEND_OF she monthly acquainted street",
                "old-team SUPPORTS she weekly support=guidance until=2025-04-30 ended=moved",
                "volunteer SUPPORTS she weekly close support=money since=2024 until=2025-04-30"
                    + " ended=moved",
                "new-team SUPPORTS she agreed support=money since=2025-05-15 startsBy=2025-06-15")
            .asked("near", "2025-07-01", "some", "more")
            .asked("support", "2025-07-01", "some", "more");

    assertThat(moved.presentOn("2025-04-01")).isEmpty();
    assertThat(moved.presentOn("2025-07-01"))
        .containsExactly(FADING, FAR_AWAY, CARER_OUT, PROMISED);
  }

  /** 001 L338: his whole network was at the sauna; without money for it nobody is left. */
  @Test
  void shouldSeeThatAllHangsOnOnePlace() {
    Life sauna = aLife().with(PLACE, "sauna").with(ORGANISATION, 1, "municipality");
    for (String friend : new String[] {"a", "b", "c", "d"}) {
      sauna.tie(
          friend + " FRIEND_OF she weekly close elsewhere via=sauna until=2025-01-31",
          friend
              + " FRIEND_OF she close elsewhere via=sauna paused since=2025-02-01 until=2025-06-30",
          friend + " FRIEND_OF she weekly close elsewhere via=sauna since=2025-07-01");
    }
    sauna
        .tie(
            "she ATTENDS sauna weekly until=2025-01-31",
            "she ATTENDS sauna weekly since=2025-07-01",
            "municipality SUPPORTS she support=money since=2025-07-01")
        .asked("near", "2024-11-01", "some")
        .asked("near", "2025-05-01", "none", "more")
        .asked("wishes", "2025-05-01", "some", "more", "obstacle=money")
        .asked("near", "2025-09-01", "some", "more")
        .asked("wishes", "2025-09-01", "some", "content");

    assertThat(sauna.presentOn("2024-12-01")).contains(ONE_PLACE).doesNotContain(FADING, NOBODY);
    assertThat(sauna.presentOn("2025-05-01")).containsExactly(NOBODY, FEW, FADING, WISH_BLOCKED);
    assertThat(sauna.presentOn("2025-09-01")).contains(ONE_PLACE).doesNotContain(NOBODY, FADING);
  }

  /** 001 L837: when the house was closed they met on a terrace: not all through one place. */
  @Test
  void shouldNotFearForThoseWhoMeetOnATerraceToo() {
    Life table = aLife().with(ACTIVITY, "table");
    for (String friend : new String[] {"a", "b", "c", "d"}) {
      table.tie(
          friend + " KNOWS she weekly acquainted kern via=table",
          friend + " FRIEND_OF she weekly close kern via=elsewhere");
    }
    table.asked("near", "2025-09-01", "some");

    assertThat(table.presentOn("2025-09-10")).isEmpty();
    assertThat(table.on("2025-09-10", ONE_PLACE).state()).isEqualTo(State.ABSENT);
  }

  /** Asked about everything: near and far, with somebody to fall in. There is no occasion. */
  @Test
  void shouldSayNothingOfAWellWovenLife() {
    Life woven =
        aLife()
            .with(CLUB, "choir")
            .with(ORGANISATION, 2, "doctor")
            .tie(
                "sister FAMILY_OF she weekly close kern via=elsewhere",
                "friend FRIEND_OF she weekly close street via=elsewhere",
                "alto FRIEND_OF she weekly acquainted kern via=choir",
                "friend SUPPORTS she weekly support=key fallback=sister via=elsewhere",
                "she MEMBER_OF choir weekly since=2010",
                "she VOLUNTEERS_AT choir weekly",
                "she CLIENT_OF doctor yearly")
            .asked("all", "2025-09-01", "some", "more");

    assertThat(woven.on("2025-09-10").signals())
        .allMatch(finding -> finding.state() == State.ABSENT)
        .noneMatch(Finding::silenced);
    assertThat(woven.on("2025-09-10").carries())
        .extracting(carrying -> carrying.kind() + " " + carrying.with())
        .containsExactly(
            "ROLE choir", "CONTACT alto", "CONTACT friend", "CONTACT sister", "PLACE choir");
  }

  /** Nobody asked and nothing is recorded: nothing can be said, least of all that all is well. */
  @Test
  void shouldKnowNothingOfWhomNobodyAsked() {
    assertThat(aLife().on("2025-09-10").signals())
        .filteredOn(finding -> finding.state() != State.UNKNOWN)
        .extracting(Finding::signal)
        .containsExactly(CROWDED, PROMISED, CLOSED_UNSEEN);
    assertThat(aLife().presentOn("2025-09-10")).isEmpty();
  }
}
