package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.access.Policy;
import nl.wijkweb.api.Retention;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Here;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.WorryState;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.Conversation;
import nl.wijkweb.store.Dorp;
import nl.wijkweb.store.Heard;
import nl.wijkweb.store.InvitationList;
import nl.wijkweb.store.Visit;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.Worry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** What is kept longer than it may be is forgotten by the clock, and nothing a day too early. */
@ExtendWith(WarmStore.class)
@Isolated("it forgets what is over in every web of the store that all share")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class WhatIsOverIT {
  private static final LocalDate DAY = LocalDate.parse("2016-06-03");
  private static final Change CHANGE = new Change("test", at(DAY), null);

  private final WebStore all;
  private Dorp dorp = Dorp.aKern();
  private OneWeb one;

  WhatIsOverIT(WebStore all) {
    this.all = all;
    this.one = OneWeb.of(all, dorp.code());
  }

  /** Only the web of a test is seen: others are not to be forgotten. */
  @BeforeEach
  void newWeb() {
    dorp = Dorp.aKern();
    all.importWeb(dorp.web(), CHANGE, (done, total) -> {});
    one = OneWeb.of(all, dorp.code());
  }

  @Test
  void shouldForgetWorriesAndStandInsAndKeepWhatIsNotOver() {
    Worry over = passOn(DAY.minusDays(1));
    Worry kept = passOn(DAY);
    ActorId fatma = add(ActorKind.RESIDENT, null);
    all.handOverCase(fatma, null, "bea-" + fatma, DAY.minusDays(1), CHANGE);
    all.handOverCase(fatma, null, "joke-" + fatma, DAY, CHANGE);

    forget(DAY);

    assertThat(all.worries().list(dorp.code(), DAY.minusDays(9))).containsExactly(kept);
    assertThat(all.worries().find(over.id(), DAY.minusDays(9))).isEmpty();
    assertThat(all.listCases("bea-" + fatma, DAY.minusDays(9))).isEmpty();
    assertThat(all.listCases("joke-" + fatma, DAY.minusDays(9))).containsExactly(fatma);
  }

  @Test
  void shouldEraseAPersonTheDayAfterTheirTimeAndSaySo() {
    forget(DAY);
    ActorId fatma = add(ActorKind.RESIDENT, null);
    forget(DAY);
    talk(fatma, DAY.plusMonths(6));

    forget(DAY.plusMonths(18));
    assertThat(all.findActor(fatma)).isPresent();
    forget(DAY.plusMonths(18).plusDays(1));

    assertThat(all.findActor(fatma)).isEmpty();
    AuditLine line = all.listAudit(fatma, 1).get(0);
    assertThat(List.of(line.who(), line.action(), line.purpose()))
        .containsExactly("wijkweb", "person-forgotten", "retention");
  }

  @Test
  void shouldKeepWhoWasRenewedAndWhomAPublicSourceTellsOf() {
    ActorId fatma = add(ActorKind.RESIDENT, null);
    ActorId known = add(ActorKind.RESIDENT, LegalBasis.PUBLIC_SOURCE);
    ActorId expert = add(ActorKind.PROFESSIONAL, null);
    forget(DAY);
    all.kept().renew(fatma, DAY.plusMonths(11));

    forget(DAY.plusMonths(23));

    assertThat(all.findActors(List.of(fatma, known, expert))).hasSize(3);
    forget(DAY.plusMonths(24));
    assertThat(all.findActor(fatma)).isEmpty();
    assertThat(all.findActors(List.of(known, expert))).hasSize(2);
  }

  @Test
  void shouldForgetAnInvitationListAYearAfterItsDay() {
    InvitationList list =
        new InvitationList(UUID.randomUUID(), dorp.code(), "Feest", DAY, DAY, List.of(), 1);
    all.invitations().create(list);

    forget(DAY.plusMonths(12));
    assertThat(all.invitations().list(dorp.code())).containsExactly(list);
    forget(DAY.plusMonths(12).plusDays(1));
    assertThat(all.invitations().list(dorp.code())).isEmpty();
  }

  @Test
  void shouldTakeTheLastOfFebruaryForALeapDay() {
    LocalDate leap = LocalDate.parse("2016-02-29");
    ActorId fatma = add(ActorKind.RESIDENT, null);
    all.kept().meet(List.of(fatma), leap);

    forget(LocalDate.parse("2017-02-28"));
    assertThat(all.findActor(fatma)).isPresent();
    forget(LocalDate.parse("2017-03-01"));
    assertThat(all.findActor(fatma)).isEmpty();
  }

  @Test
  void shouldGoOnWithTheOthersWhenOneFailsAndComeBackToThem() {
    List<ActorId> people =
        List.of(
            add(ActorKind.RESIDENT, null),
            add(ActorKind.RESIDENT, null),
            add(ActorKind.RESIDENT, null));
    forget(DAY);
    one.failOn(people.get(1));

    assertThatThrownBy(() -> forget(DAY.plusMonths(13)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("1 of what is over");

    assertThat(all.findActors(people))
        .extracting(actor -> actor.id())
        .containsExactly(people.get(1));
    one.failOn(null);
    forget(DAY.plusMonths(13));
    assertThat(all.findActors(people)).isEmpty();
    assertThat(people).allSatisfy(id -> assertThat(all.listAudit(id, 9)).hasSize(1));
  }

  @Test
  void shouldForgetOldWordsOfWhoStays() {
    ActorId fatma = add(ActorKind.RESIDENT, null);
    forget(DAY);
    Conversation old = talk(fatma, DAY);
    Conversation fresh = talk(fatma, DAY.plusMonths(10));
    ContactEntry line = line(DAY.plusDays(1));
    all.saveContact(fatma, line, CHANGE);
    Visit visit =
        new Visit(UUID.randomUUID().toString(), "joke", fatma, "worry", false, at(DAY), at(DAY));
    all.startVisit(visit);
    int changes = all.held().listChanges(fatma).size();

    forget(DAY.plusMonths(12));
    assertThat(all.listConversations(fatma)).hasSize(2);
    forget(DAY.plusMonths(12).plusDays(1));

    assertThat(all.findConversation(old.id())).isEmpty();
    assertThat(all.listConversations(fatma)).containsExactly(fresh);
    assertThat(all.listContacts(fatma))
        .extracting(ContactEntry::id)
        .containsExactly(fresh.id(), line.id());
    assertThat(all.held().listVisits(fatma)).isEmpty();
    assertThat(all.held().listChanges(fatma))
        .as("its change records, and of its line in the contact log, cannot be read either")
        .hasSize(changes - 2);
  }

  @Test
  void shouldForgetSomebodyOfANearCircleWhoseTiesAllEndedLongAgo() {
    ActorId fatma = add(ActorKind.RESIDENT, LegalBasis.PUBLIC_SOURCE);
    ActorId past = add(ActorKind.CONTACT, null);
    ActorId there = add(ActorKind.CONTACT, null);
    ActorId alone = add(ActorKind.CONTACT, null);
    tie(past, fatma, DAY);
    tie(there, fatma, DAY);
    tie(there, fatma, null);

    forget(DAY.plusMonths(12));
    assertThat(all.findActor(past)).isPresent();
    forget(DAY.plusMonths(12).plusDays(1));

    assertThat(all.findActor(past)).isEmpty();
    assertThat(all.findActors(List.of(fatma, there, alone))).hasSize(3);
  }

  private void forget(LocalDate day) {
    new WhatIsOver(one.store(), new Policy(), Retention.USUAL).forget(at(day));
  }

  /** Half past midnight in Amsterdam, and still the day before elsewhere. */
  private static Instant at(LocalDate day) {
    return day.atTime(LocalTime.of(0, 30)).atZone(Here.ZONE).toInstant();
  }

  private ActorId add(ActorKind kind, @Nullable LegalBasis basis) {
    ActorId id = new ActorId(UUID.randomUUID().toString());
    ActorFacts facts = ActorFacts.livingIn(null, new Basis(basis, Set.of()));
    all.createActor(dorp.code(), new Actor(id, kind, facts, Details.named("Fatma")), CHANGE);
    return id;
  }

  private Conversation talk(ActorId person, LocalDate day) {
    UUID id = UUID.randomUUID();
    PartialDate on = PartialDate.parse(day.toString());
    Conversation talk = new Conversation(id, person, on, "{}", "sum", at(day));
    ContactEntry entry = new ContactEntry(id, "joke", on, "thuis", null, null, null);
    all.saveConversation(
        talk, new Heard(List.of(), facts -> facts, List.of(), List.of(), List.of(), entry), CHANGE);
    return talk;
  }

  private static ContactEntry line(LocalDate day) {
    PartialDate on = PartialDate.parse(day.toString());
    return new ContactEntry(UUID.randomUUID(), "joke", on, "gebeld", null, null, null);
  }

  private void tie(ActorId from, ActorId to, @Nullable LocalDate until) {
    PartialDate end = until == null ? null : PartialDate.parse(until.toString());
    Tie bare = Tie.of(from, TieType.FAMILY_OF, to);
    Period period = new Period(null, end);
    all.createTie(
        dorp.code(),
        new Tie(
            new TieId(UUID.randomUUID().toString()),
            from,
            bare.type(),
            to,
            new Course(null, period, null, null, null, null, null, null),
            bare.bond(),
            bare.help(),
            bare.terms(),
            bare.provenance(),
            null),
        CHANGE);
  }

  private Worry passOn(LocalDate keptUntil) {
    UUID id = UUID.randomUUID();
    WorryState state = WorryState.PASSED_ON;
    Worry worry = new Worry(id, dorp.code(), state, at(DAY), keptUntil, null, null, "{}", null);
    return all.worries().passOn(worry, DAY.minusDays(9), CHANGE).value();
  }
}
