package nl.wijkweb.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/**
 * A small village of its own in a shared store: a choir and a hall that work together, a church and
 * a doctor, Ria who agreed to be known for her choir, Joop who did not, Joop's sister, and Wim of
 * the wijkteam who follows Joop.
 */
final class Village {
  static final String CHOIR = "koor";
  static final String HALL = "hal";
  static final String CHURCH = "kerk";
  static final String DOCTOR = "huisarts";
  static final String RIA = "ria";
  static final String JOOP = "joop";
  static final String SISTER = "zus-van-joop";
  static final String WIM = "wim";

  static final Change CHANGE = new Change("test", Instant.parse("2026-01-01T00:00:00Z"), null);

  private final WebStore store;
  private final AreaCode code;

  private Village(WebStore store, AreaCode code) {
    this.store = store;
    this.code = code;
  }

  /** A village that no other test knows. */
  static Village in(WebStore store) {
    AreaCode code = new AreaCode("v-" + newId());
    store.importWeb(web(code), CHANGE, (done, total) -> {});
    Village village = new Village(store, code);
    store.openCase(village.id(JOOP), village.id(WIM).value(), CHANGE);
    return village;
  }

  /** A fresh id, as a client makes it. */
  static String newId() {
    return UuidCreator.getTimeOrderedEpoch().toString();
  }

  AreaCode code() {
    return code;
  }

  /** The path of something in this village's area. */
  String path(String rest) {
    return "/v1/areas/" + code + rest;
  }

  String actorPath(String name) {
    return "/v1/actors/" + id(name);
  }

  String tiePath(String from, TieType type, String to) {
    return "/v1/ties/" + tie(from, type, to).id();
  }

  /** The store's id of somebody. */
  ActorId id(String name) {
    return store.loadWeb(code).orElseThrow().actors().stream()
        .filter(actor -> name.equals(actor.folderId()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  StoredTie tie(String from, TieType type, String to) {
    ActorId start = id(from);
    ActorId end = id(to);
    return store.loadWeb(code).orElseThrow().ties().stream()
        .filter(tie -> tie.tie().type() == type)
        .filter(tie -> tie.tie().from().equals(start) && tie.tie().to().equals(end))
        .findFirst()
        .orElseThrow();
  }

  /** All of it, with the ids of a folder. */
  static Web web(AreaCode code) {
    Area area = new Area(code, "Dorp " + code, AreaKind.CORE, null, null, null, List.of());
    List<Actor> actors = new ArrayList<>();
    actors.add(actor(CHOIR, ActorKind.CLUB, "Koor De Éénstem", "arts"));
    actors.add(actor(HALL, ActorKind.PLACE, "Dorpshal", null));
    actors.add(actor(CHURCH, ActorKind.CHURCH, "Dorpskerk", "faith"));
    actors.add(actor(DOCTOR, ActorKind.ORGANISATION, "Huisarts", "primary-care"));
    actors.add(actor(RIA, ActorKind.RESIDENT, "Ria van Dorp", null, Permission.KNOWN));
    actors.add(actor(JOOP, ActorKind.RESIDENT, "Joop Stil", null));
    actors.add(actor(SISTER, ActorKind.CONTACT, "zus", null));
    actors.add(actor(WIM, ActorKind.PROFESSIONAL, "Wim Werker", null));
    List<Tie> ties =
        List.of(
            tied(CHOIR, TieType.WORKS_WITH, HALL),
            tied(WIM, TieType.WORKS_FOR, HALL),
            tied(RIA, TieType.RUNS, CHOIR),
            tied(RIA, TieType.VOLUNTEERS_AT, CHURCH),
            tied(RIA, TieType.FRIEND_OF, JOOP),
            tied(JOOP, TieType.MEMBER_OF, CHOIR),
            tied(JOOP, TieType.CLIENT_OF, DOCTOR),
            tied(JOOP, TieType.FAMILY_OF, SISTER),
            tied(WIM, TieType.CONTACT_PERSON_FOR, JOOP));
    return new Web(List.of(area), List.of(), actors, List.of(), ties, List.of(), List.of());
  }

  /** The same tie under an id. */
  static Tie withId(TieId id, Tie tie) {
    return new Tie(
        id,
        tie.from(),
        tie.type(),
        tie.to(),
        tie.course(),
        tie.bond(),
        tie.help(),
        tie.terms(),
        tie.provenance(),
        tie.note());
  }

  /** An organisation that offers and seeks. */
  static Actor offering(String id, List<String> offers, List<String> seeks) {
    ActorFacts facts =
        new ActorFacts(
            Standing.UNKNOWN,
            Home.UNKNOWN,
            List.of(),
            Period.UNKNOWN,
            Basis.UNKNOWN,
            new Offering(null, null, null, null, List.of(), offers, seeks),
            List.of());
    return new Actor(new ActorId(id), ActorKind.ORGANISATION, facts, Details.named(id));
  }

  private static Tie tied(String from, TieType type, String to) {
    return Tie.of(new ActorId(from), type, new ActorId(to));
  }

  private static Actor actor(
      String id, ActorKind kind, String name, @Nullable String domain, Permission... permissions) {
    List<DomainId> domains = domain == null ? List.of() : List.of(new DomainId(domain));
    boolean resident = kind == ActorKind.RESIDENT;
    Home home = resident ? new Home(null, "Stille Laan", "65-79", "h-" + id) : Home.UNKNOWN;
    ActorFacts facts =
        new ActorFacts(
            new Standing(domains, null, List.of(), null),
            home,
            List.of(),
            Period.UNKNOWN,
            new Basis(resident ? LegalBasis.CONSENT : null, Set.of(permissions)),
            Offering.UNKNOWN,
            List.of());
    Details details =
        new Details(name, null, "0186-" + id, id + "@example.org", null, "notitie over " + id);
    return new Actor(new ActorId(id), kind, facts, details);
  }
}
