package nl.wijkweb.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkweb.calendar.CalendarPlan;
import nl.wijkweb.calendar.Planned;
import nl.wijkweb.calendar.Planned.Outcome;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Gathered;
import nl.wijkweb.store.StoredActor;
import org.jspecify.annotations.Nullable;

/**
 * The events of a calendar that somebody takes, as what they change in a web.
 *
 * @param host who organises what is new
 * @param openTo for whom what is new is; null when nobody says
 * @param change the id of the change, from which the ids of what is new follow: sent again it is
 *     the same
 */
record TakenEvents(View view, ActorId host, @Nullable OpenTo openTo, String change) {
  /** So many of the keys that there are stand with one that is none of them. */
  private static final int SOME = 5;

  /**
   * What the events of a plan with some keys change.
   *
   * @throws ApiProblem with everything that is wrong
   */
  Gathered of(CalendarPlan plan, Set<String> keys, Fields fields) {
    Map<String, Planned> planned = new HashMap<>();
    for (Planned one : plan.events()) {
      if (one.outcome() == Outcome.CREATE || one.outcome() == Outcome.CHANGE) {
        planned.put(one.key(), one);
      }
    }
    List<Actor> actors = new ArrayList<>();
    List<Gathered.Changed> changed = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    int i = 0;
    for (String key : keys) {
      Planned one = planned.get(key);
      String at = "take/" + i++;
      if (one == null) {
        String some = planned.keySet().stream().limit(SOME).collect(Collectors.joining(", "));
        fields.fail(at, ProblemCode.NONE_OF_THE_VALUES.of(key, some));
      } else if (one.activity() == null) {
        Actor actor = activity(one);
        actors.add(actor);
        ties.add(tie(one, host, TieType.ORGANISES, actor.id()));
        if (one.place() != null) {
          ties.add(tie(one, actor.id(), TieType.LOCATED_AT, one.place()));
        }
      } else {
        changed.add(changed(one, one.activity()));
      }
    }
    Map<ActorId, Actor> coming = new HashMap<>();
    actors.forEach(actor -> coming.put(actor.id(), actor));
    if (!ties.stream().allMatch(tie -> view.mayWrite(tie, coming))) {
      fields.fail("host", ProblemCode.TIE_NOT_YOURS.of());
    }
    return fields.orProblems(new Gathered(actors, changed, ties, List.of()));
  }

  private Actor activity(Planned one) {
    Offering none = Offering.UNKNOWN;
    Offering offering =
        new Offering(
            openTo,
            none.capacity(),
            none.members(),
            one.schedule(),
            none.targetGroup(),
            none.offers(),
            none.seeks());
    return new Actor(
        new ActorId(id(one.key())),
        ActorKind.ACTIVITY,
        facts(ActorFacts.UNKNOWN, offering, one.key()),
        Details.named(String.valueOf(one.name())));
  }

  private Gathered.Changed changed(Planned one, ActorId id) {
    StoredActor there = view.writable(id);
    Offering had = there.facts().offering();
    Offering offering =
        new Offering(
            had.openTo(),
            had.capacity(),
            had.members(),
            one.schedule(),
            had.targetGroup(),
            had.offers(),
            had.seeks());
    Actor now =
        new Actor(
            id, there.kind(), facts(there.facts(), offering, one.key()), view.wholeDetails(there));
    return new Gathered.Changed(now, there.version());
  }

  private static ActorFacts facts(ActorFacts known, Offering offering, String key) {
    Set<String> source = new LinkedHashSet<>(known.source());
    source.add(CalendarPlan.source(key));
    return new ActorFacts(
        known.standing(),
        known.home(),
        known.roles(),
        known.period(),
        known.basis(),
        offering,
        List.copyOf(source));
  }

  private Tie tie(Planned one, ActorId from, TieType type, ActorId to) {
    Tie bare = Tie.of(from, type, to);
    return new Tie(
        new TieId(id(one.key() + type.code())),
        from,
        type,
        to,
        bare.course(),
        bare.bond(),
        bare.help(),
        bare.terms(),
        new Provenance(null, List.of(CalendarPlan.source(one.key()))),
        null);
  }

  private String id(String of) {
    return UUID.nameUUIDFromBytes((change + of).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
