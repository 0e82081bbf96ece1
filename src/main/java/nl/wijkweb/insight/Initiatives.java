package nl.wijkweb.insight;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private Initiatives() {}

  /**
   * How one stands.
   *
   * @param marks all that people say of it, of every time
   * @param pull by how many of each corner of the triangle it is organised or carried
   * @param government the parties of the government that have to do with it, by what
   * @param doing which kind of do-it-yourself the ties suggest; null when they do not tell
   * @param phase which phase the ties suggest; null when it has no dated tie
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
  public record Pull(int government, int community, int market) {}

  /** What one of the government has to do with an initiative. */
  public record Hand(ActorId actor, TieType type) {}

  /**
   * Finds them; O(n m) in the initiatives and the ties.
   *
   * @param before the same web a year earlier
   */
  public static List<Initiative> of(PartyWeb web, PartyWeb before) {
    return web.everyone().stream()
        .filter(Initiatives::isInitiative)
        .map(member -> initiative(web, before, member))
        .toList();
  }

  /** By how many of each corner something is organised or carried on the day of a web. */
  public static Pull pull(PartyWeb web, ActorId id) {
    Map<Sector, Integer> counts = new EnumMap<>(Sector.class);
    for (ActorId maker : Together.organisers(web, id)) {
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

  private static Initiative initiative(PartyWeb web, PartyWeb before, Member member) {
    ActorId id = member.id();
    return new Initiative(
        id,
        member.facts().standing().marks(),
        pull(web, id),
        government(web, id),
        doing(web, member),
        phase(web, before, id),
        web.neighbours(id).size());
  }

  private static List<Hand> government(PartyWeb web, ActorId id) {
    Set<Hand> hands = new LinkedHashSet<>();
    for (Tie tie : web.activeTies()) {
      if (tie.from().equals(id) || tie.to().equals(id)) {
        ActorId other = tie.from().equals(id) ? tie.to() : tie.from();
        Together.asWhom(web, other).stream()
            .filter(one -> isGovernment(web.find(one).orElseThrow()))
            .forEach(one -> hands.add(new Hand(one, tie.type())));
      }
    }
    return List.copyOf(hands);
  }

  private static boolean isGovernment(Member member) {
    return member.facts().standing().sector() == Sector.GOVERNMENT && !member.kind().isPerson();
  }

  /**
   * Whether those who make it know each other otherwise, and whether it is for themselves or for
   * others; told only when both are.
   */
  private static @Nullable Mark doing(PartyWeb web, Member member) {
    List<ActorId> makers = List.copyOf(Together.organisers(web, member.id()));
    if (makers.size() < 2) {
      return null;
    }
    Boolean forOthers = forOthers(web, member, makers);
    if (forOthers == null) {
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

  private static @Nullable Boolean forOthers(PartyWeb web, Member member, List<ActorId> makers) {
    OpenTo openTo = member.facts().offering().openTo();
    if (openTo == OpenTo.MEMBERS) {
      return false;
    }
    boolean received =
        web.activeTies().stream()
            .filter(tie -> RECEIVING.contains(tie.type()) && tie.to().equals(member.id()))
            .anyMatch(tie -> !makers.contains(tie.from()));
    boolean told = openTo != null || !member.facts().offering().targetGroup().isEmpty();
    return received || told ? Boolean.TRUE : null;
  }

  /** Young, more or fewer parties than a year before, or as many. */
  private static @Nullable Mark phase(PartyWeb web, PartyWeb before, ActorId id) {
    int now = web.neighbours(id).size();
    int then = before.neighbours(id).size();
    if (now + then == 0) {
      return null;
    }
    if (before.find(id).isEmpty()) {
      return Mark.EMERGING;
    }
    if (now < then) {
      return Mark.STOPPING;
    }
    return now > then ? Mark.GROWING : Mark.MATURE;
  }
}
