package nl.wijkweb.access;

import static nl.wijkweb.access.UserRole.ADMINISTRATOR;
import static nl.wijkweb.access.UserRole.CONTACT_PERSON;
import static nl.wijkweb.access.UserRole.COORDINATOR;
import static nl.wijkweb.access.UserRole.OPERATOR;
import static nl.wijkweb.access.UserRole.OVERSEER;
import static nl.wijkweb.access.UserRole.RESEARCHER;
import static nl.wijkweb.access.UserRole.RESIDENT;
import static nl.wijkweb.access.UserRole.TEAM_LEADER;
import static nl.wijkweb.access.UserRole.WIJKTEAM;

import java.util.EnumSet;
import java.util.Set;
import nl.wijkweb.model.Coded;

/**
 * Every operation of the service and who may call it at all: the table of the policy. A route is
 * declared with its operation, so that a route without a rule cannot exist. What somebody sees
 * within an operation is decided by {@link Policy}.
 */
public enum Operation implements Coded {
  GET_CONTRACT("getContract"),
  GET_LIVE("getLive"),
  GET_READY("getReady"),
  GET_OPERATIONAL_METRICS("getOperationalMetrics"),
  GET_SESSION("getSession"),
  SIGN_OUT("signOut"),
  USE_SIGN_IN_LINK("useSignInLink"),
  START_SIGN_IN("startSignIn"),
  FINISH_SIGN_IN("finishSignIn"),
  END_VOUCHED_SESSIONS("endVouchedSessions"),
  SIGN_IN_TO_DEMO("signInToDemo"),

  /** These ask for the token of a link instead, which is for the card of one organisation. */
  GET_LINKED_CARD("getLinkedCard"),
  CHANGE_LINKED_CARD("changeLinkedCard"),
  SAVE_LINKED_ACTIVITY("saveLinkedActivity"),

  GET_DOMAIN_SCHEME("getDomainScheme", EnumSet.allOf(UserRole.class)),
  LIST_METRICS("listMetrics", EnumSet.allOf(UserRole.class)),
  LIST_AREAS("listAreas", EnumSet.allOf(UserRole.class)),
  GET_AREA("getArea", EnumSet.allOf(UserRole.class)),
  GET_WEB("getWeb", Readers.OF_THE_WEB),
  FOLLOW_AREA("followArea", Readers.OF_THE_WEB),
  GET_METRICS("getMetrics", Readers.OF_FIGURES),
  START_METRICS("startMetrics", Readers.OF_FIGURES),
  GET_CHANGE("getChange", Readers.OF_FIGURES),
  GET_COMPARISON("getComparison", Readers.OF_THE_WEB),
  GET_TWO_MODE("getTwoMode", Readers.OF_FIGURES),
  GET_BANDS("getBands", Readers.OF_FIGURES),
  START_BANDS("startBands", Readers.OF_FIGURES),
  GET_COHESION("getCohesion", Readers.OF_FIGURES),
  START_COHESION("startCohesion", Readers.OF_FIGURES),
  GET_KEY_PLAYERS("getKeyPlayers", Readers.OF_FIGURES),
  START_KEY_PLAYERS("startKeyPlayers", Readers.OF_FIGURES),
  GET_SIDE_BY_SIDE("getSideBySide", EnumSet.of(COORDINATOR, RESEARCHER)),
  START_SIDE_BY_SIDE("startSideBySide", EnumSet.of(COORDINATOR, RESEARCHER)),
  GET_SYNTHETIC_WEB("getSyntheticWeb", EnumSet.of(RESEARCHER)),
  START_SYNTHETIC_WEB("startSyntheticWeb", EnumSet.of(RESEARCHER)),
  FREEZE_TABLE("freezeTable", EnumSet.of(RESEARCHER)),
  LIST_FROZEN_TABLES("listFrozenTables", EnumSet.of(RESEARCHER)),
  GET_FROZEN_TABLE("getFrozenTable", EnumSet.of(RESEARCHER)),
  SEARCH("search", Readers.OF_THE_WEB),
  GET_ACTOR("getActor", Readers.OF_THE_WEB),
  GET_TIE("getTie", Readers.OF_THE_WEB),
  LIST_CHANGES("listChanges", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_ACTOR_HISTORY("getActorHistory", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_TIE_HISTORY("getTieHistory", EnumSet.of(COORDINATOR, WIJKTEAM)),
  UNDO_CHANGE("undoChange", EnumSet.of(COORDINATOR, WIJKTEAM)),

  CREATE_ACTOR("createActor", EnumSet.of(COORDINATOR)),
  FIND_LOOKALIKES("findLookalikes", EnumSet.of(COORDINATOR)),
  LIST_DUPLICATES("listDuplicates", EnumSet.of(COORDINATOR)),
  COMPARE_ACTORS("compareActors", EnumSet.of(COORDINATOR)),
  MERGE_ACTORS("mergeActors", EnumSet.of(COORDINATOR)),
  SAY_DIFFERENT("sayDifferent", EnumSet.of(COORDINATOR)),
  CHANGE_ACTOR("changeActor", EnumSet.of(COORDINATOR)),
  REMOVE_ACTOR("removeActor", EnumSet.of(COORDINATOR)),
  REPLACE_INVOLVEMENT("replaceInvolvement", EnumSet.of(COORDINATOR)),
  CREATE_TIE("createTie", EnumSet.of(COORDINATOR, WIJKTEAM)),
  CHANGE_TIE("changeTie", EnumSet.of(COORDINATOR, WIJKTEAM)),
  REMOVE_TIE("removeTie", EnumSet.of(COORDINATOR, WIJKTEAM)),
  CONFIRM_TIE("confirmTie", EnumSet.of(COORDINATOR, WIJKTEAM, RESIDENT)),
  LIST_UNCONFIRMED_TIES("listUnconfirmedTies", EnumSet.of(COORDINATOR)),
  LIST_CONTACTS("listContacts", EnumSet.of(COORDINATOR, WIJKTEAM)),
  SAVE_CONTACT("saveContact", EnumSet.of(COORDINATOR, WIJKTEAM)),

  GET_OWN_CARD("getOwnCard", EnumSet.of(CONTACT_PERSON)),
  CHANGE_OWN_CARD("changeOwnCard", EnumSet.of(CONTACT_PERSON)),
  SAVE_OWN_ACTIVITY("saveOwnActivity", EnumSet.of(CONTACT_PERSON)),
  LIST_CARD_LINKS("listCardLinks", EnumSet.of(COORDINATOR)),
  MAKE_CARD_LINK("makeCardLink", EnumSet.of(COORDINATOR)),
  REVOKE_CARD_LINK("revokeCardLink", EnumSet.of(COORDINATOR)),
  GET_DAY("getDay", EnumSet.of(COORDINATOR)),
  LIST_INVITATION_LISTS("listInvitationLists", EnumSet.of(COORDINATOR)),
  SAVE_INVITATION_LIST("saveInvitationList", EnumSet.of(COORDINATOR)),
  REMOVE_INVITATION_LIST("removeInvitationList", EnumSet.of(COORDINATOR)),
  LOG_INVITATIONS("logInvitations", EnumSet.of(COORDINATOR)),
  LIST_STORIES("listStories", Readers.OF_THE_WEB),
  SAVE_STORY("saveStory", EnumSet.of(COORDINATOR)),
  REMOVE_STORY("removeStory", EnumSet.of(COORDINATOR)),
  LIST_POINTS("listPoints", Readers.OF_THE_WEB),
  BRING_POINT("bringPoint", EnumSet.of(RESIDENT)),
  SAVE_POINT("savePoint", EnumSet.of(COORDINATOR)),
  REMOVE_POINT("removePoint", EnumSet.of(COORDINATOR)),

  LIST_CASES("listCases", EnumSet.of(WIJKTEAM)),
  START_VISIT("startVisit", EnumSet.of(WIJKTEAM)),
  START_EMERGENCY_VISIT("startEmergencyVisit", EnumSet.of(WIJKTEAM)),
  GET_PERSONAL_WEB("getPersonalWeb", EnumSet.of(WIJKTEAM, RESIDENT)),
  CORRECT_PERSON("correctPerson", EnumSet.of(WIJKTEAM, RESIDENT)),
  LIST_ENDING_WEBS("listEndingWebs", EnumSet.of(COORDINATOR)),
  RENEW_PERSON("renewPerson", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_HELD("getHeld", EnumSet.of(WIJKTEAM, RESIDENT)),
  ERASE_PERSON("erasePerson", EnumSet.of(WIJKTEAM, RESIDENT)),
  GET_SAFETY_NET("getSafetyNet", EnumSet.of(WIJKTEAM, RESIDENT)),
  LIST_CONVERSATIONS("listConversations", EnumSet.of(WIJKTEAM, RESIDENT)),
  SAVE_CONVERSATION("saveConversation", EnumSet.of(WIJKTEAM, RESIDENT)),
  ADD_CONTACT("addContact", EnumSet.of(WIJKTEAM)),
  SHARE_CONTACT("shareContact", EnumSet.of(WIJKTEAM)),
  PASS_WORRY_ON("passWorryOn", EnumSet.of(COORDINATOR, CONTACT_PERSON, RESIDENT, WIJKTEAM)),
  LIST_WORRIES("listWorries", EnumSet.of(WIJKTEAM)),
  TAKE_WORRY_STEP("takeWorryStep", EnumSet.of(WIJKTEAM)),
  LIST_HELD_CASES("listHeldCases", EnumSet.of(TEAM_LEADER)),
  HAND_OVER_CASE("handOverCase", EnumSet.of(WIJKTEAM, TEAM_LEADER)),
  CLOSE_CASE("closeCase", EnumSet.of(WIJKTEAM)),
  GET_SIGNALS("getSignals", EnumSet.of(WIJKTEAM)),
  GET_PARTIES("getParties", EnumSet.of(WIJKTEAM, RESIDENT)),
  GET_WARM_PATHS("getWarmPaths", EnumSet.of(WIJKTEAM)),
  GET_WARM_PATHS_BETWEEN("getWarmPathsBetween", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_WHAT_IF("getWhatIf", EnumSet.of(COORDINATOR, WIJKTEAM, TEAM_LEADER)),
  GET_FRAGILITY("getFragility", EnumSet.of(COORDINATOR, WIJKTEAM, TEAM_LEADER)),
  LIST_INTRODUCTIONS("listIntroductions", EnumSet.of(COORDINATOR)),
  ANSWER_INTRODUCTION("answerIntroduction", EnumSet.of(COORDINATOR)),
  GET_CROSSING("getCrossing", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_MEETING("getMeeting", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_LOAD("getLoad", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_RINGS("getRings", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_STREET_MAP("getStreetMap", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_FACILITIES("getFacilities", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_AGENDA("getAgenda", Readers.OF_THE_WEB),
  GET_SLOTS("getSlots", EnumSet.of(COORDINATOR)),
  GET_CALENDAR("getCalendar", Readers.OF_THE_WEB),
  PREVIEW_CALENDAR("previewCalendar", EnumSet.of(COORDINATOR)),
  IMPORT_CALENDAR("importCalendar", EnumSet.of(COORDINATOR)),
  GET_MARKET("getMarket", EnumSet.of(COORDINATOR)),
  ANSWER_MARKET("answerMarket", EnumSet.of(COORDINATOR)),
  ENTER_EVENING("enterEvening", EnumSet.of(COORDINATOR)),
  GET_REFERRALS("getReferrals", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_KEY_PARTIES("getKeyParties", EnumSet.of(COORDINATOR)),
  GET_MONEY("getMoney", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_TOGETHER("getTogether", EnumSet.of(COORDINATOR, WIJKTEAM)),
  LIST_INITIATIVES("listInitiatives", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_DOSSIER("getDossier", EnumSet.of(COORDINATOR, WIJKTEAM)),
  GET_STAGE("getStage", EnumSet.of(COORDINATOR, WIJKTEAM)),
  MARK_AREA("markArea", EnumSet.of(COORDINATOR)),
  GET_COVERAGE("getCoverage", EnumSet.of(COORDINATOR, WIJKTEAM)),
  LIST_AUDIT("listAudit", EnumSet.of(OVERSEER, RESIDENT)),
  CHECK_AUDIT("checkAudit", EnumSet.of(OVERSEER)),

  START_IMPORT("startImport", EnumSet.of(COORDINATOR, OPERATOR)),
  GET_TEMPLATE("getTemplate", EnumSet.of(COORDINATOR, OPERATOR)),
  GET_JOB("getJob", Readers.OF_JOBS),
  CANCEL_JOB("cancelJob", Readers.OF_JOBS),
  FOLLOW_JOB("followJob", Readers.OF_JOBS),
  EXPORT_FOLDER("exportFolder", EnumSet.of(COORDINATOR, OPERATOR)),
  MAKE_BACKUP("makeBackup", EnumSet.of(OPERATOR));

  private static final class Readers {
    static final Set<UserRole> OF_THE_WEB =
        EnumSet.of(COORDINATOR, WIJKTEAM, TEAM_LEADER, RESEARCHER, RESIDENT, CONTACT_PERSON);
    static final Set<UserRole> OF_FIGURES = OF_THE_WEB;

    /** Whoever can start one; each sees only their own. The administrator sees that one runs. */
    static final Set<UserRole> OF_JOBS = with(OF_FIGURES, ADMINISTRATOR, OPERATOR);

    private static Set<UserRole> with(Set<UserRole> some, UserRole... more) {
      Set<UserRole> all = EnumSet.copyOf(some);
      all.addAll(Set.of(more));
      return all;
    }
  }

  private final String id;
  private final boolean open;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
  private final Set<UserRole> roles;

  /** An operation that needs no sign-in, because it tells nothing of any web. */
  Operation(String id) {
    this.id = id;
    this.open = true;
    this.roles = Set.of();
  }

  Operation(String id, Set<UserRole> roles) {
    this.id = id;
    this.open = false;
    this.roles = Set.copyOf(roles);
  }

  /** The operation's id in the HTTP contract. */
  @Override
  public String code() {
    return id;
  }

  /** Whether it needs no sign-in. */
  public boolean isOpen() {
    return open;
  }

  /** Whether the role may call it at all; true of everybody when it is open. */
  public boolean allows(UserRole role) {
    return open || roles.contains(role);
  }
}
