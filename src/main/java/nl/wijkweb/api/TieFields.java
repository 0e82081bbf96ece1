package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
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

  private TieFields() {}

  /**
   * Reads a new tie, with its id and ends.
   *
   * @throws ApiProblem with everything that is wrong
   */
  static Tie readNew(JsonNode body) {
    Set<String> known = new HashSet<>(NAMES);
    known.addAll(List.of("id", "from", "type", "to"));
    Fields fields = new Fields(body, known);
    TieId id = fields.attempt("id", () -> new TieId(Ids.uuid(fields.requiredText("id"))));
    ActorId from = end(fields, "from");
    ActorId to = end(fields, "to");
    TieType type = fields.code("type", TieType.class);
    if (type == null) {
      fields.requiredText("type");
    }
    Ends ends =
        id == null || from == null || to == null || type == null
            ? null
            : new Ends(id, from, type, to);
    return read(ends, fields);
  }

  /**
   * Reads a tie that is there already, after the change; its ends and type stay.
   *
   * @throws ApiProblem with everything that is wrong
   */
  static Tie read(Tie there, TieId id, JsonNode body) {
    return read(new Ends(id, there.from(), there.type(), there.to()), new Fields(body, NAMES));
  }

  private record Ends(TieId id, ActorId from, TieType type, ActorId to) {}

  private static Tie read(@Nullable Ends ends, Fields fields) {
    Course course = course(fields);
    Bond bond = bond(fields);
    Help help = help(fields);
    Terms terms =
        fields.attempt(
            "amount",
            () ->
                new Terms(
                    fields.number("amount"),
                    Set.copyOf(fields.codes("contribution", Contribution.class))));
    Provenance provenance =
        fields.attempt(
            "source", () -> new Provenance(fields.text("saidBy"), fields.texts("source")));
    if (ends == null
        || course == null
        || bond == null
        || help == null
        || terms == null
        || provenance == null) {
      return fields.orProblems(null);
    }
    return fields.orProblems(
        fields.attempt(
            "to",
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
                    fields.text("note"))));
  }

  private static @Nullable ActorId end(Fields fields, String name) {
    return fields.attempt(name, () -> new ActorId(Ids.uuid(fields.requiredText(name))));
  }

  private static @Nullable Course course(Fields fields) {
    String arose = fields.text("arose");
    return fields.attempt(
        "endReason",
        () ->
            new Course(
                fields.code("status", TieStatus.class),
                fields.period("since", "until"),
                fields.text("endReason"),
                fields.date("lastContact"),
                fields.date("lastConfirmed"),
                fields.date("stopsOn"),
                fields.text("successor"),
                arose == null ? null : new ActorId(arose)));
  }

  private static @Nullable Bond bond(Fields fields) {
    return fields.attempt(
        "via",
        () ->
            new Bond(
                fields.code("frequency", Frequency.class),
                fields.code("closeness", Closeness.class),
                fields.code("distance", Distance.class),
                fields.text("via"),
                fields.code("strain", Strain.class),
                fields.code("direction", Direction.class)));
  }

  private static @Nullable Help help(Fields fields) {
    return fields.attempt(
        "fallback",
        () ->
            new Help(
                Set.copyOf(fields.codes("support", Support.class)),
                fields.text("fallback"),
                fields.date("startsBy")));
  }
}
