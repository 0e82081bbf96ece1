package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.Introduction;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Saved;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * Who should meet in an area, and what became of it: {@code /v1/areas/{area}/introductions}. What
 * is answered is a tie, so every coordinator of the area sees it, and history and undo hold it.
 */
final class IntroductionResource {
  private static final Set<String> ANSWER = Set.of("id", "one", "other", "answer", "because");

  private final Views views;
  private final WebStore store;
  private final Changes changes;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  IntroductionResource(Views views, WebStore store, Changes changes) {
    this.views = views;
    this.store = store;
    this.changes = changes;
  }

  void list(Call call) {
    call.knownQuery();
    call.check();
    View view = views.of(call, call.area());
    LocalDate today = views.today();
    PartyWeb web = Parties.of(view, today);
    List<Introduction> found = disclosure.introductions(web).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", today)
            .array("introductions", found, one -> introduction(one, names));
    ProposedTies.write(json, view, web, store, tie -> true);
    names.write(view, today, json);
    Answers.json(call.http(), json.node());
  }

  void answer(Call call) {
    call.knownQuery();
    View view = views.of(call, call.area());
    LocalDate today = views.today();
    Fields fields = call.fields(ANSWER);
    String id = fields.requiredId("id");
    ActorId one = party(fields, "one", view);
    ActorId other = party(fields, "other", view);
    IntroductionAnswer answer =
        fields.required("answer", () -> fields.code("answer", IntroductionAnswer.class));
    String because = fields.text("because", TextForm.NOTE);
    if (one != null && other != null) {
      checkPair(fields, view, today, new Asked(id, one, other));
    }
    Tie tie =
        fields.orProblems(
            id == null || one == null || other == null || answer == null || one.equals(other)
                ? null
                : answer.tie(
                    new TieId(id),
                    one,
                    TieType.WORKS_WITH,
                    other,
                    today,
                    List.of(IntroductionAnswer.SOURCE),
                    because));
    if (!view.mayWrite(tie)) {
      throw ApiProblem.wrong(FieldError.inBody("/other", ProblemCode.TIE_NOT_YOURS.of()));
    }
    Saved<StoredTie> saved =
        store.createTie(
            view.snapshot().area().area().code(), tie, changes.because(call, answerOf(tie).why()));
    call.http()
        .status(saved.created() ? 201 : 200)
        .header("Location", "/v1/ties/" + saved.value().id());
    View after = views.of(call, call.area());
    TieId made = saved.value().id();
    Answers.resource(call.http(), ShownTie.of(after, after.labels(today), after.tie(made), store));
  }

  /** About whom it is answered, under which id. */
  private record Asked(@Nullable String id, ActorId one, ActorId other) {}

  private static IntroductionAnswer answerOf(Tie tie) {
    return tie.course().isDeclined() ? IntroductionAnswer.DECLINED : IntroductionAnswer.PLANNED;
  }

  private static @Nullable ActorId party(Fields fields, String name, View view) {
    String id = fields.requiredId(name);
    if (id == null) {
      return null;
    }
    ActorId actor = new ActorId(id);
    if (!view.sees(actor)) {
      fields.fail(name, ProblemCode.ACTOR_NOT_IN_WEB.of());
      return null;
    }
    return actor;
  }

  private static void checkPair(Fields fields, View view, LocalDate today, Asked asked) {
    PartyWeb web = Parties.of(view, today);
    if (asked.one().equals(asked.other())) {
      fields.fail("other", ProblemCode.TIE_TO_ITSELF.of());
      return;
    }
    checkParty(fields, web, "one", asked.one());
    checkParty(fields, web, "other", asked.other());
    boolean again = view.cut().ties().stream().anyMatch(tie -> tie.id().value().equals(asked.id()));
    if (!again && web.haveMet(asked.one(), asked.other())) {
      fields.fail("other", ProblemCode.HAVE_MET.of());
    }
  }

  private static void checkParty(Fields fields, PartyWeb web, String name, ActorId id) {
    if (!web.isParty(id)) {
      fields.fail(name, ProblemCode.NO_PARTY.of());
    }
  }

  private static JsonObject introduction(Introduction one, NamesJson names) {
    return new JsonObject()
        .put("one", names.note(one.one()))
        .put("other", names.note(one.other()))
        .array(
            "reasons",
            one.reasons(),
            reason ->
                new JsonObject()
                    .put("why", reason.why())
                    .list("words", reason.words(), word -> word)
                    .list("actors", reason.actors(), names::note));
  }
}
