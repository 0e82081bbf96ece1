package nl.wijkweb.graph;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What was counted as connected in a graph: part of every result.
 *
 * @param projection the projection's name, or {@link #GRAPH} for a bare graph
 * @param kinds the kinds of actor that could stand in it; empty for a bare graph
 * @param types the types of tie that could count; empty for a bare graph
 * @param statuses the statuses with which a tie counts; empty for a bare graph
 * @param asOf the day, or null when nothing in the web is dated or the graph is bare
 * @param directed whether ties count in their direction
 * @param weighted whether ties count by their weight
 * @param border what was done with actors outside the area
 * @param tally how many ties were counted, and how many were not
 */
public record Counted(
    String projection,
    Set<ActorKind> kinds,
    Set<TieType> types,
    Set<TieStatus> statuses,
    @Nullable LocalDate asOf,
    boolean directed,
    boolean weighted,
    Border.Kind border,
    Tally tally) {
  /** The name under which a graph is counted that came as mere nodes and edges. */
  public static final String GRAPH = "graph";

  public Counted {
    kinds = inOrder(kinds);
    types = inOrder(types);
    statuses = inOrder(statuses);
  }

  /** An unmodifiable copy in the order of declaration, so that results always read the same. */
  static <E extends Enum<E>> Set<E> inOrder(Set<E> values) {
    return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
  }

  /**
   * The same by key, as results hold it: whole numbers, truth values, texts, lists of codes, and an
   * object of what was left out. A bare graph has no kinds, types, statuses and day.
   */
  public Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("name", projection);
    if (!projection.equals(GRAPH)) {
      values.put("asOf", asOf == null ? null : asOf.toString());
      values.put("kinds", codes(kinds));
      values.put("types", codes(types));
      values.put("statuses", codes(statuses));
    }
    values.put("directed", directed);
    values.put("weighted", weighted);
    values.put("border", border.code());
    values.putAll(tally.values());
    return values;
  }

  private static List<String> codes(Set<? extends Coded> coded) {
    return coded.stream().map(Coded::code).toList();
  }

  /** The same without direction and weight. */
  Counted plain() {
    return new Counted(projection, kinds, types, statuses, asOf, false, false, border, tally);
  }

  /** A bare graph, taken whole. */
  static Counted bare(boolean directed, boolean weighted, Tally tally) {
    return new Counted(
        GRAPH, Set.of(), Set.of(), Set.of(), null, directed, weighted, Border.Kind.WHOLE, tally);
  }
}
