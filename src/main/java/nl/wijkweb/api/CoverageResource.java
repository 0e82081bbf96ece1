package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.disclosure.CoverageFigures;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.PopulationCell;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;

/**
 * How many of those who live in each street and age band the map knows, as counts that tell of
 * nobody: {@code /v1/areas/{area}/coverage}. As of the first day of the quarter, so that two dates
 * close together tell nothing new.
 */
final class CoverageResource {
  private final Views views;
  private final Disclosure disclosure;

  CoverageResource(Views views, Disclosure disclosure) {
    this.views = views;
    this.disclosure = disclosure;
  }

  void get(Call call) {
    call.knownQuery("asOf");
    LocalDate day = call.day("asOf", views.today());
    call.check();
    LocalDate reference = Quarter.begin(day);
    // Whole, because only counts leave: what the viewer sees of single people is no measure.
    AreaWeb web = views.of(call, call.area()).snapshot().web();
    CoverageFigures figures = figures(web, reference);
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

  private CoverageFigures figures(AreaWeb web, LocalDate reference) {
    Stream<StoredActor> residents =
        web.actors().stream()
            .filter(actor -> actor.kind() == ActorKind.RESIDENT && isOf(web, actor))
            .filter(actor -> actor.facts().period().mayInclude(reference));
    Stream<PopulationCell> population =
        web.population().stream().filter(cell -> cell.area().equals(web.code()));
    return disclosure
        .coverage(population.toList(), residents.toList(), takingPart(web, reference))
        .value();
  }

  private static boolean isOf(AreaWeb web, StoredActor resident) {
    AreaCode home = resident.facts().home().area();
    return home == null || home.equals(web.code());
  }

  /** Whoever takes part in something that is open to everybody. */
  private static Set<ActorId> takingPart(AreaWeb web, LocalDate reference) {
    Set<ActorId> open =
        web.actors().stream()
            .filter(actor -> actor.facts().offering().openTo() == OpenTo.EVERYONE)
            .map(StoredActor::id)
            .collect(Collectors.toSet());
    return web.ties().stream()
        .map(StoredTie::tie)
        .filter(tie -> tie.type().group() == TieType.Group.TAKING_PART)
        .filter(tie -> open.contains(tie.to()) && tie.isActiveOn(reference))
        .map(Tie::from)
        .collect(Collectors.toSet());
  }

  private static JsonObject street(CoverageFigures.Street street) {
    return new JsonObject()
        .put("street", street.name())
        .put("population", street.population())
        .object("known", PeopleFigures.json(street.known()))
        .object("takePart", PeopleFigures.json(street.takePart()))
        .array("ages", street.ages(), CoverageResource::age);
  }

  private static JsonObject age(CoverageFigures.Age age) {
    return new JsonObject()
        .put("ageBand", age.band())
        .put("population", age.population())
        .object("known", PeopleFigures.json(age.known()));
  }
}
