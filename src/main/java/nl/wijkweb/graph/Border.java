package nl.wijkweb.graph;

import java.util.function.Predicate;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Member;

/**
 * Where an area ends, and what becomes of the ties that cross. Cutting a web at a border makes
 * isolates that are none, so a result always says how it was cut.
 *
 * @param inside who stands in the area; asked of every member
 */
public record Border(Kind kind, Predicate<Member> inside) {
  /** The ways to treat what lies outside. */
  public enum Kind implements Coded {
    /** Nothing lies outside. */
    WHOLE,
    /** Ties inside only. */
    CLOSED,
    /** The inside and its neighbours outside, without ties among the outside. */
    HALO
  }

  /** Everything is inside. */
  public static Border whole() {
    return new Border(Kind.WHOLE, member -> true);
  }

  /** Only the ties of which both ends are inside. */
  public static Border closed(Predicate<Member> inside) {
    return new Border(Kind.CLOSED, inside);
  }

  /** Also the ties that cross, and whoever stands at their other end. */
  public static Border halo(Predicate<Member> inside) {
    return new Border(Kind.HALO, inside);
  }

  /** Whether a tie counts, given which of its ends are inside. */
  boolean admits(boolean oneInside, boolean otherInside) {
    return kind == Kind.HALO ? oneInside || otherInside : oneInside && otherInside;
  }
}
