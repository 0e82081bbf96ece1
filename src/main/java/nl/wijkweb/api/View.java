package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.access.Cut;
import nl.wijkweb.access.Labels;
import nl.wijkweb.access.OpenPerson;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Sight;
import nl.wijkweb.access.Undoing;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.Undoer;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.webs.WebSnapshot;
import org.jspecify.annotations.Nullable;

/** One web in front of one viewer. */
final class View {
  private final Policy policy;
  private final Viewer viewer;
  private final WebSnapshot snapshot;
  private final Cut cut;
  private final @Nullable OpenPerson open;

  View(Policy policy, Viewer viewer, WebSnapshot snapshot, Cut cut, @Nullable OpenPerson open) {
    this.policy = policy;
    this.viewer = viewer;
    this.snapshot = snapshot;
    this.cut = cut;
    this.open = open;
  }

  /** The web as it is kept, uncut: only for what passes disclosure, and for writing. */
  WebSnapshot snapshot() {
    return snapshot;
  }

  /** The web cut to what the viewer may see. */
  Cut cut() {
    return cut;
  }

  /** Whose web is open, if anybody's. */
  @Nullable OpenPerson open() {
    return open;
  }

  /** The person whose web is open, as they are kept; without one it is not there. */
  StoredActor openActor() {
    if (open == null) {
      throw ApiProblem.notFound();
    }
    return snapshot.findActor(open.person()).orElseThrow(ApiProblem::notFound);
  }

  /** Whether an actor stands in the area itself; of whom no area is known does. */
  boolean isInside(Member actor) {
    AreaCode home = actor.facts().home().area();
    return home == null || home.equals(snapshot.area().area().code());
  }

  /** Under what names the actors stand on a day. */
  Labels labels(LocalDate day) {
    return new Labels(policy, viewer, cut, snapshot::details, day);
  }

  /** Whether there is such an actor, as far as the viewer may know. */
  boolean sees(ActorId id) {
    return cut.findActor(id).isPresent();
  }

  /** An actor in sight; anything else is not there. */
  StoredActor actor(ActorId id) {
    return cut.findActor(id).orElseThrow(ApiProblem::notFound);
  }

  /** An actor as it is kept, once it is known to be in sight. */
  StoredActor whole(StoredActor inSight) {
    return snapshot.findActor(inSight.id()).orElseThrow(ApiProblem::notFound);
  }

  /** Details as they are kept, of an actor in sight. */
  Details wholeDetails(StoredActor inSight) {
    return snapshot.details(inSight.id()).orElseThrow(ApiProblem::notFound);
  }

  /** A tie in sight; anything else is not there. */
  StoredTie tie(TieId id) {
    return cut.ties().stream()
        .filter(tie -> tie.id().equals(id))
        .findFirst()
        .orElseThrow(ApiProblem::notFound);
  }

  /** A tie as it is kept, once it is known to be in sight. */
  StoredTie whole(StoredTie inSight) {
    return snapshot.tiesOf(inSight.tie().from()).stream()
        .filter(tie -> tie.id().equals(inSight.id()))
        .findFirst()
        .orElseThrow(ApiProblem::notFound);
  }

  /** A tie in sight with its words opened, as far as the viewer may read them. */
  Tie opened(StoredTie inSight, WebStore store) {
    StoredTie whole = whole(inSight);
    return cut.redact(inSight, store.open(whole).orElse(whole.tie()));
  }

  /** Whether the viewer may write the actor as it is given. */
  boolean mayWrite(Member actor) {
    return policy.mayWrite(viewer, actor);
  }

  /**
   * An actor that the viewer may write. Asked before anything else of a request is looked at, or a
   * mistake in the rest would tell that the actor is there.
   *
   * @throws ApiProblem when they may not, or it is not there
   */
  StoredActor writable(ActorId id) {
    StoredActor whole = whole(actor(id));
    if (!mayWrite(whole)) {
      throw ApiProblem.notFound();
    }
    return whole;
  }

  /** Whether the viewer may say that an actor is of another kind than it was. */
  boolean mayBecome(Member before, ActorKind kind) {
    return policy.mayBecome(viewer, before, kind);
  }

  /** Whether the viewer may say that an actor is recorded on another ground than it was. */
  boolean mayRest(Member before, Basis basis) {
    return policy.mayRest(viewer, before, basis);
  }

  /** Whether the viewer may write the tie; both ends are in the web. */
  boolean mayWrite(Tie tie) {
    Optional<StoredActor> from = snapshot.findActor(tie.from());
    Optional<StoredActor> to = snapshot.findActor(tie.to());
    return from.isPresent()
        && to.isPresent()
        && policy.mayWrite(viewer, tie, from.get(), to.get(), open);
  }

  /** Whether the viewer may write the tie, of which an end may be among those that are to come. */
  boolean mayWrite(Tie tie, Map<ActorId, ? extends Member> coming) {
    Member from = end(tie.from(), coming);
    Member to = end(tie.to(), coming);
    return from != null && to != null && policy.mayWrite(viewer, tie, from, to, open);
  }

  private @Nullable Member end(ActorId id, Map<ActorId, ? extends Member> coming) {
    Member comes = coming.get(id);
    return comes == null ? snapshot.findActor(id).orElse(null) : comes;
  }

  /** Whether the viewer would have seen an actor that is in sight as it once was. */
  boolean sawPast(Member then) {
    return policy.sight(viewer, then, open) != Sight.NONE;
  }

  /** Whether the viewer would have seen a tie that is in sight as it once was. */
  boolean sawPast(Tie then) {
    Optional<StoredActor> from = snapshot.findActor(then.from());
    Optional<StoredActor> to = snapshot.findActor(then.to());
    return from.isPresent()
        && to.isPresent()
        && policy.sight(viewer, then, from.get(), to.get(), open) != Sight.NONE;
  }

  /** Whether the viewer may undo what somebody in a role changed. */
  boolean mayUndo(Change change) {
    return policy.mayUndo(viewer, change.role());
  }

  /** Whether the viewer may know who changed a row about people. */
  boolean knowsWhoChanged(Change change) {
    return policy.knowsWhoChanged(viewer, change.role(), open);
  }

  /** Whether the viewer made a change. */
  boolean isOwn(Change change) {
    return viewer.subject().equals(change.who());
  }

  /** What the viewer may write and see of a change that they undo. */
  Undoer undoer() {
    return new Undoing(policy, viewer, cut, open);
  }

  /** Whether the viewer may say of the tie that it is still so; both ends are in the web. */
  boolean mayConfirm(Tie tie) {
    Optional<StoredActor> from = snapshot.findActor(tie.from());
    Optional<StoredActor> to = snapshot.findActor(tie.to());
    return from.isPresent()
        && to.isPresent()
        && policy.mayConfirm(viewer, tie, from.get(), to.get(), open);
  }

  /** Whether the viewer may say in a conversation with the open person that this is so. */
  boolean mayTell(Tie tie) {
    return policy.mayTell(viewer, tie, open);
  }

  /** Whether the viewer may say on what ground the open person is recorded. */
  boolean mayGround() {
    return policy.mayGround(viewer);
  }

  /** Whether the viewer keeps a contact log of the actor. */
  boolean mayLog(StoredActor actor) {
    return policy.mayLog(viewer, actor, open);
  }

  /** Whether the viewer keeps the card of the actor as its contact person. */
  boolean keepsCard(StoredActor actor) {
    return policy.mayKeepCard(viewer, actor);
  }

  /** Whether the viewer may give a link to the card of the actor away. */
  boolean mayLinkCard(StoredActor actor) {
    return policy.mayLinkCard(viewer, actor);
  }

  /** Which people an answer shows, to be logged before it leaves. */
  List<ActorId> people(List<StoredActor> shown) {
    return shown.stream()
        .filter(actor -> actor.kind().isPrivatePerson())
        .map(StoredActor::id)
        .toList();
  }
}
