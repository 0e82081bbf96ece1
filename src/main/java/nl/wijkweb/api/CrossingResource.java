package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.Crossing;
import nl.wijkweb.insight.PartyWeb;
import nl.wijkweb.insight.SameOffer;
import nl.wijkweb.model.ActorId;

/**
 * Which sorts of parties of an area are joined, and who offers the same: {@code
 * /v1/areas/{area}/crossing}.
 */
final class CrossingResource {
  private final Views views;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  CrossingResource(Views views) {
    this.views = views;
  }

  void get(Call call) {
    call.knownQuery("by", "asOf");
    Crossing.By by = call.choice("by", List.of(Crossing.By.values()));
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.of(call, call.area());
    PartyWeb web = Parties.of(view, day);
    Crossing crossing = disclosure.crossing(web, by).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .put("by", by)
            .array(
                "labels",
                crossing.labels(),
                label ->
                    new JsonObject()
                        .put("name", label.name())
                        .list("actors", label.actors(), names::note))
            .array("cells", crossing.cells(), cell -> cell(cell, names))
            .array(
                "empty",
                crossing.empty(),
                pair -> new JsonObject().list("labels", pair, label -> label))
            .list("unknown", crossing.unknown(), names::note)
            .array("sameOffers", disclosure.sameOffers(web).value(), same -> same(same, names));
    names.write(view, day, json);
    Answers.json(call.http(), json.node());
  }

  private static JsonObject cell(Crossing.Cell cell, NamesJson names) {
    return new JsonObject()
        .list("labels", cell.labels(), label -> label)
        .array("pairs", cell.pairs(), pair -> pair(pair, names));
  }

  /** Two who are joined. */
  static JsonObject pair(Collection<ActorId> pair, NamesJson names) {
    return new JsonObject().list("actors", pair, names::note);
  }

  private static JsonObject same(SameOffer same, NamesJson names) {
    return new JsonObject()
        .put("one", names.note(same.one()))
        .put("other", names.note(same.other()))
        .put("offer", same.offer())
        .put("otherOffer", same.otherOffer())
        .list("targetGroups", same.targetGroups(), group -> group);
  }
}
