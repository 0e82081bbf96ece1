package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
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
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Ring;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.Sector;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Standing;
import org.jspecify.annotations.Nullable;

/** An actor as a client writes it. */
final class ActorFields {
  static final Set<String> NAMES =
      Set.of(
          "kind",
          "name",
          "domains",
          "sector",
          "formality",
          "level",
          "homeArea",
          "street",
          "ageBand",
          "household",
          "roles",
          "since",
          "until",
          "legalBasis",
          "permissions",
          "openTo",
          "capacity",
          "members",
          "schedule",
          "targetGroup",
          "offers",
          "seeks",
          "contactPerson",
          "phone",
          "email",
          "website",
          "note",
          "source");

  /** What may be written of a person by one who knows them only as carrier of something. */
  static final Set<String> OF_A_KNOWN_PERSON =
      Set.of(
          "kind",
          "name",
          "domains",
          "sector",
          "formality",
          "level",
          "roles",
          "since",
          "until",
          "legalBasis",
          "permissions",
          "source");

  private static final Set<String> SPELL = Set.of("since", "until", "role", "value");
  private static final Set<String> INVOLVEMENT =
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
  Actor readNew(JsonNode body) {
    Set<String> known = new HashSet<>(NAMES);
    known.add("id");
    Fields fields = new Fields(body, known);
    ActorId id = fields.attempt("id", () -> new ActorId(Ids.uuid(fields.requiredText("id"))));
    return read(id, fields);
  }

  /**
   * Reads an actor that is there already, after the change.
   *
   * @throws ApiProblem with everything that is wrong
   */
  Actor read(ActorId id, JsonNode body) {
    return read(id, new Fields(body, NAMES));
  }

  /** Reads the dated involvement of an actor. */
  List<Involvement> readInvolvement(ActorId actor, JsonNode body) {
    Fields fields = new Fields(body, Set.of("involvement"));
    List<Involvement> all =
        fields.objects("involvement", INVOLVEMENT, one -> involvement(actor, one));
    if (!body.has("involvement")) {
      fields.fail("involvement", "is required", null);
    }
    return fields.orProblems(all);
  }

  private Actor read(@Nullable ActorId id, Fields fields) {
    ActorKind kind = fields.code("kind", ActorKind.class);
    if (kind == null) {
      fields.requiredText("kind");
    }
    ActorFacts facts = facts(fields);
    Details details = details(fields);
    Actor actor =
        id == null || kind == null || facts == null || details == null
            ? null
            : new Actor(id, kind, facts, details);
    return fields.orProblems(actor);
  }

  private @Nullable Details details(Fields fields) {
    String name = fields.requiredText("name");
    return name.isEmpty()
        ? null
        : fields.attempt(
            "name",
            () ->
                new Details(
                    name,
                    fields.text("contactPerson"),
                    fields.text("phone"),
                    fields.text("email"),
                    fields.text("website"),
                    fields.text("note")));
  }

  private @Nullable ActorFacts facts(Fields fields) {
    Standing standing = standing(fields);
    Home home = home(fields);
    Offering offering = offering(fields);
    List<Spell<Role>> roles = fields.objects("roles", SPELL, ActorFields::role);
    Basis basis =
        new Basis(
            fields.code("legalBasis", LegalBasis.class),
            Set.copyOf(fields.codes("permissions", Permission.class)));
    if (standing == null || home == null || offering == null) {
      return null;
    }
    return fields.attempt(
        "source",
        () ->
            new ActorFacts(
                standing,
                home,
                roles,
                fields.period("since", "until"),
                basis,
                offering,
                fields.texts("source")));
  }

  private @Nullable Standing standing(Fields fields) {
    List<DomainId> domains =
        fields.texts("domains").stream().flatMap(text -> domain(fields, text).stream()).toList();
    List<Spell<Integer>> formality = fields.objects("formality", SPELL, ActorFields::formality);
    return fields.attempt(
        "level",
        () ->
            new Standing(
                domains, fields.code("sector", Sector.class), formality, fields.whole("level")));
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
                  "domains",
                  "'" + text + "' is no life domain",
                  "Use one of: " + String.join(", ", ids) + ".");
              return List.of();
            });
  }

  private static @Nullable Home home(Fields fields) {
    String area = fields.text("homeArea");
    return fields.attempt(
        "homeArea",
        () ->
            new Home(
                area == null ? null : new AreaCode(area),
                fields.text("street"),
                fields.text("ageBand"),
                fields.text("household")));
  }

  private static @Nullable Offering offering(Fields fields) {
    return fields.attempt(
        "capacity",
        () ->
            new Offering(
                fields.code("openTo", OpenTo.class),
                fields.whole("capacity"),
                fields.whole("members"),
                fields.text("schedule"),
                fields.texts("targetGroup"),
                fields.texts("offers"),
                fields.texts("seeks")));
  }

  private static @Nullable Spell<Role> role(Fields fields) {
    Role role = fields.code("role", Role.class);
    if (role == null) {
      fields.requiredText("role");
      return null;
    }
    return new Spell<>(role, fields.period("since", "until"));
  }

  private static @Nullable Spell<Integer> formality(Fields fields) {
    Integer value = fields.whole("value");
    if (value == null) {
      fields.fail("value", "is required", "Write 1 (informal) to 5 (formal).");
      return null;
    }
    return new Spell<>(value, fields.period("since", "until"));
  }

  private static @Nullable Involvement involvement(ActorId actor, Fields fields) {
    Integer level = fields.whole("level");
    if (level == null) {
      fields.fail("level", "is required", "Write 1 to 5.");
      return null;
    }
    String area = fields.text("area");
    return fields.attempt(
        "level",
        () ->
            new Involvement(
                actor,
                area == null ? null : new AreaCode(area),
                level,
                fields.period("from", "until"),
                fields.code("ring", Ring.class),
                fields.texts("source")));
  }
}
