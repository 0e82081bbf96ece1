package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.StoredActor;
import org.jspecify.annotations.Nullable;

/** Reads what an organisation says of itself; whatever else is known of it stays. */
final class CardFields {
  static final Set<String> CARD =
      Set.of(
          "contactPerson",
          "phone",
          "email",
          "website",
          "members",
          "openTo",
          "targetGroup",
          "offers",
          "seeks");
  static final Set<String> ACTIVITY =
      Set.of("id", "name", "schedule", "openTo", "capacity", "until");

  private CardFields() {}

  /**
   * The actor as it says that it is, confirmed on a day.
   *
   * @throws ApiProblem with everything that is wrong
   */
  static Actor card(StoredActor whole, Details before, Fields fields, LocalDate today) {
    Offering had = whole.facts().offering();
    String contactPerson = fields.text("contactPerson", TextForm.LINE);
    String phone = fields.text("phone", TextForm.SHORT);
    String email = fields.text("email", TextForm.LINE);
    String website = fields.text("website", TextForm.LINE);
    Offering offering =
        new Offering(
            fields.code("openTo", OpenTo.class),
            had.capacity(),
            fields.whole("members", 0, Integer.MAX_VALUE),
            had.schedule(),
            fields.texts("targetGroup"),
            fields.texts("offers"),
            fields.texts("seeks"));
    return fields.orProblems(
        new Actor(
            whole.id(),
            whole.kind(),
            facts(whole.facts(), whole.facts().period(), offering, today),
            new Details(
                before.name(),
                contactPerson,
                phone,
                email,
                website,
                before.note(),
                before.dossier())));
  }

  /**
   * An activity of it, new or as it is from now on.
   *
   * @param there as it is now; null when it is new
   */
  static Actor activity(
      ActorId id,
      @Nullable StoredActor there,
      @Nullable Details before,
      Fields fields,
      LocalDate today) {
    String given = fields.requiredId("id");
    if (given != null && !given.equals(id.value())) {
      fields.fail("id", ProblemCode.OTHER_ID_THAN_ADDRESS.of());
    }
    String name = fields.requiredText("name", TextForm.LINE);
    ActorFacts known = there == null ? ActorFacts.UNKNOWN : there.facts();
    Offering had = known.offering();
    Offering offering =
        new Offering(
            fields.code("openTo", OpenTo.class),
            fields.whole("capacity", 0, Integer.MAX_VALUE),
            had.members(),
            fields.text("schedule", TextForm.RULE),
            had.targetGroup(),
            had.offers(),
            had.seeks());
    PartialDate until = fields.date("until");
    Period period =
        fields.attempt(
            "until",
            ProblemCode.ENDS_BEFORE_BEGIN,
            () -> new Period(known.period().since(), until));
    if (name == null || period == null) {
      return fields.orProblems(null);
    }
    Details details =
        before == null
            ? Details.named(name)
            : new Details(
                name,
                before.contactPerson(),
                before.phone(),
                before.email(),
                before.website(),
                before.note(),
                before.dossier());
    return fields.orProblems(
        new Actor(id, ActorKind.ACTIVITY, facts(known, period, offering, today), details));
  }

  private static ActorFacts facts(
      ActorFacts known, Period period, Offering offering, LocalDate today) {
    List<String> source = SelfReport.on(today, known.source());
    return new ActorFacts(
        known.standing(), known.home(), known.roles(), period, known.basis(), offering, source);
  }
}
