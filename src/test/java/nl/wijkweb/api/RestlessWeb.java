package nl.wijkweb.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.wijkweb.access.Policy;
import nl.wijkweb.disclosure.PeopleSets;
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
import nl.wijkweb.model.Course;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.PopulationCell;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * A web made at random whose counts of people are about as small as may just be told, and in which
 * people come, go and join: streets and ages, groups within life domains, groups that share people.
 */
final class RestlessWeb {
  private static final Change CHANGE =
      new Change("test", Instant.parse("2026-01-01T00:00:00Z"), null);
  private static final List<String> BANDS = List.of("0-17", "18-39", "40-64", "65-79", "80+");
  private static final List<String> DOMAINS = List.of("sports", "arts", "nature");

  private final WebStore store;
  private final Random random;
  private final AreaCode code = new AreaCode("r-" + Village.newId());
  private final boolean addressed;
  private final List<String> streets = new ArrayList<>();
  private final List<String> bands;
  private final int groups;

  /** What is drawn of a person, before they have an id of the store. */
  private record Drawn(Actor actor, List<Integer> groups) {}

  RestlessWeb(WebStore store, Random random) {
    this(store, random, 8 + random.nextInt(28));
  }

  RestlessWeb(WebStore store, Random random, int people) {
    this.store = store;
    this.random = random;
    this.addressed = random.nextBoolean();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      streets.add("Straat " + i);
    }
    this.bands = BANDS.subList(0, 1 + random.nextInt(BANDS.size()));
    this.groups = 3 + random.nextInt(4);
    store.importWeb(web(people), CHANGE, (done, total) -> {});
  }

  AreaCode code() {
    return code;
  }

  /** Whether everybody's street and age band are known, which anybody may guess. */
  boolean isAddressed() {
    return addressed;
  }

  /** The people as they are, to be counted. */
  PeopleSets truth(LocalDate reference) {
    return PeopleOfWeb.on(store.loadWeb(code).orElseThrow(), reference)
        .sets(SchemeReader.wijkweb(), new Policy());
  }

  /** One comes, joins or goes. */
  void stir() {
    List<StoredActor> actors = store.loadWeb(code).orElseThrow().actors();
    List<StoredActor> people =
        actors.stream().filter(actor -> actor.kind() == ActorKind.RESIDENT).toList();
    List<StoredActor> clubs = actors.stream().filter(actor -> isGroup(actor.kind())).toList();
    int what = random.nextInt(3);
    if (what == 0 || people.size() < 8) {
      ActorId id = new ActorId(Village.newId());
      store.createActor(code, person(id).actor(), CHANGE);
      for (StoredActor club : clubs) {
        if (random.nextInt(3) == 0) {
          join(id, club.id());
        }
      }
    } else if (what == 1) {
      StoredActor one = people.get(random.nextInt(people.size()));
      store.removeActor(one.id(), one.version(), CHANGE);
    } else {
      join(
          people.get(random.nextInt(people.size())).id(),
          clubs.get(random.nextInt(clubs.size())).id());
    }
  }

  private void join(ActorId person, ActorId club) {
    boolean already =
        store.loadWeb(code).orElseThrow().ties().stream()
            .map(stored -> stored.tie())
            .anyMatch(tie -> tie.from().equals(person) && tie.to().equals(club));
    if (!already) {
      store.createTie(code, tie(new TieId(Village.newId()), person, club), CHANGE);
    }
  }

  /** A tie under an id of its own. */
  Tie identified(Tie tie) {
    return Village.withId(new TieId(Village.newId()), tie);
  }

  private static boolean isGroup(ActorKind kind) {
    return kind == ActorKind.CLUB || kind == ActorKind.ACTIVITY;
  }

  private Web web(int people) {
    Area area = new Area(code, "Dorp " + code, AreaKind.CORE, null, null, null, List.of());
    List<PopulationCell> population = new ArrayList<>();
    for (String street : streets) {
      for (String band : bands) {
        population.add(new PopulationCell(code, street, band, 30, List.of()));
      }
    }
    List<Actor> actors = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      actors.add(group(i));
    }
    actors.add(actor(new ActorId("shop"), ActorKind.SHOP, DOMAINS.get(2), OpenTo.EVERYONE));
    for (int i = 0; i < people; i++) {
      ActorId id = new ActorId("p" + i);
      Drawn drawn = person(id);
      actors.add(drawn.actor());
      drawn.groups().forEach(group -> ties.add(tie(null, id, new ActorId("g" + group))));
      if (random.nextInt(3) == 0) {
        ties.add(Tie.of(id, TieType.CUSTOMER_OF, new ActorId("shop")));
      }
      if (random.nextInt(4) > 0) {
        asked.add(
            new Asked(
                id, "wishes", PartialDate.of(someDay()), Answer.values()[0], null, null, null));
      }
    }
    return new Web(List.of(area), population, actors, List.of(), ties, asked, List.of());
  }

  private Actor group(int i) {
    return actor(
        new ActorId("g" + i),
        random.nextBoolean() ? ActorKind.CLUB : ActorKind.ACTIVITY,
        DOMAINS.get(random.nextInt(DOMAINS.size())),
        random.nextBoolean() ? OpenTo.EVERYONE : OpenTo.MEMBERS);
  }

  private static Actor actor(ActorId id, ActorKind kind, String domain, OpenTo openTo) {
    ActorFacts facts =
        new ActorFacts(
            new Standing(List.of(new DomainId(domain)), null, List.of(), null),
            Home.UNKNOWN,
            List.of(),
            Period.UNKNOWN,
            Basis.UNKNOWN,
            new Offering(openTo, null, null, null, List.of(), List.of(), List.of()),
            List.of());
    return new Actor(id, kind, facts, Details.named("Club " + id));
  }

  private Drawn person(ActorId id) {
    Home home = new Home(null, oneOf(streets), oneOf(bands), null);
    Set<Permission> permissions = random.nextInt(6) == 0 ? Set.of(Permission.KNOWN) : Set.of();
    ActorFacts facts =
        new ActorFacts(
            Standing.UNKNOWN,
            home,
            List.of(),
            period(),
            new Basis(LegalBasis.CONSENT, permissions),
            Offering.UNKNOWN,
            List.of());
    List<Integer> joined = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      if (random.nextInt(2 + group % 3) == 0) {
        joined.add(group);
      }
    }
    return new Drawn(
        new Actor(id, ActorKind.RESIDENT, facts, Details.named("Iemand " + id)), joined);
  }

  private @Nullable String oneOf(List<String> some) {
    return addressed || random.nextInt(6) > 0 ? some.get(random.nextInt(some.size())) : null;
  }

  private Tie tie(@Nullable TieId id, ActorId person, ActorId club) {
    Tie plain = Tie.of(person, TieType.MEMBER_OF, club);
    Course course = new Course(null, period(), null, null, null, null, null, null);
    return new Tie(
        id,
        person,
        plain.type(),
        club,
        course,
        plain.bond(),
        plain.help(),
        plain.terms(),
        plain.provenance(),
        null);
  }

  /** Mostly always, else from a day on. */
  private Period period() {
    return random.nextInt(3) > 0 ? Period.UNKNOWN : new Period(PartialDate.of(someDay()), null);
  }

  private LocalDate someDay() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
  }
}
