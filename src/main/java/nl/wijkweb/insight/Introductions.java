package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkweb.insight.Introduction.Reason;
import nl.wijkweb.insight.Introduction.Why;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Member;

/**
 * Who of the parties of a web should meet. Never two who have met, nor two who were suggested
 * before: whatever became of it is a tie between them, of which one status is "proposed".
 *
 * <p>O(n d² + p) for n parties with d neighbours and p pairs that share a target group or a word of
 * offer and need. An empty web gives nothing.
 */
public final class Introductions {
  /** Who know fewer others together are two steps apart by chance. */
  public static final int FEWEST_COMMON = 2;

  private final PartyWeb web;
  private final Map<ActorId, Member> parties = new TreeMap<>();
  private final Set<List<String>> joined = new HashSet<>();

  private Introductions(PartyWeb web) {
    this.web = web;
    web.parties().forEach(party -> parties.put(party.id(), party));
    Crossing.of(web, Crossing.By.DOMAIN).cells().forEach(cell -> joined.add(cell.labels()));
  }

  /** All introductions, by the ids of the two. */
  public static List<Introduction> of(PartyWeb web) {
    return new Introductions(web).find();
  }

  private List<Introduction> find() {
    List<Introduction> found = new ArrayList<>();
    for (Map.Entry<ActorId, Set<ActorId>> of : candidates().entrySet()) {
      for (ActorId other : of.getValue()) {
        judge(of.getKey(), other).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Introduction> judge(ActorId one, ActorId other) {
    Member first = parties.get(one);
    Member second = parties.get(other);
    if (first == null || second == null || areBothPlaces(first, second)) {
      return Optional.empty();
    }
    List<ActorId> common = web.common(one, other);
    List<Reason> reasons = new ArrayList<>();
    offer(first, second).or(() -> offer(second, first)).ifPresent(reasons::add);
    targetGroup(first, second).ifPresent(reasons::add);
    if (common.size() >= FEWEST_COMMON || !common.isEmpty() && !reasons.isEmpty()) {
      reasons.add(new Reason(Why.TWO_STEPS, List.of(), common));
    }
    if (!common.isEmpty()) {
      emptyCell(first, second).ifPresent(reasons::add);
    }
    // The dearest question comes last.
    return reasons.isEmpty() || web.haveMet(one, other)
        ? Optional.empty()
        : Optional.of(new Introduction(one, other, reasons));
  }

  /** Two places cannot meet. */
  private static boolean areBothPlaces(Member one, Member other) {
    return one.kind() == ActorKind.PLACE && other.kind() == ActorKind.PLACE;
  }

  private static Optional<Reason> offer(Member offers, Member seeks) {
    return offers.facts().offering().offers().stream()
        .flatMap(
            offer ->
                seeks.facts().offering().seeks().stream()
                    .filter(need -> Phrases.meet(offer, need))
                    .map(need -> List.of(offer, need)))
        .findFirst()
        .map(words -> new Reason(Why.OFFER_MEETS_NEED, words, List.of(offers.id(), seeks.id())));
  }

  private static Optional<Reason> targetGroup(Member one, Member other) {
    List<String> shared =
        Phrases.shared(
            one.facts().offering().targetGroup(), other.facts().offering().targetGroup());
    return shared.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reason(Why.SAME_TARGET_GROUP, shared, List.of()));
  }

  private Optional<Reason> emptyCell(Member one, Member other) {
    Optional<DomainId> first = PartyWeb.domain(one);
    Optional<DomainId> second = PartyWeb.domain(other);
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      return Optional.empty();
    }
    List<String> cell = Stream.of(first.get(), second.get()).map(DomainId::value).sorted().toList();
    return joined.contains(cell)
        ? Optional.empty()
        : Optional.of(new Reason(Why.EMPTY_CELL, cell, List.of()));
  }

  /** Per party those with a higher id of whom there is something to say. */
  private Map<ActorId, Set<ActorId>> candidates() {
    Map<ActorId, Set<ActorId>> candidates = new TreeMap<>();
    Map<String, Set<ActorId>> buckets = new HashMap<>();
    for (Member party : parties.values()) {
      for (String group : party.facts().offering().targetGroup()) {
        bucket(buckets, "group " + Phrases.plain(group)).add(party.id());
      }
      for (String phrase : party.facts().offering().offers()) {
        Phrases.words(phrase).forEach(word -> bucket(buckets, "word " + word).add(party.id()));
      }
      for (String phrase : party.facts().offering().seeks()) {
        Phrases.words(phrase).forEach(word -> bucket(buckets, "word " + word).add(party.id()));
      }
      web.neighbours(party.id()).stream()
          .flatMap(next -> web.neighbours(next).stream())
          .forEach(other -> add(candidates, party.id(), other));
    }
    buckets
        .values()
        .forEach(
            bucket -> bucket.forEach(one -> bucket.forEach(other -> add(candidates, one, other))));
    return candidates;
  }

  private static Set<ActorId> bucket(Map<String, Set<ActorId>> buckets, String key) {
    return buckets.computeIfAbsent(key, fresh -> new TreeSet<>());
  }

  private static void add(Map<ActorId, Set<ActorId>> candidates, ActorId one, ActorId other) {
    if (one.compareTo(other) < 0) {
      candidates.computeIfAbsent(one, fresh -> new TreeSet<>()).add(other);
    }
  }
}
