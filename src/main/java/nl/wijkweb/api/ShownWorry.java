package nl.wijkweb.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.WorryState;
import nl.wijkweb.model.WorryStep;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.Worry;
import nl.wijkweb.webs.WebSnapshot;

/**
 * Worries as somebody of the wijkteam sees them: what nobody took up and what they took up
 * themselves whole; of what a colleague took up no more than that.
 *
 * @param cases whom the viewer follows
 */
record ShownWorry(Policy policy, Viewer viewer, WebSnapshot snapshot, List<ActorId> cases) {
  /** Why a resident shows in a worry. */
  static final String PURPOSE = "worry";

  /** Whether the viewer took it up. */
  boolean isMine(Worry worry) {
    return viewer.subject().equals(worry.worker());
  }

  /** Whom it shows: about whom it is, as long as that is a case of the viewer. */
  Optional<ActorId> person(Worry worry) {
    return Optional.ofNullable(worry.person())
        .filter(person -> isMine(worry) && cases.contains(person));
  }

  JsonObject json(Worry worry) {
    WorryWords words = WorryWords.of(worry);
    JsonObject json =
        new JsonObject()
            .put("id", worry.id())
            .put("area", worry.area())
            .put("state", worry.state())
            .put("mine", isMine(worry))
            .put("passedOn", Views.dayOf(worry.passedOn()))
            .put("keptUntil", worry.keptUntil());
    boolean taken = worry.worker() != null && worry.state() != WorryState.CLOSED;
    if (taken) {
      json.put("takenUpBy", words.takenUpBy());
    }
    if (worry.state() == WorryState.CLOSED || !policy.mayGoOnWith(viewer, worry.worker())) {
      json.node().putArray("steps");
      json.node().putArray("may");
      return json;
    }
    words.write(json);
    person(worry)
        .flatMap(snapshot::findActor)
        .ifPresent(person -> json.object("person", shown(person)));
    return json.set("steps", words.steps()).list("may", may(worry), WorryStep::code);
  }

  /** The steps that may come now. */
  static Set<WorryStep> may(Worry worry) {
    Set<WorryStep> steps = worry.state().next();
    if (worry.person() == null) {
      steps.remove(WorryStep.PERMISSION);
    }
    return steps;
  }

  private JsonObject shown(StoredActor person) {
    return new JsonObject()
        .put("id", person.id())
        .put("name", snapshot.details(person.id()).map(Details::name).orElse(null))
        .put("street", person.facts().home().street());
  }
}
