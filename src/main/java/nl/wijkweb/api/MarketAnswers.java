package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkweb.insight.MarketItem;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * What was decided about offers and needs, as the ties tell that came of it: from who offers to who
 * seeks, with the words of both among its sources.
 */
final class MarketAnswers {
  private static final String SOURCE = "derived: market";
  private static final String OFFER = "offer: ";
  private static final String NEED = "need: ";

  /** As what it can be kept, the first that does not speak for a tie that is there. */
  private static final List<TieType> TYPES =
      List.of(TieType.WORKS_WITH, TieType.SUPPORTS, TieType.LENDS_TO);

  private final Set<MarketItem> givenAway = new HashSet<>();
  private final Set<MarketItem> met = new HashSet<>();
  private final Set<List<MarketItem>> declined = new HashSet<>();

  /**
   * Linear in the ties.
   *
   * @param ties every spell in sight
   */
  MarketAnswers(Collection<Tie> ties, LocalDate day) {
    for (Tie tie : ties) {
      if (isOne(tie)) {
        MarketItem offer = new MarketItem(tie.from(), words(tie, OFFER));
        MarketItem need = new MarketItem(tie.to(), words(tie, NEED));
        if (tie.course().isDeclined()) {
          declined.add(List.of(offer, need));
        } else if (tie.course().period().mayInclude(day)) {
          givenAway.add(offer);
          met.add(need);
        }
      }
    }
  }

  /** Whether a tie came of an offer and a need. */
  static boolean isOne(Tie tie) {
    return tie.provenance().source().contains(SOURCE);
  }

  private static String words(Tie tie, String mark) {
    return tie.provenance().source().stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .findFirst()
        .orElse("");
  }

  /** Whether it is not suggested: either is spoken for, or the two were declined. */
  boolean hold(MarketItem offer, MarketItem need) {
    MarketItem kept = asKept(offer, OFFER);
    MarketItem sought = asKept(need, NEED);
    return givenAway.contains(kept)
        || met.contains(sought)
        || declined.contains(List.of(kept, sought));
  }

  private static MarketItem asKept(MarketItem item, String mark) {
    return new MarketItem(item.party(), line(mark, item).substring(mark.length()));
  }

  private static String line(String mark, MarketItem item) {
    String line = mark + item.words();
    return line.substring(0, Math.min(line.length(), TextForm.ITEM.longest())).strip();
  }

  /** Of what a tie came. */
  static List<String> sources(MarketItem offer, MarketItem need) {
    return List.of(SOURCE, line(OFFER, offer), line(NEED, need));
  }

  /**
   * As what a tie between two is kept: a proposal that began last would speak for a tie of its own
   * type, so that what they do together already would seem to be proposed.
   *
   * @return empty when they have one of each
   */
  static Optional<TieType> freeType(Stream<Tie> ties, ActorId one, ActorId other) {
    Set<ActorId> two = Set.of(one, other);
    List<TieType> taken =
        ties.filter(tie -> two.contains(tie.from()) && two.contains(tie.to()))
            .filter(tie -> !tie.course().isDeclined())
            .map(Tie::type)
            .toList();
    return TYPES.stream().filter(type -> !taken.contains(type)).findFirst();
  }
}
