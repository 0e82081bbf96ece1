package nl.wijkweb.api;

import java.time.LocalDate;
import nl.wijkweb.disclosure.CoverageFigures;

/**
 * How many of those who live in each street and age band the map knows, as counts that tell of
 * nobody: {@code /v1/areas/{area}/coverage}. As of the first day of the quarter, so that two dates
 * close together tell nothing new.
 */
final class CoverageResource {
  private final Views views;
  private final PeopleTold people;

  CoverageResource(Views views, PeopleTold people) {
    this.views = views;
    this.people = people;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    LocalDate reference = Quarter.begin(day);
    // Of the whole web, because only counts leave: what the viewer sees of people is no measure.
    CoverageFigures figures = people.of(views.of(call, call.area()), day).value().coverage();
    JsonObject json =
        new JsonObject()
            .put("asOf", day)
            .put("reference", reference)
            .array("streets", figures.streets(), CoverageResource::street)
            .list(
                "hardlyKnown",
                figures.streets().stream().filter(CoverageFigures.Street::isHardlyKnown).toList(),
                CoverageFigures.Street::name);
    Answers.json(call.http(), json.node());
  }

  private static JsonObject street(CoverageFigures.Street street) {
    return new JsonObject()
        .put("street", street.name())
        .put("population", street.population())
        .object("known", PeopleTold.json(street.known()))
        .object("takePart", PeopleTold.json(street.takePart()))
        .array("ages", street.ages(), CoverageResource::age);
  }

  private static JsonObject age(CoverageFigures.Age age) {
    return new JsonObject()
        .put("ageBand", age.band())
        .put("population", age.population())
        .object("known", PeopleTold.json(age.known()));
  }
}
