package nl.wijkweb.insight;

import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Offering;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.MatchingAlgorithm.Matching;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * What the parties of a web offer and seek, and which offers go with which needs so that together
 * it is worth most. Each offer goes to one need and each need gets one offer; nobody answers their
 * own need, and what names other days of the week does not go together. Residents are no parties.
 *
 * @param offers all offers, by party and words
 * @param needs all needs, by party and words
 * @param pairings the best whole, by the offer
 */
public record Market(List<MarketItem> offers, List<MarketItem> needs, List<Pairing> pairings) {
  public Market {
    offers = List.copyOf(offers);
    needs = List.copyOf(needs);
    pairings = List.copyOf(pairings);
  }

  /**
   * The best whole, by a maximum-weight matching (JGraphT): O(n (m + n log n)) for n offers and
   * needs with m pairs that share a word, and O(n + m) of the web for each party that offers. An
   * empty web has none.
   *
   * @param answered what is not suggested
   */
  public static Market of(PartyWeb web, BiPredicate<MarketItem, MarketItem> answered) {
    List<MarketItem> offers = items(web, Offering::offers);
    List<MarketItem> needs = items(web, Offering::seeks);
    return new Market(offers, needs, best(candidates(web, offers, needs, answered)));
  }

  private static List<MarketItem> items(
      PartyWeb web, Function<Offering, Collection<String>> which) {
    Set<MarketItem> items = new TreeSet<>();
    for (Member party : web.parties()) {
      if (!party.kind().isPerson()) {
        which
            .apply(party.facts().offering())
            .forEach(words -> items.add(new MarketItem(party.id(), words)));
      }
    }
    return List.copyOf(items);
  }

  /** Every pair that could be, by offer and need. */
  static List<Pairing> candidates(
      PartyWeb web,
      List<MarketItem> offers,
      List<MarketItem> needs,
      BiPredicate<MarketItem, MarketItem> answered) {
    Map<String, List<Wanted>> byWord = new HashMap<>();
    for (MarketItem item : needs) {
      Wanted need = Wanted.of(item);
      Phrases.words(item.subject())
          .forEach(word -> byWord.computeIfAbsent(word, fresh -> new ArrayList<>()).add(need));
    }
    Map<ActorId, Map<ActorId, Integer>> steps = new HashMap<>();
    List<Pairing> found = new ArrayList<>();
    for (MarketItem offer : offers) {
      Set<DayOfWeek> days = WeekDays.in(offer.words());
      Map<Wanted, List<String>> shared = new HashMap<>();
      for (String word : new TreeSet<>(Phrases.words(offer.subject()))) {
        byWord.getOrDefault(word, List.of()).stream()
            .filter(need -> !offer.party().equals(need.item().party()) && need.canBeOn(days))
            .forEach(need -> shared.computeIfAbsent(need, fresh -> new ArrayList<>()).add(word));
      }
      shared.keySet().removeIf(need -> answered.test(offer, need.item()));
      if (!shared.isEmpty()) {
        Map<ActorId, Integer> near =
            steps.computeIfAbsent(offer.party(), party -> steps(web, party));
        shared.entrySet().stream()
            .map(
                one -> {
                  MarketItem need = one.getKey().item();
                  int far = near.getOrDefault(need.party(), 0);
                  return new Pairing(offer, need, one.getValue(), far);
                })
            .sorted(Comparator.comparing(Pairing::need))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** How many ties away everybody is who is near enough. */
  private static Map<ActorId, Integer> steps(PartyWeb web, ActorId from) {
    Map<ActorId, Integer> known = new HashMap<>(Map.of(from, 0));
    Deque<ActorId> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      ActorId one = next.remove();
      int step = known.getOrDefault(one, 0) + 1;
      if (step <= Pairing.FURTHEST) {
        web.neighbours(one).stream()
            .filter(other -> known.putIfAbsent(other, step) == null)
            .forEach(next::add);
      }
    }
    return known;
  }

  /** Those of the candidates that together are worth most, by offer and need. */
  static List<Pairing> best(List<Pairing> candidates) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    // Numbers in place of the items, whose words would be compared at every step.
    Map<MarketItem, Integer> offers = new LinkedHashMap<>();
    Map<MarketItem, Integer> needs = new LinkedHashMap<>();
    Map<DefaultWeightedEdge, Pairing> pairings = new HashMap<>();
    for (Pairing one : candidates) {
      int offer = offers.computeIfAbsent(one.offer(), fresh -> offers.size());
      int need = needs.computeIfAbsent(one.need(), fresh -> -1 - needs.size());
      graph.addVertex(offer);
      graph.addVertex(need);
      DefaultWeightedEdge edge = graph.addEdge(offer, need);
      graph.setEdgeWeight(edge, one.worth());
      pairings.put(edge, one);
    }
    Matching<Integer, DefaultWeightedEdge> matching =
        new MaximumWeightBipartiteMatching<>(
                graph, new LinkedHashSet<>(offers.values()), new LinkedHashSet<>(needs.values()))
            .getMatching();
    return matching.getEdges().stream()
        .map(pairings::get)
        .sorted(Comparator.comparing(Pairing::offer).thenComparing(Pairing::need))
        .toList();
  }

  /** A need, and the days that it names. */
  private record Wanted(MarketItem item, Set<DayOfWeek> days) {
    static Wanted of(MarketItem item) {
      return new Wanted(item, WeekDays.in(item.words()));
    }

    boolean canBeOn(Set<DayOfWeek> others) {
      return days.isEmpty() || others.isEmpty() || !Collections.disjoint(days, others);
    }
  }
}
