package nl.wijkweb.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Dossier;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.Sector;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.TextForm;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** {@code actors.csv}: everybody and everything in the web. */
final class ActorTable implements Table<Actor> {
  private static final TableFile FILE =
      TableFile.needed(
              "actors.csv",
              "id,kind,name",
              "domain,sector,formality,level,area,street,ageBand,household,roles,since,until,legalBasis,"
                  + "permission,openTo,capacity,members,schedule,targetGroup,offers,seeks,contactPerson,"
                  + "phone,email,website,source,note")
          .later("marks,idea,milestones,furthers,hinders");

  @Override
  public TableFile file() {
    return FILE;
  }

  @Override
  public List<String> key() {
    return List.of("id");
  }

  @Override
  public void note(Row row, Known known) {
    String id = row.cell("id");
    if (id != null) {
      String kind = row.cell("kind");
      known.addActor(id, kind == null ? null : Coded.find(ActorKind.class, kind).orElse(null));
      known.unique(row, FILE, "id", List.of(id));
    }
  }

  @Override
  public @Nullable Actor read(Row row, Known known) {
    String id = row.required("id", column -> row.text(column, TextForm.ID));
    if (Bond.ELSEWHERE.equals(id)) {
      row.report("id", id, ProblemCode.ID_RESERVED.of());
    }
    ActorKind kind = row.required("kind", column -> row.code(column, ActorKind.class));
    String name = row.required("name", column -> row.text(column, TextForm.LINE));
    ActorFacts facts =
        new ActorFacts(
            standing(row, known),
            home(row, known),
            row.spells("roles", text -> row.code("roles", text, Role.class)),
            row.period("since", "until"),
            new Basis(
                row.code("legalBasis", LegalBasis.class),
                set(row.codes("permission", Permission.class), Permission.class)),
            offering(row),
            row.items("source"));
    String contactPerson = row.text("contactPerson", TextForm.LINE);
    String phone = row.text("phone", TextForm.SHORT);
    String email = row.text("email", TextForm.LINE);
    String website = row.text("website", TextForm.LINE);
    String note = row.text("note", TextForm.NOTE);
    Dossier dossier = dossier(row);
    if (kind != null && kind.isPerson() && row.cell("marks") != null) {
      row.report("marks", id, ProblemCode.MARKS_OF_PERSON.of());
    }
    if (kind != null && kind.isPerson() && !dossier.equals(Dossier.NONE)) {
      row.report("idea", id, ProblemCode.DOSSIER_OF_PERSON.of());
    }
    if (id == null || kind == null || name == null || !row.isSound()) {
      return null;
    }
    return new Actor(
        new ActorId(id),
        kind,
        facts,
        new Details(name, contactPerson, phone, email, website, note, dossier));
  }

  @Override
  public void write(Actor value, Cells cells) {
    ActorFacts facts = value.facts();
    cells
        .put("id", value.id())
        .code("kind", value.kind())
        .sorted(
            "roles", facts.roles().stream().map(spell -> Cells.spell(spell.value().code(), spell)))
        .period("since", "until", facts.period())
        .code("legalBasis", facts.basis().legalBasis())
        .codes("permission", facts.basis().permissions())
        .sorted("source", facts.source().stream());
    writeDetails(value.details(), cells);
    writeStanding(facts.standing(), cells);
    writeHome(facts.home(), cells);
    writeOffering(facts.offering(), cells);
  }

  private static void writeDetails(Details details, Cells cells) {
    cells
        .put("name", details.name())
        .put("contactPerson", details.contactPerson())
        .put("phone", details.phone())
        .put("email", details.email())
        .put("website", details.website())
        .put("note", details.note())
        .put("idea", details.written().idea())
        .put("milestones", details.written().milestones())
        .put("furthers", details.written().furthers())
        .put("hinders", details.written().hinders());
  }

  private static void writeStanding(Standing standing, Cells cells) {
    cells
        .inOrder("domain", standing.domains())
        .code("sector", standing.sector())
        .sorted(
            "formality",
            standing.formality().stream()
                .map(spell -> Cells.spell(spell.value().toString(), spell)))
        .put("level", standing.level())
        .sorted(
            "marks",
            standing.marks().stream().map(spell -> Cells.spell(spell.value().code(), spell)));
  }

  private static void writeHome(Home home, Cells cells) {
    cells
        .place("area", home.area())
        .put("street", home.street())
        .put("ageBand", home.ageBand())
        .put("household", home.household());
  }

  private static void writeOffering(Offering offering, Cells cells) {
    cells
        .code("openTo", offering.openTo())
        .put("capacity", offering.capacity())
        .put("members", offering.members())
        .put("schedule", offering.schedule())
        .sorted("targetGroup", offering.targetGroup().stream())
        .sorted("offers", offering.offers().stream())
        .sorted("seeks", offering.seeks().stream());
  }

  private static Standing standing(Row row, Known known) {
    return new Standing(
        row.each("domain", text -> known.domain(row, "domain", text)),
        row.code("sector", Sector.class),
        row.spells("formality", text -> row.number("formality", text, 1, 5)),
        row.number("level", 0, 2),
        row.marks("marks", false));
  }

  private static Home home(Row row, Known known) {
    return new Home(
        known.area(row, "area"),
        row.text("street", TextForm.LINE),
        row.text("ageBand", TextForm.AGE_BAND),
        row.text("household", TextForm.ID));
  }

  private static Offering offering(Row row) {
    return new Offering(
        row.code("openTo", OpenTo.class),
        row.number("capacity", 0, Integer.MAX_VALUE),
        row.number("members", 0, Integer.MAX_VALUE),
        row.text("schedule", TextForm.RULE),
        row.items("targetGroup"),
        row.items("offers"),
        row.items("seeks"));
  }

  private static Dossier dossier(Row row) {
    return new Dossier(
        row.text("idea", TextForm.NOTE),
        row.text("milestones", TextForm.NOTE),
        row.text("furthers", TextForm.NOTE),
        row.text("hinders", TextForm.NOTE));
  }

  private static <E extends Enum<E>> Set<E> set(List<E> values, Class<E> type) {
    Set<E> set = EnumSet.noneOf(type);
    set.addAll(values);
    return set;
  }
}
