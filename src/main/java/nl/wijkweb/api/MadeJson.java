package nl.wijkweb.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.ChangeLine;
import nl.wijkweb.store.WebStore;

/** Writes when and by whom something was changed, and what became of that since. */
final class MadeJson {
  private final Views views;
  private final WebStore store;

  MadeJson(Views views, WebStore store) {
    this.views = views;
    this.store = store;
  }

  /** A change of what is not about people. */
  JsonObject of(View view, Change change) {
    return of(view, change, true);
  }

  /**
   * A change of what is about people. Who else works with them is not told to everybody who knows
   * of them.
   */
  JsonObject ofPeople(View view, Change change) {
    return of(view, change, view.knowsWhoChanged(change));
  }

  private JsonObject of(View view, Change change, boolean who) {
    JsonObject json =
        new JsonObject()
            .put("id", change.id())
            .put("at", change.when())
            .put("own", view.isOwn(change))
            .put("why", who ? change.why() : null);
    if (who) {
      json.put("role", change.role());
      name(view, change.who()).ifPresent(name -> json.put("name", name));
    }
    return json;
  }

  /** Whoever is known here under the name by which they signed in. */
  private Optional<String> name(View view, String who) {
    return Ids.isUuid(who)
        ? view.cut()
            .anyway()
            .findActor(new ActorId(who))
            .flatMap(actor -> view.labels(views.today()).of(actor))
            .map(details -> details.name())
        : Optional.empty();
  }

  /** Adds to a change what it did with another, and whether it can be undone. */
  JsonObject step(View view, ChangeLine line, JsonObject json) {
    int undone = 0;
    ChangeLine edit = line;
    UUID undoes = line.undoes();
    while (undoes != null) {
      edit = store.history().findChange(undoes).orElseThrow(ApiProblem::notFound);
      undoes = edit.undoes();
      undone++;
    }
    json.put("step", undone == 0 ? "made" : undone % 2 == 1 ? "undone" : "redone");
    boolean open = line.kind() != null && line.undoneBy() == null && view.mayUndo(line.change());
    return json.put("edit", edit.kind())
        .put("undoneBy", line.undoneBy())
        .list("may", open ? List.of("undo") : List.of(), right -> right);
  }
}
