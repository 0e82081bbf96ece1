package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.disclosure.TimeDisclosure;
import nl.wijkweb.graph.TieKey;
import nl.wijkweb.insight.Comparison;
import nl.wijkweb.insight.Comparison.Doubtful;
import nl.wijkweb.insight.Comparison.Stability;
import nl.wijkweb.insight.TieShift;
import nl.wijkweb.insight.TieShift.Step;
import nl.wijkweb.model.Tie;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.StoredTie;

/** One web on two days, tie by tie: {@code /v1/areas/{area}/comparison}. */
final class ComparisonResource {
  private final Views views;
  private final TimeDisclosure disclosure = new TimeDisclosure();

  ComparisonResource(Views views) {
    this.views = views;
  }

  void get(Call call) {
    call.knownQuery("since", "asOf");
    LocalDate day = call.day("asOf", views.today());
    LocalDate since = call.day("since", day.minusYears(1));
    if (since.isAfter(day)) {
      call.wrong("since", ProblemCode.ENDS_BEFORE_BEGIN.of());
    }
    call.check();
    View view = views.of(call, call.area());
    List<Tie> ties = view.cut().ties().stream().map(StoredTie::tie).toList();
    Comparison comparison = disclosure.comparison(view.cut().actors(), ties, since, day).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("since", since)
            .put("asOf", day);
    write(json, comparison, names);
    names.write(view, day, json);
    views.answer(call, view, "comparison-read", names, json);
  }

  private static void write(JsonObject json, Comparison found, NamesJson names) {
    json.put("stayed", found.stayed())
        .list("came", found.came(), names::note)
        .list("went", found.went(), names::note)
        .list("unsure", found.unsure(), names::note)
        .put("kept", found.kept())
        .array("appeared", found.appeared(), tie -> tie(tie, names))
        .array("ended", found.ended(), tie -> tie(tie, names))
        .array("strengthened", found.strengthened(), shift -> shift(shift, names))
        .array("faded", found.faded(), shift -> shift(shift, names))
        .array("shifted", found.shifted(), shift -> shift(shift, names))
        .array("doubtful", found.doubtful(), one -> doubtful(one, names));
    found.stability().ifPresent(stability -> json.object("stability", stability(stability)));
  }

  private static JsonObject stability(Stability stability) {
    JsonObject json = new JsonObject();
    json.node().put("lowest", stability.lowest()).put("highest", stability.highest());
    return json;
  }

  private static JsonObject tie(TieKey tie, NamesJson names) {
    return new JsonObject()
        .put("from", names.note(tie.from()))
        .put("type", tie.type())
        .put("to", names.note(tie.to()));
  }

  private static JsonObject doubtful(Doubtful one, NamesJson names) {
    return tie(one.tie(), names).put("why", one.why());
  }

  private static JsonObject shift(TieShift shift, NamesJson names) {
    return tie(shift.tie(), names).array("steps", shift.steps(), ComparisonResource::step);
  }

  private static JsonObject step(Step step) {
    return new JsonObject()
        .put("what", step.aspect())
        .put("before", step.before())
        .put("after", step.after());
  }
}
