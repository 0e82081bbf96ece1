package nl.wijkweb.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.webs.WebSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * About whom a worry is: the one resident of the area with that whole name, and that street when it
 * is given; or somebody who is recorded now.
 *
 * @param newPerson null when they were there already
 */
record WorrySubject(ActorId id, @Nullable Actor newPerson) {
  /**
   * Finds whom a step names.
   *
   * @param cases whom the caller follows
   * @return empty when there is no such person, or more than one; that is noted
   */
  static Optional<WorrySubject> find(
      TakenStep step, WebSnapshot snapshot, List<ActorId> cases, Fields fields) {
    ActorId person = step.person();
    if (person != null) {
      Optional<StoredActor> own =
          snapshot.findActor(person).filter(found -> cases.contains(found.id()));
      if (own.isEmpty()) {
        fields.fail("person", ProblemCode.ACTOR_NOT_IN_WEB.of());
      }
      return own.map(found -> new WorrySubject(found.id(), null));
    }
    String name = step.name();
    List<ActorId> named =
        name == null
            ? List.of()
            : ResidentsOfName.find(snapshot, name, step.street()).stream()
                .map(StoredActor::id)
                .toList();
    TakenStep.NewPerson added = step.newPerson();
    if (named.isEmpty() && added != null) {
      return Optional.of(new WorrySubject(added.id(), resident(step, added)));
    }
    if (named.isEmpty()) {
      fields.fail("name", ProblemCode.NOBODY_OF_NAME.of());
    } else if (added != null) {
      fields.fail("newPerson", ProblemCode.PERSON_THERE_ALREADY.of());
    } else if (named.size() > 1) {
      fields.fail("street", ProblemCode.SEVERAL_OF_NAME.of());
    } else {
      return Optional.of(new WorrySubject(named.get(0), null));
    }
    return Optional.empty();
  }

  private static Actor resident(TakenStep step, TakenStep.NewPerson added) {
    ActorFacts facts = ActorFacts.livingIn(step.street(), new Basis(added.basis(), Set.of()));
    String name = step.name();
    if (name == null) {
      throw new IllegalStateException("a step that records somebody has no name");
    }
    return new Actor(added.id(), ActorKind.RESIDENT, facts, Details.named(name));
  }
}
