package nl.wijkweb.store.neo4j;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.HistoryStore;
import nl.wijkweb.store.Obstacle;
import nl.wijkweb.store.Obstacle.Why;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.Undoer;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to undo a change, or what stands in the way of it. Rows that the undoer may
 * not write are left as they are, and stand in nobody's way; those that went with an actor that
 * comes back come back with it where they can.
 */
final class UndoPlan {
  /** So many obstacles are told at most. */
  static final int MOST_TOLD = 100;

  final List<Done> actorsBack = new ArrayList<>();
  final List<Done> tiesBack = new ArrayList<>();
  final List<Done> linesBack = new ArrayList<>();

  /** Actors that are to say something else, by what they are now. */
  final List<Next> actorsNext = new ArrayList<>();

  final List<NextTie> tiesNext = new ArrayList<>();
  final List<Move> tiesMoved = new ArrayList<>();
  final List<MovedLine> linesMoved = new ArrayList<>();
  final List<Done> pairsBack = new ArrayList<>();

  /** What was said of two, by what stands there now. */
  final Map<Done, Map<String, Object>> pairsGone = new LinkedHashMap<>();

  final List<TieRow> tiesGone = new ArrayList<>();
  final Map<String, Map<String, Object>> actorsGone = new LinkedHashMap<>();
  @Nullable Figures figures;

  private final UndoPlace place;
  private final Undoer undoer;
  private final long version;
  private final Instant made;
  private final Instant now;
  private final OpenRows rows;
  private final List<Obstacle> obstacles = new ArrayList<>();
  private final Map<String, StoredActor> back = new HashMap<>();

  /** The ties that the change added, but for those that are staged to go. */
  private final Set<String> added = new HashSet<>();

  private @Nullable FolderIdsTaken taken;

  /** An actor as it is now, and what it is to say. */
  record Next(Map<String, Object> now, Map<String, Object> next) {}

  /** A tie as it is now, and what it is to say. */
  record NextTie(TieRow now, Map<String, Object> next) {}

  /** A tie as it is now, where it was, and what it is to say there. */
  record Move(TieRow now, Done was, Map<String, Object> next) {}

  /** A line of a contact log as it is now, and to whose log it goes. */
  record MovedLine(Map<String, Object> now, StoredActor to) {}

  UndoPlan(UndoPlace place, Undoer undoer, long version, Instant made, Instant now) {
    this.place = place;
    this.undoer = undoer;
    this.version = version;
    this.made = made;
    this.now = now;
    this.rows = new OpenRows(place.codecs);
  }

  List<Obstacle> obstacles() {
    return obstacles;
  }

  boolean isEmpty() {
    return hasNoRows()
        && tiesMoved.isEmpty()
        && pairsBack.isEmpty()
        && pairsGone.isEmpty()
        && figures == null;
  }

  /** Whether no actor or tie comes, goes or says something else. */
  boolean hasNoRows() {
    return actorsBack.isEmpty()
        && tiesBack.isEmpty()
        && actorsNext.isEmpty()
        && tiesNext.isEmpty()
        && tiesGone.isEmpty()
        && actorsGone.isEmpty();
  }

  /**
   * Takes in what the change did, or a part of it, the last part first; in it actors first, since
   * ties and lines need them. It stops where enough stands in the way.
   */
  void take(List<Done> done) {
    place.expect(done);
    done.stream()
        .filter(one -> one.isTie() && one.before() == null)
        .forEach(one -> added.add(one.id()));
    UndoActors actors = new UndoActors(this, place, undoer, rows, added);
    done.stream().filter(Done::isActor).takeWhile(this::goesOn).forEach(actors::take);
    boolean merge = done.stream().anyMatch(Pairs::isOfMerge);
    UndoTies ties = new UndoTies(this, place, undoer, rows, merge);
    UndoMoves moves = new UndoMoves(this, place, ties, rows, done);
    done.stream()
        .filter(one -> one.isTie() && !moves.isMoved(one))
        .takeWhile(this::goesOn)
        .forEach(ties::take);
    for (Done one : done) {
      if (moves.isMoved(one)) {
        moves.take(one);
      } else if (one.what().equals(Pairs.PAIR)) {
        takePair(one);
      } else if (one.what().equals(Figures.FIGURES)) {
        takeFigures(one);
      } else if (!one.isActor() && !one.isTie() && one.after() == null && comesBack(one)) {
        linesBack.add(one);
      }
    }
  }

  private boolean goesOn(Done one) {
    return obstacles.size() < MOST_TOLD;
  }

  /** Forgets the rows of a part that is staged; lines and figures wait for the end. */
  void staged() {
    tiesGone.forEach(tie -> added.remove(tie.stored().id().value()));
    forget();
  }

  /**
   * Forgets the rows of a part: it is staged, or there is something in the way and none will be.
   */
  void forget() {
    actorsBack.clear();
    tiesBack.clear();
    actorsNext.clear();
    tiesNext.clear();
    tiesGone.clear();
    actorsGone.clear();
  }

  /** An actor that is there, or comes back. */
  @Nullable StoredActor member(String id) {
    StoredActor comes = back.get(id);
    return comes != null ? comes : place.findActor(id).orElse(null);
  }

  boolean comesBack(String actor) {
    return back.containsKey(actor);
  }

  boolean goes(String actor) {
    return actorsGone.containsKey(actor);
  }

  /** Lets an actor be thought of as there, whether or not it can come back. */
  void expect(StoredActor actor) {
    back.put(actor.id().value(), actor);
  }

  /** Whether it was done so long ago that nobody in private comes back. */
  boolean isLate() {
    return Duration.between(made, now).toDays() > HistoryStore.PEOPLE_DAYS;
  }

  void obstruct(Why why, String row, @Nullable Change later) {
    obstruct(why, row, null, later);
  }

  void obstruct(Why why, String row, @Nullable String name, @Nullable Change later) {
    obstacles.add(new Obstacle(why, row, name, later));
  }

  /** The last change after the one that is undone which tells that it touched a row. */
  @Nullable Change lastTouching(String row) {
    return place.changes.lastTouching(place.tx, place.code, version, row).orElse(null);
  }

  /** Whether the same was brought in again, under another id. */
  boolean isBroughtAgain(Done one) {
    FolderIdsTaken known = taken;
    if (known == null) {
      known = new FolderIdsTaken(place.web());
      taken = known;
    }
    return known.isTaken(one.isTie(), place.codecs.own().open(one.was(), one.people()));
  }

  private boolean comesBack(Done line) {
    Props row = new Props(line.was());
    String actor = row.text("actor");
    return comesBack(actor == null ? row.need("person") : actor);
  }

  /** Whether the undoer may write a tie as it is now. */
  boolean mayWrite(TieRow tie) {
    return undoer.mayWrite(
        tie.stored().tie(),
        member(tie.stored().tie().from().value()),
        member(tie.stored().tie().to().value()));
  }

  private void takePair(Done one) {
    boolean theirs =
        Pairs.ids(one).stream()
            .map(this::member)
            .allMatch(actor -> actor == null || undoer.mayWrite(actor));
    Map<String, Object> now = Pairs.find(place.tx, one.id());
    if (!theirs) {
      return;
    }
    if (one.after() == null && now == null) {
      pairsBack.add(one);
    } else if (one.after() != null && now != null) {
      pairsGone.put(one, now);
    }
  }

  private void takeFigures(Done one) {
    Figures there = Figures.read(place.tx, place.code);
    if (!there.equals(Figures.of(one.became()))) {
      obstacles.add(new Obstacle(Why.FIGURES_CHANGED, null, null, null));
    } else {
      figures = Figures.of(one.was());
    }
  }
}
