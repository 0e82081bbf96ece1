package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.disclosure.UnknownFigures;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Asked;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;

/**
 * How many residents of a web nobody ever asked anything, and how far their ties could move its
 * figures. The counts are of the uncut web and told safely, as of the first day of the quarter.
 */
final class AskedFigures {
  private final Disclosure disclosure;
  private final Policy policy;

  AskedFigures(Disclosure disclosure, Policy policy) {
    this.disclosure = disclosure;
    this.policy = policy;
  }

  /** What is unknown behind the figures of a graph of the web. */
  JsonObject of(Viewer viewer, AreaWeb web, WebGraph graph, LocalDate day) {
    UnknownFigures unknown = disclosure.unknown(graph).value();
    JsonObject json = new JsonObject();
    json.node().put("residents", unknown.residents());
    json.set("one", Json.MAPPER.valueToTree(unknown.one()));
    json.set("any", Json.MAPPER.valueToTree(unknown.any()));
    if (policy.seesCountsOfPeople(viewer)) {
      Set<ActorId> known = new HashSet<>();
      Set<ActorId> neverAsked = neverAsked(web, Quarter.begin(day), known);
      json.object("known", PeopleFigures.json(disclosure.count(known)))
          .object("neverAsked", PeopleFigures.json(disclosure.count(neverAsked)));
    }
    return json;
  }

  private static Set<ActorId> neverAsked(AreaWeb web, LocalDate reference, Set<ActorId> known) {
    for (StoredActor actor : web.actors()) {
      if (actor.kind() == ActorKind.RESIDENT && actor.facts().period().mayInclude(reference)) {
        known.add(actor.id());
      }
    }
    Set<ActorId> neverAsked = new HashSet<>(known);
    for (Asked asked : web.asked()) {
      if (!asked.on().earliest().isAfter(reference)) {
        neverAsked.remove(asked.person());
      }
    }
    return neverAsked;
  }
}
