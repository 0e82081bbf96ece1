package nl.wijkweb.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Closeness;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Help;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Offering;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Standing;
import nl.wijkweb.model.Strain;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieId;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.Open;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.StoredTie;
import org.jspecify.annotations.Nullable;

/** Builds a small web for tests of who sees what. */
final class Kern {
  static final AreaCode CODE = new AreaCode("kern");

  private final List<StoredActor> actors = new ArrayList<>();
  private final List<StoredTie> ties = new ArrayList<>();
  private final Map<ActorId, Details> details = new HashMap<>();

  static Kern aKern() {
    return new Kern();
  }

  Kern with(String id, ActorKind kind, Permission... permissions) {
    return add(id, kind, null, null, Set.of(permissions));
  }

  Kern withIn(String domain, String id, ActorKind kind) {
    return add(id, kind, domain, null, Set.of());
  }

  Kern withPublic(String id, ActorKind kind) {
    return add(id, kind, null, LegalBasis.PUBLIC_SOURCE, Set.of());
  }

  Kern tie(String from, TieType type, String to) {
    return tie(from, type, to, Help.UNKNOWN);
  }

  Kern tie(String from, TieType type, String to, Help help) {
    Tie bare = Tie.of(new ActorId(from), type, new ActorId(to));
    Tie tie =
        new Tie(
            new TieId(from + type + to),
            bare.from(),
            type,
            bare.to(),
            bare.course(),
            new Bond(null, Closeness.CLOSE, null, null, Strain.STIFFLY, null),
            help,
            bare.terms(),
            bare.provenance(),
            null);
    TieId id = new TieId(from + type + to);
    ties.add(new StoredTie(id, CODE, null, tie, new Open("a note"), 1));
    return this;
  }

  AreaWeb web() {
    Area area = new Area(CODE, "Kern", AreaKind.CORE, null, null, null, List.of());
    return new AreaWeb(1, List.of(area), actors, ties, List.of(), List.of(), List.of(), List.of());
  }

  Optional<Details> details(ActorId id) {
    return Optional.ofNullable(details.get(id));
  }

  private Kern add(
      String id,
      ActorKind kind,
      @Nullable String domain,
      @Nullable LegalBasis basis,
      Set<Permission> permissions) {
    List<DomainId> domains = domain == null ? List.of() : List.of(new DomainId(domain));
    ActorFacts facts =
        new ActorFacts(
            new Standing(domains, null, List.of(), null),
            new Home(null, "Dorpsstraat", "65-79", "h1"),
            List.of(),
            Period.UNKNOWN,
            new Basis(basis, permissions),
            Offering.UNKNOWN,
            List.of());
    ActorId actor = new ActorId(id);
    Details named =
        new Details("name of " + id, "Mieke", "0186", "a@example.org", "https://example.org", "n");
    actors.add(new StoredActor(actor, CODE, "f-" + id, kind, facts, new Open(""), 1));
    details.put(actor, named);
    return this;
  }
}
