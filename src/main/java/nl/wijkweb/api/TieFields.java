package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Closeness;
import nl.wijkweb.model.Contribution;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.Distance;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Strain;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A spell of a tie as a client writes it. */
final class TieFields {
  static final Set<String> NAMES =
      Set.of(
          "status",
          "frequency",
          "closeness",
          "distance",
          "via",
          "support",
          "fallback",
          "strain",
          "direction",
          "amount",
          "since",
          "until",
          "startsBy",
          "stopsOn",
          "successor",
          "endReason",
          "lastContact",
          "lastConfirmed",
          "arose",
          "contribution",
          "saidBy",
          "source",
          "note");

  /** What is a person's own: only somebody who has opened that person's web may write it. */
  static final Set<String> OF_A_PERSON = Set.of("closeness", "distance", "strain");

  /** What may name an actor by its id. */
  private static final Set<String> REFERENCES =
      Set.of("via", "fallback", "successor", "arose", "saidBy");

  private TieFields() {}

  /**
   * Notes an error at each field that names somebody by an id whom the caller does not see. Whether
   * there is such a one makes no difference.
   *
   * @param written which fields the caller wrote
   * @param inSight whether there is such an actor, as far as the caller knows
   */
  static void checkReferences(
      Fields fields, Collection<String> written, Predicate<ActorId> inSight) {
    for (String name : written) {
      JsonNode value = REFERENCES.contains(name) ? fields.json(name) : null;
      if (value != null && Ids.isUuid(value.asText()) && !inSight.test(id(value))) {
        fields.fail(name, ProblemCode.ACTOR_NOT_IN_WEB.of());
      }
    }
  }

  /** All that stand in a new one. */
  static final Set<String> OF_A_NEW_ONE = Fields.union(NAMES, "id", "from", "type", "to");

  /**
   * Reads a new tie, with its id and ends.
   *
   * @param inSight whether there is such an actor, as far as the caller knows
   * @throws ApiProblem with everything that is wrong
   */
  static Tie readNew(Fields fields, Predicate<ActorId> inSight) {
    return fields.orProblems(findNew(fields, inSight));
  }

  /** As {@link #readNew}, one among others: null, with the errors noted, when anything is wrong. */
  static @Nullable Tie findNew(Fields fields, Predicate<ActorId> inSight) {
    String id = fields.requiredId("id");
    ActorId from = end(fields, "from", inSight);
    TieType type = fields.required("type", () -> fields.code("type", TieType.class));
    ActorId to = end(fields, "to", inSight);
    Ends ends =
        id == null || from == null || to == null || type == null
            ? null
            : new Ends(new TieId(id), from, type, to);
    return find(ends, fields);
  }

  /**
   * Reads a tie that is there already, after the change; its ends and type stay.
   *
   * @throws ApiProblem with everything that is wrong
   */
  static Tie read(Tie there, TieId id, Fields fields) {
    return fields.orProblems(find(there, id, fields));
  }

  /** As {@link #read}, one among others. */
  static @Nullable Tie find(Tie there, TieId id, Fields fields) {
    return find(new Ends(id, there.from(), there.type(), there.to()), fields);
  }

  private static ActorId id(JsonNode value) {
    return new ActorId(Ids.uuid(value.asText()));
  }

  private record Ends(TieId id, ActorId from, TieType type, ActorId to) {}

  private static @Nullable Tie find(@Nullable Ends ends, Fields fields) {
    Course course = course(fields);
    Bond bond = bond(fields);
    Help help =
        new Help(
            Set.copyOf(fields.codes("support", Support.class)),
            fields.text("fallback", TextForm.LINE),
            fields.date("startsBy"));
    Terms terms = terms(fields);
    Provenance provenance =
        new Provenance(fields.text("saidBy", TextForm.LINE), fields.texts("source"));
    String note = fields.text("note", TextForm.NOTE);
    return ends == null || terms == null
        ? null
        : fields.attempt(
            "to",
            ProblemCode.TIE_TO_ITSELF,
            () ->
                new Tie(
                    ends.id(),
                    ends.from(),
                    ends.type(),
                    ends.to(),
                    course,
                    bond,
                    help,
                    terms,
                    provenance,
                    note));
  }

  private static @Nullable ActorId end(Fields fields, String name, Predicate<ActorId> inSight) {
    String id = fields.requiredId(name);
    if (id == null) {
      return null;
    }
    ActorId actor = new ActorId(id);
    if (!inSight.test(actor)) {
      fields.fail(name, ProblemCode.ACTOR_NOT_IN_WEB.of());
    }
    return actor;
  }

  private static Course course(Fields fields) {
    String arose = fields.text("arose", TextForm.ID);
    return new Course(
        fields.code("status", TieStatus.class),
        fields.period("since", "until"),
        fields.text("endReason", TextForm.SHORT),
        fields.date("lastContact"),
        fields.date("lastConfirmed"),
        fields.date("stopsOn"),
        fields.text("successor", TextForm.LINE),
        arose == null ? null : new ActorId(arose));
  }

  private static Bond bond(Fields fields) {
    return new Bond(
        fields.code("frequency", Frequency.class),
        fields.code("closeness", Closeness.class),
        fields.code("distance", Distance.class),
        fields.text("via", TextForm.ID),
        fields.code("strain", Strain.class),
        fields.code("direction", Direction.class));
  }

  private static @Nullable Terms terms(Fields fields) {
    Set<Contribution> contribution = Set.copyOf(fields.codes("contribution", Contribution.class));
    return fields.attempt(
        "amount", ProblemCode.NO_AMOUNT, () -> new Terms(fields.number("amount"), contribution));
  }
}
