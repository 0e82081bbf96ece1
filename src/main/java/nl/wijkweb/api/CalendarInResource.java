package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.calendar.CalendarPlan;
import nl.wijkweb.calendar.Moment;
import nl.wijkweb.calendar.Planned;
import nl.wijkweb.calendar.Planned.Outcome;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.ChangeKind;
import nl.wijkweb.store.Gathered;
import nl.wijkweb.store.StaleVersion;
import nl.wijkweb.store.WebStore;

/**
 * The calendar of a club or place comes into its web: {@code /v1/areas/{area}/calendar/preview}
 * tells what that would change, {@code .../imports} does it, whole or not at all and as one change.
 */
final class CalendarInResource {
  private static final String WHY = "agenda";

  private final Views views;
  private final WebStore store;
  private final Changes changes;

  CalendarInResource(Views views, WebStore store, Changes changes) {
    this.views = views;
    this.store = store;
    this.changes = changes;
  }

  void preview(Call call) {
    call.knownQuery();
    LocalDate today = views.today();
    View view = views.of(call, call.area());
    CalendarInFields fields =
        new CalendarInFields(view, today, call.fields(CalendarInFields.NAMES));
    ActorId host = fields.host();
    CalendarPlan plan = fields.plan(host);
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("host", host == null ? null : names.note(host))
            .put("plan", tag(plan, view))
            .array("events", plan.events(), event -> event(event, names))
            .put("withPeople", plan.withPeople())
            .put("others", plan.others());
    names.write(view, today, json);
    Answers.json(call.http(), json.node());
  }

  void bring(Call call) {
    call.knownQuery();
    LocalDate today = views.today();
    View view = views.of(call, call.area());
    Fields fields =
        call.fields(Fields.union(CalendarInFields.NAMES, "id", "openTo", "plan", "take"));
    CalendarInFields calendar = new CalendarInFields(view, today, fields);
    ActorId host = calendar.host();
    String given = fields.requiredId("id");
    if (SentAgain.is(store, view, given, ChangeKind.SCHEDULED)) {
      call.http().status(200);
      answer(call, fields.orProblems(given));
      return;
    }
    OpenTo openTo = fields.code("openTo", OpenTo.class);
    String shown = fields.requiredText("plan", TextForm.LINE);
    Set<String> take = take(fields);
    CalendarPlan plan = calendar.plan(host);
    if (!tag(plan, view).equals(shown)) {
      throw ApiProblem.wrong(FieldError.inBody("/plan", ProblemCode.CHANGED_MEANWHILE.of()));
    }
    String id = fields.orProblems(given);
    Gathered gathered =
        new TakenEvents(view, fields.orProblems(host), openTo, id).of(plan, take, fields);
    AreaCode area = view.snapshot().area().area().code();
    boolean done;
    try {
      done =
          store.saveGathered(
              area,
              gathered,
              ChangeKind.SCHEDULED,
              changes.because(call, WHY, UUID.fromString(id)));
    } catch (StaleVersion stale) {
      throw ApiProblem.wrong(FieldError.inBody("/plan", ProblemCode.CHANGED_MEANWHILE.of()));
    }
    call.http().status(done ? 201 : 200);
    answer(call, id);
  }

  private static Set<String> take(Fields fields) {
    List<String> keys = fields.texts("take");
    if (keys.isEmpty()) {
      fields.fail("take", ProblemCode.FIELD_NEEDED.of());
    } else if (keys.size() > CalendarInFields.MOST) {
      fields.fail("take", ProblemCode.VALUES_TOO_MANY.of(CalendarInFields.MOST));
    }
    return new LinkedHashSet<>(keys);
  }

  /** Stands for a plan, and for what it changes as that is now: another one has another. */
  private static String tag(CalendarPlan plan, View view) {
    String versions =
        plan.events().stream()
            .filter(one -> one.outcome() == Outcome.CHANGE)
            .flatMap(one -> Stream.ofNullable(one.activity()))
            .map(activity -> String.valueOf(view.writable(activity).version()))
            .collect(Collectors.joining(","));
    return Json.hash(plan + versions).substring(0, 32);
  }

  private static void answer(Call call, String id) {
    Answers.json(call.http(), new JsonObject().put("change", id).node());
  }

  private static JsonObject event(Planned one, NamesJson names) {
    return new JsonObject()
        .put("key", one.key())
        .put("line", one.line())
        .put("name", one.name())
        .put("where", one.where())
        .put("outcome", one.outcome())
        .put("why", one.why())
        .put("activity", one.activity() == null ? null : names.note(one.activity()))
        .put("place", one.place() == null ? null : names.note(one.place()))
        .array("next", one.next(), CalendarInResource::moment)
        .list("notes", one.notes().stream().sorted().toList(), Coded::code);
  }

  private static JsonObject moment(Moment when) {
    return new JsonObject()
        .put("day", when.day())
        .put("lastDay", when.lastDay())
        .put("start", when.wholeDay() ? null : when.start().toLocalTime())
        .put("end", when.wholeDay() || when.end() == null ? null : when.end().toLocalTime());
  }
}
