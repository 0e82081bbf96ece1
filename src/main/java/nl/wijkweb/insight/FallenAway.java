package nl.wijkweb.insight;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What a web loses when some of its actors fall away. Whoever falls away is in every count before
 * and in none after. Of who stands outside the area nobody is told of as losing anything, for not
 * all their ties are here. All ids are in their order.
 *
 * @param without who falls away, each once
 * @param losesLastTie who had a tie and has none left
 * @param losesOnlyPathToHelp the residents whom somebody helped, or who reached somebody who helps
 *     whoever comes, through whomever, and for whom neither is so any more
 * @param losesOnlyCarrier the informal groups, activities and initiatives of which somebody is
 *     known who carries them, and nobody any more
 * @param hangsLoose who is no longer joined with the largest piece that is left of where they were,
 *     or has no tie left
 * @param components into how many pieces the web falls; whoever stands alone is one
 * @param fragmentation the share of pairs who do not reach each other, 0 to 1; null below two
 * @param ties how many active ties the others have: before, those with whoever falls away too
 * @param byDomain of these, by the life domain in which one of the ends stands; a tie between two
 *     domains counts in both, and one whose ends stand in none counts nowhere
 * @param goneVia the ties between others that were lived through whoever falls away, by their order
 *     in the web
 */
public record FallenAway(
    List<ActorId> without,
    List<ActorId> losesLastTie,
    List<ActorId> losesOnlyPathToHelp,
    List<ActorId> losesOnlyCarrier,
    List<ActorId> hangsLoose,
    Counts components,
    Shares fragmentation,
    Counts ties,
    SortedMap<DomainId, Counts> byDomain,
    List<Tie> goneVia) {
  /** A number before and after. */
  public record Counts(int before, int after) {
    /** How much is gone. */
    public int lost() {
      return before - after;
    }
  }

  /** A share before and after; null where there is none. */
  public record Shares(@Nullable Double before, @Nullable Double after) {}

  public FallenAway {
    without = List.copyOf(without);
    losesLastTie = List.copyOf(losesLastTie);
    losesOnlyPathToHelp = List.copyOf(losesOnlyPathToHelp);
    losesOnlyCarrier = List.copyOf(losesOnlyCarrier);
    hangsLoose = List.copyOf(hangsLoose);
    byDomain = Collections.unmodifiableSortedMap(new TreeMap<>(byDomain));
    goneVia = List.copyOf(goneVia);
  }
}
