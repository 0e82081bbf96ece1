package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.disclosure.FragilityFigures;
import nl.wijkweb.disclosure.InsightDisclosure;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.Fragility;
import nl.wijkweb.insight.Fragility.Carried;
import nl.wijkweb.insight.Fragility.Hub;
import nl.wijkweb.insight.Lever;
import nl.wijkweb.insight.Removal;
import nl.wijkweb.model.ActorId;

/**
 * Where an area's web is fragile, of what the caller may see of it: {@code
 * /v1/areas/{area}/fragility}.
 */
final class FragilityResource {
  /** So many are told by which most hangs. */
  private static final int REMOVALS = 25;

  private final Views views;
  private final PeopleTold people;
  private final InsightDisclosure disclosure = new InsightDisclosure();

  FragilityResource(Views views, PeopleTold people) {
    this.views = views;
    this.people = people;
  }

  void get(Call call) {
    call.knownQuery("asOf", "border");
    WhatCounts counts = WhatCounts.of(call, Projection.EVERYONE, views.today());
    LocalDate day = counts.day();
    call.check();
    View view = views.of(call, call.area());
    WebGraph graph = counts.graph(view);
    FragilityFigures found = disclosure.fragility(graph).value();
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .put("border", counts.border())
            .put("actors", graph.order())
            .put("tooLarge", found.tooLarge())
            .put("tried", found.removals().size())
            .array(
                "removals",
                found.removals().stream().filter(one -> one.ties() > 0).limit(REMOVALS).toList(),
                one -> removal(one, names))
            .array("levers", found.levers(), one -> lever(one, names));
    write(found.fragility(), view, names, json);
    Set<ActorId> groups = new TreeSet<>();
    found.fragility().oneCarrier().forEach(one -> groups.add(one.what()));
    new GroupsJson(view, people.of(view, day).value()).write(groups, names, json);
    names.write(view, day, json);
    views.answer(call, view, "fragility-read", names, json);
  }

  private static JsonObject removal(Removal one, NamesJson names) {
    return new JsonObject()
        .put("actor", names.note(one.actor()))
        .put("hangsLoose", one.hangsLoose())
        .put("losesLastTie", one.losesLastTie())
        .put("losesOnlyPathToHelp", one.losesOnlyPathToHelp())
        .put("ties", one.ties());
  }

  private static JsonObject lever(Lever one, NamesJson names) {
    JsonObject json =
        new JsonObject()
            .put("kind", one.kind())
            .put("one", names.note(one.one()))
            .put("other", names.note(one.other()))
            .put("gain", one.gain())
            .object("fragmentation", WhatIfResource.shares(one.fragmentation()));
    ActorId hinge = one.hinge();
    return hinge == null ? json : json.put("hinge", names.note(hinge));
  }

  private static void write(Fragility found, View view, NamesJson names, JsonObject json) {
    json.array("oneCarrier", found.oneCarrier(), one -> carried(one, view, names))
        .list("carrierUnknown", found.carrierUnknown(), names::note)
        .array("onePlace", found.onePlace(), one -> hub(one, names))
        .array("oneFunder", found.oneFunder(), one -> hub(one, names))
        .array("arranged", found.arranged(), one -> hub(one, names))
        .array("connectors", found.connectors(), one -> hub(one, names));
  }

  private static JsonObject carried(Carried one, View view, NamesJson names) {
    JsonObject json =
        new JsonObject()
            .put("actor", names.note(one.what()))
            .put("carrier", names.note(one.carrier()))
            .put("stopsOn", one.stopsOn())
            .put("confirmed", one.confirmed())
            .list("alongside", one.alongside(), names::note);
    String successor = one.successor();
    json.put("successorNoted", successor != null);
    if (successor != null) {
      view.cut().named(successor).ifPresent(actor -> json.put("successor", names.note(actor.id())));
    }
    return json;
  }

  private static JsonObject hub(Hub one, NamesJson names) {
    return new JsonObject()
        .put("actor", names.note(one.on()))
        .list("depends", one.depends(), names::note)
        .put("ties", one.ties());
  }
}
