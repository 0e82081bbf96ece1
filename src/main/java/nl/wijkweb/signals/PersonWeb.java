package nl.wijkweb.signals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.graph.ActiveTies;
import nl.wijkweb.graph.TieKey;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * The web of one person on a day: their own ties, and of those around them what a rule needs. What
 * begins after the day is not known yet. Not safe for several threads.
 */
public final class PersonWeb {
  private static final Set<TieStatus> EVERY_STATUS = EnumSet.allOf(TieStatus.class);

  /** As member, visitor or volunteer; who sits on a board or carries a group is both. */
  private static final Set<TieType> TAKING_PART =
      EnumSet.of(
          TieType.MEMBER_OF,
          TieType.ATTENDS,
          TieType.VOLUNTEERS_AT,
          TieType.BOARD_MEMBER_OF,
          TieType.RUNS);

  /** Where the date leaves the last spell open, what it says decides, never the row it is on. */
  private static final Comparator<Tie> BY_WHAT_THEY_SAY =
      Comparator.comparing((Tie tie) -> String.valueOf(tie.course().status()))
          .thenComparing(tie -> String.valueOf(tie.course().period().until()))
          .thenComparing(tie -> String.valueOf(tie.bond().frequency()))
          .thenComparing(tie -> String.valueOf(tie.bond().closeness()))
          .thenComparing(tie -> String.valueOf(tie.bond().distance()))
          .thenComparing(tie -> tie.help().support().toString());

  private final ActorId person;
  private final LocalDate day;
  private final KnownWeb known;
  private final Answers answers;
  private final Set<ActorId> withheld;

  /** What was looked up already, for rules ask the same again and again. */
  private final Map<ActorId, List<Tie>> spells = new HashMap<>();

  /**
   * The web of a person.
   *
   * @param known the web in which the person is
   * @param asked what people were asked; that of others does not matter
   * @param withheld whose own ties the viewer may not see: what rests on those is unknown
   */
  public PersonWeb(
      KnownWeb known,
      Collection<Asked> asked,
      ActorId person,
      LocalDate day,
      Set<ActorId> withheld) {
    this.person = person;
    this.day = day;
    this.known = known;
    this.answers = new Answers(asked, person, day);
    this.withheld = Set.copyOf(withheld);
  }

  private boolean hasBegun(Tie tie) {
    PartialDate since = tie.course().period().since();
    return since == null || !since.earliest().isAfter(day);
  }

  ActorId person() {
    return person;
  }

  LocalDate day() {
    return day;
  }

  Answers answers() {
    return answers;
  }

  /** Whether somebody's own ties are left out of this web, because the viewer may not see them. */
  boolean isWithheld(ActorId somebody) {
    return withheld.contains(somebody);
  }

  Member member(ActorId id) {
    return known.member(id);
  }

  /** Who is at the other end of one of the person's ties. */
  ActorId other(Tie tie) {
    return tie.from().equals(person) ? tie.to() : tie.from();
  }

  /** Every spell of the person's ties that had begun. */
  List<Tie> spells() {
    return spellsOf(person);
  }

  private List<Tie> spellsOf(ActorId somebody) {
    return spells.computeIfAbsent(
        somebody,
        id -> known.tiesOf(id).stream().filter(this::hasBegun).sorted(BY_WHAT_THEY_SAY).toList());
  }

  /** The person's ties that are active, without what happened once: that is no contact. */
  List<Tie> active() {
    return activeOf(person);
  }

  /** The active ties of somebody around the person. */
  List<Tie> activeOf(ActorId somebody) {
    return withStatus(somebody, TieStatus.ACTIVE).filter(PersonWeb::counts).toList();
  }

  /** The spells that speak for somebody's ties on the day, and have one status. */
  Stream<Tie> withStatus(ActorId somebody, TieStatus status) {
    return ActiveTies.on(day, EVERY_STATUS, spellsOf(somebody)).stream()
        .filter(tie -> isThere(tie.from()) && isThere(tie.to()))
        .filter(tie -> statusOf(tie) == status);
  }

  /** The status on the day; an unknown one is treated as active. */
  TieStatus statusOf(Tie tie) {
    TieStatus status = tie.course().statusOn(day);
    return status == null ? TieStatus.ACTIVE : status;
  }

  /** Whether a spell of the person's had been so and no longer is, nor waits or rests. */
  boolean isOver(Tie spell) {
    TieStatus then = spell.course().status();
    boolean hasBeen = then == null || then == TieStatus.ACTIVE || then == TieStatus.ENDED;
    return hasBeen && withStatus(person, TieStatus.ACTIVE).noneMatch(spell::equals);
  }

  /** Whether a tie is more than something that happened once. */
  static boolean counts(Tie tie) {
    return tie.bond().frequency() != Frequency.ONCE;
  }

  private boolean isThere(ActorId somebody) {
    return somebody.equals(person) || member(somebody).facts().period().mayInclude(day);
  }

  /** Whether one of the person's ties is with another person in private life. */
  boolean isPersonal(Tie tie) {
    return member(other(tie)).kind().isPrivatePerson();
  }

  /** Whether the person takes part by a tie: as member, visitor or volunteer. */
  boolean isTakingPart(Tie tie) {
    return tie.from().equals(person) && TAKING_PART.contains(tie.type());
  }

  /** Whether one of the person's ties is unpaid: with people in private life, or by taking part. */
  boolean isUnpaid(Tie tie) {
    return isPersonal(tie) || isTakingPart(tie);
  }

  /** The people in private life with whom the person has an active tie, each with those ties. */
  List<UnpaidPerson> unpaidPeople() {
    Map<ActorId, List<Tie>> ties =
        active().stream().filter(this::isPersonal).collect(Collectors.groupingBy(this::other));
    return ties.entrySet().stream()
        .map(one -> new UnpaidPerson(one.getKey(), one.getValue()))
        .toList();
  }

  /** Whether a tie is help to somebody; help that is mutual goes to both ends. */
  static boolean isHelpTo(ActorId somebody, Tie tie) {
    return tie.type().isHelp()
        && (tie.helped().equals(somebody) || tie.bond().direction() == Direction.MUTUAL);
  }

  /** Whether somebody helps formally; of an organisation without a level that is not known. */
  Certainty isFormal(ActorId helper) {
    Member member = member(helper);
    Integer level = member.facts().standing().level();
    return switch (member.kind()) {
      case PROFESSIONAL -> Certainty.YES;
      case ORGANISATION -> level == null ? Certainty.MAYBE : Certainty.of(level > 0);
      default -> Certainty.NO;
    };
  }

  /** The organisations for which a professional works. */
  Set<ActorId> employers(ActorId professional) {
    return activeOf(professional).stream()
        .filter(tie -> tie.type() == TieType.WORKS_FOR && tie.from().equals(professional))
        .map(Tie::to)
        .collect(Collectors.toSet());
  }

  /** Who organises an activity. */
  Set<ActorId> organisers(ActorId activity) {
    return activeOf(activity).stream()
        .filter(tie -> tie.type() == TieType.ORGANISES && tie.to().equals(activity))
        .map(Tie::from)
        .collect(Collectors.toSet());
  }

  /** The residents who share the person's household; the person alone when none is recorded. */
  Set<ActorId> household() {
    String household = member(person).facts().home().household();
    if (household == null) {
      return Set.of(person);
    }
    return known.household(household).stream().filter(this::isThere).collect(Collectors.toSet());
  }

  /**
   * When a spell of the person's that no longer goes on stopped: its own end, else the begin of the
   * spell that followed or the day on which the other went. A pause, and an end without its own
   * end, say by their begin since when it is so.
   *
   * @return null when nobody wrote it down
   */
  @Nullable PartialDate stopOf(Tie spell) {
    PartialDate until = spell.course().period().until();
    PartialDate since = spell.course().period().since();
    if (!isLived(spell)) {
      return since;
    }
    if (until != null) {
      return until;
    }
    PartialDate next = beginOfNext(spell);
    return next == null ? member(other(spell)).facts().period().until() : next;
  }

  /** Whether a spell says that a tie was so, rather than that it rested or was over. */
  static boolean isLived(Tie spell) {
    TieStatus status = spell.course().status();
    return status != TieStatus.PAUSED
        && (status != TieStatus.ENDED || spell.course().period().until() != null);
  }

  private @Nullable PartialDate beginOfNext(Tie spell) {
    PartialDate since = spell.course().period().since();
    return spells().stream()
        .filter(later -> TieKey.of(later).equals(TieKey.of(spell)))
        .flatMap(later -> Stream.ofNullable(later.course().period().since()))
        .filter(begin -> since == null || begin.compareTo(since) > 0)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Whether a date may lie within so many months before the day; one that is not known may. */
  Certainty isWithin(int months, @Nullable PartialDate date) {
    if (date == null) {
      return Certainty.MAYBE;
    }
    return Certainty.of(
        !date.earliest().isAfter(day) && !date.latest().isBefore(day.minusMonths(months)));
  }
}
