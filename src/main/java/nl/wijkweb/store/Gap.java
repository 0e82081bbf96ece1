package nl.wijkweb.store;

import java.util.List;
import nl.wijkweb.model.Coded;

/**
 * Something that the product names as lacking in a web, to which a point can be tied.
 *
 * @param of what it lies between or in: as many as {@link Kind#parts}, in their order
 */
public record Gap(Kind kind, List<String> of) {
  public Gap {
    of = List.copyOf(of);
  }

  /** What can lack. */
  public enum Kind implements Coded {
    /** A life domain without parties. */
    DOMAIN(1),
    /** Two life domains between which nothing is tied. */
    CROSSING(2),
    /** A street of which nobody is known. */
    STREET(1),
    /** Two actors that might be introduced. */
    INTRODUCTION(2);

    private final int parts;

    Kind(int parts) {
      this.parts = parts;
    }

    /** How many words or ids name one. */
    public int parts() {
      return parts;
    }
  }
}
