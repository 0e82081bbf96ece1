package nl.wijkweb.disclosure;

import java.util.List;
import java.util.Map;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.DomainId;

/**
 * All counts of the residents of a web on a reference date, told so that none that is too small can
 * be worked out from the others. Whatever route tells one of them takes it from here.
 *
 * @param known how many the map knows
 * @param neverAsked how many of them nobody asked anything
 * @param byDomain how many of them have a tie to each life domain
 * @param groups how many of them are in each group
 * @param overlaps how many of them two groups share, where that can be told at all, by id
 */
public record PeopleTable(
    PeopleCount known,
    PeopleCount neverAsked,
    Map<DomainId, PeopleCount> byDomain,
    Map<ActorId, PeopleCount> groups,
    List<Overlap> overlaps,
    CoverageFigures coverage) {
  /** How many two groups share; the first has the lower id. */
  public record Overlap(ActorId one, ActorId other, PeopleCount count) {}
}
