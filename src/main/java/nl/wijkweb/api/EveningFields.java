package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Gathered;
import nl.wijkweb.store.Heard;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** What an evening around the map tells, as a client writes it. */
final class EveningFields {
  static final Set<String> NAMES = Set.of("id", "on", "present", "actors", "ties", "confirmed");

  /** So many of each go in at once. */
  static final int MOST = 500;

  private static final int MOST_PRESENT = 10_000;
  private static final Set<String> OF_AN_ACTOR = Set.of("id", "kind", "name", "domains");
  private static final Set<String> OF_A_TIE =
      Set.of("id", "from", "type", "to", "frequency", "since");

  private final ActorFields actorFields;
  private final WebStore store;
  private final View view;
  private final Fields fields;

  EveningFields(ActorFields actorFields, WebStore store, View view, Fields fields) {
    this.actorFields = actorFields;
    this.store = store;
    this.view = view;
    this.fields = fields;
  }

  /**
   * Reads what was told; new rows carry the evening as their source.
   *
   * @param today the last day on which it may have been
   * @throws ApiProblem with everything that is wrong, by row
   */
  Gathered read(LocalDate today) {
    LocalDate on = fields.required("on", () -> fields.day("on"));
    if (on != null && on.isAfter(today)) {
      fields.fail("on", ProblemCode.DAY_TO_COME.of());
    }
    String source = source(on, fields.whole("present", 0, MOST_PRESENT));
    Stream.of("actors", "ties", "confirmed").forEach(this::refuseTooMany);
    List<Actor> actors = fields.objects("actors", OF_AN_ACTOR, one -> actor(one, source));
    Map<ActorId, Actor> coming = new HashMap<>();
    for (int i = 0; i < actors.size(); i++) {
      if (coming.put(actors.get(i).id(), actors.get(i)) != null) {
        fields.fail("actors/" + i + "/id", ProblemCode.TWICE.of());
      }
    }
    Predicate<ActorId> inSight = id -> coming.containsKey(id) || isParty(id);
    Set<TieId> told = new LinkedHashSet<>();
    List<Tie> ties = fields.objects("ties", OF_A_TIE, one -> tie(one, coming, inSight, told));
    List<Heard.Changed> confirmed =
        on == null ? List.of() : confirmed(fields.texts("confirmed"), on, source);
    if (fields.isSound() && actors.isEmpty() && ties.isEmpty() && confirmed.isEmpty()) {
      fields.fail("ties", ProblemCode.FIELD_NEEDED.of());
    }
    return fields.orProblems(
        on == null
            ? null
            : new Gathered(
                actors,
                List.of(),
                ties.stream().map(tie -> learnt(tie, on, source)).toList(),
                confirmed));
  }

  /** What the rows of an evening say of where they come from; who was there is a number alone. */
  static String source(@Nullable LocalDate on, @Nullable Integer present) {
    return "kaartavond " + on + (present == null ? "" : ", " + present + " aanwezig");
  }

  private void refuseTooMany(String name) {
    JsonNode list = fields.json(name);
    if (list != null && list.size() > MOST) {
      fields.fail(name, ProblemCode.VALUES_TOO_MANY.of(MOST));
    }
  }

  /** People are told of by themselves. */
  private @Nullable Actor actor(Fields one, String source) {
    Actor actor = actorFields.findNew(one);
    if (actor == null) {
      return null;
    }
    if (actor.kind().isPerson()) {
      List<String> kinds =
          Stream.of(ActorKind.values())
              .filter(kind -> !kind.isPerson())
              .map(ActorKind::code)
              .toList();
      one.fail(
          "kind", ProblemCode.NONE_OF_THE_VALUES.of(actor.kind().code(), String.join(", ", kinds)));
      return null;
    }
    ActorFacts facts = actor.facts();
    return new Actor(
        actor.id(),
        actor.kind(),
        new ActorFacts(
            facts.standing(),
            facts.home(),
            facts.roles(),
            facts.period(),
            facts.basis(),
            facts.offering(),
            List.of(source)),
        Details.named(actor.name()));
  }

  /** Whether there is such a party, as far as the caller knows; people in private are none. */
  private boolean isParty(ActorId id) {
    return view.sees(id) && !view.actor(id).kind().isPrivatePerson();
  }

  private @Nullable Tie tie(
      Fields one, Map<ActorId, Actor> coming, Predicate<ActorId> inSight, Set<TieId> told) {
    Tie tie = TieFields.findNew(one, inSight);
    if (tie == null || !inSight.test(tie.from()) || !inSight.test(tie.to())) {
      return null;
    }
    if (!view.mayWrite(tie, coming)) {
      one.fail("type", ProblemCode.TIE_NOT_YOURS.of());
    }
    if (!told.add(tie.id())) {
      one.fail("id", ProblemCode.TWICE.of());
    }
    return tie;
  }

  private static Tie learnt(Tie tie, LocalDate on, String source) {
    return with(tie, on, new Provenance(null, List.of(source)));
  }

  private List<Heard.Changed> confirmed(List<String> given, LocalDate on, String source) {
    Map<String, StoredTie> known = new HashMap<>();
    view.cut().ties().forEach(tie -> known.put(tie.id().value(), tie));
    List<Heard.Changed> found = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      StoredTie seen = known.get(given.get(i));
      if (seen == null
          || !isParty(seen.tie().from())
          || !isParty(seen.tie().to())
          || !view.mayConfirm(view.whole(seen).tie())) {
        fields.fail("confirmed/" + i, ProblemCode.TIE_NOT_IN_WEB.of());
        continue;
      }
      if (given.indexOf(given.get(i)) < i) {
        fields.fail("confirmed/" + i, ProblemCode.TWICE.of());
        continue;
      }
      StoredTie whole = view.whole(seen);
      if (TieAnswer.isOver(whole.tie().course(), on)) {
        fields.fail("confirmed/" + i, ProblemCode.TIE_IS_OVER.of());
        continue;
      }
      Tie tie = store.open(whole).orElse(whole.tie());
      List<String> sources = new ArrayList<>(tie.provenance().source());
      sources.add(source);
      Provenance told = new Provenance(tie.provenance().saidBy(), sources);
      found.add(new Heard.Changed(with(tie, on, told), whole.version()));
    }
    return found;
  }

  /** The tie, known to be so on a day, unless it was confirmed later already. */
  private static Tie with(Tie tie, LocalDate on, Provenance provenance) {
    Course course = tie.course();
    PartialDate before = course.lastConfirmed();
    boolean later = before != null && before.latest().isAfter(on);
    return new Tie(
        tie.id(),
        tie.from(),
        tie.type(),
        tie.to(),
        new Course(
            course.status(),
            course.period(),
            course.endReason(),
            course.lastContact(),
            later ? before : PartialDate.of(on),
            course.stopsOn(),
            course.successor(),
            course.arose()),
        tie.bond(),
        tie.help(),
        tie.terms(),
        provenance,
        tie.note());
  }
}
