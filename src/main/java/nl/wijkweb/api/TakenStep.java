package nl.wijkweb.api;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.model.WorryStep;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One step with a worry as a client writes it. What does not belong to the step is null.
 *
 * @param who who took the step
 * @param sum the same for the same content
 * @param name the whole name of whom it is about
 * @param person whom it is about, one of the caller's cases
 * @param newPerson somebody to record, when nobody has that name yet
 * @param what what comes next
 * @param by who does that
 */
record TakenStep(
    UUID id,
    WorryStep step,
    String who,
    String sum,
    @Nullable String name,
    @Nullable String street,
    @Nullable ActorId person,
    @Nullable NewPerson newPerson,
    @Nullable String how,
    @Nullable PartialDate on,
    @Nullable Consent answer,
    @Nullable String saidBy,
    @Nullable UUID conversation,
    @Nullable String what,
    @Nullable PartialDate nextBy,
    @Nullable String by,
    @Nullable Outcome outcome) {
  private static final Map<WorryStep, Set<String>> OWN =
      Map.of(
          WorryStep.TAKEN_UP, Set.of(),
          WorryStep.PERSON, Set.of("name", "street", "person", "newPerson"),
          WorryStep.PERMISSION, Set.of("how", "on", "answer", "saidBy"),
          WorryStep.CONVERSATION, Set.of("conversation"),
          WorryStep.FOLLOW_UP, Set.of("what", "nextBy", "by"),
          WorryStep.CLOSED, Set.of("outcome"));

  /** What the person said when they were asked. */
  enum Consent implements Coded {
    YES,
    NO,
    NOT_YET
  }

  /** What became of a worry. */
  enum Outcome implements Coded {
    IN_TOUCH,
    NO_PERMISSION,
    NOT_NEEDED,
    NOT_FOUND,
    PASSED_FURTHER
  }

  /** Somebody who is to be recorded. */
  record NewPerson(ActorId id, LegalBasis basis) {}

  /** All fields that any step has. */
  static Set<String> names() {
    Set<String> all = new TreeSet<>(Set.of("id", "step", "who"));
    OWN.values().forEach(all::addAll);
    return all;
  }

  /** Reads a step; null when anything is wrong, which is noted. */
  static @Nullable TakenStep read(Fields fields) {
    String id = fields.requiredId("id");
    WorryStep step = fields.required("step", () -> fields.code("step", WorryStep.class));
    String who = fields.requiredText("who", TextForm.LINE);
    if (step == null) {
      return null;
    }
    refuseOthers(fields, step);
    String name = fields.text("name", TextForm.LINE);
    String street = fields.text("street", TextForm.LINE);
    String person = fields.has("person") ? fields.requiredId("person") : null;
    NewPerson newPerson =
        fields.object("newPerson", Set.of("id", "legalBasis"), TakenStep::newPerson);
    String how = fields.text("how", TextForm.LINE);
    PartialDate on = fields.date("on");
    Consent answer = fields.code("answer", Consent.class);
    String saidBy = fields.text("saidBy", TextForm.LINE);
    String conversation = fields.has("conversation") ? fields.requiredId("conversation") : null;
    String what = fields.text("what", TextForm.NOTE);
    PartialDate nextBy = fields.date("nextBy");
    String by = fields.text("by", TextForm.LINE);
    Outcome outcome = fields.code("outcome", Outcome.class);
    needed(fields, step);
    if (!fields.isSound() || id == null || who == null) {
      return null;
    }
    return new TakenStep(
        UUID.fromString(id),
        step,
        who,
        fields.fingerprint(),
        name,
        street,
        person == null ? null : new ActorId(person),
        newPerson,
        how,
        on,
        answer,
        saidBy,
        conversation == null ? null : UUID.fromString(conversation),
        what,
        nextBy,
        by,
        outcome);
  }

  /** Whether the person said yes. */
  boolean isAgreed() {
    return answer == Consent.YES;
  }

  /** What is kept of it; whom it is about stands with the worry itself. */
  JsonObject json() {
    return new JsonObject()
        .put("id", id)
        .put("step", step)
        .put("who", who)
        .put("how", how)
        .put("on", on)
        .put("answer", answer)
        .put("saidBy", saidBy)
        .put("conversation", conversation)
        .put("what", what)
        .put("nextBy", nextBy)
        .put("by", by)
        .put("outcome", outcome);
  }

  private static void refuseOthers(Fields fields, WorryStep step) {
    Set<String> own = Fields.union(OWN.getOrDefault(step, Set.of()), "id", "step", "who");
    for (String name : fields.written()) {
      if (!own.contains(name) && names().contains(name)) {
        fields.fail(name, ProblemCode.FIELD_UNKNOWN.of(name, String.join(", ", own)));
      }
    }
  }

  private static void needed(Fields fields, WorryStep step) {
    switch (step) {
      case PERSON -> {
        if (!fields.has("person")) {
          need(fields, "name");
        }
      }
      case PERMISSION -> {
        need(fields, "how");
        need(fields, "on");
        need(fields, "answer");
      }
      case CONVERSATION -> need(fields, "conversation");
      case FOLLOW_UP -> need(fields, "what");
      case CLOSED -> need(fields, "outcome");
      case TAKEN_UP -> {}
    }
  }

  private static void need(Fields fields, String name) {
    fields.required(name, () -> name);
  }

  private static @Nullable NewPerson newPerson(Fields fields) {
    String id = fields.requiredId("id");
    LegalBasis basis =
        fields.required("legalBasis", () -> fields.code("legalBasis", LegalBasis.class));
    if (basis == LegalBasis.PUBLIC_SOURCE) {
      fields.fail("legalBasis", ProblemCode.PUBLIC_SOURCE_FIXED.of());
    }
    return id == null || basis == null ? null : new NewPerson(new ActorId(id), basis);
  }
}
