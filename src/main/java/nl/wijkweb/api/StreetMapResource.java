package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkweb.disclosure.CoverageFigures;
import nl.wijkweb.disclosure.PartyDisclosure;
import nl.wijkweb.insight.StreetMap;
import org.jspecify.annotations.Nullable;

/**
 * What there is in each street and at each place of an area, with the counts of its residents as
 * {@code /coverage} tells them: {@code /v1/areas/{area}/street-map}. Nothing is nearer than a
 * street.
 */
final class StreetMapResource {
  private final Views views;
  private final PeopleTold people;
  private final PartyDisclosure disclosure = new PartyDisclosure();

  StreetMapResource(Views views, PeopleTold people) {
    this.views = views;
    this.people = people;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    View view = views.of(call, call.area());
    StreetMap map = disclosure.streetMap(Parties.of(view, day), view::isInside).value();
    Map<String, StreetMap.Street> there = new LinkedHashMap<>();
    map.streets().forEach(street -> there.put(street.name(), street));
    Map<String, CoverageFigures.Street> counted =
        people.of(view, day).value().coverage().streets().stream()
            .collect(Collectors.toMap(CoverageFigures.Street::name, street -> street));
    Set<String> streets = new TreeSet<>(there.keySet());
    streets.addAll(counted.keySet());
    NamesJson names = new NamesJson();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .put("reference", Quarter.begin(day))
            .array(
                "streets",
                streets,
                street -> street(street, there.get(street), counted.get(street), names))
            .array("places", map.spots(), spot -> spot(spot, names))
            .list("nowhere", map.nowhere(), names::note);
    names.write(view, day, json);
    Answers.json(call.http(), json.node());
  }

  private static JsonObject street(
      String name,
      StreetMap.@Nullable Street there,
      CoverageFigures.@Nullable Street counted,
      NamesJson names) {
    JsonObject json =
        new JsonObject()
            .put("street", name)
            .array("places", there == null ? List.of() : there.spots(), spot -> spot(spot, names))
            .list("others", there == null ? List.of() : there.others(), names::note);
    return counted == null
        ? json
        : json.put("population", counted.population())
            .object("known", PeopleTold.json(counted.known()))
            .object("takePart", PeopleTold.json(counted.takePart()));
  }

  private static JsonObject spot(StreetMap.Spot spot, NamesJson names) {
    return new JsonObject()
        .put("place", names.note(spot.place()))
        .list("users", spot.users(), names::note);
  }
}
