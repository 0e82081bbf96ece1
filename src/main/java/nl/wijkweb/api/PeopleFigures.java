package nl.wijkweb.api;

import java.util.Set;
import nl.wijkweb.disclosure.PeopleTable;

/** How many residents of a web are known, and how many have a tie to each life domain. */
final class PeopleFigures {
  private PeopleFigures() {}

  /** Nothing about people, for who gets no figures. */
  static JsonObject none() {
    return new JsonObject().list("byDomain", Set.<String>of(), text -> text);
  }

  static JsonObject of(PeopleTable people) {
    return new JsonObject()
        .object("known", PeopleTold.json(people.known()))
        .objects(
            "byDomain",
            people.byDomain().entrySet(),
            entry ->
                new JsonObject()
                    .put("domain", entry.getKey())
                    .object("count", PeopleTold.json(entry.getValue())));
  }
}
