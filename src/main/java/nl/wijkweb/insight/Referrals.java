package nl.wijkweb.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;

/**
 * Along which ways parties refer and signal to each other, and where that goes amiss.
 *
 * @param arrows every way from one party to another, by the ids of both
 * @param reach per party from which a way begins or at which one ends, by id
 * @param full at whom ways end that say they have no room left, by id
 * @param expected ways that one would expect and that are not recorded
 * @param wrong ways that may lead people to where they are not helped
 * @param stars who is in the middle of many that have hardly any ties with each other
 */
public record Referrals(
    List<Arrow> arrows,
    List<Reach> reach,
    List<ActorId> full,
    List<Expected> expected,
    List<Wrong> wrong,
    List<Star> stars) {
  private static final Set<TieType> WAYS = EnumSet.of(TieType.REFERS_TO, TieType.SIGNALS_TO);

  /** So many of one life domain refer somewhere before it is expected of the others. */
  public static final int FEWEST_COLLEAGUES = 2;

  /**
   * A way from one to another.
   *
   * @param mutual whether one leads back too
   */
  public record Arrow(ActorId from, ActorId to, boolean mutual) {}

  /**
   * How far ways lead.
   *
   * @param reaches how many others one comes to from here, however many steps that takes
   * @param reachedBy from how many others one comes here
   */
  public record Reach(ActorId actor, int reaches, int reachedBy) {}

  /** Why a way would be expected. */
  public enum Because implements Coded {
    /** Several of the same life domain refer there. */
    COLLEAGUES_DO,
    /** They work together, for the same people. */
    WORK_TOGETHER
  }

  /** A way that is not recorded. */
  public record Expected(ActorId from, ActorId to, Because because, List<ActorId> like) {}

  /** Why a way may be wrong. */
  public enum Amiss implements Coded {
    /** Where it leads is full. */
    FULL,
    /** Both say for whom they are there, and it is for nobody the same. */
    OTHER_PEOPLE
  }

  /** A way that may be wrong. */
  public record Wrong(ActorId from, ActorId to, Amiss amiss) {}

  public Referrals {
    arrows = List.copyOf(arrows);
    reach = List.copyOf(reach);
    full = List.copyOf(full);
    expected = List.copyOf(expected);
    wrong = List.copyOf(wrong);
    stars = List.copyOf(stars);
  }

  /** Finds them. O(n (n + m)) for n parties with m ways. */
  public static Referrals of(PartyWeb web) {
    Map<ActorId, Set<ActorId>> out = new TreeMap<>();
    Map<ActorId, Set<ActorId>> in = new TreeMap<>();
    for (Tie tie : web.activeTies()) {
      if (WAYS.contains(tie.type())) {
        add(web, tie.from(), tie.to(), out, in);
        if (tie.bond().direction() == Direction.MUTUAL) {
          add(web, tie.to(), tie.from(), out, in);
        }
      }
    }
    List<Arrow> arrows = new ArrayList<>();
    out.forEach(
        (from, to) ->
            to.forEach(
                end ->
                    arrows.add(
                        new Arrow(from, end, out.getOrDefault(end, Set.of()).contains(from)))));
    List<ActorId> full = in.keySet().stream().filter(to -> isFull(web, to)).toList();
    List<Star> stars = new ArrayList<>(Star.of(Star.By.REFERS_TO, in, web));
    stars.addAll(Star.of(Star.By.TAKES_PART_IN, together(web), web));
    return new Referrals(
        arrows, reach(out, in), full, expected(web, out, in), wrong(web, arrows, full), stars);
  }

  private static void add(
      PartyWeb web,
      ActorId from,
      ActorId to,
      Map<ActorId, Set<ActorId>> out,
      Map<ActorId, Set<ActorId>> in) {
    for (ActorId start : parties(web, from)) {
      for (ActorId end : parties(web, to)) {
        if (!start.equals(end)) {
          out.computeIfAbsent(start, fresh -> new TreeSet<>()).add(end);
          in.computeIfAbsent(end, fresh -> new TreeSet<>()).add(start);
        }
      }
    }
  }

  private static List<ActorId> parties(PartyWeb web, ActorId id) {
    return web.standingFor(id).stream().filter(web::isParty).toList();
  }

  private static Map<ActorId, Set<ActorId>> together(PartyWeb web) {
    Map<ActorId, Set<ActorId>> together = new TreeMap<>();
    for (ActorKind kind : EnumSet.of(ActorKind.CONSULTATION, ActorKind.INITIATIVE)) {
      together.putAll(Meeting.gathered(web, kind, EnumSet.of(TieType.TAKES_PART_IN)));
    }
    return together;
  }

  private static List<Reach> reach(Map<ActorId, Set<ActorId>> out, Map<ActorId, Set<ActorId>> in) {
    return Stream.concat(out.keySet().stream(), in.keySet().stream())
        .distinct()
        .sorted()
        .map(actor -> new Reach(actor, reached(actor, out), reached(actor, in)))
        .toList();
  }

  private static int reached(ActorId start, Map<ActorId, Set<ActorId>> along) {
    Set<ActorId> seen = new TreeSet<>(Set.of(start));
    Deque<ActorId> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      along.getOrDefault(next.remove(), Set.of()).stream().filter(seen::add).forEach(next::add);
    }
    return seen.size() - 1;
  }

  /** Only by what it says itself: how many fit, and how many there are. */
  private static boolean isFull(PartyWeb web, ActorId id) {
    return web.find(id)
        .map(member -> member.facts().offering())
        .filter(Offering::isFull)
        .isPresent();
  }

  private static List<Expected> expected(
      PartyWeb web, Map<ActorId, Set<ActorId>> out, Map<ActorId, Set<ActorId>> in) {
    List<Expected> expected = new ArrayList<>();
    Map<String, List<ActorId>> byDomain = byDomain(web);
    in.forEach(
        (to, from) ->
            byDomain
                .values()
                .forEach(
                    colleagues -> {
                      List<ActorId> already = colleagues.stream().filter(from::contains).toList();
                      if (already.size() >= FEWEST_COLLEAGUES) {
                        colleagues.stream()
                            .filter(one -> !from.contains(one) && !one.equals(to))
                            .filter(out::containsKey)
                            .map(one -> new Expected(one, to, Because.COLLEAGUES_DO, already))
                            .forEach(expected::add);
                      }
                    }));
    for (Tie tie : web.activeTies()) {
      if (tie.type() == TieType.WORKS_WITH && areForTheSame(web, tie.from(), tie.to())) {
        boolean recorded =
            out.getOrDefault(tie.from(), Set.of()).contains(tie.to())
                || out.getOrDefault(tie.to(), Set.of()).contains(tie.from());
        if (!recorded) {
          expected.add(new Expected(tie.from(), tie.to(), Because.WORK_TOGETHER, List.of()));
        }
      }
    }
    return expected;
  }

  private static Map<String, List<ActorId>> byDomain(PartyWeb web) {
    Map<String, List<ActorId>> byDomain = new HashMap<>();
    web.parties()
        .forEach(
            party ->
                PartyWeb.domain(party)
                    .ifPresent(
                        domain ->
                            byDomain
                                .computeIfAbsent(domain.value(), fresh -> new ArrayList<>())
                                .add(party.id())));
    return new TreeMap<>(byDomain);
  }

  private static boolean areForTheSame(PartyWeb web, ActorId one, ActorId other) {
    return web.isParty(one)
        && web.isParty(other)
        && !Phrases.shared(groups(web, one), groups(web, other)).isEmpty();
  }

  private static List<String> groups(PartyWeb web, ActorId id) {
    return web.find(id).map((Member one) -> one.facts().offering().targetGroup()).orElse(List.of());
  }

  private static List<Wrong> wrong(PartyWeb web, List<Arrow> arrows, List<ActorId> full) {
    return arrows.stream()
        .flatMap(
            arrow -> {
              List<Wrong> found = new ArrayList<>();
              if (full.contains(arrow.to())) {
                found.add(new Wrong(arrow.from(), arrow.to(), Amiss.FULL));
              }
              List<String> ours = groups(web, arrow.from());
              List<String> theirs = groups(web, arrow.to());
              if (!ours.isEmpty() && !theirs.isEmpty() && Phrases.shared(ours, theirs).isEmpty()) {
                found.add(new Wrong(arrow.from(), arrow.to(), Amiss.OTHER_PEOPLE));
              }
              return found.stream();
            })
        .toList();
  }
}
