package nl.wijkweb.signals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A web as somebody knows it: who and what is in it and how they are tied, to be looked up. It is
 * made once for many people; what is known of one of them more than that is laid over it.
 * Immutable.
 */
public final class KnownWeb {
  private final @Nullable Around around;
  private final Map<ActorId, Member> members = new HashMap<>();
  private final Map<ActorId, List<Tie>> ties = new HashMap<>();
  private final Map<String, Set<ActorId>> households = new HashMap<>();

  /** The web under what is known of a person. */
  private record Around(ActorId person, KnownWeb web) {}

  private KnownWeb(
      @Nullable Around around, Collection<? extends Member> members, Collection<Tie> ties) {
    this.around = around;
    for (Member member : members) {
      this.members.put(member.id(), member);
      String household = member.facts().home().household();
      if (member.kind() == ActorKind.RESIDENT && household != null) {
        households.computeIfAbsent(household, id -> new TreeSet<>()).add(member.id());
      }
    }
    for (Tie tie : ties) {
      this.ties.computeIfAbsent(tie.from(), id -> new ArrayList<>()).add(tie);
      this.ties.computeIfAbsent(tie.to(), id -> new ArrayList<>()).add(tie);
    }
  }

  /**
   * A whole web. Linear in it.
   *
   * @param members everybody and everything in it
   * @param ties every spell; its ends are among the members
   */
  public static KnownWeb of(Collection<? extends Member> members, Collection<Tie> ties) {
    return new KnownWeb(null, members, ties);
  }

  /**
   * This web, in which more is known of one person. Linear in what is given.
   *
   * @param members the person and those at the other ends, as they are known now
   * @param ties every spell of the person's: what the web knew of their ties no longer counts
   */
  public KnownWeb around(
      ActorId person, Collection<? extends Member> members, Collection<Tie> ties) {
    return new KnownWeb(new Around(person, this), members, ties);
  }

  Member member(ActorId id) {
    Member member = members.get(id);
    if (member == null && around != null) {
      return around.web.member(id);
    }
    return Objects.requireNonNull(member, "everybody at a tie is a member");
  }

  /** Every spell of somebody's ties. */
  List<Tie> tiesOf(ActorId id) {
    List<Tie> own = ties.getOrDefault(id, List.of());
    if (around == null || id.equals(around.person)) {
      return own;
    }
    Stream<Tie> others =
        around.web.tiesOf(id).stream()
            .filter(tie -> !tie.from().equals(around.person) && !tie.to().equals(around.person));
    return Stream.concat(others, own.stream()).toList();
  }

  /** The residents who share a household. */
  Set<ActorId> household(String household) {
    Set<ActorId> all = new TreeSet<>(households.getOrDefault(household, Set.of()));
    if (around != null) {
      all.addAll(around.web.household(household));
    }
    return all;
  }
}
