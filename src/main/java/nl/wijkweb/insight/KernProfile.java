package nl.wijkweb.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What is active in an area on a day, before anything new is rolled out (000 L2058), and what of it
 * could show on which step of the ladder of development the area stands. People decide on the step.
 *
 * @param domains what there is per life domain; by domain, at the end that of which none is known
 * @param evidence for the steps of which the web can show something; never a judgement
 */
public record KernProfile(List<InDomain> domains, List<Evidence> evidence) {
  private static final Set<ActorKind> PARTIES =
      EnumSet.of(
          ActorKind.CLUB,
          ActorKind.CHURCH,
          ActorKind.SHOP,
          ActorKind.ORGANISATION,
          ActorKind.INFORMAL_GROUP);

  /**
   * What there is in one life domain, by id.
   *
   * @param domain null when none is known
   */
  public record InDomain(
      @Nullable DomainId domain,
      List<ActorId> parties,
      List<ActorId> activities,
      List<ActorId> initiatives,
      List<ActorId> places) {
    private static InDomain empty(@Nullable DomainId domain) {
      return new InDomain(
          domain, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private boolean isEmpty() {
      return parties.isEmpty() && activities.isEmpty() && initiatives.isEmpty() && places.isEmpty();
    }
  }

  /** What could show that an area stands on a step: what was found, by id. */
  public record Evidence(Mark mark, List<ActorId> shown) {}

  public KernProfile {
    domains = List.copyOf(domains);
    evidence = List.copyOf(evidence);
  }

  /**
   * Looks; linear in the web.
   *
   * @param inside who stands in the area; others do not count
   */
  public static KernProfile of(PartyWeb web, Predicate<Member> inside) {
    List<Member> members = web.everyone().stream().filter(inside).toList();
    return new KernProfile(domains(members), evidence(web, members));
  }

  private static List<InDomain> domains(Collection<Member> members) {
    Map<DomainId, InDomain> domains =
        new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
    InDomain unknown = InDomain.empty(null);
    for (Member member : members) {
      Optional<DomainId> domain = PartyWeb.domain(member);
      InDomain in =
          domain.isPresent() ? domains.computeIfAbsent(domain.get(), InDomain::empty) : unknown;
      List<ActorId> list =
          switch (member.kind()) {
            case ACTIVITY -> in.activities();
            case INITIATIVE -> in.initiatives();
            case PLACE, FACILITY -> in.places();
            default -> PARTIES.contains(member.kind()) ? in.parties() : new ArrayList<>();
          };
      list.add(member.id());
    }
    List<InDomain> all = new ArrayList<>(domains.values());
    all.add(unknown);
    all.removeIf(InDomain::isEmpty);
    return all;
  }

  private static List<Evidence> evidence(PartyWeb web, List<Member> members) {
    List<ActorId> tables = new ArrayList<>();
    List<ActorId> across = new ArrayList<>();
    List<ActorId> withResidents = new ArrayList<>();
    List<ActorId> own = new ArrayList<>();
    List<ActorId> alone = new ArrayList<>();
    List<ActorId> joint = new ArrayList<>();
    Organisers organisers = new Organisers(web);
    Set<ActorId> funded =
        web.activeTies().stream()
            .filter(tie -> tie.type() == TieType.FUNDS)
            .map(Tie::to)
            .collect(Collectors.toSet());
    for (Member member : members) {
      ActorId id = member.id();
      if (member.kind() == ActorKind.CONSULTATION && sitting(web, id) > 1) {
        tables.add(id);
      } else if (PARTIES.contains(member.kind()) && reachesAcross(web, member)) {
        across.add(id);
      } else if (member.kind() == ActorKind.ACTIVITY || member.kind() == ActorKind.INITIATIVE) {
        Set<ActorId> by = organisers.of(id);
        boolean citizens = by.stream().anyMatch(one -> level(web, one) == 0);
        boolean others = by.stream().anyMatch(one -> level(web, one) != 0);
        if (by.size() > 1) {
          joint.add(id);
        }
        if (citizens) {
          (others ? withResidents : own).add(id);
        }
        if (citizens && !others && !funded.contains(id)) {
          alone.add(id);
        }
      }
    }
    return List.of(
        new Evidence(Mark.MEETING, across),
        new Evidence(Mark.ACTING, joint),
        new Evidence(Mark.PROFESSIONALS_TOGETHER, tables),
        new Evidence(Mark.KNOWING_EACH_OTHER, across),
        new Evidence(Mark.PARTICIPATING, withResidents),
        new Evidence(Mark.OWN_INITIATIVES, own),
        new Evidence(Mark.SELF_STANDING, alone));
  }

  /** How many parties sit at a table. */
  private static long sitting(PartyWeb web, ActorId table) {
    return web.neighbours(table).stream().filter(web::isParty).count();
  }

  /** Whether a party has a tie with one of another life domain. */
  private static boolean reachesAcross(PartyWeb web, Member member) {
    Optional<DomainId> domain = PartyWeb.domain(member);
    return domain.isPresent()
        && web.neighbours(member.id()).stream()
            .flatMap(other -> web.find(other).stream())
            .filter(other -> PARTIES.contains(other.kind()))
            .flatMap(other -> PartyWeb.domain(other).stream())
            .anyMatch(other -> !other.equals(domain.get()));
  }

  /** The level of somebody; -1 when it is not known. */
  private static int level(PartyWeb web, ActorId id) {
    Integer level = web.find(id).orElseThrow().facts().standing().level();
    return level == null ? -1 : level;
  }
}
