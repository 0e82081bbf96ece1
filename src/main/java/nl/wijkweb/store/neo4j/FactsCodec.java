package nl.wijkweb.store.neo4j;

import java.util.List;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.Sector;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Standing;

/** The facts of an actor as properties of its node, named as the columns of a web folder. */
final class FactsCodec {
  private static final Codes<Sector> SECTORS = Codes.of(Sector.class);
  private static final Codes<Mark> MARKS = Codes.of(Mark.class);
  private static final Codes<Role> ROLES = Codes.of(Role.class);
  private static final Codes<LegalBasis> BASES = Codes.of(LegalBasis.class);
  private static final Codes<Permission> PERMISSIONS = Codes.of(Permission.class);
  private static final Codes<OpenTo> OPEN_TO = Codes.of(OpenTo.class);

  private FactsCodec() {}

  /** What an actor offers and seeks; of a person in private these words are their own. */
  record Talents(List<String> offers, List<String> seeks) {
    static final Talents NONE = new Talents(List.of(), List.of());

    boolean isEmpty() {
      return offers.isEmpty() && seeks.isEmpty();
    }
  }

  static Talents talents(ActorFacts facts) {
    return new Talents(facts.offering().offers(), facts.offering().seeks());
  }

  /** The facts with other talents. */
  static ActorFacts with(ActorFacts facts, Talents talents) {
    Offering offering = facts.offering();
    return new ActorFacts(
        facts.standing(),
        facts.home(),
        facts.roles(),
        facts.period(),
        facts.basis(),
        new Offering(
            offering.openTo(),
            offering.capacity(),
            offering.members(),
            offering.schedule(),
            offering.targetGroup(),
            talents.offers(),
            talents.seeks()),
        facts.source());
  }

  static void write(ActorFacts facts, Row row) {
    Standing standing = facts.standing();
    row.texts("domains", standing.domains().stream().map(DomainId::value).toList())
        .code("sector", standing.sector())
        .texts(
            "formality",
            standing.formality().stream()
                .map(spell -> SpellText.write(spell, String::valueOf))
                .toList())
        .put("level", standing.level())
        .texts(
            "marks",
            standing.marks().stream().map(spell -> SpellText.write(spell, Coded::code)).toList());
    Home home = facts.home();
    row.put("area", home.area() == null ? null : home.area().value())
        .put("street", home.street())
        .put("ageBand", home.ageBand())
        .put("household", home.household());
    row.texts(
            "roles",
            facts.roles().stream().map(spell -> SpellText.write(spell, Coded::code)).toList())
        .period(facts.period())
        .code("legalBasis", facts.basis().legalBasis())
        .codes("permission", facts.basis().permissions());
    Offering offering = facts.offering();
    row.code("openTo", offering.openTo())
        .put("capacity", offering.capacity())
        .put("members", offering.members())
        .put("schedule", offering.schedule())
        .texts("targetGroup", offering.targetGroup())
        .texts("offers", offering.offers())
        .texts("seeks", offering.seeks())
        .texts("source", facts.source());
  }

  static ActorFacts read(Props props) {
    return new ActorFacts(
        standing(props),
        home(props),
        props.texts("roles").stream().map(text -> SpellText.read(text, ROLES::get)).toList(),
        props.period(),
        new Basis(props.code("legalBasis", BASES), props.codes("permission", PERMISSIONS)),
        offering(props),
        props.texts("source"));
  }

  private static Standing standing(Props props) {
    return new Standing(
        props.texts("domains").stream().map(DomainId::new).toList(),
        props.code("sector", SECTORS),
        props.texts("formality").stream()
            .map(text -> SpellText.read(text, Integer::valueOf))
            .toList(),
        props.number("level"),
        marks(props));
  }

  /** What people say of how something stands, also of an area. */
  static List<Spell<Mark>> marks(Props props) {
    return props.texts("marks").stream().map(text -> SpellText.read(text, MARKS::get)).toList();
  }

  private static Home home(Props props) {
    String area = props.text("area");
    return new Home(
        area == null ? null : new AreaCode(area),
        props.text("street"),
        props.text("ageBand"),
        props.text("household"));
  }

  private static Offering offering(Props props) {
    return new Offering(
        props.code("openTo", OPEN_TO),
        props.number("capacity"),
        props.number("members"),
        props.text("schedule"),
        props.texts("targetGroup"),
        props.texts("offers"),
        props.texts("seeks"));
  }
}
