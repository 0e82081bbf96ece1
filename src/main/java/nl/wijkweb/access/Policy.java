package nl.wijkweb.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Basis;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.DomainId;
import nl.wijkweb.model.LegalBasis;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Decides every read and write: the one place where the table of roles stands. It answers only from
 * what it is given; it reads nothing itself.
 */
public final class Policy {
  /** What a person does in public for something, once they agreed to be known for it. */
  static final Set<TieType> CARRYING =
      EnumSet.of(
          TieType.RUNS,
          TieType.VOLUNTEERS_AT,
          TieType.BOARD_MEMBER_OF,
          TieType.ORGANISES,
          TieType.TAKES_PART_IN,
          TieType.LENDS_TO,
          TieType.OWNS);

  /** What a professional does as a professional. */
  private static final Set<TieType> WORKING =
      EnumSet.of(
          TieType.WORKS_FOR,
          TieType.WORKS_WITH,
          TieType.COMMISSIONS,
          TieType.FUNDS,
          TieType.ORGANISES,
          TieType.TAKES_PART_IN,
          TieType.RUNS,
          TieType.LOCATED_AT,
          TieType.MEETS_AT,
          TieType.REFERS_TO,
          TieType.SIGNALS_TO,
          TieType.GREW_OUT_OF,
          TieType.CONTACT_PERSON_FOR,
          TieType.COORDINATES_FOR,
          TieType.SUPPORTS);

  private static final Set<DomainId> SPECIAL_CATEGORY =
      Set.of(new DomainId("faith"), new DomainId("primary-care"), new DomainId("secondary-care"));

  /** Whether the viewer may call the operation at all. */
  public boolean mayCall(@Nullable Viewer viewer, Operation operation) {
    return operation.isOpen() || viewer != null && operation.allows(viewer.role());
  }

  /** Whether the viewer has their role in the web of this area. */
  public boolean mayEnter(Viewer viewer, AreaCode web) {
    return viewer.areas().includes(web);
  }

  /** How much the viewer sees of an actor of a web that they may enter. */
  public Sight sight(Viewer viewer, Member actor, @Nullable OpenPerson open) {
    if (open != null && open.person().equals(actor.id())) {
      return Sight.WHOLE;
    }
    return switch (viewer.role()) {
      case OPERATOR -> Sight.WHOLE;
      case COORDINATOR ->
          !actor.kind().isPrivatePerson() || isKnown(actor) ? Sight.WORK : Sight.NONE;
      case WIJKTEAM, TEAM_LEADER -> actor.kind().isPrivatePerson() ? Sight.NONE : Sight.WORK;
      case RESEARCHER -> actor.kind().isPrivatePerson() ? Sight.NONE : Sight.RESEARCH;
      case RESIDENT, CONTACT_PERSON -> actor.kind().isPrivatePerson() ? Sight.NONE : Sight.PUBLIC;
      case OVERSEER, ADMINISTRATOR -> Sight.NONE;
    };
  }

  /**
   * How much the viewer sees of a tie between two actors; both must be in sight, or one of them be
   * the open person.
   */
  public Sight sight(Viewer viewer, Tie tie, Member from, Member to, @Nullable OpenPerson open) {
    if (viewer.role() == UserRole.OPERATOR || isOfOpenPerson(tie, open)) {
      return Sight.WHOLE;
    }
    Sight ofFrom = sight(viewer, from, null);
    Sight ofTo = sight(viewer, to, null);
    Sight least = ofFrom.compareTo(ofTo) <= 0 ? ofFrom : ofTo;
    return least == Sight.NONE || isProtected(tie, from, to) ? Sight.NONE : least;
  }

  /** Whether the viewer sees people by name; others see a professional by role and organisation. */
  public boolean seesProfessionalsByName(Viewer viewer) {
    return switch (viewer.role()) {
      case COORDINATOR, WIJKTEAM, TEAM_LEADER, OPERATOR -> true;
      case RESEARCHER, RESIDENT, CONTACT_PERSON, OVERSEER, ADMINISTRATOR -> false;
    };
  }

  /** Whether the viewer gets the figures of single actors of a kind; nobody in private has any. */
  public boolean seesFiguresOf(Viewer viewer, ActorKind kind) {
    return !kind.isPerson() || !kind.isPrivatePerson() && seesProfessionalsByName(viewer);
  }

  /** Whether the viewer is who knows by name the residents who agreed to be known as carriers. */
  public boolean seesCarriersByName(Viewer viewer) {
    return viewer.role() == UserRole.COORDINATOR;
  }

  /** Whether the viewer gets disclosed counts of the people in a web. */
  public boolean seesCountsOfPeople(Viewer viewer) {
    return switch (viewer.role()) {
      case COORDINATOR, WIJKTEAM, TEAM_LEADER, RESEARCHER -> true;
      case RESIDENT, CONTACT_PERSON, OVERSEER, ADMINISTRATOR, OPERATOR -> false;
    };
  }

  /**
   * Whether it may be told how many people are in an actor. To be in a church or with a doctor is
   * of a special category, so of those not even a count leaves.
   */
  public boolean tellsCountOfPeopleIn(Member group) {
    return !group.kind().isPerson() && !isSpecialCategory(group);
  }

  /**
   * Whether the viewer may make the actor what it is given to be; one writes only what one would
   * see.
   */
  public boolean mayWrite(Viewer viewer, Member actor) {
    return viewer.role() == UserRole.COORDINATOR && sight(viewer, actor, null) == Sight.WORK;
  }

  /**
   * Whether the viewer may say that an actor is of another kind than it was. What is hidden of a
   * person would show if they could be called something else.
   */
  public boolean mayBecome(Viewer viewer, Member before, ActorKind kind) {
    return viewer.role() == UserRole.OPERATOR
        || before.kind() == kind
        || !before.kind().isPerson() && !kind.isPerson();
  }

  /**
   * Whether the viewer may say that an actor is recorded on another ground than it was. What is
   * hidden of a person in private would show if they could be said to be known from a public
   * source.
   */
  public boolean mayRest(Viewer viewer, Member before, Basis basis) {
    return viewer.role() == UserRole.OPERATOR
        || !before.kind().isPrivatePerson()
        || isPublic(before.facts().basis()) == isPublic(basis);
  }

  /** Whether the viewer may make, change or remove the tie between the two. */
  public boolean mayWrite(
      Viewer viewer, Tie tie, Member from, Member to, @Nullable OpenPerson open) {
    return switch (viewer.role()) {
      case COORDINATOR -> sight(viewer, tie, from, to, null) == Sight.WORK;
      case WIJKTEAM -> isOfOpenPerson(tie, open);
      default -> false;
    };
  }

  /**
   * Whether the viewer may undo what somebody in a role changed: what they could have changed
   * themselves. Whoever may do more than they changed rows that they do not see; a contact person
   * may do less than the coordinator, who undoes what a club reports of itself.
   *
   * @param role as what it was changed; null for the service itself and for commands
   */
  public boolean mayUndo(Viewer viewer, @Nullable String role) {
    return mayCall(viewer, Operation.UNDO_CHANGE)
        && (viewer.role().code().equals(role)
            || viewer.role() == UserRole.COORDINATOR
                && UserRole.CONTACT_PERSON.code().equals(role));
  }

  /**
   * Whether the viewer keeps the card of an organisation or group as its contact person; nobody's
   * own web is such a card.
   */
  public boolean mayKeepCard(Viewer viewer, Member actor) {
    return viewer.role() == UserRole.CONTACT_PERSON
        && actor.id().equals(viewer.person())
        && hasCard(actor);
  }

  /** Whether a link to the card of an actor can be given away: it is no person's. */
  public boolean mayLinkCard(Viewer viewer, Member actor) {
    return mayWrite(viewer, actor) && hasCard(actor);
  }

  private static boolean hasCard(Member actor) {
    return !actor.kind().isPerson();
  }

  /**
   * Whether the viewer may know in what role, and under what name, somebody changed a row about
   * people: who else works with a person is not for everybody who knows of them.
   *
   * @param open whose web is open to them, if anybody's
   */
  public boolean knowsWhoChanged(Viewer viewer, @Nullable String role, @Nullable OpenPerson open) {
    return open != null || viewer.role().code().equals(role);
  }

  /**
   * Why the viewer may not bring an actor in from a folder. The operator, who owns the folder,
   * brings in whatever is in it; a coordinator only what they would be shown.
   *
   * @return empty when they may
   */
  public Optional<ImportRefusal> refusesImport(Viewer viewer, Actor actor) {
    if (viewer.role() == UserRole.OPERATOR || !actor.kind().isPrivatePerson()) {
      return Optional.empty();
    }
    if (actor.kind() == ActorKind.CONTACT) {
      return Optional.of(ImportRefusal.NEAR_CIRCLE);
    }
    if (!mayWrite(viewer, actor)) {
      return Optional.of(ImportRefusal.NOT_KNOWN);
    }
    ActorFacts shown = Redaction.facts(Sight.WORK, actor.kind(), actor.facts());
    Details named = Redaction.details(Sight.WORK, actor.kind(), actor.details());
    return shown.equals(actor.facts()) && named.equals(actor.details())
        ? Optional.empty()
        : Optional.of(ImportRefusal.PRIVATE_FACTS);
  }

  /** Why the viewer may not bring a tie in from a folder, as for actors. */
  public Optional<ImportRefusal> refusesImport(Viewer viewer, Tie tie, Member from, Member to) {
    return viewer.role() == UserRole.OPERATOR || mayWrite(viewer, tie, from, to, null)
        ? Optional.empty()
        : Optional.of(ImportRefusal.PRIVATE_TIE);
  }

  /** Why the viewer may not bring in what people were asked, as for actors. */
  public Optional<ImportRefusal> refusesImportOfAnswers(Viewer viewer) {
    return viewer.role() == UserRole.OPERATOR
        ? Optional.empty()
        : Optional.of(ImportRefusal.PRIVATE_ANSWER);
  }

  /**
   * Whether the viewer takes a web out whole, with everybody in it; whoever else may take one out
   * takes {@link OpenPart}.
   */
  public boolean takesOutWhole(Viewer viewer) {
    return viewer.role() == UserRole.OPERATOR;
  }

  /** Whether the viewer may bring in over what is there already, seen or not. */
  public boolean mayReplaceUnseen(Viewer viewer) {
    return viewer.role() == UserRole.OPERATOR;
  }

  /** Whether the viewer may know how a job goes that somebody else started, and stop it. */
  public boolean mayManageJobs(Viewer viewer) {
    return viewer.role() == UserRole.ADMINISTRATOR;
  }

  /** Whether the viewer may say in a conversation with the open person that the tie is so. */
  public boolean mayTell(Viewer viewer, Tie tie, @Nullable OpenPerson open) {
    return switch (viewer.role()) {
      case WIJKTEAM, RESIDENT -> isOfOpenPerson(tie, open);
      default -> false;
    };
  }

  /** Whether the viewer may say that the tie is still so, or over: who may change or tell it. */
  public boolean mayConfirm(
      Viewer viewer, Tie tie, Member from, Member to, @Nullable OpenPerson open) {
    return mayWrite(viewer, tie, from, to, open) || mayTell(viewer, tie, open);
  }

  /** Whether the viewer may say on what ground a person is recorded; nobody does of themselves. */
  public boolean mayGround(Viewer viewer) {
    return viewer.role() == UserRole.WIJKTEAM;
  }

  /** Whether the viewer may read and keep the contact log of the actor. */
  public boolean mayLog(Viewer viewer, Member actor, @Nullable OpenPerson open) {
    return switch (viewer.role()) {
      case COORDINATOR -> mayWrite(viewer, actor);
      case WIJKTEAM -> open != null && open.person().equals(actor.id());
      default -> false;
    };
  }

  /** Whether a tie may stand on a warm path between others, since those at it agreed to that. */
  public boolean mayIntroduce(Tie tie, Member from, Member to) {
    return Introducing.allows(tie, from, to);
  }

  /**
   * Whether the viewer may have a person erased: residents themselves, and the wijkteam whom they
   * follow, when that person asks for it.
   *
   * @param open the person's web, as it is open to the viewer
   * @param holds whether the viewer follows them for good, not in somebody's stead
   */
  public boolean mayErase(Viewer viewer, Member person, OpenPerson open, boolean holds) {
    if (person.kind() != ActorKind.RESIDENT || !open.person().equals(person.id())) {
      return false;
    }
    return switch (viewer.role()) {
      case RESIDENT -> person.id().equals(viewer.person());
      case WIJKTEAM -> holds && open.purpose().equals(OpenPerson.OWN_REQUEST);
      default -> false;
    };
  }

  /** The purposes for which a viewer may open a person's web. */
  public boolean mayOpen(Viewer viewer, ActorId person, boolean ownCase, boolean emergency) {
    return switch (viewer.role()) {
      case WIJKTEAM -> ownCase || emergency;
      case RESIDENT -> person.equals(viewer.person());
      default -> false;
    };
  }

  /**
   * Whether the viewer may be given all that is held on the person who is open, to hand it to them:
   * an emergency is no reason for that.
   *
   * @param ownCase whether they follow the person
   */
  public boolean mayBeGivenAll(Viewer viewer, ActorId person, boolean ownCase) {
    return mayOpen(viewer, person, ownCase, false);
  }

  /**
   * Whether a web is kept for a time only: those of residents are, unless it is a public source
   * that tells of them.
   */
  public boolean isKeptForATime(Member actor) {
    return actor.kind() == ActorKind.RESIDENT && !isPublic(actor.facts().basis());
  }

  /**
   * Whether the viewer may let the web of a resident stay: whoever follows them, and the
   * coordinator for who agreed to be known.
   *
   * @param ownCase whether they follow the resident
   */
  public boolean mayLetStay(Viewer viewer, Member actor, boolean ownCase) {
    return actor.kind() == ActorKind.RESIDENT
        && switch (viewer.role()) {
          case COORDINATOR -> mayWrite(viewer, actor);
          case WIJKTEAM -> ownCase;
          default -> false;
        };
  }

  /**
   * Whether the viewer may hand a case over.
   *
   * @param ownCase whether it is theirs
   */
  public boolean mayHandOver(Viewer viewer, boolean ownCase) {
    return switch (viewer.role()) {
      case WIJKTEAM -> ownCase;
      case TEAM_LEADER -> true;
      default -> false;
    };
  }

  /**
   * Whether the viewer may read what was said in a worry and go on with it.
   *
   * @param worker who took it up, or null when nobody did
   */
  public boolean mayGoOnWith(Viewer viewer, @Nullable String worker) {
    return viewer.role() == UserRole.WIJKTEAM
        && (worker == null || worker.equals(viewer.subject()));
  }

  static boolean isOfOpenPerson(Tie tie, @Nullable OpenPerson open) {
    return open != null && (tie.from().equals(open.person()) || tie.to().equals(open.person()));
  }

  private static boolean isKnown(Member actor) {
    return actor.kind() == ActorKind.RESIDENT
        && actor.facts().basis().permissions().contains(Permission.KNOWN);
  }

  private static boolean isProtected(Tie tie, Member from, Member to) {
    if (isOpenRecord(tie, from) && isOpenRecord(tie, to)) {
      return false;
    }
    return isProtectedSide(tie, from, to) || isProtectedSide(tie, to, from);
  }

  /** Whether the tie is protected for the sake of one of its ends. */
  private static boolean isProtectedSide(Tie tie, Member person, Member other) {
    if (person.kind().isPrivatePerson()) {
      return !CARRYING.contains(tie.type()) || isSpecialCategory(other);
    }
    return person.kind() == ActorKind.PROFESSIONAL && !WORKING.contains(tie.type());
  }

  /**
   * No person, or one whom a public source describes: what it says of them is in the open. Of a
   * person in private that is only what is recorded with its source.
   */
  private static boolean isOpenRecord(Tie tie, Member actor) {
    return !actor.kind().isPerson()
        || isPublic(actor.facts().basis())
            && !(actor.kind().isPrivatePerson() && tie.provenance().source().isEmpty());
  }

  private static boolean isPublic(Basis basis) {
    return basis.legalBasis() == LegalBasis.PUBLIC_SOURCE;
  }

  static boolean isSpecialCategory(Member actor) {
    return actor.kind() == ActorKind.CHURCH
        || actor.facts().standing().domains().stream().anyMatch(SPECIAL_CATEGORY::contains);
  }
}
