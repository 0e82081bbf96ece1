package nl.wijkweb;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Answer;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Closeness;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Distance;
import nl.wijkweb.model.Domain;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Provenance;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.Terms;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import nl.wijkweb.model.Wish;
import org.jspecify.annotations.Nullable;

/**
 * An invented wijk in which people live: residents in households with family, friends, clubs and
 * help, a third of whom were asked. {@code r0}, {@code r1} … are residents, {@code p0} … the
 * professionals, {@code g0} … clubs, activities and organisations.
 */
final class BenchLives {
  private static final int GROUPS = 300;
  private static final int PROFESSIONALS = 60;
  private static final int PEOPLE_EACH = 2;
  private static final int GROUPS_EACH = 3;
  private static final PartialDate ASKED = new PartialDate(2026, 5, 1);
  private static final List<ActorKind> KINDS =
      List.of(ActorKind.CLUB, ActorKind.ACTIVITY, ActorKind.ORGANISATION, ActorKind.INFORMAL_GROUP);

  private final SplittableRandom random = new SplittableRandom(20_161_005);
  private final List<Domain> domains = SchemeReader.wijkweb().domains();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final int residents;

  private BenchLives(int residents) {
    this.residents = residents;
    for (int i = 0; i < GROUPS; i++) {
      actors.add(actor("g" + i, KINDS.get(i % KINDS.size()), Home.UNKNOWN, Basis.UNKNOWN));
    }
    for (int i = 0; i < PROFESSIONALS; i++) {
      actors.add(actor("p" + i, ActorKind.PROFESSIONAL, Home.UNKNOWN, Basis.UNKNOWN));
      tie("p" + i, TieType.WORKS_FOR, "g" + (2 + KINDS.size() * random.nextInt(40)), null);
    }
    for (int i = 0; i < residents; i++) {
      live(i);
    }
  }

  /** A web with that many residents, the same every time. */
  static Web of(String code, int residents) {
    BenchLives lives = new BenchLives(residents);
    Area area =
        new Area(new AreaCode(code), code, AreaKind.DISTRICT, null, null, residents * 2, List.of());
    return new Web(
        List.of(area), List.of(), lives.actors, List.of(), lives.ties, lives.asked, List.of());
  }

  private void live(int number) {
    String id = "r" + number;
    Set<Permission> agreed =
        number % 10 == 0 ? EnumSet.of(Permission.INTRODUCE) : EnumSet.noneOf(Permission.class);
    Home home = new Home(null, "straat " + number / 100, "65-79", "h" + number / 2);
    actors.add(actor(id, ActorKind.RESIDENT, home, new Basis(LegalBasis.CONSENT, agreed)));
    for (int i = 0; i < PEOPLE_EACH; i++) {
      tie(id, TieType.FRIEND_OF, other(number), null);
      tie(id, TieType.KNOWS, other(number), null);
    }
    for (int i = 0; i < GROUPS_EACH; i++) {
      tie(id, TieType.ATTENDS, "g" + random.nextInt(GROUPS), null);
    }
    tie(other(number), TieType.SUPPORTS, id, Support.FOOD);
    tie("p" + random.nextInt(PROFESSIONALS), TieType.SUPPORTS, id, Support.GUIDANCE);
    tie(id, TieType.CLIENT_OF, "g" + (2 + KINDS.size() * random.nextInt(40)), null);
    if (number % 3 == 0) {
      for (String subject : List.of("near", "support", "wishes")) {
        asked.add(
            new Asked(new ActorId(id), subject, ASKED, Answer.SOME, Wish.MORE, "transport", "p0"));
      }
    }
  }

  private String other(int number) {
    return "r" + (number + 1 + random.nextInt(residents - 1)) % residents;
  }

  private Actor actor(String id, ActorKind kind, Home home, Basis basis) {
    Domain domain = domains.get(random.nextInt(domains.size()));
    Offering offering =
        new Offering(OpenTo.EVERYONE, null, null, null, List.of(), List.of(), List.of());
    return new Actor(
        new ActorId(id),
        kind,
        new ActorFacts(
            new Standing(
                kind.isPerson() ? List.of() : List.of(domain.id()),
                null,
                List.of(),
                kind == ActorKind.ORGANISATION ? 1 : 0),
            home,
            List.of(),
            Period.UNKNOWN,
            basis,
            kind == ActorKind.ACTIVITY ? offering : Offering.UNKNOWN,
            List.of()),
        Details.named("naam " + id));
  }

  private void tie(String from, TieType type, String to, @Nullable Support support) {
    Frequency[] often = {Frequency.WEEKLY, Frequency.MONTHLY, Frequency.RARELY};
    Period since = new Period(new PartialDate(2014 + random.nextInt(10), 0, 0), null);
    Bond bond =
        new Bond(
            often[random.nextInt(often.length)],
            random.nextBoolean() ? Closeness.CLOSE : Closeness.ACQUAINTED,
            random.nextBoolean() ? Distance.KERN : Distance.ELSEWHERE,
            null,
            null,
            null);
    ties.add(
        new Tie(
            new TieId("t" + ties.size()),
            new ActorId(from),
            type,
            new ActorId(to),
            new Course(TieStatus.ACTIVE, since, null, null, null, null, null, null),
            bond,
            new Help(support == null ? Set.of() : EnumSet.of(support), null, null),
            Terms.UNKNOWN,
            Provenance.UNKNOWN,
            null));
  }
}
