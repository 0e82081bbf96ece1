package nl.wijkweb.access;

import java.util.Set;
import java.util.function.Predicate;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Dossier;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what somebody could not see of a value when they replace it: of what they left out, the
 * part that was hidden from them stays as it is, and the part that they saw goes.
 */
public final class Unseen {
  private Unseen() {}

  /** An actor that replaces the one that is kept. */
  public static Actor keep(Sight sight, Actor given, Actor kept) {
    ActorFacts seen = Redaction.facts(sight, kept.kind(), kept.facts());
    ActorFacts facts = given.facts();
    ActorFacts whole =
        new ActorFacts(
            facts.standing(),
            home(facts.home(), seen.home(), kept.facts().home()),
            facts.roles(),
            facts.period(),
            facts.basis(),
            offering(facts.offering(), seen.offering(), kept.facts().offering()),
            facts.source());
    Details shown = Redaction.details(sight, kept.kind(), kept.details());
    return new Actor(
        given.id(), given.kind(), whole, details(given.details(), shown, kept.details()));
  }

  /**
   * A spell of a tie that replaces the one that is kept.
   *
   * @param visible which actors are in sight
   * @param isId whether a text is an id, of whomever
   */
  public static Tie keep(
      Sight sight, Tie given, Tie kept, Set<ActorId> visible, Predicate<String> isId) {
    Tie seen = Redaction.tie(sight, kept, visible::contains, isId);
    return new Tie(
        given.id(),
        given.from(),
        given.type(),
        given.to(),
        course(given.course(), seen.course(), kept.course()),
        bond(given.bond(), seen.bond(), kept.bond()),
        help(given.help(), seen.help(), kept.help()),
        given.terms(),
        new Provenance(
            one(
                given.provenance().saidBy(),
                seen.provenance().saidBy(),
                kept.provenance().saidBy()),
            given.provenance().source()),
        given.note());
  }

  private static Home home(Home given, Home seen, Home kept) {
    return new Home(
        one(given.area(), seen.area(), kept.area()),
        one(given.street(), seen.street(), kept.street()),
        one(given.ageBand(), seen.ageBand(), kept.ageBand()),
        one(given.household(), seen.household(), kept.household()));
  }

  private static Offering offering(Offering given, Offering seen, Offering kept) {
    return given.equals(Offering.UNKNOWN) && seen.equals(Offering.UNKNOWN) ? kept : given;
  }

  private static Details details(Details given, Details seen, Details kept) {
    return new Details(
        given.name(),
        one(given.contactPerson(), seen.contactPerson(), kept.contactPerson()),
        one(given.phone(), seen.phone(), kept.phone()),
        one(given.email(), seen.email(), kept.email()),
        one(given.website(), seen.website(), kept.website()),
        one(given.note(), seen.note(), kept.note()),
        dossier(given.written(), seen.written(), kept.written()));
  }

  private static Dossier dossier(Dossier given, Dossier seen, Dossier kept) {
    return new Dossier(
        one(given.idea(), seen.idea(), kept.idea()),
        one(given.milestones(), seen.milestones(), kept.milestones()),
        one(given.furthers(), seen.furthers(), kept.furthers()),
        one(given.hinders(), seen.hinders(), kept.hinders()));
  }

  private static Course course(Course given, Course seen, Course kept) {
    return new Course(
        given.status(),
        given.period(),
        given.endReason(),
        given.lastContact(),
        given.lastConfirmed(),
        given.stopsOn(),
        one(given.successor(), seen.successor(), kept.successor()),
        one(given.arose(), seen.arose(), kept.arose()));
  }

  private static Bond bond(Bond given, Bond seen, Bond kept) {
    return new Bond(
        given.frequency(),
        one(given.closeness(), seen.closeness(), kept.closeness()),
        one(given.distance(), seen.distance(), kept.distance()),
        one(given.via(), seen.via(), kept.via()),
        one(given.strain(), seen.strain(), kept.strain()),
        given.direction());
  }

  private static Help help(Help given, Help seen, Help kept) {
    return new Help(
        given.support(), one(given.fallback(), seen.fallback(), kept.fallback()), given.startsBy());
  }

  private static <T> @Nullable T one(@Nullable T given, @Nullable T seen, @Nullable T kept) {
    return given != null ? given : seen == null ? kept : null;
  }
}
