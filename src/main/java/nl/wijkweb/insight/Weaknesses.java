package nl.wijkweb.insight;

import static nl.wijkweb.model.ActorKind.ACTIVITY;
import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.CONSULTATION;
import static nl.wijkweb.model.ActorKind.INFORMAL_GROUP;
import static nl.wijkweb.model.ActorKind.INITIATIVE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.Fragility.Carried;
import nl.wijkweb.insight.Fragility.Hub;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/** Looks for where a web hangs by one; see {@link Fragility}. */
final class Weaknesses {
  private static final Set<ActorKind> MEETING =
      EnumSet.of(INFORMAL_GROUP, ACTIVITY, INITIATIVE, CLUB, CONSULTATION);
  private static final Set<TieType> SOMEWHERE = EnumSet.of(TieType.MEETS_AT, TieType.LOCATED_AT);
  private static final Set<TieType> DOING =
      EnumSet.of(TieType.BOARD_MEMBER_OF, TieType.VOLUNTEERS_AT);
  private static final Set<Role> CONNECTING = EnumSet.of(Role.BROKER, Role.COORDINATOR);

  private final WhatIf web;
  private final WebGraph graph;
  private final List<Tie> ties;

  Weaknesses(WhatIf web) {
    this.web = web;
    this.graph = web.graph();
    this.ties =
        IntStream.range(0, graph.edgeCount())
            .mapToObj(graph::findTie)
            .flatMap(Optional::stream)
            .toList();
  }

  Fragility all() {
    Map<ActorId, List<Tie>> carrying = toward(Carriers::carries);
    return new Fragility(
        oneCarrier(carrying),
        members(Carriers::isCarried).filter(id -> !carrying.containsKey(id)).toList(),
        onePlace(),
        oneFunder(),
        arranged(),
        connectors());
  }

  private Stream<ActorId> members(Predicate<Member> wanted) {
    return IntStream.range(0, graph.order())
        .filter(
            actor -> graph.isInside(actor) && graph.findMember(actor).filter(wanted).isPresent())
        .mapToObj(graph::id)
        .sorted();
  }

  private Member member(ActorId id) {
    return graph.findMember(graph.findVertex(id).orElseThrow()).orElseThrow();
  }

  /** Some ties, by the actor to which they lead. */
  private Map<ActorId, List<Tie>> toward(BiPredicate<Tie, Member> wanted) {
    return ties.stream()
        .filter(tie -> wanted.test(tie, member(tie.to())))
        .collect(Collectors.groupingBy(Tie::to, TreeMap::new, Collectors.toList()));
  }

  private List<Carried> oneCarrier(Map<ActorId, List<Tie>> carrying) {
    Map<ActorId, List<Tie>> doing = toward((tie, to) -> DOING.contains(tie.type()));
    List<Carried> found = new ArrayList<>();
    carrying.forEach(
        (what, carriers) -> {
          Set<ActorId> who = carriers.stream().map(Tie::from).collect(Collectors.toSet());
          if (who.size() == 1) {
            found.add(carried(what, carriers, doing.getOrDefault(what, List.of())));
          }
        });
    return found;
  }

  private Carried carried(ActorId what, List<Tie> carriers, List<Tie> doing) {
    ActorId carrier = carriers.get(0).from();
    TreeSet<ActorId> alongside =
        doing.stream().map(Tie::from).collect(Collectors.toCollection(TreeSet::new));
    ties.stream()
        .filter(tie -> tie.to().equals(what) && has(member(tie.from()), EnumSet.of(Role.DRIVER)))
        .forEach(tie -> alongside.add(tie.from()));
    alongside.remove(carrier);
    return new Carried(
        what,
        carrier,
        first(carriers, tie -> tie.course().stopsOn()),
        first(carriers, tie -> tie.course().successor()),
        first(carriers, tie -> tie.course().lastConfirmed()),
        List.copyOf(alongside));
  }

  private static <T> @Nullable T first(List<Tie> ties, Function<Tie, @Nullable T> of) {
    return ties.stream().map(of).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Roles have spells, and a role counts on the day of the web. */
  private boolean has(Member member, Set<Role> roles) {
    LocalDate day = graph.counted().asOf();
    return member.facts().roles().stream()
        .anyMatch(
            spell ->
                roles.contains(spell.value()) && (day == null || spell.period().mayInclude(day)));
  }

  private List<Hub> onePlace() {
    Map<ActorId, Set<ActorId>> places = new TreeMap<>();
    ties.stream()
        .filter(tie -> SOMEWHERE.contains(tie.type()))
        .filter(tie -> MEETING.contains(member(tie.from()).kind()))
        .filter(tie -> !member(tie.to()).kind().isPerson())
        .forEach(tie -> places.computeIfAbsent(tie.from(), id -> new TreeSet<>()).add(tie.to()));
    return hubs(places);
  }

  private List<Hub> oneFunder() {
    Map<ActorId, Set<ActorId>> funders = new TreeMap<>();
    ties.stream()
        .filter(tie -> tie.type() == TieType.FUNDS && !member(tie.from()).kind().isPerson())
        .forEach(tie -> funders.computeIfAbsent(tie.to(), id -> new TreeSet<>()).add(tie.from()));
    return hubs(funders);
  }

  /** Turns who has one only around: each of those with who has no other. */
  private static List<Hub> hubs(Map<ActorId, Set<ActorId>> has) {
    Map<ActorId, List<ActorId>> depends = new TreeMap<>();
    has.forEach(
        (who, all) -> {
          if (all.size() == 1) {
            all.forEach(one -> depends.computeIfAbsent(one, id -> new ArrayList<>()).add(who));
          }
        });
    List<Hub> hubs = new ArrayList<>();
    depends.forEach((on, who) -> hubs.add(new Hub(on, who, who.size())));
    return hubs;
  }

  /** Ties between organisations, groups, places and activities that one person brought about. */
  private List<Hub> arranged() {
    Map<ActorId, List<Tie>> through = new TreeMap<>();
    for (Tie tie : ties) {
      ActorId arose = tie.course().arose();
      if (arose != null
          && isPersonHere(arose)
          && !member(tie.from()).kind().isPerson()
          && !member(tie.to()).kind().isPerson()) {
        through.computeIfAbsent(arose, id -> new ArrayList<>()).add(tie);
      }
    }
    List<Hub> hubs = new ArrayList<>();
    through.forEach(
        (person, arranged) -> {
          TreeSet<ActorId> ends = new TreeSet<>();
          arranged.forEach(
              tie -> {
                ends.add(tie.from());
                ends.add(tie.to());
              });
          hubs.add(new Hub(person, List.copyOf(ends), arranged.size()));
        });
    return hubs;
  }

  private boolean isPersonHere(ActorId id) {
    return graph.findVertex(id).isPresent() && member(id).kind().isPerson();
  }

  private List<Hub> connectors() {
    Set<ActorId> coordinating =
        ties.stream()
            .filter(tie -> tie.type() == TieType.COORDINATES_FOR)
            .map(Tie::from)
            .collect(Collectors.toSet());
    return members(
            member ->
                member.kind().isPerson()
                    && (coordinating.contains(member.id()) || has(member, CONNECTING)))
        .map(
            id -> {
              FallenAway without = web.without(List.of(id));
              return new Hub(id, without.hangsLoose(), without.ties().lost());
            })
        .toList();
  }
}
