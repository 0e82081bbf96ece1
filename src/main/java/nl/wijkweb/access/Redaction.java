package nl.wijkweb.access;

import java.util.List;
import java.util.function.Predicate;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/** Leaves of a value what a {@link Sight} shows. What is left out becomes unknown. */
final class Redaction {
  private Redaction() {}

  static ActorFacts facts(Sight sight, ActorKind kind, ActorFacts facts) {
    Standing standing = facts.standing();
    Home home = new Home(facts.home().area(), null, null, null);
    return switch (sight) {
      case NONE -> ActorFacts.UNKNOWN;
      case LABEL ->
          new ActorFacts(
              new Standing(standing.domains(), null, List.of(), null),
              Home.UNKNOWN,
              List.of(),
              Period.UNKNOWN,
              Basis.UNKNOWN,
              Offering.UNKNOWN,
              List.of());
      case PUBLIC, RESEARCH ->
          new ActorFacts(
              standing,
              kind.isPerson() ? home : facts.home(),
              facts.roles(),
              facts.period(),
              Basis.UNKNOWN,
              kind.isPerson() ? Offering.UNKNOWN : facts.offering(),
              facts.source());
      case WORK ->
          kind.isPerson()
              ? new ActorFacts(
                  standing,
                  home,
                  facts.roles(),
                  facts.period(),
                  facts.basis(),
                  Offering.UNKNOWN,
                  facts.source())
              : facts;
      case WHOLE -> facts;
    };
  }

  static Details details(Sight sight, ActorKind kind, Details details) {
    return switch (sight) {
      case NONE, LABEL -> Details.named(details.name());
      case PUBLIC, RESEARCH ->
          kind.isPerson()
              ? Details.named(details.name())
              : new Details(details.name(), null, null, null, details.website(), null);
      case WORK -> kind.isPrivatePerson() ? Details.named(details.name()) : details;
      case WHOLE -> details;
    };
  }

  /**
   * A tie's facts.
   *
   * @param visible which actors the viewer may see: what refers to another is left out
   * @param isId whether a text is an id, of whomever; what is none is free text
   */
  static Tie tie(Sight sight, Tie tie, Predicate<ActorId> visible, Predicate<String> isId) {
    Course course = tie.course();
    boolean words = sight.atLeast(Sight.WORK);
    Course seenCourse =
        new Course(
            course.status(),
            course.period(),
            course.endReason(),
            words ? course.lastContact() : null,
            course.lastConfirmed(),
            course.stopsOn(),
            reference(course.successor(), words, visible, isId),
            course.arose() != null && visible.test(course.arose()) ? course.arose() : null);
    Bond bond = tie.bond();
    Bond seenBond =
        new Bond(
            bond.frequency(),
            sight == Sight.WHOLE ? bond.closeness() : null,
            sight == Sight.WHOLE ? bond.distance() : null,
            reference(bond.via(), words, visible, isId),
            sight == Sight.WHOLE ? bond.strain() : null,
            bond.direction());
    Help help = tie.help();
    Help seenHelp =
        words
            ? new Help(
                help.support(), reference(help.fallback(), true, visible, isId), help.startsBy())
            : Help.UNKNOWN;
    return new Tie(
        tie.id(),
        tie.from(),
        tie.type(),
        tie.to(),
        seenCourse,
        seenBond,
        seenHelp,
        sight.atLeast(Sight.RESEARCH) ? tie.terms() : new Terms(null, tie.terms().contribution()),
        new Provenance(
            words ? reference(tie.provenance().saidBy(), true, visible, isId) : null,
            tie.provenance().source()),
        words ? tie.note() : null);
  }

  private static @Nullable String reference(
      @Nullable String text, boolean words, Predicate<ActorId> visible, Predicate<String> isId) {
    if (text == null || text.equals(Bond.ELSEWHERE)) {
      return text;
    }
    boolean shown = isId.test(text) ? visible.test(new ActorId(text)) : words;
    return shown ? text : null;
  }
}
