package nl.wijkweb.webs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.access.ImportRefusal;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.exchange.PlacedWeb;
import nl.wijkweb.exchange.Problem;
import nl.wijkweb.exchange.ProblemList;
import nl.wijkweb.exchange.Problems;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.exchange.SameRows;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.Web;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.RowCount;
import org.jspecify.annotations.Nullable;

/** Holds a folder that somebody brings against what they may bring: all that is refused at once. */
final class ImportCheck {
  private static final String PRIVATE_COLUMNS =
      String.join(
          ", ",
          List.of(
              "street",
              "ageBand",
              "household",
              "openTo",
              "capacity",
              "members",
              "schedule",
              "targetGroup",
              "offers",
              "seeks",
              "contactPerson",
              "phone",
              "email",
              "website",
              "note"));

  private final Policy policy;
  private final Viewer viewer;
  private final PlacedWeb placed;
  private final Optional<Web> there;
  private final @Nullable UnseenPart unseen;
  private final Set<ActorId> erased;
  private final Map<ActorId, Actor> actorsThere = new HashMap<>();
  private final Map<TieId, Tie> tiesThere = new HashMap<>();
  private final Problems problems = new Problems();
  private final RowCount count;

  /**
   * @param there the web that is there already, if any
   * @param erased the ids by which people were known who were erased
   * @param count counts the rows that were compared
   */
  ImportCheck(
      Policy policy,
      Viewer viewer,
      PlacedWeb placed,
      Optional<Web> there,
      Set<ActorId> erased,
      RowCount count) {
    this.count = count;
    this.erased = Set.copyOf(erased);
    this.policy = policy;
    this.viewer = viewer;
    this.placed = placed;
    this.there = there;
    this.unseen =
        there.isEmpty() || policy.mayReplaceUnseen(viewer)
            ? null
            : new UnseenPart(policy, viewer, there.get());
    for (Web web : there.stream().toList()) {
      web.actors().forEach(actor -> actorsThere.put(actor.id(), actor));
      web.ties().stream()
          .filter(tie -> tie.id() != null)
          .forEach(tie -> tiesThere.put(Objects.requireNonNull(tie.id()), tie));
    }
  }

  /**
   * The web to bring in, with what the viewer could not see of what is there already, or everything
   * that they may not bring. What says the same as what is there is what is there. Linear in the
   * web.
   */
  Read<Web> check() {
    Web web = placed.web();
    Map<ActorId, Actor> actors = new HashMap<>();
    web.actors().forEach(actor -> actors.put(actor.id(), actor));
    for (int i = 0; i < web.actors().size(); i++) {
      check(web.actors().get(i), placed.actorRows().get(i));
    }
    for (int i = 0; i < web.ties().size(); i++) {
      check(web.ties().get(i), actors, placed.tieRows().get(i));
    }
    for (int i = 0; i < web.asked().size(); i++) {
      check(web.asked().get(i), placed.askedRows().get(i));
    }
    ProblemList found = problems.list();
    if (found.count() > 0) {
      return new Read.Broken<>(found);
    }
    Web kept = unseen == null ? web : unseen.keptIn(web);
    return new Read.Whole<>(there.map(before -> SameRows.settled(kept, before)).orElse(kept));
  }

  private void check(Actor actor, int row) {
    count.next();
    Optional<ImportRefusal> refusal = policy.refusesImport(viewer, actor);
    if (refusal.isPresent()) {
      refuse(PlacedWeb.ACTORS, row, "id", actor.id().value(), refusal);
      return;
    }
    Actor before = actorsThere.get(actor.id());
    if (actor.kind().isPerson() && erased.contains(actor.id())) {
      // That somebody was erased is for those alone who may know of everybody.
      Cause cause =
          policy.mayReplaceUnseen(viewer)
              ? ProblemCode.ID_OF_ERASED.of()
              : ProblemCode.ID_UNUSABLE.of();
      report(PlacedWeb.ACTORS, row, "id", actor.id().value(), cause);
    } else if (unseen != null && unseen.hides(actor.id())) {
      reportTaken(PlacedWeb.ACTORS, row, actor.id().value());
    } else if (before != null && before.kind().isPerson() != actor.kind().isPerson()) {
      Cause cause = ProblemCode.ID_OF_OTHER_KIND.of(before.kind().code());
      report(PlacedWeb.ACTORS, row, "kind", actor.kind().code(), cause);
    } else if (before != null && !mayBecome(before, actor)) {
      Cause cause = ProblemCode.ID_OF_HIDDEN.of();
      report(PlacedWeb.ACTORS, row, "kind", actor.kind().code(), cause);
    }
  }

  private boolean mayBecome(Actor before, Actor after) {
    return policy.mayBecome(viewer, before, after.kind())
        && policy.mayRest(viewer, before, after.facts().basis());
  }

  private void check(Tie tie, Map<ActorId, Actor> actors, int row) {
    count.next();
    Actor from = actors.get(tie.from());
    Actor to = actors.get(tie.to());
    if (from == null || to == null) {
      throw new IllegalStateException("a web's ties end at its actors");
    }
    // Whoever may not be brought in is told once, in their own row, and not for each of their ties.
    if (policy.refusesImport(viewer, from).isEmpty()
        && policy.refusesImport(viewer, to).isEmpty()) {
      refuse(
          PlacedWeb.TIES,
          row,
          "type",
          tie.type().code(),
          policy.refusesImport(viewer, tie, from, to));
    }
    Tie before = tie.id() == null ? null : tiesThere.get(tie.id());
    if (unseen != null && unseen.hides(tie)) {
      reportTaken(PlacedWeb.TIES, row, String.valueOf(tie.id()));
    } else if (before != null && !joinsTheSame(before, tie)) {
      Cause cause = ProblemCode.ID_OF_OTHER_TIE.of();
      report(PlacedWeb.TIES, row, "id", String.valueOf(tie.id()), cause);
    }
  }

  private static boolean joinsTheSame(Tie one, Tie other) {
    return one.type() == other.type()
        && one.from().equals(other.from())
        && one.to().equals(other.to());
  }

  private void check(Asked asked, int row) {
    refuse(
        PlacedWeb.ASKED,
        row,
        "person",
        asked.person().value(),
        policy.refusesImportOfAnswers(viewer));
  }

  private void refuse(
      String file, int row, String column, String value, Optional<ImportRefusal> refusal) {
    refusal.ifPresent(why -> report(file, row, column, value, cause(why)));
  }

  private void reportTaken(String file, int row, String id) {
    report(file, row, "id", id, ProblemCode.ID_UNUSABLE.of());
  }

  private void report(String file, int row, String column, String value, Cause cause) {
    problems.add(new Problem(placed.told(file), row, column, value, cause));
  }

  private static Cause cause(ImportRefusal why) {
    return switch (why) {
      case NOT_KNOWN -> ProblemCode.RESIDENT_NOT_KNOWN.of();
      case NEAR_CIRCLE -> ProblemCode.NEAR_CIRCLE.of();
      case PRIVATE_FACTS -> ProblemCode.PRIVATE_FACTS.of(PRIVATE_COLUMNS);
      case PRIVATE_TIE -> ProblemCode.PRIVATE_TIE.of();
      case PRIVATE_ANSWER -> ProblemCode.PRIVATE_ANSWER.of();
    };
  }
}
