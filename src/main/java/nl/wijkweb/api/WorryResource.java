package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.Worry;
import org.jspecify.annotations.Nullable;

/**
 * Worries: {@code /v1/worries}, which gives nothing back, and {@code /v1/areas/{area}/worries}, for
 * the wijkteam alone.
 */
final class WorryResource {
  private static final Set<String> NAMES = Set.of("id", "area", "about", "what", "from", "mayTell");

  private final Views views;
  private final WebStore store;
  private final Policy policy;
  private final Changes changes;
  private final Retention retention;

  WorryResource(Views views, WebStore store, Policy policy, Changes changes, Retention retention) {
    this.views = views;
    this.store = store;
    this.policy = policy;
    this.changes = changes;
    this.retention = retention;
  }

  void passOn(Call call) {
    call.knownQuery();
    Fields fields = call.fields(NAMES);
    String sum = fields.fingerprint();
    Change change = changes.by(call);
    LocalDate today = views.today();
    Worry worry = read(fields, sum, change);
    if (!policy.mayEnter(call.viewer(), worry.area())) {
      throw ApiProblem.notFound();
    }
    Saved<Worry> saved = store.worries().passOn(worry, today, change);
    if (!saved.created() && !WorryWords.of(saved.value()).isSame(sum)) {
      throw ApiProblem.idTaken();
    }
    views.append(call.viewer(), "worry-passed-on", null, null, List.of());
    call.http().status(saved.created() ? 201 : 200);
    Answers.json(
        call.http(),
        new JsonObject()
            .put("id", saved.value().id())
            .put("keptUntil", saved.value().keptUntil())
            .node());
  }

  void list(Call call) {
    call.knownQuery();
    call.check();
    View view = views.of(call, call.area());
    Viewer viewer = call.viewer();
    ShownWorry shown = new ShownWorry(policy, viewer, view.snapshot(), cases(viewer));
    List<Worry> worries = store.worries().list(view.snapshot().area().area().code(), views.today());
    List<ActorId> people =
        worries.stream().flatMap(worry -> shown.person(worry).stream()).distinct().toList();
    views.append(viewer, "worries-read", ShownWorry.PURPOSE, null, people);
    call.http().header("Cache-Control", "no-store");
    Answers.json(call.http(), new JsonObject().array("worries", worries, shown::json).node());
  }

  private List<ActorId> cases(Viewer viewer) {
    return store.listCases(viewer.subject(), views.today());
  }

  private Worry read(Fields fields, String sum, Change change) {
    String id = fields.requiredId("id");
    AreaCode area = fields.required("area", () -> area(fields));
    String about = fields.requiredText("about", TextForm.LINE);
    String what = fields.requiredText("what", TextForm.NOTE);
    String from = fields.requiredText("from", TextForm.LINE);
    Boolean mayTell = fields.yesOrNo("mayTell");
    if (id == null || area == null || about == null || what == null || from == null) {
      return fields.orProblems(null);
    }
    JsonObject said = PassedOn.said(about, what, from);
    if (mayTell != null) {
      said.put("mayTell", mayTell.booleanValue());
    }
    return fields.orProblems(
        PassedOn.of(UUID.fromString(id), area, said, sum, change.when(), retention));
  }

  private static @Nullable AreaCode area(Fields fields) {
    String text = fields.text("area", TextForm.SHORT);
    return text == null
        ? null
        : fields.attempt("area", ProblemCode.NO_AREA_CODE, () -> new AreaCode(text));
  }
}
