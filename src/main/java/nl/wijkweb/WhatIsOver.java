package nl.wijkweb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.access.Policy;
import nl.wijkweb.api.KeptUntil;
import nl.wijkweb.api.Retention;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Here;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Kept;
import nl.wijkweb.store.NotThere;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredArea;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * What is kept longer than it may be, category by category. Whatever fails leaves the rest to go
 * on; all of it can be done again, and what was forgotten already is not there any more.
 */
final class WhatIsOver {

  /** Who erases, in the audit and in the changes. */
  private static final String SERVICE = "wijkweb";

  private final WebStore store;
  private final Retention retention;
  private final KeptUntil kept;

  WhatIsOver(WebStore store, Policy policy, Retention retention) {
    this.store = store;
    this.retention = retention;
    this.kept = new KeptUntil(store, policy, retention);
  }

  /**
   * Forgets what is over at a moment. Linear in the webs.
   *
   * @throws IllegalStateException when anything failed, with all that did
   */
  void forget(Instant now) {
    List<RuntimeException> failed = new ArrayList<>();
    LocalDate today = Here.dayOf(now);
    attempt(failed, () -> store.worries().forget(today));
    attempt(failed, () -> store.endStandIns(today));
    attempt(failed, () -> store.eraseAgain(now));
    attempt(failed, () -> store.invitations().forget(today.minus(retention.invitations())));
    attempt(failed, () -> store.cardLinks().forget(now));
    List<AreaCode> webs = new ArrayList<>();
    attempt(failed, () -> store.listWebs().stream().map(WhatIsOver::code).forEach(webs::add));
    for (AreaCode code : webs) {
      attempt(failed, () -> store.loadWeb(code).ifPresent(web -> inWeb(web, now, failed)));
    }
    attempt(failed, () -> store.kept().forgetAudit(before(now, retention.audit())));
    if (!failed.isEmpty()) {
      IllegalStateException all =
          new IllegalStateException(failed.size() + " of what is over could not be forgotten");
      failed.forEach(all::addSuppressed);
      throw all;
    }
  }

  private void inWeb(AreaWeb web, Instant now, List<RuntimeException> failed) {
    LocalDate today = Here.dayOf(now);
    List<StoredActor> people =
        web.actors().stream().filter(actor -> actor.kind().isPrivatePerson()).toList();
    if (people.isEmpty()) {
      return;
    }
    List<ActorId> ids = people.stream().map(StoredActor::id).toList();
    meet(ids, today);
    attempt(failed, () -> store.kept().forgetContacts(ids, retention.contacts(), today));
    attempt(failed, () -> store.kept().forgetConversations(ids, retention.conversations(), today));
    attempt(failed, () -> store.kept().forgetVisits(ids, before(now, retention.visits())));
    for (StoredActor resident : overdue(people, today)) {
      // Somebody may have spoken with them since it was read.
      attempt(failed, () -> overdue(List.of(resident), today).forEach(one -> erase(one.id(), now)));
    }
    for (ActorId contact : leftAlone(web, people, today)) {
      attempt(failed, () -> erase(contact, now));
    }
  }

  /** Whoever the rule meets for the first time has all their time before them. */
  private void meet(List<ActorId> people, LocalDate today) {
    List<ActorId> fresh =
        store.kept().list(people, today).stream()
            .filter(one -> one.since() == null)
            .map(Kept::person)
            .toList();
    if (!fresh.isEmpty()) {
      store.kept().meet(fresh, today);
    }
  }

  private List<StoredActor> overdue(List<StoredActor> people, LocalDate today) {
    Map<ActorId, LocalDate> until = kept.of(people, today);
    return people.stream()
        .filter(one -> today.isAfter(until.getOrDefault(one.id(), LocalDate.MAX)))
        .toList();
  }

  /** Of near circles those whose ties all ended, and so long ago; one without any tie stays. */
  private List<ActorId> leftAlone(AreaWeb web, List<StoredActor> people, LocalDate today) {
    Map<ActorId, LocalDate> lastTie = new HashMap<>();
    for (StoredTie stored : web.ties()) {
      LocalDate end = end(stored.tie()).orElse(LocalDate.MAX);
      lastTie.merge(stored.tie().from(), end, WhatIsOver::later);
      lastTie.merge(stored.tie().to(), end, WhatIsOver::later);
    }
    return people.stream()
        .filter(one -> one.kind() == ActorKind.CONTACT)
        .map(StoredActor::id)
        .filter(one -> isOver(lastTie.get(one), retention.nearCircle(), today))
        .toList();
  }

  /** The last day of a tie; none as long as it may go on. */
  private static Optional<LocalDate> end(Tie tie) {
    return Optional.ofNullable(tie.course().period().until()).map(PartialDate::latest);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static boolean isOver(@Nullable LocalDate day, Period kept, LocalDate today) {
    return day != null && !day.equals(LocalDate.MAX) && today.isAfter(day.plus(kept));
  }

  private void erase(ActorId person, Instant now) {
    AuditLine line =
        new AuditLine(
            now, SERVICE, SERVICE, "person-forgotten", "retention", null, List.of(person));
    try {
      store.erasePerson(person, new Change(SERVICE, now, null), line);
    } catch (NotThere gone) {
      // Somebody erased them in the meantime.
    }
  }

  private static Instant before(Instant now, Period kept) {
    return now.atZone(Here.ZONE).minus(kept).toInstant();
  }

  private static AreaCode code(StoredArea web) {
    return web.area().code();
  }

  private static void attempt(List<RuntimeException> failed, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException wrong) {
      failed.add(wrong);
    }
  }
}
