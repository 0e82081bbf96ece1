package nl.wijkweb.graph;

import static nl.wijkweb.model.ActorKind.CONTACT;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.model.ActorKind.RESIDENT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * The definition of what counts as connected.
 *
 * <p>A member stands in the graph when its kind is asked for and its period may include the day. A
 * tie counts when both its ends stand in the graph, its type is asked for, and one of its spells
 * has a status asked for (no status is treated as active) and a period that may include the day. Of
 * several such spells of one tie, which partial dates make possible, the one that began last speaks
 * for the tie: it is one tie.
 *
 * <p>Weighted, a tie weighs by its frequency; one of unknown frequency, or that happened once, is
 * left out and counted as such. Directed, a tie is an arc the way it was recorded, and two arcs
 * when it goes both ways: when it is mutual, or its type has no direction and nothing else is
 * known.
 *
 * @param kinds never {@code CONTACT}: somebody in one person's near circle stands in that person's
 *     web alone
 */
public record Projection(
    String name,
    Set<ActorKind> kinds,
    Set<TieType> types,
    Set<TieStatus> statuses,
    Rule rule,
    boolean directed,
    boolean weighted) {
  /** What makes two members neighbours. */
  public enum Rule {
    /** Every tie between them that is asked for. */
    TIES,
    /** The ties that a coordinator sees; see {@link Projection#PARTNERS}. */
    PARTNERS,
    /** Whatever they share, and the ties between them; see {@link Projection#PEOPLE}. */
    SHARING
  }

  private static final Set<ActorKind> ALL_KINDS = EnumSet.complementOf(EnumSet.of(CONTACT));
  private static final Set<TieType> ALL_TYPES = EnumSet.allOf(TieType.class);

  /** All actors and all active ties. */
  public static final Projection EVERYONE = of("everyone", ALL_KINDS, ALL_TYPES, Rule.TIES);

  /**
   * What a coordinator sees. Of the residents only those stand in it who agreed to be known as
   * carrier or volunteer of something, with only their ties as such: never near or help ties, and
   * none to another person in private. Professionals stand in it with their work.
   */
  public static final Projection PARTNERS = of("partners", ALL_KINDS, ALL_TYPES, Rule.PARTNERS);

  /**
   * Residents and professionals through what they share: two people are neighbours when both take
   * part in, carry or work for the same actor, or a tie joins them directly. Weighted, a pair
   * weighs the number of actors it shares and of direct ties; frequency plays no part.
   *
   * <p>What is shared by too many joins nobody, for among them it says little and its pairs are a
   * square. The bound is {@value Sharing#AT_MOST} people, halved until no more than {@value
   * Sharing#PAIRS} pairs arise in all; the {@link Tally} says the bound and what it left out.
   */
  public static final Projection PEOPLE =
      of("people", EnumSet.of(RESIDENT, PROFESSIONAL), ALL_TYPES, Rule.SHARING);

  /** Near and help ties only; being somebody's client is help. */
  public static final Projection SUPPORT =
      of(
          "support",
          ALL_KINDS,
          ALL_TYPES.stream()
              .filter(type -> type.group() == TieType.Group.NEAR || type.isHelp())
              .collect(Collectors.toSet()),
          Rule.TIES);

  /** The projections that have a name, the default first. */
  public static final List<Projection> PRESETS = List.of(EVERYONE, PARTNERS, PEOPLE, SUPPORT);

  public Projection {
    kinds = Counted.inOrder(kinds);
    types = Counted.inOrder(types);
    statuses = Counted.inOrder(statuses);
    if (kinds.contains(CONTACT)) {
      throw new IllegalArgumentException("a contact stands in no projection");
    }
  }

  private static Projection of(String name, Set<ActorKind> kinds, Set<TieType> types, Rule rule) {
    return new Projection(name, kinds, types, Set.of(TieStatus.ACTIVE), rule, false, false);
  }

  /** The preset with a name. */
  public static Optional<Projection> find(String name) {
    return PRESETS.stream().filter(preset -> preset.name().equals(name)).findFirst();
  }

  /** The names of the presets, the default first. */
  public static List<String> names() {
    return PRESETS.stream().map(Projection::name).toList();
  }

  /** The same with ties in their direction. */
  public Projection asDirected() {
    return new Projection(name, kinds, types, statuses, rule, true, weighted);
  }

  /** The same with ties by their weight. */
  public Projection asWeighted() {
    return new Projection(name, kinds, types, statuses, rule, directed, true);
  }

  /** The same with ties of some types only. */
  public Projection withTypes(TieType... some) {
    Set<TieType> wanted = EnumSet.copyOf(Arrays.asList(some));
    return new Projection(name, kinds, wanted, statuses, rule, directed, weighted);
  }

  /**
   * The graph of a whole web.
   *
   * @param members in the order that the graph keeps, ids unique
   * @param ties every spell; a tie to somebody who is no member is left out
   * @param asOf the day, or null when nothing in the web is dated: then every period includes it
   */
  public WebGraph apply(
      Collection<? extends Member> members, Collection<Tie> ties, @Nullable LocalDate asOf) {
    return apply(members, ties, asOf, Border.whole());
  }

  /** The graph of the part of a web that lies within a border, cut as the border says. */
  public WebGraph apply(
      Collection<? extends Member> members,
      Collection<Tie> ties,
      @Nullable LocalDate asOf,
      Border border) {
    return new Projector(this, members, asOf, border).project(ties);
  }
}
