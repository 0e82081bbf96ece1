package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.disclosure.InsightDisclosure;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.insight.FallenAway;
import nl.wijkweb.insight.FallenAway.Counts;
import nl.wijkweb.insight.FallenAway.Shares;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;

/**
 * What an area's web would lose, of what the caller may see of it: {@code
 * /v1/areas/{area}/what-if}.
 */
final class WhatIfResource {
  /** More who fall away at once are no question any more. */
  private static final int MOST = 50;

  private final Views views;
  private final PeopleTold people;
  private final InsightDisclosure disclosure = new InsightDisclosure();

  WhatIfResource(Views views, PeopleTold people) {
    this.views = views;
    this.people = people;
  }

  void get(Call call) {
    call.knownQuery("without", "asOf", "border");
    WhatCounts counts = WhatCounts.of(call, Projection.EVERYONE, views.today());
    LocalDate day = counts.day();
    Set<ActorId> without = call.requiredActors("without", MOST);
    call.check();
    View view = views.of(call, call.area());
    without.forEach(view::actor);
    FallenAway found = disclosure.whatIf(counts.graph(view), without).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .put("projection", Projection.EVERYONE.name())
            .put("border", counts.border());
    write(found, names, json);
    Set<ActorId> groups = new TreeSet<>(found.losesOnlyCarrier());
    groups.addAll(found.without());
    new GroupsJson(view, people.of(view, day).value()).write(groups, names, json);
    names.write(view, day, json);
    views.answer(call, view, "what-if-read", names, json);
  }

  private static void write(FallenAway found, NamesJson names, JsonObject json) {
    json.list("without", found.without(), names::note)
        .list("losesLastTie", found.losesLastTie(), names::note)
        .list("losesOnlyPathToHelp", found.losesOnlyPathToHelp(), names::note)
        .list("losesOnlyCarrier", found.losesOnlyCarrier(), names::note)
        .list("hangsLoose", found.hangsLoose(), names::note)
        .object("components", counts(found.components()))
        .object("fragmentation", shares(found.fragmentation()))
        .object("ties", counts(found.ties()));
    JsonObject domains = new JsonObject();
    found.byDomain().forEach((domain, counts) -> domains.object(domain.value(), counts(counts)));
    json.object("byDomain", domains).array("goneVia", found.goneVia(), tie -> tie(tie, names));
  }

  private static JsonObject counts(Counts counts) {
    return new JsonObject().put("before", counts.before()).put("after", counts.after());
  }

  /** A share that there is none of is null. */
  static JsonObject shares(Shares shares) {
    JsonObject json = new JsonObject();
    json.node().put("before", shares.before()).put("after", shares.after());
    return json;
  }

  private static JsonObject tie(Tie tie, NamesJson names) {
    return new JsonObject()
        .put("from", names.note(tie.from()))
        .put("type", tie.type())
        .put("to", names.note(tie.to()));
  }
}
