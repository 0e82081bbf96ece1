package nl.wijkweb.api;

import static nl.wijkweb.model.ActorKind.ACTIVITY;
import static nl.wijkweb.model.ActorKind.CHURCH;
import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.CONSULTATION;
import static nl.wijkweb.model.ActorKind.INFORMAL_GROUP;
import static nl.wijkweb.model.ActorKind.INITIATIVE;
import static nl.wijkweb.model.ActorKind.ORGANISATION;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.ActorKind.SHOP;

import java.util.EnumSet;
import java.util.Set;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;

/** Who are the members, and what are the groups, in a web of two sides. */
enum Sides implements Coded {
  /** Organisations, and what they do together. */
  ORGANISATIONS(
      EnumSet.of(ORGANISATION, CLUB, CHURCH, SHOP, INFORMAL_GROUP),
      EnumSet.of(CONSULTATION, INITIATIVE, ACTIVITY)),
  /** People, and where they take part. */
  PEOPLE(
      EnumSet.of(RESIDENT, PROFESSIONAL),
      EnumSet.of(CLUB, CHURCH, INFORMAL_GROUP, CONSULTATION, INITIATIVE, ACTIVITY));

  /** What makes somebody a member: to take part in something, or to carry it. */
  static final Set<TieType> BELONGING =
      Set.of(
          TieType.MEMBER_OF,
          TieType.ATTENDS,
          TieType.VOLUNTEERS_AT,
          TieType.BOARD_MEMBER_OF,
          TieType.RUNS,
          TieType.ORGANISES,
          TieType.TAKES_PART_IN);

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable copies
  private final Set<ActorKind> members;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<ActorKind> groups;

  Sides(Set<ActorKind> members, Set<ActorKind> groups) {
    this.members = Set.copyOf(members);
    this.groups = Set.copyOf(groups);
  }

  boolean isMember(ActorKind kind) {
    return members.contains(kind);
  }

  boolean isGroup(ActorKind kind) {
    return groups.contains(kind);
  }

  /** What counts as connected. */
  Projection projection() {
    Set<ActorKind> both = EnumSet.copyOf(members);
    both.addAll(groups);
    return new Projection(
        "two-mode", both, BELONGING, Set.of(TieStatus.ACTIVE), Projection.Rule.TIES, false, false);
  }
}
