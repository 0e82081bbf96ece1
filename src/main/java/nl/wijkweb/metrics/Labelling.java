package nl.wijkweb.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.wijkweb.graph.WebGraph;

/** Which of some labels each actor carries, if any. */
public final class Labelling {
  private static final int NONE = -1;

  private final int[] numbers;
  private final List<String> names;

  private Labelling(int[] numbers, List<String> names) {
    this.numbers = numbers;
    this.names = names;
  }

  /** Labels the actors of a web by an attribute; in a bare graph nobody carries a label. */
  public static Labelling of(WebGraph graph, Attribute attribute) {
    return of(graph.order(), v -> graph.findMember(v).flatMap(attribute::of));
  }

  /** Labels actors in any way. */
  public static Labelling of(int order, IntFunction<Optional<String>> label) {
    int[] numbers = new int[order];
    Map<String, Integer> known = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int v = 0; v < order; v++) {
      numbers[v] = label.apply(v).map(name -> number(known, names, name)).orElse(NONE);
    }
    return new Labelling(numbers, List.copyOf(names));
  }

  private static int number(Map<String, Integer> known, List<String> names, String name) {
    return known.computeIfAbsent(
        name,
        unknown -> {
          names.add(unknown);
          return names.size() - 1;
        });
  }

  /** The labels in the order in which they first come. */
  public List<String> names() {
    return names;
  }

  /** Whether an actor carries a label. */
  public boolean isKnown(int vertex) {
    return numbers[vertex] != NONE;
  }

  /** The place of an actor's label among the names. */
  int number(int vertex) {
    return numbers[vertex];
  }

  /** How many actors carry no label. */
  public int unknown() {
    return (int) Arrays.stream(numbers).filter(number -> number == NONE).count();
  }
}
