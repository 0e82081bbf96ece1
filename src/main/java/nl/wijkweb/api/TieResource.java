package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.StaleVersion;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** Ties: {@code /v1/areas/{area}/ties} and {@code /v1/ties/{tie}}. */
final class TieResource {
  private static final String ANSWER = "answer";

  private final Views views;
  private final WebStore store;
  private final Changes changes;

  TieResource(Views views, WebStore store, Changes changes) {
    this.views = views;
    this.store = store;
    this.changes = changes;
  }

  void create(Call call) {
    call.knownQuery();
    View view = views.of(call, call.area());
    Fields fields = call.fields(TieFields.OF_A_NEW_ONE);
    checkFields(view, fields.written(), fields);
    TieFields.checkReferences(fields, fields.written(), view::sees);
    Tie tie = TieFields.readNew(fields, view::sees);
    checkWritable(view, tie);
    Saved<StoredTie> saved =
        store.createTie(view.snapshot().area().area().code(), tie, changes.named(call));
    call.http()
        .status(saved.created() ? 201 : 200)
        .header("Location", "/v1/ties/" + saved.value().id());
    show(call, saved.value().id(), "person-written");
  }

  void get(Call call) {
    call.knownQuery();
    call.check();
    show(call, call.tie(), "person-read");
  }

  void change(Call call) {
    call.knownQuery();
    TieId id = call.tie();
    View view = of(call, id);
    StoredTie seen = view.tie(id);
    StoredTie whole = writable(view, seen);
    String version = call.ifMatch();
    JsonNode patch = call.patch();
    ObjectNode current = TieJson.fields(store.open(whole).orElse(whole.tie()));
    Fields after = call.changed(MergePatch.apply(current, patch), TieFields.NAMES);
    List<String> written = new ArrayList<>();
    patch.fieldNames().forEachRemaining(written::add);
    checkFields(view, written, after);
    TieFields.checkReferences(after, written, view::sees);
    Tie changed = TieFields.read(whole.tie(), id, after);
    checkWritable(view, changed);
    checkVersion(call, view, id, version);
    try {
      store.changeTie(changed, whole.version(), changes.named(call));
    } catch (StaleVersion stale) {
      throw stale(call, id);
    }
    show(call, id, "person-written");
  }

  /** Somebody who knows says whether the tie is still so. */
  void confirm(Call call) {
    call.knownQuery();
    TieId id = call.tie();
    View view = of(call, id);
    StoredTie whole = view.whole(view.tie(id));
    if (!view.mayConfirm(whole.tie())) {
      throw ApiProblem.notFound();
    }
    String version = call.ifMatch();
    Fields fields = call.fields(Set.of(ANSWER));
    TieAnswer answer =
        fields.orProblems(fields.required(ANSWER, () -> fields.code(ANSWER, TieAnswer.class)));
    Tie confirmed = fields.orProblems(confirmed(whole, answer, fields));
    checkVersion(call, view, id, version);
    try {
      store.changeTie(confirmed, whole.version(), changes.because(call, answer.why()));
    } catch (StaleVersion stale) {
      throw stale(call, id);
    }
    show(call, id, "person-written");
  }

  private @Nullable Tie confirmed(StoredTie whole, TieAnswer answer, Fields fields) {
    Tie tie = store.open(whole).orElse(whole.tie());
    LocalDate today = views.today();
    if (TieAnswer.isOver(tie.course(), today)) {
      fields.fail(ANSWER, ProblemCode.TIE_IS_OVER.of());
      return null;
    }
    return fields.attempt(ANSWER, ProblemCode.ENDS_BEFORE_BEGIN, () -> answer.apply(tie, today));
  }

  void remove(Call call) {
    call.knownQuery();
    call.check();
    TieId id = call.tie();
    View view = of(call, id);
    StoredTie whole = writable(view, view.tie(id));
    String version = call.ifMatch();
    checkVersion(call, view, id, version);
    try {
      store.removeTie(id, whole.version(), changes.named(call));
    } catch (StaleVersion stale) {
      throw stale(call, id);
    }
    call.http().status(204);
  }

  private View of(Call call, TieId id) {
    return views.of(call, store.findTie(id).orElseThrow(ApiProblem::notFound).web());
  }

  private void show(Call call, TieId id, String action) {
    View view = of(call, id);
    ObjectNode resource = resource(view, id);
    views.log(call, view, action, ends(view, view.tie(id).tie()));
    Answers.resource(call.http(), resource);
  }

  private static List<StoredActor> ends(View view, Tie tie) {
    return List.of(view.actor(tie.from()), view.actor(tie.to()));
  }

  private ObjectNode resource(View view, TieId id) {
    return ShownTie.of(view, view.labels(views.today()), view.tie(id), store);
  }

  private static StoredTie writable(View view, StoredTie seen) {
    StoredTie whole = view.whole(seen);
    if (!view.mayWrite(whole.tie())) {
      throw ApiProblem.notFound();
    }
    return whole;
  }

  private static void checkWritable(View view, Tie tie) {
    if (!view.mayWrite(tie)) {
      throw ApiProblem.wrong(FieldError.inBody("/type", ProblemCode.TIE_NOT_YOURS.of()));
    }
  }

  /** How close two are is a person's own: only who has opened that person's web may write it. */
  private static void checkFields(View view, List<String> written, Fields fields) {
    for (String name : written) {
      if (view.open() == null && TieFields.OF_A_PERSON.contains(name)) {
        fields.fail(name, ProblemCode.FIELD_NOT_YOURS.of(name));
      }
    }
  }

  private void checkVersion(Call call, View view, TieId id, String version) {
    if (!Answers.matches(version, resource(view, id))) {
      throw stale(call, id);
    }
  }

  /** How the tie is now; whoever it tells of is logged first. */
  private ApiProblem stale(Call call, TieId id) {
    View view = of(call, id);
    ObjectNode current = resource(view, id);
    views.log(call, view, "person-read", ends(view, view.tie(id).tie()));
    return ApiProblem.stale(current);
  }
}
