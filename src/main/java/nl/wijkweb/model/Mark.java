package nl.wijkweb.model;

import java.util.Arrays;
import java.util.List;

/**
 * How something stands, as people say it: set by hand, with a date, never computed. Several of one
 * subject may hold at a time.
 */
public enum Mark implements Coded {
  /** The phases of an initiative (002 L15130–L15182). */
  EMERGING(Subject.PHASE),
  GROWING(Subject.PHASE),
  MATURE(Subject.PHASE),
  STOPPING(Subject.PHASE),
  RESTARTING(Subject.PHASE),

  /** The steps of the ladder of government participation, from the lowest (002 L1251). */
  LETS_GO(Subject.GOVERNMENT),
  FACILITATES(Subject.GOVERNMENT),
  STIMULATES(Subject.GOVERNMENT),
  DIRECTS(Subject.GOVERNMENT),
  REGULATES(Subject.GOVERNMENT),

  /** From which corner of the triangle it is pulled (002 L14965). */
  PULLED_BY_GOVERNMENT(Subject.PULL),
  PULLED_BY_COMMUNITY(Subject.PULL),
  PULLED_BY_MARKET(Subject.PULL),

  /** The four kinds of social do-it-yourself (002 L570). */
  FAMILIAR_FOR_EACH_OTHER(Subject.DOING),
  FAMILIAR_FOR_OTHERS(Subject.DOING),
  STRANGERS_FOR_EACH_OTHER(Subject.DOING),
  STRANGERS_FOR_OTHERS(Subject.DOING),

  /** The seven key factors, each there, partly or not (002 L16634–L17062). */
  CIVIC_STRENGTH_YES(Subject.FACTOR),
  CIVIC_STRENGTH_PARTLY(Subject.FACTOR),
  CIVIC_STRENGTH_NO(Subject.FACTOR),
  ORGANISING_YES(Subject.FACTOR),
  ORGANISING_PARTLY(Subject.FACTOR),
  ORGANISING_NO(Subject.FACTOR),
  URGENCY_YES(Subject.FACTOR),
  URGENCY_PARTLY(Subject.FACTOR),
  URGENCY_NO(Subject.FACTOR),
  ROLES_AGREED_YES(Subject.FACTOR),
  ROLES_AGREED_PARTLY(Subject.FACTOR),
  ROLES_AGREED_NO(Subject.FACTOR),
  OPEN_COMMUNICATION_YES(Subject.FACTOR),
  OPEN_COMMUNICATION_PARTLY(Subject.FACTOR),
  OPEN_COMMUNICATION_NO(Subject.FACTOR),
  COMMITMENT_YES(Subject.FACTOR),
  COMMITMENT_PARTLY(Subject.FACTOR),
  COMMITMENT_NO(Subject.FACTOR),
  POLITICAL_CALM_YES(Subject.FACTOR),
  POLITICAL_CALM_PARTLY(Subject.FACTOR),
  POLITICAL_CALM_NO(Subject.FACTOR),

  /** The steps of working by the core of a village (000 L3456). */
  MEETING(Subject.STAGE),
  ACTING(Subject.STAGE),
  SHARING_VALUES(Subject.STAGE),
  SEARCHING(Subject.STAGE),
  REDEFINING(Subject.STAGE),
  ADAPTING(Subject.STAGE),

  /**
   * The ladder of development of a village core, of which the source gives the prose (000 L469).
   */
  PROFESSIONALS_TOGETHER(Subject.LADDER),
  KNOWING_EACH_OTHER(Subject.LADDER),
  PARTICIPATING(Subject.LADDER),
  OWN_INITIATIVES(Subject.LADDER),
  SELF_STANDING(Subject.LADDER);

  /** What a mark is about. */
  public enum Subject implements Coded {
    PHASE(false),
    GOVERNMENT(false),
    PULL(false),
    DOING(false),
    FACTOR(false),
    STAGE(true),
    LADDER(true);

    private final boolean ofArea;

    Subject(boolean ofArea) {
      this.ofArea = ofArea;
    }

    /** Whether it is said of an area, not of something in it. */
    public boolean isOfArea() {
      return ofArea;
    }
  }

  private final Subject subject;

  Mark(Subject subject) {
    this.subject = subject;
  }

  /** What it is about. */
  public Subject subject() {
    return subject;
  }

  /** The marks of areas, or those of what stands in one, in their order. */
  public static List<Mark> all(boolean ofArea) {
    return Arrays.stream(values()).filter(mark -> mark.subject.isOfArea() == ofArea).toList();
  }
}
