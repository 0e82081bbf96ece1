package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.disclosure.PersonDisclosure;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.signals.Finding;
import nl.wijkweb.signals.PersonWeb;
import nl.wijkweb.signals.Signal;
import nl.wijkweb.signals.State;
import nl.wijkweb.store.ContactEntry;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * The people whom somebody of the wijkteam follows, with why a conversation may be due, when there
 * was contact and what was agreed: {@code /v1/cases}. Reasons are not counted: the order is that of
 * the last contact alone. Reads once for all cases, however many.
 */
final class CaseListResource {
  private final Views views;
  private final WebStore store;
  private final PersonWebs webs;
  private final PersonDisclosure disclosure;
  private final KeptUntil kept;

  CaseListResource(
      Views views, WebStore store, PersonWebs webs, PersonDisclosure disclosure, KeptUntil kept) {
    this.views = views;
    this.store = store;
    this.webs = webs;
    this.disclosure = disclosure;
    this.kept = kept;
  }

  /** One line of the list. */
  private record Case(
      ActorId person,
      String name,
      String area,
      List<Signal> reasons,
      @Nullable PartialDate lastContact,
      @Nullable ContactEntry next,
      @Nullable LocalDate endsSoon) {
    /** Whoever was spoken to longest ago comes first, and before them of whom it is not known. */
    static final Comparator<Case> BY_LAST_CONTACT =
        Comparator.comparing(
                Case::lastContact, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Case::name)
            .thenComparing(Case::person);
  }

  /** What was read for all cases at once. */
  private record Known(
      Viewer viewer,
      LocalDate today,
      Map<ActorId, List<Asked>> asked,
      Map<ActorId, List<ContactEntry>> logs,
      Map<ActorId, LocalDate> until) {
    List<ContactEntry> log(ActorId person) {
      return logs.getOrDefault(person, List.of());
    }

    /** Until when a web is kept that ends soon. */
    @Nullable LocalDate endsSoon(ActorId person) {
      LocalDate end = until.get(person);
      return end != null && KeptUntil.endsSoon(end, today) ? end : null;
    }
  }

  void list(Call call) {
    call.knownQuery();
    call.check();
    Viewer viewer = call.viewer();
    List<View> open = views.ofCases(viewer);
    List<ActorId> people = open.stream().map(CaseListResource::person).toList();
    Known known =
        new Known(
            viewer,
            views.today(),
            store.listAsked(people).stream().collect(Collectors.groupingBy(Asked::person)),
            store.listContacts(people),
            kept.of(open.stream().map(View::openActor).toList(), views.today()));
    List<Case> cases =
        open.stream()
            .flatMap(view -> of(view, known).stream())
            .sorted(Case.BY_LAST_CONTACT)
            .toList();
    if (!cases.isEmpty()) {
      views.append(viewer, "cases-listed", null, null, cases.stream().map(Case::person).toList());
    }
    JsonObject json =
        new JsonObject().put("asOf", known.today()).array("cases", cases, CaseListResource::json);
    Answers.json(call.http(), json.node());
  }

  private static ActorId person(View view) {
    return Objects.requireNonNull(view.open(), "a case is open while it is listed").person();
  }

  /** Nothing when the person was erased. */
  private Optional<Case> of(View view, Known known) {
    StoredActor person = view.actor(person(view));
    return view.snapshot()
        .details(person.id())
        .map(
            details ->
                new Case(
                    person.id(),
                    details.name(),
                    person.web().value(),
                    reasons(view, person, known),
                    lastContact(view, known).orElse(null),
                    next(known.log(person.id())).orElse(null),
                    known.endsSoon(person.id())));
  }

  private List<Signal> reasons(View view, StoredActor person, Known known) {
    List<Asked> asked = known.asked().getOrDefault(person.id(), List.of());
    PersonWeb web = webs.of(view.snapshot(), view.cut(), person, asked, known.today());
    return disclosure.signals(web).value().signals().stream()
        .filter(finding -> finding.state() == State.PRESENT)
        .map(Finding::signal)
        .toList();
  }

  /** By the contact log, or by the tie with the worker who follows the person. */
  private static Optional<PartialDate> lastContact(View view, Known known) {
    Stream<PartialDate> logged = known.log(person(view)).stream().map(ContactEntry::on);
    ActorId worker = known.viewer().person();
    Stream<PartialDate> tied =
        view.cut().ownTies().stream()
            .map(StoredTie::tie)
            .filter(tie -> tie.from().equals(worker) || tie.to().equals(worker))
            .flatMap(tie -> Stream.ofNullable(tie.course().lastContact()));
    return Stream.concat(logged, tied)
        .filter(date -> !date.earliest().isAfter(known.today()))
        .max(Comparator.naturalOrder());
  }

  /** The step that was agreed and is not done, the first that is due. */
  private static Optional<ContactEntry> next(List<ContactEntry> log) {
    return log.stream()
        .filter(entry -> entry.nextStep() != null && entry.doneOn() == null)
        .min(
            Comparator.comparing(
                ContactEntry::nextBy,
                Comparator.nullsLast(Comparator.<PartialDate>naturalOrder())));
  }

  private static JsonObject json(Case one) {
    JsonObject json =
        new JsonObject()
            .put("person", one.person())
            .put("name", one.name())
            .put("area", one.area())
            .list("reasons", one.reasons(), Signal::code)
            .put("lastContact", one.lastContact())
            .put("keptUntil", one.endsSoon());
    ContactEntry next = one.next();
    return next == null
        ? json
        : json.object(
            "nextStep", new JsonObject().put("text", next.nextStep()).put("by", next.nextBy()));
  }
}
