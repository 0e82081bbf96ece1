package nl.wijkweb.model;

import static nl.wijkweb.model.TieType.Group.HELP;
import static nl.wijkweb.model.TieType.Group.NEAR;
import static nl.wijkweb.model.TieType.Group.PATHS;
import static nl.wijkweb.model.TieType.Group.TAKING_PART;
import static nl.wijkweb.model.TieType.Group.TOGETHER;
import static nl.wijkweb.model.TieType.Group.WORK;

/** The kind of a tie. Each is a relationship type in the store, always directed there. */
public enum TieType implements Coded {
  FAMILY_OF(NEAR, false),
  FRIEND_OF(NEAR, false),
  NEIGHBOUR_OF(NEAR, false),
  KNOWS(NEAR, false),

  CARES_FOR(HELP, true),
  SUPPORTS(HELP, true),
  CONTACT_PERSON_FOR(HELP, true),
  COORDINATES_FOR(HELP, true),
  GUARDIAN_OF(HELP, true),

  MEMBER_OF(TAKING_PART, true),
  ATTENDS(TAKING_PART, true),
  VOLUNTEERS_AT(TAKING_PART, true),
  BOARD_MEMBER_OF(TAKING_PART, true),
  /** Carries it: without this actor it would stop. */
  RUNS(TAKING_PART, true),
  /** From the helped to the helper. */
  CLIENT_OF(TAKING_PART, true),
  CUSTOMER_OF(TAKING_PART, true),

  WORKS_FOR(WORK, true),
  WORKS_WITH(WORK, false),
  COMMISSIONS(WORK, true),
  FUNDS(WORK, true),

  ORGANISES(TOGETHER, true),
  LENDS_TO(TOGETHER, true),
  OWNS(TOGETHER, true),
  TAKES_PART_IN(TOGETHER, true),
  LOCATED_AT(TOGETHER, true),
  MEETS_AT(TOGETHER, true),

  REFERS_TO(PATHS, true),
  SIGNALS_TO(PATHS, true),
  GREW_OUT_OF(PATHS, true);

  /** The groups in which the types are shown. */
  public enum Group implements Coded {
    NEAR,
    HELP,
    TAKING_PART,
    WORK,
    TOGETHER,
    PATHS
  }

  private final Group group;
  private final boolean directional;

  TieType(Group group, boolean directional) {
    this.group = group;
    this.directional = directional;
  }

  @Override
  public String code() {
    return name();
  }

  /** The group in which this type is shown and by which it is protected. */
  public Group group() {
    return group;
  }

  /** Whether the direction in which the tie is stored means something. */
  public boolean directional() {
    return directional;
  }

  /** Whether this tie is help: the help group, and being somebody's client. */
  public boolean isHelp() {
    return group == HELP || this == CLIENT_OF;
  }

  /** Whether ties of this type are a resident's own, whoever is at the other end. */
  public boolean isPrivate() {
    return group == NEAR || group == HELP;
  }
}
