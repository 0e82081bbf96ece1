package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.Market;
import nl.wijkweb.insight.MarketItem;
import nl.wijkweb.insight.Pairing;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Offering;
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
 * What the parties of an area offer and seek, what of it goes together, and what became of it:
 * {@code /v1/areas/{area}/market}. What is answered is a tie, as with introductions.
 */
final class MarketResource {
  private static final Set<String> ANSWER =
      Set.of("id", "from", "offer", "to", "need", "answer", "because");

  private final Views views;
  private final WebStore store;
  private final Changes changes;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  MarketResource(Views views, WebStore store, Changes changes) {
    this.views = views;
    this.store = store;
    this.changes = changes;
  }

  void get(Call call) {
    call.knownQuery();
    call.check();
    View view = views.of(call, call.area());
    LocalDate today = views.today();
    PartyWeb web = Parties.of(view, today);
    List<Tie> ties = view.cut().ties().stream().map(StoredTie::tie).toList();
    Market market = disclosure.market(web, new MarketAnswers(ties, today)::hold).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", today)
            .array("offers", market.offers(), item -> item(item, names))
            .array("needs", market.needs(), item -> item(item, names))
            .array("pairings", market.pairings(), one -> pairing(one, names));
    ProposedTies.write(json, view, web, store, MarketAnswers::isOne);
    names.write(view, today, json);
    Answers.json(call.http(), json.node());
  }

  void answer(Call call) {
    call.knownQuery();
    View view = views.of(call, call.area());
    LocalDate today = views.today();
    Fields fields = call.fields(ANSWER);
    PartyWeb web = Parties.of(view, today);
    String id = fields.requiredId("id");
    MarketItem offer = item(fields, "from", "offer", view, web, Offering::offers);
    MarketItem need = item(fields, "to", "need", view, web, Offering::seeks);
    IntroductionAnswer answer =
        fields.required("answer", () -> fields.code("answer", IntroductionAnswer.class));
    String because = fields.text("because", TextForm.NOTE);
    TieType type =
        offer == null || need == null || id == null ? null : type(fields, view, id, offer, need);
    Tie tie =
        fields.orProblems(
            id == null || offer == null || need == null || answer == null || type == null
                ? null
                : answer.tie(
                    new TieId(id),
                    offer.party(),
                    type,
                    need.party(),
                    today,
                    MarketAnswers.sources(offer, need),
                    because));
    if (!view.mayWrite(tie)) {
      throw ApiProblem.wrong(FieldError.inBody("/to", ProblemCode.TIE_NOT_YOURS.of()));
    }
    Saved<StoredTie> saved =
        store.createTie(
            view.snapshot().area().area().code(),
            tie,
            changes.because(
                call, tie.course().isDeclined() ? "market: declined" : "market: planned"));
    call.http()
        .status(saved.created() ? 201 : 200)
        .header("Location", "/v1/ties/" + saved.value().id());
    View after = views.of(call, call.area());
    TieId made = saved.value().id();
    Answers.resource(call.http(), ShownTie.of(after, after.labels(today), after.tie(made), store));
  }

  /** What a party in sight says it offers or seeks. */
  private static @Nullable MarketItem item(
      Fields fields,
      String party,
      String words,
      View view,
      PartyWeb web,
      Function<Offering, List<String>> which) {
    String id = fields.requiredId(party);
    String said = fields.requiredText(words, TextForm.ITEM);
    if (id == null) {
      return null;
    }
    ActorId actor = new ActorId(id);
    if (!view.sees(actor)) {
      fields.fail(party, ProblemCode.ACTOR_NOT_IN_WEB.of());
      return null;
    }
    List<String> known =
        web.parties().stream()
            .filter(one -> one.id().equals(actor) && !one.kind().isPerson())
            .flatMap(one -> which.apply(one.facts().offering()).stream())
            .toList();
    if (!web.isParty(actor)) {
      fields.fail(party, ProblemCode.NO_PARTY.of());
    } else if (said != null && !known.contains(said)) {
      fields.fail(words, ProblemCode.NONE_OF_THE_VALUES.of(said, String.join(", ", known)));
    }
    return said == null ? null : new MarketItem(actor, said);
  }

  private static @Nullable TieType type(
      Fields fields, View view, String id, MarketItem offer, MarketItem need) {
    if (offer.party().equals(need.party())) {
      fields.fail("to", ProblemCode.TIE_TO_ITSELF.of());
      return null;
    }
    for (StoredTie known : view.cut().ties()) {
      if (known.id().value().equals(id)) {
        return known.tie().type();
      }
    }
    TieType type =
        MarketAnswers.freeType(
                view.cut().ties().stream().map(StoredTie::tie), offer.party(), need.party())
            .orElse(null);
    if (type == null) {
      fields.fail("to", ProblemCode.HAVE_MET.of());
    }
    return type;
  }

  private static JsonObject item(MarketItem item, NamesJson names) {
    return new JsonObject()
        .put("party", names.note(item.party()))
        .put("words", item.words())
        .put("sort", item.sort())
        .put("condition", item.condition());
  }

  private static JsonObject pairing(Pairing one, NamesJson names) {
    return new JsonObject()
        .object("offer", item(one.offer(), names))
        .object("need", item(one.need(), names))
        .list("shared", one.shared(), word -> word)
        .put("steps", one.steps());
  }
}
