package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.Rings;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Ring;

/** The rings of partners by hand beside those that follow: {@code /v1/areas/{area}/rings}. */
final class RingsResource {
  private final Views views;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  RingsResource(Views views) {
    this.views = views;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.of(call, call.area());
    Rings rings = disclosure.rings(byHand(view, day), Parties.of(view, day)).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .array(
                "placed",
                rings.placed(),
                one ->
                    new JsonObject()
                        .put("actor", names.note(one.actor()))
                        .put("byHand", one.byHand())
                        .put("derived", one.derived())
                        .put("because", one.because())
                        .list("joined", one.joined(), names::note))
            .array(
                "unplaced",
                rings.unplaced(),
                one ->
                    new JsonObject()
                        .put("actor", names.note(one.actor()))
                        .list("joined", one.joined(), names::note));
    names.write(view, day, json);
    Answers.json(call.http(), json.node());
  }

  private static Map<ActorId, Ring> byHand(View view, LocalDate day) {
    Map<ActorId, Ring> byHand = new TreeMap<>();
    Involved.on(view, day)
        .forEach(
            (actor, involvement) -> {
              Ring ring = involvement.ring();
              if (ring != null) {
                byHand.put(actor, ring);
              }
            });
    return byHand;
  }
}
