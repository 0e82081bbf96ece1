package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Member;

/**
 * Which sorts of parties are joined with which: a matrix of labels, and the pairs behind every
 * cell. A cell without a pair is one of which no tie is recorded; there may be some.
 *
 * @param labels every label that a party carries, with who carries it, by label
 * @param cells the pairs of labels between which there is a tie, with who is joined
 * @param empty the pairs of labels between which none is recorded, each once; none of a label with
 *     itself when only one party carries it
 * @param unknown the parties without a label, by id
 */
public record Crossing(
    List<Label> labels, List<Cell> cells, List<List<String>> empty, List<ActorId> unknown) {
  /** By what parties are sorted. */
  public enum By implements Coded {
    /** The life domain in which one stands. */
    DOMAIN(party -> PartyWeb.domain(party).stream().map(DomainId::value).toList()),
    SECTOR(party -> Stream.ofNullable(party.facts().standing().sector()).map(Coded::code).toList()),
    /** For whom one is there; one may be there for several. */
    TARGET_GROUP(
        party -> party.facts().offering().targetGroup().stream().map(Phrases::plain).toList()),
    /** The street in which one is. */
    STREET(party -> Stream.ofNullable(party.facts().home().street()).toList());

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<Member, List<String>> labels;

    By(Function<Member, List<String>> labels) {
      this.labels = labels;
    }

    List<String> of(Member party) {
      return labels.apply(party).stream().distinct().toList();
    }
  }

  /** A label and who carries it, by id. */
  public record Label(String name, List<ActorId> actors) {}

  /**
   * Two labels, or one with itself.
   *
   * @param labels both, in order
   * @param pairs who is joined across them, each pair once
   */
  public record Cell(List<String> labels, List<List<ActorId>> pairs) {}

  public Crossing {
    labels = List.copyOf(labels);
    cells = List.copyOf(cells);
    empty = List.copyOf(empty);
    unknown = List.copyOf(unknown);
  }

  /**
   * Crosses a web with itself. O(m l² + k²) for m ties, l labels an actor and k labels; without
   * parties everything is empty.
   */
  public static Crossing of(PartyWeb web, By by) {
    Map<String, Set<ActorId>> carriers = new TreeMap<>();
    List<ActorId> unknown = new ArrayList<>();
    Map<ActorId, List<String>> labels = new TreeMap<>();
    for (Member party : web.parties()) {
      List<String> own = by.of(party);
      if (own.isEmpty()) {
        unknown.add(party.id());
      }
      labels.put(party.id(), own);
      own.forEach(
          label -> carriers.computeIfAbsent(label, fresh -> new TreeSet<>()).add(party.id()));
    }
    Map<String, Cell> cells = new TreeMap<>();
    labels.forEach(
        (one, own) ->
            web.neighbours(one).stream()
                .filter(other -> one.compareTo(other) < 0 && labels.containsKey(other))
                .forEach(
                    other -> {
                      for (List<String> key : across(own, labels.getOrDefault(other, List.of()))) {
                        cells
                            .computeIfAbsent(
                                String.join("\n", key), fresh -> new Cell(key, new ArrayList<>()))
                            .pairs()
                            .add(List.of(one, other));
                      }
                    }));
    return new Crossing(
        carriers.entrySet().stream()
            .map(of -> new Label(of.getKey(), List.copyOf(of.getValue())))
            .toList(),
        List.copyOf(cells.values()),
        empty(carriers, cells.keySet()),
        unknown);
  }

  /** Every pair of labels of two who are joined, once. */
  private static Collection<List<String>> across(List<String> some, List<String> others) {
    Set<List<String>> pairs = new LinkedHashSet<>();
    for (String one : some) {
      for (String other : others) {
        pairs.add(one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one));
      }
    }
    return pairs;
  }

  private static List<List<String>> empty(Map<String, Set<ActorId>> carriers, Set<String> joined) {
    List<String> labels = List.copyOf(carriers.keySet());
    List<List<String>> empty = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      boolean alone = carriers.getOrDefault(labels.get(i), Set.of()).size() < 2;
      for (int j = alone ? i + 1 : i; j < labels.size(); j++) {
        if (!joined.contains(labels.get(i) + "\n" + labels.get(j))) {
          empty.add(List.of(labels.get(i), labels.get(j)));
        }
      }
    }
    return empty;
  }
}
