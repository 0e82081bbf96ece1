package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkweb.access.Policy;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.disclosure.PeopleCount;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredTie;

/**
 * How many known residents there are in each group that a viewer sees, and in two of them at once:
 * told safely, and as of the first day of the quarter, as in {@link PeopleFigures}. Two groups
 * stand there only when the number that they share can be told, so that a pair does not tell that
 * anybody is in both.
 */
final class GroupsOfPeople {
  private final Disclosure disclosure;
  private final Policy policy;

  GroupsOfPeople(Disclosure disclosure, Policy policy) {
    this.disclosure = disclosure;
    this.policy = policy;
  }

  private record Group(ActorId id, Set<ActorId> people) {}

  private record Shared(ActorId one, ActorId other, Disclosed<PeopleCount> count) {}

  /** The counts of the uncut web, by the groups in sight. O(g² · m) for g groups of m residents. */
  JsonObject of(View view, LocalDate day, NamesJson names) {
    LocalDate reference = Quarter.begin(day);
    List<Group> groups = groups(view, reference);
    return new JsonObject()
        .put("asOf", reference)
        .array(
            "groups",
            groups,
            group ->
                new JsonObject()
                    .put("id", names.note(group.id()))
                    .object("count", PeopleFigures.json(disclosure.count(group.people()))))
        .array(
            "overlaps",
            shared(groups),
            pair ->
                new JsonObject()
                    .put("one", pair.one())
                    .put("other", pair.other())
                    .object("count", PeopleFigures.json(pair.count())));
  }

  private List<Group> groups(View view, LocalDate reference) {
    Map<ActorId, Set<ActorId>> people = new TreeMap<>();
    view.cut().actors().stream()
        .filter(actor -> Sides.PEOPLE.isGroup(actor.kind()))
        .filter(actor -> actor.facts().period().mayInclude(reference))
        .filter(policy::tellsCountOfPeopleIn)
        .forEach(group -> people.put(group.id(), new HashSet<>()));
    AreaWeb web = view.snapshot().web();
    Set<ActorId> residents = residents(web, reference);
    for (StoredTie stored : web.ties()) {
      Tie tie = stored.tie();
      Set<ActorId> group = people.get(tie.to());
      if (group != null
          && Sides.BELONGING.contains(tie.type())
          && residents.contains(tie.from())
          && tie.isActiveOn(reference)) {
        group.add(tie.from());
      }
    }
    return people.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  private static Set<ActorId> residents(AreaWeb web, LocalDate reference) {
    Set<ActorId> residents = new HashSet<>();
    web.actors().stream()
        .filter(actor -> actor.kind() == ActorKind.RESIDENT)
        .filter(actor -> actor.facts().period().mayInclude(reference))
        .forEach(resident -> residents.add(resident.id()));
    return residents;
  }

  private List<Shared> shared(List<Group> groups) {
    List<Group> large =
        groups.stream().filter(group -> group.people().size() >= Disclosure.SMALLEST).toList();
    return large.stream()
        .flatMap(
            one ->
                large.stream()
                    .filter(other -> one.id().compareTo(other.id()) < 0)
                    .map(other -> shared(one, other)))
        .filter(pair -> pair.count().value().value() != null)
        .toList();
  }

  private Shared shared(Group one, Group other) {
    Set<ActorId> both = new HashSet<>(one.people());
    both.retainAll(other.people());
    return new Shared(one.id(), other.id(), disclosure.count(both));
  }
}
