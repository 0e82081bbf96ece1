package nl.wijkweb.api;

import java.time.LocalDate;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.Referrals;
import nl.wijkweb.insight.Star;

/** Along which ways the parties of an area refer and signal: {@code /v1/areas/{area}/referrals}. */
final class ReferralResource {
  private final Views views;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  ReferralResource(Views views) {
    this.views = views;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.of(call, call.area());
    Referrals referrals = disclosure.referrals(Parties.of(view, day)).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .array(
                "arrows",
                referrals.arrows(),
                arrow ->
                    new JsonObject()
                        .put("from", names.note(arrow.from()))
                        .put("to", names.note(arrow.to()))
                        .put("mutual", arrow.mutual()))
            .array(
                "reach",
                referrals.reach(),
                reach ->
                    new JsonObject()
                        .put("actor", names.note(reach.actor()))
                        .put("reaches", reach.reaches())
                        .put("reachedBy", reach.reachedBy()))
            .list("full", referrals.full(), names::note)
            .array(
                "expected",
                referrals.expected(),
                expected ->
                    new JsonObject()
                        .put("from", names.note(expected.from()))
                        .put("to", names.note(expected.to()))
                        .put("because", expected.because())
                        .list("like", expected.like(), names::note))
            .array(
                "wrong",
                referrals.wrong(),
                wrong ->
                    new JsonObject()
                        .put("from", names.note(wrong.from()))
                        .put("to", names.note(wrong.to()))
                        .put("amiss", wrong.amiss()))
            .array("stars", referrals.stars(), star -> star(star, names));
    names.write(view, day, json);
    Answers.json(call.http(), json.node());
  }

  private static JsonObject star(Star star, NamesJson names) {
    return new JsonObject()
        .put("by", star.by())
        .put("center", names.note(star.center()))
        .list("points", star.points(), names::note)
        .array("between", star.between(), pair -> CrossingResource.pair(pair, names));
  }
}
