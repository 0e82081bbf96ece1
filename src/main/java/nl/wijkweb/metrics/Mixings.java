package nl.wijkweb.metrics;

import java.util.Arrays;
import java.util.List;
import nl.wijkweb.graph.WebGraph;

/** The mixing of a web by each attribute of its actors. O(n + m). */
public final class Mixings {
  private final List<Mixing> byOrdinal;

  private Mixings(List<Mixing> byOrdinal) {
    this.byOrdinal = byOrdinal;
  }

  /** Measures a web; in a bare graph nobody has any attribute. */
  public static Mixings of(WebGraph graph) {
    return new Mixings(
        Arrays.stream(Attribute.values())
            .map(attribute -> Mixing.of(graph.neighbours(), Labelling.of(graph, attribute)))
            .toList());
  }

  /** The mixing by one attribute. */
  public Mixing by(Attribute attribute) {
    return byOrdinal.get(attribute.ordinal());
  }
}
