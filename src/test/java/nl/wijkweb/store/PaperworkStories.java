package nl.wijkweb.store;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.CONTACT;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.store.Dorp.aKern;
import static nl.wijkweb.store.WebStoreContract.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contact logs, visits, cases and the audit. */
interface PaperworkStories extends WebStoreContract {
  LocalDate DAY = LocalDate.parse("2017-03-01");

  @Test
  default void shouldListContactsNewestFirst() {
    ActorId fatma = somebody();
    ContactEntry spring = entry("2016-03-01", "had coffee", null);
    ContactEntry autumn = entry("2016-10", "called", "bring the form");

    store().saveContact(fatma, spring, ANNA);
    store().saveContact(fatma, autumn, ANNA);

    assertThat(store().listContacts(fatma)).containsExactly(autumn, spring);
  }

  @Test
  default void shouldReplaceAContactWithTheSameId() {
    AreaCode dorp = bring(aKern());
    ActorId choir = store().createActor(dorp, actor(CLUB, "Koor"), ANNA).value().id();
    ContactEntry first = entry("2016", "called", "call again");
    ContactEntry done =
        new ContactEntry(
            first.id(),
            first.who(),
            first.on(),
            "called twice",
            null,
            null,
            PartialDate.parse("2017"));
    store().saveContact(choir, first, ANNA);

    store().saveContact(choir, done, ANNA);

    assertThat(store().listContacts(choir)).containsExactly(done);
  }

  @Test
  default void shouldKeepContactLogsApart() {
    ActorId fatma = somebody();
    ActorId bep = somebody();
    ContactEntry entry = entry("2016", "had coffee", null);
    store().saveContact(fatma, entry, ANNA);

    assertThat(store().listContacts(bep)).isEmpty();
    assertThatThrownBy(() -> store().saveContact(bep, entry, ANNA)).isInstanceOf(IdTaken.class);
    ActorId nobody = new ActorId(UUID.randomUUID().toString());
    assertThatThrownBy(() -> store().saveContact(nobody, entry, ANNA)).isInstanceOf(NotThere.class);
  }

  @Test
  default void shouldMakeAResidentOfAContactOnce() {
    AreaCode dorp = bring(aKern());
    ActorId son = store().createActor(dorp, actor(CONTACT, "son"), ANNA).value().id();
    Actor bare = actor(RESIDENT, "Cor de Wit");
    Actor cor = new Actor(son, RESIDENT, bare.facts(), bare.details());
    ContactEntry yes = entry("2017-03", "said yes", null);

    Saved<StoredActor> shared = store().shareContact(cor, yes, ANNA);

    assertThat(shared.created()).isTrue();
    assertThat(store().open(shared.value()).orElseThrow().name()).isEqualTo("Cor de Wit");
    assertThat(store().listContacts(son)).containsExactly(yes);
    assertThat(store().history().listHistory(son)).hasSize(2);
    assertThat(store().shareContact(cor, yes, ANNA)).isEqualTo(new Saved<>(shared.value(), false));
    ContactEntry other = entry("2017-04", "said yes again", null);
    assertThatThrownBy(() -> store().shareContact(cor, other, ANNA)).isInstanceOf(IdTaken.class);
    Actor nobody = actor(RESIDENT, "Nobody");
    assertThatThrownBy(() -> store().shareContact(nobody, other, ANNA))
        .isInstanceOf(NotThere.class);
  }

  @Test
  default void shouldForgetContactsAndCasesWithTheActor() {
    ActorId fatma = somebody();
    String worker = "joke-" + UUID.randomUUID();
    store().saveContact(fatma, entry("2016", "had coffee", null), ANNA);
    store().openCase(fatma, worker, ANNA);

    store().removeActor(fatma, 1, ANNA);

    assertThat(store().listContacts(fatma)).isEmpty();
    assertThat(store().listCases(worker, DAY)).isEmpty();
  }

  @Test
  default void shouldFindAVisitUntilItExpires() {
    Instant start = Instant.parse("2017-03-01T09:00:00Z");
    String token = UUID.randomUUID().toString();
    Visit visit =
        new Visit(token, "joke", somebody(), "check-in", false, start, start.plusSeconds(600));

    store().startVisit(visit);

    assertThat(store().findVisit(token, start.plusSeconds(599))).contains(visit);
    assertThat(store().findVisit(token, start.plusSeconds(600))).isEmpty();
    assertThat(store().findVisit("another", start)).isEmpty();
  }

  @Test
  default void shouldListTheCasesOfAWorker() {
    String worker = "joke-" + UUID.randomUUID();
    ActorId fatma = somebody();
    ActorId bep = somebody();

    store().openCase(fatma, worker, ANNA);
    store().openCase(bep, worker, new Change("lead", ANNA.when().plusSeconds(9), null));
    store().openCase(fatma, worker, ANNA);

    assertThat(store().listCases(worker, DAY)).containsExactly(fatma, bep);
    assertThat(store().listCases("nobody-" + worker, DAY)).isEmpty();
  }

  @Test
  default void shouldListTheAuditNewestFirst() {
    ActorId fatma = somebody();
    ActorId bep = somebody();
    AuditLine first = line("anna", List.of(fatma));
    AuditLine second = line("bert", List.of(bep, fatma));
    AuditLine third = line("carla", List.of());

    store().appendAudit(List.of(first, second));
    store().appendAudit(List.of(third));
    store().appendAudit(List.of());

    assertThat(store().listAudit(fatma, 10)).containsExactly(second, first);
    assertThat(store().listAudit(fatma, 1)).containsExactly(second);
    assertThat(store().listAudit(bep, 10)).containsExactly(second);
    assertThat(store().listAudit(null, 2)).containsExactly(third, second);
  }

  @Test
  default void shouldForgetTheFirstLinesOfTheAuditOnly() {
    ActorId fatma = somebody();
    AuditLine old = lineAt("2300-01-01T00:00:00Z", fatma);
    AuditLine fresh = lineAt("2300-06-01T00:00:00Z", fatma);
    AuditLine late = lineAt("2300-01-02T00:00:00Z", fatma);
    store().appendAudit(List.of(old, fresh, late));

    store().kept().forgetAudit(Instant.parse("2300-03-01T00:00:00Z"));

    assertThat(store().listAudit(fatma, 10)).containsExactly(late, fresh);
    store().kept().forgetAudit(Instant.parse("2301-01-01T00:00:00Z"));
    assertThat(store().listAudit(fatma, 10)).isEmpty();
    store().appendAudit(List.of(fresh));
    assertThat(store().listAudit(fatma, 10)).containsExactly(fresh);
    store().kept().forgetAudit(Instant.parse("2301-01-01T00:00:00Z"));
  }

  @Test
  default void shouldCountFromTheLastReasonToKeepAWeb() {
    ActorId fatma = somebody();
    ActorId bep = somebody();
    List<ActorId> both = List.of(fatma, bep);
    assertThat(store().kept().list(both, DAY))
        .containsExactlyInAnyOrder(
            new Kept(fatma, null, null, null), new Kept(bep, null, null, null));
    store().kept().meet(both, DAY.minusYears(1));
    store().kept().meet(both, DAY);
    store().kept().renew(bep, DAY.minusMonths(2));
    store().saveContact(fatma, entry("2016-10", "called", null), ANNA);
    store().saveContact(fatma, entry("2018-01-01", "a year that is wrong", null), ANNA);

    assertThat(store().kept().list(both, DAY))
        .containsExactlyInAnyOrder(
            new Kept(fatma, DAY.minusYears(1), null, LocalDate.parse("2016-10-31")),
            new Kept(bep, DAY.minusYears(1), DAY.minusMonths(2), null));
    store().removeActor(bep, 1, ANNA);
    assertThat(store().kept().list(List.of(bep), DAY).get(0).since()).isNull();
  }

  private static AuditLine lineAt(String when, ActorId person) {
    return new AuditLine(
        Instant.parse(when), "anna", "wijkteam", "person-read", null, null, List.of(person));
  }

  @Test
  default void shouldAnswer() {
    store().ping();
  }

  private ActorId somebody() {
    AreaCode dorp = bring(aKern());
    return store().createActor(dorp, actor(RESIDENT, "Somebody"), ANNA).value().id();
  }

  private static ContactEntry entry(String on, String about, @Nullable String nextStep) {
    PartialDate date = PartialDate.parse(on);
    return new ContactEntry(UUID.randomUUID(), "joke", date, about, nextStep, null, null);
  }

  private static AuditLine line(String who, List<ActorId> persons) {
    return new AuditLine(
        Instant.parse("2017-03-01T09:00:00.123Z"),
        who,
        "wijkteam",
        "person-read",
        "check-in",
        null,
        persons);
  }
}
