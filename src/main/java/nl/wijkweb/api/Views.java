package nl.wijkweb.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.access.Cut;
import nl.wijkweb.access.OpenPerson;
import nl.wijkweb.access.Operation;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Here;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredArea;
import nl.wijkweb.store.Visit;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.webs.WebSnapshot;
import nl.wijkweb.webs.Webs;
import org.jspecify.annotations.Nullable;

/**
 * Puts webs in front of viewers: checks that they may enter, opens the person whose visit the call
 * carries, cuts the web to what they may see, and logs whom an answer shows before it leaves.
 */
final class Views {
  static final String VISIT = "Wijkweb-Visit";

  /** The action by which somebody was seen who shows in another person's web. */
  static final String BESIDE = "seen-beside";

  /** For what a case is open while it stands in a list. */
  private static final String CASES = "cases";

  private final Webs webs;
  private final WebStore store;
  private final Policy policy;
  private final Clock clock;

  /** Cuts without an open person depend on the role alone; they live as long as their snapshot. */
  private final Map<WebSnapshot, Map<UserRole, Cut>> cuts = new WeakHashMap<>();

  Views(Webs webs, WebStore store, Policy policy, Clock clock) {
    this.webs = webs;
    this.store = store;
    this.policy = policy;
    this.clock = clock;
  }

  /** Now. */
  Instant now() {
    return clock.instant();
  }

  /** Today, where the webs are. */
  LocalDate today() {
    return dayOf(clock.instant());
  }

  /** The day of a moment, where the webs are. */
  static LocalDate dayOf(Instant moment) {
    return Here.dayOf(moment);
  }

  /** The webs that the viewer may enter, by code. */
  List<StoredArea> enterable(Viewer viewer) {
    return webs.list().stream().filter(web -> policy.mayEnter(viewer, web.area().code())).toList();
  }

  /** A web that the viewer may enter, uncut; nothing for any other. */
  Optional<WebSnapshot> find(Viewer viewer, AreaCode code) {
    return policy.mayEnter(viewer, code) ? webs.find(code) : Optional.empty();
  }

  /** A web that the viewer may enter; anything else is not there. */
  View of(Call call, AreaCode code) {
    Viewer viewer = call.viewer();
    WebSnapshot snapshot = find(viewer, code).orElseThrow(ApiProblem::notFound);
    OpenPerson open = open(call, snapshot).orElse(null);
    return new View(policy, viewer, snapshot, cut(viewer, snapshot, open), open);
  }

  /** A web that somebody may enter, with nobody open; nothing for any other. */
  Optional<View> anyway(Viewer viewer, AreaCode code) {
    return find(viewer, code)
        .map(web -> new View(policy, viewer, web, cut(viewer, web, null), null));
  }

  /** The web of an actor that is there; whether it is in sight is for the view to say. */
  View ofActor(Call call, ActorId actor) {
    return of(call, store.findActor(actor).orElseThrow(ApiProblem::notFound).web());
  }

  /**
   * The webs of people whom the viewer follows, each with that person open for the list of cases.
   * Who is not there or elsewhere is left out. Reads once for all of them, and once a web.
   */
  List<View> ofCases(Viewer viewer) {
    Map<AreaCode, List<StoredActor>> byWeb =
        store.findActors(store.listCases(viewer.subject(), today())).stream()
            .filter(person -> policy.mayEnter(viewer, person.web()))
            .filter(person -> policy.mayOpen(viewer, person.id(), true, false))
            .collect(Collectors.groupingBy(StoredActor::web));
    return byWeb.entrySet().stream()
        .flatMap(
            of ->
                webs.find(of.getKey()).stream().flatMap(web -> ofCases(viewer, web, of.getValue())))
        .toList();
  }

  private Stream<View> ofCases(Viewer viewer, WebSnapshot web, List<StoredActor> people) {
    return people.stream()
        .filter(person -> web.findActor(person.id()).isPresent())
        .map(person -> new OpenPerson(person.id(), null, CASES))
        .map(open -> new View(policy, viewer, web, cut(viewer, web, open), open));
  }

  /** The web of a person who is open in this call; anything else is not there. */
  View ofOpen(Call call, ActorId person) {
    View view = ofActor(call, person);
    OpenPerson open = view.open();
    if (open == null || !open.person().equals(person)) {
      throw ApiProblem.notFound();
    }
    return view;
  }

  /**
   * A view with those who agreed to be named on a warm path; for such a path alone.
   *
   * @param open whose own ties may stand on it, if anybody's
   */
  View introducing(Call call, View view, @Nullable OpenPerson open) {
    Cut cut = view.cut().anyway().introducing(policy);
    Viewer viewer = call.viewer();
    WebSnapshot web = view.snapshot();
    return new View(
        policy,
        viewer,
        web,
        open == null ? cut : cut.opened(policy, viewer, open, web.tiesOf(open.person())),
        open);
  }

  /**
   * Logs the people whom an answer shows; returns after the lines are committed. Why a person's web
   * is open is their own: others who show in it have a line of their own that does not tell.
   */
  void log(Call call, View view, String action, List<StoredActor> shown) {
    List<ActorId> people = view.people(shown);
    if (people.isEmpty()) {
      return;
    }
    // What tells of people is not to be found in a browser afterwards.
    call.http().header("Cache-Control", "no-store");
    OpenPerson open = view.open();
    if (open == null) {
      append(call.viewer(), action, null, null, people);
      return;
    }
    List<ActorId> others = people.stream().filter(one -> !one.equals(open.person())).toList();
    List<AuditLine> lines = new ArrayList<>();
    if (others.size() < people.size()) {
      lines.add(line(call.viewer(), action, open.purpose(), open.visit(), List.of(open.person())));
    }
    if (!others.isEmpty()) {
      lines.add(line(call.viewer(), BESIDE, null, open.visit(), others));
    }
    store.appendAudit(lines);
  }

  /** Answers with what was found, once everybody who is named in it is logged. */
  void answer(Call call, View view, String action, NamesJson names, JsonObject json) {
    log(call, view, action, names.ids().stream().map(view::actor).toList());
    Answers.json(call.http(), json.node());
  }

  /** Logs something that a viewer does with people. */
  void append(
      Viewer viewer,
      String action,
      @Nullable String purpose,
      @Nullable String visit,
      List<ActorId> people) {
    store.appendAudit(List.of(line(viewer, action, purpose, visit, people)));
  }

  /** A line of the audit about something that a viewer does now. */
  AuditLine line(
      Viewer viewer,
      String action,
      @Nullable String purpose,
      @Nullable String visit,
      List<ActorId> people) {
    return new AuditLine(
        clock.instant(), viewer.subject(), viewer.role().code(), action, purpose, visit, people);
  }

  private Optional<OpenPerson> open(Call call, WebSnapshot snapshot) {
    Viewer viewer = call.viewer();
    ActorId self = viewer.person();
    if (viewer.role() == UserRole.RESIDENT && self != null) {
      return snapshot
          .findActor(self)
          .map(own -> new OpenPerson(self, null, OpenPerson.OWN_REQUEST));
    }
    String token = call.http().header(VISIT);
    if (token == null) {
      return Optional.empty();
    }
    Visit visit =
        store
            .findVisit(Json.hash(token), clock.instant())
            .filter(found -> policy.mayCall(viewer, Operation.START_VISIT))
            .filter(found -> found.who().equals(viewer.subject()))
            .orElseThrow(ApiProblem::notFound);
    return snapshot
        .findActor(visit.person())
        .map(person -> new OpenPerson(person.id(), visit.tokenHash(), visit.purpose()));
  }

  private Cut cut(Viewer viewer, WebSnapshot snapshot, @Nullable OpenPerson open) {
    Cut anyway;
    synchronized (cuts) {
      anyway =
          cuts.computeIfAbsent(snapshot, fresh -> new EnumMap<>(UserRole.class))
              .computeIfAbsent(viewer.role(), role -> Cut.of(policy, viewer, snapshot.web()));
    }
    return open == null
        ? anyway
        : anyway.opened(policy, viewer, open, snapshot.tiesOf(open.person()));
  }
}
