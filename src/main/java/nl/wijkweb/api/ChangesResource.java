package nl.wijkweb.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Tie;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ChangeLine;
import nl.wijkweb.store.Obstacle;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.Recorded;
import nl.wijkweb.store.Remembered;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.UndoRefused;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * What was changed in an area's web, and undoing it: {@code /v1/areas/{area}/changes}. The list
 * tells of what is not about people alone, and so shows nobody.
 */
final class ChangesResource {
  private static final int USUAL = 25;
  private static final int MOST = 100;

  private final Views views;
  private final WebStore store;
  private final Changes changes;
  private final MadeJson made;
  private final Jobs jobs;

  ChangesResource(Views views, WebStore store, Changes changes, MadeJson made, Jobs jobs) {
    this.views = views;
    this.store = store;
    this.changes = changes;
    this.made = made;
    this.jobs = jobs;
  }

  void list(Call call) {
    call.knownQuery("before", "limit");
    int limit = call.number("limit", USUAL, 1, MOST);
    UUID before = before(call);
    call.check();
    View view = views.of(call, call.area());
    List<ChangeLine> found = store.history().listChanges(call.area(), before, limit + 1);
    List<ChangeLine> page = found.subList(0, Math.min(limit, found.size()));
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .array("changes", page, line -> line(view, line));
    if (found.size() > limit) {
      json.put("next", page.get(limit - 1).id());
    }
    Answers.json(call.http(), json.node());
  }

  void undo(Call call) {
    call.knownQuery();
    UUID undone = UUID.fromString(call.id("change"));
    View view = views.of(call, call.area());
    Fields fields = call.fields(Set.of("id"));
    String id = fields.requiredId("id");
    UUID by = UUID.fromString(fields.orProblems(id));
    ChangeLine line =
        store
            .history()
            .findChange(undone)
            .filter(found -> found.web().equals(view.snapshot().area().area().code()))
            .filter(found -> view.mayUndo(found.change()))
            .orElseThrow(ApiProblem::notFound);
    Change change = changes.by(call, by);
    if (store.history().isUndoneInParts(line.id())) {
      Job.Work work =
          new LargeUndoWork(line.web(), progress -> undo(view, line.id(), change, progress));
      JobJson.answerStarted(call, jobs.start(call.viewer(), work));
      return;
    }
    ChangeLine undo = undo(view, line.id(), change, Progress.NONE);
    call.http().status(201);
    Answers.json(call.http(), line(views.of(call, call.area()), undo).node());
  }

  private ChangeLine undo(View view, UUID undone, Change by, Progress progress) {
    try {
      return store.history().undo(undone, view.undoer(), by, progress);
    } catch (UndoRefused refused) {
      throw ApiProblem.notUndone(
          refused.obstacles().stream().map(obstacle -> told(view, obstacle)).toList());
    }
  }

  private static @Nullable UUID before(Call call) {
    String text = call.http().queryParam("before");
    try {
      return text == null ? null : UUID.fromString(Ids.uuid(text));
    } catch (IllegalArgumentException none) {
      call.wrong("before", ProblemCode.NO_ID.of());
      return null;
    }
  }

  private JsonObject line(View view, ChangeLine line) {
    JsonObject json =
        new JsonObject()
            .object("made", made.of(view, line.change()))
            .put("rows", line.rows())
            .put("undoes", line.undoes());
    made.step(view, line, json);
    store.history().listRows(line.id(), 1).stream()
        .findFirst()
        .ifPresent(row -> json.object("subject", subject(view, row)));
    return json;
  }

  private JsonObject subject(View view, Recorded<Remembered> row) {
    Remembered one = Objects.requireNonNull(row.after() == null ? row.before() : row.after());
    if (one instanceof StoredTie stored) {
      Tie tie = stored.tie();
      return new JsonObject()
          .put("what", "tie")
          .put("id", stored.id())
          .put("type", tie.type())
          .put("fromName", name(view, tie.from()))
          .put("toName", name(view, tie.to()));
    }
    StoredActor actor = (StoredActor) one;
    return new JsonObject()
        .put("what", "actor")
        .put("id", actor.id())
        .put("name", store.open(actor).map(Details::name).orElse(null))
        .put("there", view.sees(actor.id()));
  }

  private @Nullable String name(View view, ActorId id) {
    return view.cut()
        .findActor(id)
        .flatMap(actor -> view.labels(views.today()).of(actor))
        .map(Details::name)
        .orElse(null);
  }

  /** An obstacle is about a row that the viewer may write; what they may not see has no name. */
  private ToldObstacle told(View view, Obstacle obstacle) {
    String row = obstacle.row();
    List<ActorId> actors = row == null ? List.of() : actors(view, row);
    List<String> names = new ArrayList<>();
    boolean people = false;
    for (ActorId actor : actors) {
      String name = name(view, actor);
      if (name != null) {
        names.add(name);
      }
      people |= view.snapshot().findActor(actor).stream().anyMatch(one -> one.kind().isPerson());
    }
    String name = names.isEmpty() ? obstacle.name() : String.join(" – ", names);
    return new ToldObstacle(obstacle.why(), row, name, later(view, obstacle.later(), people));
  }

  private @Nullable JsonObject later(View view, @Nullable Change later, boolean people) {
    if (later == null || people && !view.knowsWhoChanged(later)) {
      return null;
    }
    return made.of(view, later);
  }

  /** The actor that a row is, or the two at the tie. */
  private static List<ActorId> actors(View view, String row) {
    return view.cut().ties().stream()
        .filter(tie -> tie.id().value().equals(row))
        .findFirst()
        .map(tie -> List.of(tie.tie().from(), tie.tie().to()))
        .orElse(List.of(new ActorId(row)));
  }
}
