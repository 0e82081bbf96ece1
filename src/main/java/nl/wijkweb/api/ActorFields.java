package nl.wijkweb.api;

import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Domain;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.Dossier;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Ring;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.Sector;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** An actor as a client writes it. */
final class ActorFields {
  private static final Set<String> OF_A_ROLE = Set.of("role", "since", "until");
  private static final Set<String> OF_FORMALITY = Set.of("value", "since", "until");
  private static final Set<String> OF_INVOLVEMENT =
      Set.of("level", "from", "until", "area", "ring", "source");

  private final DomainScheme scheme;

  ActorFields(DomainScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Reads a new actor, with its id.
   *
   * @throws ApiProblem with everything that is wrong
   */
  Actor readNew(Fields fields) {
    return fields.orProblems(findNew(fields));
  }

  /** As {@link #readNew}, one among others: null, with the errors noted, when anything is wrong. */
  @Nullable Actor findNew(Fields fields) {
    String id = fields.requiredId("id");
    ActorKind kind = kind(fields);
    if (kind != null) {
      ActorNames.check(kind, fields.written(), fields);
    }
    return find(id == null ? null : new ActorId(id), kind, fields);
  }

  /**
   * Reads an actor that is there already, after the change.
   *
   * @throws ApiProblem with everything that is wrong
   */
  Actor read(ActorId id, Fields fields) {
    return fields.orProblems(find(id, kind(fields), fields));
  }

  /**
   * Reads the dated involvement of an actor.
   *
   * @throws ApiProblem with everything that is wrong
   */
  List<Involvement> readInvolvement(ActorId actor, Fields fields) {
    if (!fields.has("involvement")) {
      fields.fail("involvement", ProblemCode.FIELD_NEEDED.of());
    }
    return fields.orProblems(
        fields.objects("involvement", OF_INVOLVEMENT, one -> involvement(actor, one)));
  }

  private static @Nullable ActorKind kind(Fields fields) {
    return fields.required("kind", () -> fields.code("kind", ActorKind.class));
  }

  private @Nullable Actor find(@Nullable ActorId id, @Nullable ActorKind kind, Fields fields) {
    ActorFacts facts = facts(fields);
    Details details = details(fields);
    boolean marked = kind != null && kind.isPerson() && !facts.standing().marks().isEmpty();
    if (marked) {
      fields.fail("marks", ProblemCode.FIELD_NOT_YOURS.of("marks"));
    }
    boolean written =
        kind != null && kind.isPerson() && details != null && details.dossier() != null;
    if (written) {
      fields.fail("idea", ProblemCode.FIELD_NOT_YOURS.of("idea"));
    }
    return id == null || kind == null || details == null || marked || written
        ? null
        : new Actor(id, kind, facts, details);
  }

  private static @Nullable Details details(Fields fields) {
    String name = fields.requiredText("name", TextForm.LINE);
    String contactPerson = fields.text("contactPerson", TextForm.LINE);
    String phone = fields.text("phone", TextForm.SHORT);
    String email = fields.text("email", TextForm.LINE);
    String website = fields.text("website", TextForm.LINE);
    String note = fields.text("note", TextForm.NOTE);
    Dossier dossier =
        new Dossier(
            fields.text("idea", TextForm.NOTE),
            fields.text("milestones", TextForm.NOTE),
            fields.text("furthers", TextForm.NOTE),
            fields.text("hinders", TextForm.NOTE));
    return name == null
        ? null
        : new Details(name, contactPerson, phone, email, website, note, dossier);
  }

  private ActorFacts facts(Fields fields) {
    Standing standing = standing(fields);
    Home home = home(fields);
    Offering offering = offering(fields);
    List<Spell<Role>> roles = fields.objects("roles", OF_A_ROLE, ActorFields::role);
    Period period = fields.period("since", "until");
    Basis basis =
        new Basis(
            fields.code("legalBasis", LegalBasis.class),
            Set.copyOf(fields.codes("permissions", Permission.class)));
    List<String> source = fields.texts("source");
    return new ActorFacts(standing, home, roles, period, basis, offering, source);
  }

  private Standing standing(Fields fields) {
    List<DomainId> domains =
        fields.texts("domains").stream().flatMap(text -> domain(fields, text).stream()).toList();
    Sector sector = fields.code("sector", Sector.class);
    List<Spell<Integer>> formality =
        fields.objects("formality", OF_FORMALITY, ActorFields::formality);
    Integer level = fields.whole("level", 0, 2);
    List<Spell<Mark>> marks =
        fields.objects("marks", MarkJson.FIELDS, one -> MarkJson.read(one, false));
    return new Standing(domains, sector, formality, level, marks);
  }

  private List<DomainId> domain(Fields fields, String text) {
    return scheme
        .find(text)
        .map(found -> List.of(found.id()))
        .orElseGet(
            () -> {
              List<String> ids =
                  scheme.domains().stream().map(Domain::id).map(DomainId::value).toList();
              fields.fail(
                  "domains", ProblemCode.NONE_OF_THE_VALUES.of(text, String.join(", ", ids)));
              return List.of();
            });
  }

  private static Home home(Fields fields) {
    String area = fields.text("homeArea", TextForm.SHORT);
    String street = fields.text("street", TextForm.LINE);
    String ageBand = fields.text("ageBand", TextForm.AGE_BAND);
    String household = fields.text("household", TextForm.ID);
    return new Home(area == null ? null : new AreaCode(area), street, ageBand, household);
  }

  private static Offering offering(Fields fields) {
    OpenTo openTo = fields.code("openTo", OpenTo.class);
    Integer capacity = fields.whole("capacity", 0, Integer.MAX_VALUE);
    Integer members = fields.whole("members", 0, Integer.MAX_VALUE);
    String schedule = fields.text("schedule", TextForm.RULE);
    List<String> targetGroup = fields.texts("targetGroup");
    List<String> offers = fields.texts("offers");
    List<String> seeks = fields.texts("seeks");
    return new Offering(openTo, capacity, members, schedule, targetGroup, offers, seeks);
  }

  private static @Nullable Spell<Role> role(Fields fields) {
    Role role = fields.required("role", () -> fields.code("role", Role.class));
    Period period = fields.period("since", "until");
    return role == null ? null : new Spell<>(role, period);
  }

  private static @Nullable Spell<Integer> formality(Fields fields) {
    Integer value = fields.required("value", () -> fields.whole("value", 1, 5));
    Period period = fields.period("since", "until");
    return value == null ? null : new Spell<>(value, period);
  }

  private static @Nullable Involvement involvement(ActorId actor, Fields fields) {
    Integer level = fields.required("level", () -> fields.whole("level", 1, 5));
    String area = fields.text("area", TextForm.SHORT);
    Period period = fields.period("from", "until");
    Ring ring = fields.code("ring", Ring.class);
    List<String> source = fields.texts("source");
    return level == null
        ? null
        : new Involvement(
            actor, area == null ? null : new AreaCode(area), level, period, ring, source);
  }
}
