package nl.wijkweb;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Domain;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Involvement;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;

/** An invented web of partners of any size: a few hubs, many small ones, all dated. */
public final class BenchWeb {
  private static final List<ActorKind> KINDS =
      List.of(
          ActorKind.CLUB,
          ActorKind.ORGANISATION,
          ActorKind.SHOP,
          ActorKind.INFORMAL_GROUP,
          ActorKind.PLACE,
          ActorKind.ACTIVITY);
  private static final List<TieType> TYPES =
      List.of(TieType.WORKS_WITH, TieType.ORGANISES, TieType.LOCATED_AT, TieType.REFERS_TO);

  static final int FIRST_YEAR = 2006;
  static final int LAST_YEAR = 2025;

  private BenchWeb() {}

  /**
   * The same with ties that begin and end in twenty years: more than half of them ended, a third
   * are a second spell of the one before, lived more or less often.
   */
  static Web ofYears(String code, int actors, int ties) {
    Web web = of(code, actors, ties);
    SplittableRandom random = new SplittableRandom(20_060_101);
    List<Tie> dated = new ArrayList<>();
    for (int i = 0; i < ties; i++) {
      Tie before = i % 3 == 2 ? dated.get(i - 1) : web.ties().get(i);
      dated.add(dated(web.ties().get(i), before, i % 3 == 2, random));
    }
    return new Web(
        web.areas(),
        web.population(),
        web.actors(),
        web.involvement(),
        dated,
        web.asked(),
        web.indicators());
  }

  private static Tie dated(Tie tie, Tie like, boolean again, SplittableRandom random) {
    PartialDate end = like.course().period().until();
    int begin =
        again && end != null ? end.year() : FIRST_YEAR + random.nextInt(LAST_YEAR - FIRST_YEAR);
    int month = random.nextInt(13);
    PartialDate since = new PartialDate(begin, month, month == 0 ? 0 : random.nextInt(29));
    PartialDate until =
        random.nextInt(5) < 3 ? new PartialDate(begin + 1 + random.nextInt(8), 0, 0) : null;
    Frequency[] frequencies = Frequency.values();
    return new Tie(
        tie.id(),
        like.from(),
        like.type(),
        like.to(),
        new Course(null, new Period(since, until), null, null, null, null, null, null),
        new Bond(frequencies[random.nextInt(frequencies.length)], null, null, null, null, null),
        tie.help(),
        tie.terms(),
        tie.provenance(),
        null);
  }

  /** A web with that many actors and ties, the same every time. */
  public static Web of(String code, int actors, int ties) {
    SplittableRandom random = new SplittableRandom(20_161_005);
    List<Domain> domains = SchemeReader.wijkweb().domains();
    List<Actor> all = new ArrayList<>();
    List<Involvement> involvement = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      Domain domain = domains.get(random.nextInt(domains.size()));
      ActorId id = new ActorId("a" + i);
      all.add(
          new Actor(
              id,
              KINDS.get(random.nextInt(KINDS.size())),
              new ActorFacts(
                  new Standing(List.of(domain.id()), null, List.of(), null),
                  Home.UNKNOWN,
                  List.of(),
                  Period.UNKNOWN,
                  Basis.UNKNOWN,
                  Offering.UNKNOWN,
                  List.of()),
              Details.named(domain.dutch() + " " + i)));
      Period since = new Period(new PartialDate(2014 + random.nextInt(10), 0, 0), null);
      involvement.add(new Involvement(id, null, 1 + random.nextInt(5), since, null, List.of()));
    }
    AreaCode area = new AreaCode(code);
    return new Web(
        List.of(new Area(area, code, AreaKind.NEIGHBOURHOOD, null, null, actors * 10, List.of())),
        List.of(),
        all,
        involvement,
        ties(random, actors, ties),
        List.of(),
        List.of());
  }

  private static List<Tie> ties(SplittableRandom random, int actors, int wanted) {
    List<Tie> ties = new ArrayList<>();
    while (ties.size() < wanted) {
      double skewed = random.nextDouble() * random.nextDouble() * random.nextDouble();
      int from = (int) (skewed * actors);
      int to = random.nextInt(actors);
      if (from != to) {
        ties.add(tie(ties.size(), from, TYPES.get(random.nextInt(TYPES.size())), to));
      }
    }
    return ties;
  }

  private static Tie tie(int number, int from, TieType type, int to) {
    Tie bare = Tie.of(new ActorId("a" + from), type, new ActorId("a" + to));
    Period since = new Period(new PartialDate(2014 + number % 10, 1 + number % 12, 0), null);
    return new Tie(
        new TieId("t" + number),
        bare.from(),
        type,
        bare.to(),
        new Course(TieStatus.ACTIVE, since, null, null, null, null, null, null),
        bare.bond(),
        bare.help(),
        bare.terms(),
        bare.provenance(),
        null);
  }
}
