package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.disclosure.PersonDisclosure;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.Helpers;
import nl.wijkweb.insight.WarmPaths;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Strain;
import nl.wijkweb.model.Tie;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.signals.FittingActivity;
import nl.wijkweb.signals.PersonWeb;
import nl.wijkweb.signals.SignalTexts;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;

/**
 * Who could introduce: warm paths from a person to what is open to them and to who may act, {@code
 * /v1/people/{actor}/warm-paths}, and between organisations, groups and professionals, {@code
 * /v1/areas/{area}/warm-paths}. They lead through who is in sight anyway, through the person's own
 * ties, and through residents who agreed to be named on one.
 */
final class WarmPathResource {
  /** So many of those who may act are told of, the nearest. */
  private static final int HELPERS = 10;

  private final Views views;
  private final WebStore store;
  private final PersonWebs webs;
  private final PersonDisclosure disclosure;
  private final PersonWords words;

  WarmPathResource(
      Views views,
      WebStore store,
      PersonWebs webs,
      PersonDisclosure disclosure,
      PersonWords words) {
    this.views = views;
    this.store = store;
    this.webs = webs;
    this.disclosure = disclosure;
    this.words = words;
  }

  void ofPerson(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    ActorId person = call.actor();
    View open = views.ofOpen(call, person);
    PersonWeb web =
        webs.of(open.snapshot(), open.cut(), open.actor(person), store.listAsked(person), day);
    List<FittingActivity> fitting = disclosure.fitting(web, open.cut().actors()).value();
    View view = views.introducing(call, open, open.open());
    WarmPaths paths = new WarmPaths(graph(view, day), person);
    SignalTexts texts = words.of(call);
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("person", names.note(person))
            .put("asOf", day)
            .put("longest", WarmPaths.LONGEST)
            .array("activities", fitting, one -> activity(one, paths, texts, names))
            .array(
                "helpers",
                paths.nearest(Helpers::includes, HELPERS),
                one -> helper(view.actor(one), paths, texts, names));
    answer(call, view, day, names, json);
  }

  void between(Call call) {
    call.knownQuery("asOf", "from", "to");
    LocalDate day = call.day("asOf", views.today());
    ActorId from = call.requiredActor("from");
    ActorId to = call.requiredActor("to");
    if (from != null && from.equals(to)) {
      call.wrong("to", ProblemCode.PATH_TO_ITSELF.of());
    }
    call.check();
    View seen = views.of(call, call.area());
    if (from == null || to == null || isPrivate(seen, from) || isPrivate(seen, to)) {
      throw ApiProblem.notFound();
    }
    // Whoever is open in this call is no way between others.
    View view = views.introducing(call, seen, null);
    WarmPaths paths = new WarmPaths(graph(view, day), from);
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("from", names.note(from))
            .put("to", names.note(to))
            .put("asOf", day)
            .put("longest", WarmPaths.LONGEST);
    write(paths, to, words.of(call), names, json);
    answer(call, view, day, names, json);
  }

  /** Nobody is looked for who is there in private. */
  private static boolean isPrivate(View view, ActorId id) {
    return view.actor(id).kind().isPrivatePerson();
  }

  private void answer(Call call, View view, LocalDate day, NamesJson names, JsonObject json) {
    names.write(view, day, json);
    views.answer(call, view, "warm-paths-read", names, json);
  }

  /** Two who meet stiffly, or met once, do not introduce each other. */
  private static WebGraph graph(View view, LocalDate day) {
    List<Tie> ties =
        view.cut().ties().stream()
            .map(StoredTie::tie)
            .filter(tie -> tie.bond().strain() != Strain.STIFFLY)
            .filter(tie -> tie.bond().frequency() != Frequency.ONCE)
            .toList();
    return Projection.EVERYONE.apply(view.cut().actors(), ties, day);
  }

  private JsonObject activity(
      FittingActivity one, WarmPaths paths, SignalTexts texts, NamesJson names) {
    JsonObject json =
        new JsonObject()
            .put("activity", names.note(one.activity()))
            .list("domains", one.domains(), domain -> domain.value())
            .array(
                "reasons",
                one.reasons(),
                reason -> new JsonObject().put("id", reason).put("text", texts.fits(reason)));
    return write(paths, one.activity(), texts, names, json);
  }

  private JsonObject helper(StoredActor one, WarmPaths paths, SignalTexts texts, NamesJson names) {
    JsonObject json =
        new JsonObject()
            .put("helper", names.note(one.id()))
            .list("domains", one.facts().standing().domains(), domain -> domain.value());
    return write(paths, one.id(), texts, names, json);
  }

  private JsonObject write(
      WarmPaths paths, ActorId to, SignalTexts texts, NamesJson names, JsonObject json) {
    return WarmPathJson.write(disclosure.warmPaths(paths, to).value(), paths, texts, names, json);
  }
}
