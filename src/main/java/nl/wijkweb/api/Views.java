package nl.wijkweb.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import nl.wijkweb.access.Cut;
import nl.wijkweb.access.OpenPerson;
import nl.wijkweb.access.Operation;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
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

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

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

  /** Today, where the webs are. */
  LocalDate today() {
    return dayOf(clock.instant());
  }

  /** The day of a moment, where the webs are. */
  static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, AMSTERDAM);
  }

  /** The webs that the viewer may enter, by code. */
  List<StoredArea> enterable(Viewer viewer) {
    return webs.list().stream().filter(web -> policy.mayEnter(viewer, web.area().code())).toList();
  }

  /** A web that the viewer may enter; anything else is not there. */
  View of(Call call, AreaCode code) {
    Viewer viewer = call.viewer();
    if (!policy.mayEnter(viewer, code)) {
      throw ApiProblem.notFound();
    }
    WebSnapshot snapshot = webs.find(code).orElseThrow(ApiProblem::notFound);
    OpenPerson open = open(call, snapshot).orElse(null);
    return new View(policy, viewer, snapshot, cut(viewer, snapshot, open), open);
  }

  /** The web of an actor that is there; whether it is in sight is for the view to say. */
  View ofActor(Call call, ActorId actor) {
    return of(call, store.findActor(actor).orElseThrow(ApiProblem::notFound).web());
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

  /** Logs something that a viewer does with people. */
  void append(
      Viewer viewer,
      String action,
      @Nullable String purpose,
      @Nullable String visit,
      List<ActorId> people) {
    store.appendAudit(List.of(line(viewer, action, purpose, visit, people)));
  }

  private AuditLine line(
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
      return snapshot.findActor(self).map(own -> new OpenPerson(self, null, "own-request"));
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
    if (open != null) {
      return Cut.of(policy, viewer, snapshot.web(), open);
    }
    synchronized (cuts) {
      return cuts.computeIfAbsent(snapshot, fresh -> new EnumMap<>(UserRole.class))
          .computeIfAbsent(viewer.role(), role -> Cut.of(policy, viewer, snapshot.web(), null));
    }
  }
}
