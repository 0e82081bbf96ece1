package nl.wijkweb.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import org.jspecify.annotations.Nullable;

/**
 * A web cut to what one viewer may see. Whatever is computed or shown for the viewer is taken from
 * here, so that what they may not see cannot show through.
 */
public final class Cut {
  private final AreaWeb web;
  private final Everybody everybody;

  /** What the viewer sees anyway, when this is what opening a person adds to it. */
  private final @Nullable Cut anyway;

  private final Map<ActorId, Sight> sights = new HashMap<>();
  private final Map<TieId, Sight> tieSights = new HashMap<>();
  private List<StoredTie> own = List.of();
  private @Nullable List<StoredActor> actors;
  private @Nullable List<StoredTie> ties;

  /** How much is seen of a tie between the two. */
  @FunctionalInterface
  private interface OfTies {
    Sight sight(Tie tie, StoredActor from, StoredActor to);
  }

  private Cut(AreaWeb web, Everybody everybody, @Nullable Cut anyway) {
    this.web = web;
    this.everybody = everybody;
    this.anyway = anyway;
  }

  /** Cuts a web that the viewer may enter. Linear in its actors and ties. */
  public static Cut of(Policy policy, Viewer viewer, AreaWeb web) {
    Cut cut = new Cut(web, new Everybody(web), null);
    web.actors().forEach(actor -> cut.see(actor.id(), policy.sight(viewer, actor, null)));
    cut.see(web.ties(), (tie, from, to) -> policy.sight(viewer, tie, from, to, null));
    return cut;
  }

  /**
   * This cut once a person is open: their own ties are in sight, with whoever is at the other end.
   * Linear in what is given.
   *
   * @param viewer of whose role this cut is
   * @param ties every tie of the open person, uncut, in the web's order
   */
  public Cut opened(Policy policy, Viewer viewer, OpenPerson open, List<StoredTie> ties) {
    Cut cut = new Cut(web, everybody, this);
    everybody
        .find(open.person())
        .ifPresent(person -> cut.see(person.id(), policy.sight(viewer, person, open)));
    List<StoredTie> seen =
        cut.see(ties, (tie, from, to) -> policy.sight(viewer, tie, from, to, open));
    cut.own = seen.stream().map(cut::redacted).toList();
    return cut;
  }

  /**
   * This cut with those who agreed to be named on a warm path between others, by label, and the
   * ties along which they may be. For such a path alone. Linear in the web.
   */
  public Cut introducing(Policy policy) {
    Cut cut = new Cut(web, everybody, this);
    cut.see(
        web.ties(),
        (tie, from, to) -> policy.mayIntroduce(tie, from, to) ? Sight.LABEL : Sight.NONE);
    return cut;
  }

  /** What the viewer sees whoever is open. */
  public Cut anyway() {
    return anyway == null ? this : anyway;
  }

  /** The actors in sight, in the web's order, with what may be known of them. */
  public synchronized List<StoredActor> actors() {
    List<StoredActor> known = actors;
    if (known == null) {
      known =
          web.actors().stream().filter(actor -> isVisible(actor.id())).map(this::redacted).toList();
      actors = known;
    }
    return known;
  }

  /** The ties in sight, in the web's order; both ends are in sight too. */
  public synchronized List<StoredTie> ties() {
    List<StoredTie> known = ties;
    if (known == null) {
      known =
          web.ties().stream()
              .filter(tie -> sight(tie.id()) != Sight.NONE)
              .map(this::redacted)
              .toList();
      ties = known;
    }
    return known;
  }

  /** The ties of the open person, in the web's order; none when nobody is open. */
  public List<StoredTie> ownTies() {
    return own;
  }

  /** The involvement of actors in sight. */
  public List<Involvement> involvement() {
    return web.involvement().stream()
        .filter(one -> sight(one.actor()).atLeast(Sight.PUBLIC))
        .toList();
  }

  /** How much of an actor is in sight. */
  public Sight sight(ActorId actor) {
    Sight own = sights.getOrDefault(actor, Sight.NONE);
    Sight otherwise = anyway == null ? Sight.NONE : anyway.sight(actor);
    return own.atLeast(otherwise) ? own : otherwise;
  }

  /** On what ground an actor in sight is recorded; decides how it may be named. */
  Optional<LegalBasis> legalBasis(ActorId actor) {
    return everybody.find(actor).map(one -> one.facts().basis().legalBasis());
  }

  /** One actor, when in sight. */
  public Optional<StoredActor> findActor(ActorId id) {
    return everybody.find(id).filter(actor -> isVisible(id)).map(this::redacted);
  }

  /** What may be known now of an actor in sight as it once was. */
  public StoredActor redactPast(StoredActor then) {
    return redacted(then);
  }

  /** What may be known of an actor's opened details. */
  public Details redact(StoredActor actor, Details details) {
    return Redaction.details(sight(actor.id()), actor.kind(), details);
  }

  /** What may be known of a tie in sight once its words are opened, its note among them. */
  public Tie redact(StoredTie tie, Tie opened) {
    return Redaction.tie(sight(tie.id()), opened, this::isVisible, Everybody::isId);
  }

  /** What the open person may know of a tie that was theirs, its words opened. */
  public Tie redactOwn(Tie opened) {
    return Redaction.tie(Sight.WHOLE, opened, this::isVisible, Everybody::isId);
  }

  /** Whom in sight a text is an id of, if anybody's. */
  public Optional<StoredActor> named(String text) {
    return Everybody.isId(text) ? findActor(new ActorId(text)) : Optional.empty();
  }

  private boolean isVisible(ActorId actor) {
    return sights.containsKey(actor) || anyway != null && anyway.isVisible(actor);
  }

  private Sight sight(TieId tie) {
    Sight own = tieSights.getOrDefault(tie, Sight.NONE);
    Sight otherwise = anyway == null ? Sight.NONE : anyway.sight(tie);
    return own.atLeast(otherwise) ? own : otherwise;
  }

  /** Lets ties be seen with both their ends; gives those of them that are. */
  private List<StoredTie> see(List<StoredTie> judged, OfTies of) {
    List<StoredTie> seen = new ArrayList<>();
    for (StoredTie stored : judged) {
      Tie tie = stored.tie();
      Optional<StoredActor> from = everybody.find(tie.from());
      Optional<StoredActor> to = everybody.find(tie.to());
      if (from.isPresent() && to.isPresent()) {
        Sight sight = of.sight(tie, from.get(), to.get());
        if (sight != Sight.NONE) {
          seen.add(stored);
          tieSights.put(stored.id(), sight);
          see(tie.from(), Sight.LABEL);
          see(tie.to(), Sight.LABEL);
        }
      }
    }
    return seen;
  }

  private void see(ActorId actor, Sight sight) {
    if (sight != Sight.NONE) {
      sights.merge(actor, sight, (one, other) -> one.atLeast(other) ? one : other);
    }
  }

  private StoredActor redacted(StoredActor actor) {
    Sight sight = sight(actor.id());
    return new StoredActor(
        actor.id(),
        actor.web(),
        // A folder's id of a person may spell their name.
        actor.kind().isPerson() && !sight.atLeast(Sight.WORK) ? null : actor.folderId(),
        actor.kind(),
        Redaction.facts(sight, actor.kind(), actor.facts()),
        actor.details(),
        actor.version());
  }

  private StoredTie redacted(StoredTie tie) {
    Sight sight = sight(tie.id());
    return new StoredTie(
        tie.id(),
        tie.web(),
        tie.folderId(),
        redact(tie, tie.tie()),
        sight.atLeast(Sight.WORK) ? tie.note() : null,
        tie.version());
  }
}
