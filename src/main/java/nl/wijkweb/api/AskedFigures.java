package nl.wijkweb.api;

import java.time.LocalDate;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.disclosure.PeopleTable;
import nl.wijkweb.disclosure.UnknownFigures;
import nl.wijkweb.graph.WebGraph;

/**
 * How many residents of a web nobody ever asked anything, and how far their ties could move its
 * figures.
 */
final class AskedFigures {
  private final Disclosure disclosure;
  private final Policy policy;
  private final PeopleTold people;

  AskedFigures(Disclosure disclosure, Policy policy, PeopleTold people) {
    this.disclosure = disclosure;
    this.policy = policy;
    this.people = people;
  }

  /** What is unknown behind the figures of a graph of the web. */
  JsonObject of(Viewer viewer, View view, WebGraph graph, LocalDate day) {
    UnknownFigures unknown = disclosure.unknown(graph).value();
    JsonObject json = new JsonObject();
    json.node().put("residents", unknown.residents());
    json.set("one", Json.MAPPER.valueToTree(unknown.one()));
    json.set("any", Json.MAPPER.valueToTree(unknown.any()));
    if (policy.seesCountsOfPeople(viewer)) {
      PeopleTable table = people.of(view, day).value();
      json.object("known", PeopleTold.json(table.known()))
          .object("neverAsked", PeopleTold.json(table.neverAsked()));
    }
    return json;
  }
}
