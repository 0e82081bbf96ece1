package nl.wijkweb.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import org.jspecify.annotations.Nullable;

/** Picks the one spell of each tie that speaks for it on a day. */
public final class ActiveTies {
  private static final Comparator<Tie> BY_BEGIN =
      Comparator.comparing(
          tie -> tie.course().period().since(),
          Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()));

  private ActiveTies() {}

  /**
   * One spell per tie, in the order in which the ties came; of several the one that began last, and
   * of those that began together the last given. It speaks for the tie: when its status is not
   * asked for, the tie does not count, whatever an earlier spell without an end says. What was
   * proposed and declined speaks for nothing.
   *
   * @param day null when nothing is dated: then every period includes it
   */
  public static Collection<Tie> on(
      @Nullable LocalDate day, Set<TieStatus> statuses, Collection<Tie> spells) {
    Spells ties = new Spells(spells.size());
    for (Tie spell : spells) {
      boolean there = day == null || spell.course().period().mayInclude(day);
      if (there && !spell.course().isDeclined()) {
        ties.add(spell);
      }
    }
    return ties.latest().stream().filter(spell -> counts(spell, day, statuses)).toList();
  }

  private static boolean counts(Tie spell, @Nullable LocalDate day, Set<TieStatus> statuses) {
    TieStatus status = day == null ? spell.course().status() : spell.course().statusOn(day);
    return statuses.contains(status == null ? TieStatus.ACTIVE : status);
  }

  /**
   * The spell that began last of each tie, in the order in which the ties came. A table of places
   * rather than a map of keys: nearly every tie has one spell, so keys would be made for nothing.
   */
  private static final class Spells {
    private final List<Tie> latest;
    private final int[] places;

    Spells(int atMost) {
      latest = new ArrayList<>(atMost);
      places = new int[Integer.highestOneBit(Math.max(1, atMost)) * 4];
      Arrays.fill(places, -1);
    }

    List<Tie> latest() {
      return latest;
    }

    void add(Tie spell) {
      int slot = hash(spell) & (places.length - 1);
      while (places[slot] >= 0 && !isSameTie(spell, latest.get(places[slot]))) {
        slot = (slot + 1) & (places.length - 1);
      }
      int place = places[slot];
      if (place < 0) {
        places[slot] = latest.size();
        latest.add(spell);
      } else if (BY_BEGIN.compare(spell, latest.get(place)) >= 0) {
        latest.set(place, spell);
      }
    }

    /** The same for both orders of the ends, which may be one tie. */
    private static int hash(Tie spell) {
      int ends = spell.from().hashCode() + spell.to().hashCode();
      int mixed = (31 * spell.type().ordinal() + ends) * 0x9E3779B9;
      return mixed ^ mixed >>> 16;
    }

    private static boolean isSameTie(Tie one, Tie other) {
      return one.type() == other.type()
          && (one.from().equals(other.from()) || one.from().equals(other.to()))
          && TieKey.of(one).equals(TieKey.of(other));
    }
  }
}
