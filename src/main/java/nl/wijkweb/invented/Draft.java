package nl.wijkweb.invented;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Sector;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/** The village as it is being drawn. */
final class Draft {
  static final AreaCode AREA = new AreaCode("bedacht");
  static final List<String> INVENTED = List.of("invented");

  final Dice dice;
  final List<Resident> residents = new ArrayList<>();
  final List<Actor> actors = new ArrayList<>();
  final List<Tie> ties = new ArrayList<>();
  private final Set<String> tied = new HashSet<>();

  /** Known when all have settled. */
  private @Nullable List<Resident> open;

  Draft(Dice dice) {
    this.dice = dice;
  }

  void resident(Resident one, String name) {
    Home home = new Home(AREA, one.street(), one.ageBand(), one.household());
    Basis basis = new Basis(LegalBasis.CONSENT, Set.of(Permission.KNOWN));
    Standing standing = new Standing(List.of(), Sector.COMMUNITY, List.of(), 0);
    residents.add(one);
    add(one.id(), ActorKind.RESIDENT, name, standing, home, Period.UNKNOWN, basis);
  }

  /** Anything but a resident; it has been there for some time, and one in twenty has gone. */
  ActorId actor(ActorKind kind, String id, String name, @Nullable String domain, Sector sector) {
    ActorId actor = new ActorId(id);
    List<DomainId> domains = domain == null ? List.of() : List.of(new DomainId(domain));
    LegalBasis basis =
        kind == ActorKind.PROFESSIONAL ? LegalBasis.AGREEMENT : LegalBasis.PUBLIC_SOURCE;
    add(
        actor,
        kind,
        name,
        new Standing(domains, sector, List.of(), null),
        new Home(AREA, null, null, null),
        dice.period(0.05),
        new Basis(basis, Set.of()));
    return actor;
  }

  private void add(
      ActorId id,
      ActorKind kind,
      String name,
      Standing standing,
      Home home,
      Period period,
      Basis basis) {
    ActorFacts facts =
        new ActorFacts(standing, home, List.of(), period, basis, Offering.UNKNOWN, INVENTED);
    actors.add(new Actor(id, kind, facts, Details.named(name)));
  }

  /** Ties two, unless they are tied so already or are one; one tie in eight has ended. */
  void tie(ActorId from, TieType type, ActorId to, @Nullable Frequency frequency) {
    boolean turned = !type.directional() && from.value().compareTo(to.value()) > 0;
    String key = turned ? to + "|" + type + "|" + from : from + "|" + type + "|" + to;
    if (from.equals(to) || !tied.add(key)) {
      return;
    }
    Period period = dice.period(0.125);
    TieStatus status = period.until() == null ? TieStatus.ACTIVE : TieStatus.ENDED;
    ties.add(
        new Tie(
            null,
            from,
            type,
            to,
            new Course(status, period, null, null, null, null, null, null),
            new Bond(frequency, null, null, null, null, null),
            Help.UNKNOWN,
            Terms.UNKNOWN,
            new Provenance(null, INVENTED),
            null));
  }

  /** So many residents, those apart who keep to themselves, come somewhere every week. */
  void join(ActorId where, TieType type, int people) {
    List<Resident> open = open();
    for (int i = 0; i < people && !open.isEmpty(); i++) {
      tie(dice.one(open).id(), type, where, Frequency.WEEKLY);
    }
  }

  /** The residents who do not keep to themselves. */
  List<Resident> open() {
    if (open == null) {
      open = residents.stream().filter(one -> !one.withdrawn()).toList();
    }
    return open;
  }
}
