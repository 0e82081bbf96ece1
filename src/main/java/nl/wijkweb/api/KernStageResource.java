package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.KernProfile;
import nl.wijkweb.insight.Years;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Spell;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.WebStore;

/**
 * How an area stands as people say it, with what the web could show of it and what is active there:
 * {@code /v1/areas/{area}/stage}; and saying it: {@code /v1/areas/{area}/marks}.
 */
final class KernStageResource {
  private final Views views;
  private final WebStore store;
  private final Changes changes;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  KernStageResource(Views views, WebStore store, Changes changes) {
    this.views = views;
    this.store = store;
    this.changes = changes;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.of(call, call.area());
    KernProfile profile = disclosure.profile(Parties.of(view, day), view::isInside).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .list("years", Years.of(Parties.periods(view)), year -> String.valueOf(year))
            .set("said", said(view))
            .array(
                "evidence",
                profile.evidence(),
                one ->
                    new JsonObject()
                        .put("mark", one.mark())
                        .list("actors", one.shown(), names::note))
            .array("domains", profile.domains(), domain -> domain(domain, names));
    names.write(view, day, json);
    Answers.json(call.http(), json.node());
  }

  void replace(Call call) {
    call.knownQuery();
    View view = views.of(call, call.area());
    String version = call.ifMatch();
    List<Spell<Mark>> marks = read(call.fields(Set.of("marks")));
    if (!Answers.matches(version, said(view))
        || !store.markArea(
            view.snapshot().area().area().code(), marks(view), marks, changes.named(call))) {
      throw ApiProblem.stale(said(views.of(call, call.area())));
    }
    Answers.resource(call.http(), said(views.of(call, call.area())));
  }

  private static List<Spell<Mark>> read(Fields fields) {
    if (!fields.has("marks")) {
      fields.fail("marks", ProblemCode.FIELD_NEEDED.of());
    }
    return fields.orProblems(
        fields.objects("marks", MarkJson.FIELDS, one -> MarkJson.read(one, true)));
  }

  private static List<Spell<Mark>> marks(View view) {
    return view.snapshot().web().areas().get(0).marks();
  }

  private static ObjectNode said(View view) {
    return new JsonObject().array("marks", marks(view), MarkJson::write).stamped();
  }

  private static JsonObject domain(KernProfile.InDomain in, NamesJson names) {
    return new JsonObject()
        .put("domain", in.domain())
        .list("parties", in.parties(), names::note)
        .list("activities", in.activities(), names::note)
        .list("initiatives", in.initiatives(), names::note)
        .list("places", in.places(), names::note);
  }
}
