package nl.wijkweb.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * How money goes round among the parties of an area on a day: who funds or pays whom, what comes
 * back to whom it came from, and what goes in and out of the area per life domain. An amount is
 * what was recorded with the tie; an amount that nobody recorded is unknown and never nothing.
 *
 * @param flows every funding or paying tie between two that are no people, by its ends
 * @param cycles ways by which money comes back, see {@link MoneyCycles}
 * @param balances per life domain of the one inside, what crosses the border of the area; by
 *     domain, at the end of whom no domain is known
 */
public record Money(List<Flow> flows, List<List<ActorId>> cycles, List<Balance> balances) {
  private static final Set<TieType> PAYING = EnumSet.of(TieType.FUNDS, TieType.CUSTOMER_OF);

  /**
   * Money from one to another.
   *
   * @param type funding, or paying as a customer
   * @param amount in euros, over the time that the tie says; null when it is unknown
   * @param crosses whether it comes into the area or leaves it
   */
  public record Flow(
      ActorId from, TieType type, ActorId to, @Nullable BigDecimal amount, Crosses crosses) {}

  /** Where a flow goes with regard to the area. */
  public enum Crosses implements Coded {
    IN,
    OUT,
    WITHIN,
    OUTSIDE
  }

  /**
   * Some flows together.
   *
   * @param flows how many there are
   * @param known the sum of the amounts that are known, in euros
   * @param unknown of how many of them the amount is not known
   */
  public record Sum(int flows, BigDecimal known, int unknown) {
    private static final Sum NOTHING = new Sum(0, BigDecimal.ZERO, 0);

    private Sum plus(Flow flow) {
      BigDecimal amount = flow.amount();
      return amount == null
          ? new Sum(flows + 1, known, unknown + 1)
          : new Sum(flows + 1, known.add(amount), unknown);
    }
  }

  /**
   * What goes in and out for one life domain.
   *
   * @param domain null when no domain is known of the one inside
   */
  public record Balance(@Nullable DomainId domain, Sum in, Sum out) {}

  public Money {
    flows = List.copyOf(flows);
    cycles = cycles.stream().map(List::copyOf).toList();
    balances = List.copyOf(balances);
  }

  /**
   * Finds them. O(m (n + m)) for m flows between n parties; empty lists when no money is recorded.
   *
   * @param inside who stands in the area
   */
  public static Money of(PartyWeb web, Predicate<Member> inside) {
    List<Flow> flows =
        web.activeTies().stream()
            .filter(tie -> PAYING.contains(tie.type()))
            .flatMap(tie -> flow(web, tie, inside).stream())
            .sorted(
                Comparator.comparing(Flow::from).thenComparing(Flow::to).thenComparing(Flow::type))
            .toList();
    return new Money(flows, MoneyCycles.of(flows), balances(web, flows));
  }

  private static Optional<Flow> flow(PartyWeb web, Tie tie, Predicate<Member> inside) {
    Member from = web.find(tie.from()).orElseThrow();
    Member to = web.find(tie.to()).orElseThrow();
    return from.kind().isPerson() || to.kind().isPerson()
        ? Optional.empty()
        : Optional.of(
            new Flow(
                tie.from(),
                tie.type(),
                tie.to(),
                tie.terms().amount(),
                crosses(inside.test(from), inside.test(to))));
  }

  private static Crosses crosses(boolean fromInside, boolean toInside) {
    if (fromInside) {
      return toInside ? Crosses.WITHIN : Crosses.OUT;
    }
    return toInside ? Crosses.IN : Crosses.OUTSIDE;
  }

  private static List<Balance> balances(PartyWeb web, List<Flow> flows) {
    Map<String, Balance> balances = new TreeMap<>();
    Balance unknown = new Balance(null, Sum.NOTHING, Sum.NOTHING);
    for (Flow flow : flows) {
      if (flow.crosses() == Crosses.IN || flow.crosses() == Crosses.OUT) {
        boolean in = flow.crosses() == Crosses.IN;
        Optional<DomainId> domain =
            web.find(in ? flow.to() : flow.from()).flatMap(PartyWeb::domain);
        if (domain.isPresent()) {
          Balance empty = new Balance(domain.get(), Sum.NOTHING, Sum.NOTHING);
          balances.merge(
              domain.get().value(), add(empty, flow, in), (had, no) -> add(had, flow, in));
        } else {
          unknown = add(unknown, flow, in);
        }
      }
    }
    List<Balance> all = new ArrayList<>(balances.values());
    if (unknown.in().flows() + unknown.out().flows() > 0) {
      all.add(unknown);
    }
    return all;
  }

  private static Balance add(Balance balance, Flow flow, boolean in) {
    return in
        ? new Balance(balance.domain(), balance.in().plus(flow), balance.out())
        : new Balance(balance.domain(), balance.in(), balance.out().plus(flow));
  }
}
