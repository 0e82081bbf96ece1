package nl.wijkweb.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    Map<String, List<MarketItem>> byWord = new HashMap<>();
    for (MarketItem need : needs) {
      Phrases.words(need.subject())
          .forEach(word -> byWord.computeIfAbsent(word, fresh -> new ArrayList<>()).add(need));
    }
    Map<ActorId, Map<ActorId, Integer>> steps = new HashMap<>();
    List<Pairing> found = new ArrayList<>();
    for (MarketItem offer : offers) {
      Map<MarketItem, Set<String>> shared = new TreeMap<>();
      for (String word : Phrases.words(offer.subject())) {
        byWord
            .getOrDefault(word, List.of())
            .forEach(need -> shared.computeIfAbsent(need, fresh -> new TreeSet<>()).add(word));
      }
      shared.keySet().removeIf(need -> !fits(offer, need) || answered.test(offer, need));
      if (!shared.isEmpty()) {
        Map<ActorId, Integer> near =
            steps.computeIfAbsent(offer.party(), party -> steps(web, party));
        shared.forEach(
            (need, words) ->
                found.add(
                    new Pairing(
                        offer, need, List.copyOf(words), near.getOrDefault(need.party(), 0))));
      }
    }
    return found;
  }

  private static boolean fits(MarketItem offer, MarketItem need) {
    return !offer.party().equals(need.party()) && WeekDays.meet(offer.words(), need.words());
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
    Graph<Side, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<Side> offers = new HashSet<>();
    Set<Side> needs = new HashSet<>();
    Map<DefaultWeightedEdge, Pairing> pairings = new HashMap<>();
    for (Pairing one : candidates) {
      Side offer = new Side(true, one.offer());
      Side need = new Side(false, one.need());
      offers.add(offer);
      needs.add(need);
      graph.addVertex(offer);
      graph.addVertex(need);
      DefaultWeightedEdge edge = graph.addEdge(offer, need);
      graph.setEdgeWeight(edge, one.worth());
      pairings.put(edge, one);
    }
    Matching<Side, DefaultWeightedEdge> matching =
        new MaximumWeightBipartiteMatching<>(graph, offers, needs).getMatching();
    return matching.getEdges().stream()
        .map(pairings::get)
        .sorted(Comparator.comparing(Pairing::offer).thenComparing(Pairing::need))
        .toList();
  }

  /** An item as what is offered or as what is sought: some offer what others seek word by word. */
  private record Side(boolean offered, MarketItem item) {}
}
