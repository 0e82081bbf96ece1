package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one would pair by taking the best that is left each time: held beside the best whole. */
final class GreedyPairing {
  private GreedyPairing() {}

  static int worth(List<Pairing> pairings) {
    return pairings.stream().mapToInt(Pairing::worth).sum();
  }

  static List<Pairing> of(List<Pairing> candidates) {
    Set<MarketItem> offers = new HashSet<>();
    Set<MarketItem> needs = new HashSet<>();
    List<Pairing> taken = new ArrayList<>();
    candidates.stream()
        .sorted(Comparator.comparingInt(Pairing::worth).reversed())
        .filter(one -> !offers.contains(one.offer()) && !needs.contains(one.need()))
        .forEach(
            one -> {
              offers.add(one.offer());
              needs.add(one.need());
              taken.add(one);
            });
    return taken;
  }
}
