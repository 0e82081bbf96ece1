package nl.wijkweb.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A whole web as a web folder holds it: every spell of everything, details open.
 *
 * @param areas the first is the web's own; empty only for a bare graph
 * @param actors ids unique
 * @param ties every end is one of the actors
 */
public record Web(
    List<Area> areas,
    List<PopulationCell> population,
    List<Actor> actors,
    List<Involvement> involvement,
    List<Tie> ties,
    List<Asked> asked,
    List<Indicator> indicators) {
  public Web {
    areas = List.copyOf(areas);
    population = List.copyOf(population);
    actors = List.copyOf(actors);
    involvement = List.copyOf(involvement);
    ties = List.copyOf(ties);
    asked = List.copyOf(asked);
    indicators = List.copyOf(indicators);
    Set<ActorId> ids = new HashSet<>();
    for (Actor actor : actors) {
      if (!ids.add(actor.id())) {
        throw new IllegalArgumentException("actor " + actor.id() + " occurs twice");
      }
    }
    for (Tie tie : ties) {
      if (!ids.contains(tie.from()) || !ids.contains(tie.to())) {
        throw new IllegalArgumentException(
            "tie " + tie.from() + " " + tie.type() + " " + tie.to() + " ends at nobody");
      }
    }
  }

  /** The web's own area, unless this is a bare graph. */
  public Optional<Area> ownArea() {
    return areas.stream().findFirst();
  }

  /**
   * The latest day on which anything in the web begins, was confirmed, happened, was asked or
   * ended; what a command takes when nobody names a date. Of a partial date the last day counts.
   *
   * @return empty when nothing in the web carries a date
   */
  public Optional<LocalDate> latestDate() {
    Stream<PartialDate> ofActors = actors.stream().flatMap(actor -> dates(actor.facts()));
    Stream<PartialDate> ofTies =
        ties.stream()
            .flatMap(
                tie ->
                    Stream.concat(
                        dates(tie.course().period()),
                        Stream.of(tie.course().lastContact(), tie.course().lastConfirmed())));
    Stream<PartialDate> others =
        Stream.of(
                involvement.stream().flatMap(one -> dates(one.period())),
                areas.stream()
                    .flatMap(area -> area.marks().stream())
                    .flatMap(one -> dates(one.period())),
                asked.stream().map(Asked::on),
                indicators.stream().map(Indicator::on))
            .flatMap(dates -> dates);
    return Stream.of(ofActors, ofTies, others)
        .flatMap(dates -> dates)
        .filter(Objects::nonNull)
        .map(PartialDate::latest)
        .max(LocalDate::compareTo);
  }

  private static Stream<PartialDate> dates(ActorFacts facts) {
    return Stream.of(
            Stream.of(facts.period()),
            facts.roles().stream().map(Spell::period),
            facts.standing().formality().stream().map(Spell::period),
            facts.standing().marks().stream().map(Spell::period))
        .flatMap(periods -> periods)
        .flatMap(Web::dates);
  }

  private static Stream<PartialDate> dates(Period period) {
    return Stream.of(period.since(), period.until()).filter(Objects::nonNull);
  }
}
