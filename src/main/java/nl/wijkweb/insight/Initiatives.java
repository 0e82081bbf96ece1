package nl.wijkweb.insight;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.OpenTo;
import nl.wijkweb.model.Sector;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * How each initiative of a web stands on a day: what people say of it, and what the ties suggest,
 * kept apart. An initiative is whatever is of that kind, and any other party of which somebody said
 * how it stands.
 */
public final class Initiatives {
  private static final Set<TieType> RECEIVING =
      EnumSet.of(TieType.ATTENDS, TieType.CUSTOMER_OF, TieType.CLIENT_OF);

  /** Fewer parties than these say nothing of a phase. */
  static final int FEWEST_PARTIES = 3;

  private final PartyWeb web;
  private final PartyWeb before;
  private final Organisers organisers;
  private final Map<ActorId, Set<Hand>> hands = new HashMap<>();
  private final Map<ActorId, Set<ActorId>> receivers = new HashMap<>();

  private Initiatives(PartyWeb web, PartyWeb before) {
    this.web = web;
    this.before = before;
    this.organisers = new Organisers(web);
    for (Tie tie : web.activeTies()) {
      hand(tie.from(), tie.type(), tie.to());
      hand(tie.to(), tie.type(), tie.from());
      if (RECEIVING.contains(tie.type())) {
        receivers.computeIfAbsent(tie.to(), fresh -> new HashSet<>()).add(tie.from());
      }
    }
  }

  /**
   * How one stands.
   *
   * @param marks all that people say of it, of every time
   * @param pull by how many of each corner of the triangle it is organised or carried
   * @param government the parties of the government that have to do with it, by what
   * @param doing which kind of do-it-yourself the ties suggest; null when they do not tell
   * @param phase which phase the ties suggest; null when too few have a tie with it
   * @param parties how many have an active tie with it
   */
  public record Initiative(
      ActorId id,
      List<Spell<Mark>> marks,
      Pull pull,
      List<Hand> government,
      @Nullable Mark doing,
      @Nullable Mark phase,
      int parties) {
    public Initiative {
      marks = List.copyOf(marks);
      government = List.copyOf(government);
    }
  }

  /** How many pull from each corner. */
  public record Pull(int government, int community, int market) {
    /** Nobody is known to pull. */
    public static final Pull NONE = new Pull(0, 0, 0);
  }

  /** What one of the government has to do with an initiative. */
  public record Hand(ActorId actor, TieType type) {}

  /**
   * Finds them, by id; linear in the webs, and quadratic in the makers of one.
   *
   * @param before the same web a year earlier
   */
  public static List<Initiative> of(PartyWeb web, PartyWeb before) {
    Initiatives found = new Initiatives(web, before);
    return web.everyone().stream()
        .filter(Initiatives::isInitiative)
        .map(found::initiative)
        .toList();
  }

  /** How any other than a person stands, initiative or not; linear in the webs. */
  static Initiative one(Member member, PartyWeb web, PartyWeb before) {
    return new Initiatives(web, before).initiative(member);
  }

  /** By how many of each corner each initiative of a web is organised or carried; linear. */
  public static Map<ActorId, Pull> pulls(PartyWeb web) {
    Organisers organisers = new Organisers(web);
    Map<ActorId, Pull> pulls = new TreeMap<>();
    web.everyone().stream()
        .filter(Initiatives::isInitiative)
        .forEach(one -> pulls.put(one.id(), pull(web, organisers.of(one.id()))));
    return pulls;
  }

  private static Pull pull(PartyWeb web, Set<ActorId> makers) {
    Map<Sector, Integer> counts = new EnumMap<>(Sector.class);
    for (ActorId maker : makers) {
      Sector sector = web.find(maker).orElseThrow().facts().standing().sector();
      if (sector != null) {
        counts.merge(sector, 1, Integer::sum);
      }
    }
    return new Pull(
        counts.getOrDefault(Sector.GOVERNMENT, 0),
        counts.getOrDefault(Sector.COMMUNITY, 0),
        counts.getOrDefault(Sector.MARKET, 0));
  }

  private static boolean isInitiative(Member member) {
    return member.kind() == ActorKind.INITIATIVE
        || !member.kind().isPerson() && !member.facts().standing().marks().isEmpty();
  }

  private void hand(ActorId what, TieType type, ActorId other) {
    for (ActorId one : Organisers.asWhom(web, other)) {
      Member member = web.find(one).orElseThrow();
      if (member.facts().standing().sector() == Sector.GOVERNMENT && !member.kind().isPerson()) {
        hands.computeIfAbsent(what, fresh -> new LinkedHashSet<>()).add(new Hand(one, type));
      }
    }
  }

  private Initiative initiative(Member member) {
    ActorId id = member.id();
    return new Initiative(
        id,
        member.facts().standing().marks(),
        pull(web, organisers.of(id)),
        List.copyOf(hands.getOrDefault(id, Set.of())),
        doing(member),
        phase(id),
        web.neighbours(id).size());
  }

  /**
   * Whether those who make it know each other otherwise, and whether it is for themselves or for
   * others; told only when both are.
   */
  private @Nullable Mark doing(Member member) {
    List<ActorId> makers = List.copyOf(organisers.of(member.id()));
    Boolean forOthers = forOthers(member, makers);
    if (makers.size() < 2 || forOthers == null) {
      return null;
    }
    int pairs = 0;
    int familiar = 0;
    for (int i = 0; i < makers.size(); i++) {
      for (int j = i + 1; j < makers.size(); j++) {
        pairs++;
        familiar += web.neighbours(makers.get(i)).contains(makers.get(j)) ? 1 : 0;
      }
    }
    boolean strong = familiar * 2 >= pairs;
    if (forOthers) {
      return strong ? Mark.FAMILIAR_FOR_OTHERS : Mark.STRANGERS_FOR_OTHERS;
    }
    return strong ? Mark.FAMILIAR_FOR_EACH_OTHER : Mark.STRANGERS_FOR_EACH_OTHER;
  }

  private @Nullable Boolean forOthers(Member member, List<ActorId> makers) {
    OpenTo openTo = member.facts().offering().openTo();
    if (openTo == OpenTo.MEMBERS) {
      return false;
    }
    boolean received = !makers.containsAll(receivers.getOrDefault(member.id(), Set.of()));
    boolean told = openTo != null || !member.facts().offering().targetGroup().isEmpty();
    return received || told ? Boolean.TRUE : null;
  }

  /** Young, more or fewer parties than a year before, or as many. */
  private @Nullable Mark phase(ActorId id) {
    int now = web.neighbours(id).size();
    int then = before.neighbours(id).size();
    if (now > 0 && before.find(id).isEmpty()) {
      return Mark.EMERGING;
    }
    if (Math.max(now, then) < FEWEST_PARTIES) {
      return null;
    }
    if (now < then) {
      return Mark.STOPPING;
    }
    return now > then ? Mark.GROWING : Mark.MATURE;
  }
}
