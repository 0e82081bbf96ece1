package nl.wijkweb.signals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Support;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;

/**
 * On whom each kind of support hangs. The subject that must be asked is support, or that kind of
 * it; a person who is content with one kind silences that kind alone. What is not recorded of who
 * helps with what leaves a kind unknown when it could make the difference.
 */
final class CarrierRules {
  private final Thresholds limits;

  CarrierRules(Thresholds limits) {
    this.limits = limits;
  }

  /**
   * {@code one-carrier}: a kind of support that is needed has exactly one active unpaid carrier,
   * and nobody to fall in. It is needed when an active or paused tie gives it or the person said
   * so.
   */
  Verdict oneCarrier(PersonWeb web) {
    List<Tie> help = Given.active(web, web.person());
    Stream<Tie> paused = Given.helpTo(web.person(), web.withStatus(web.person(), TieStatus.PAUSED));
    Set<Support> needed = Given.kinds(Stream.concat(help.stream(), paused));
    EnumSet.allOf(Support.class).stream().filter(web.answers()::need).forEach(needed::add);
    List<Tie> unpaid = help.stream().filter(web::isPersonal).toList();
    List<Tie> open =
        unpaid.stream().filter(tie -> Given.leavesOpen(tie) && !hasFallback(web, tie)).toList();
    return ofKinds(
        web,
        needed,
        kind -> carriers(web, kind, unpaid),
        open,
        () -> Verdict.unknown(Question.WITH_WHAT, open));
  }

  private Verdict carriers(PersonWeb web, Support kind, List<Tie> unpaid) {
    List<Tie> sure = Given.giving(unpaid, kind, Certainty.YES);
    List<Tie> perhaps = Given.giving(unpaid, kind, Certainty.MAYBE);
    Set<ActorId> carriers = sure.stream().map(web::other).collect(Collectors.toSet());
    if (carriers.size() > 1 || sure.stream().anyMatch(tie -> hasFallback(web, tie))) {
      return Verdict.absent(sure);
    }
    if (perhaps.stream().anyMatch(tie -> matters(web, carriers, tie))) {
      return Verdict.unknown(Question.WITH_WHAT, perhaps);
    }
    if (!web.answers().about(kind).isComplete(web.day(), limits)) {
      return Verdict.unknown(Question.SUPPORT, sure);
    }
    return sure.isEmpty() ? Verdict.absent(sure) : Verdict.present(sure);
  }

  /** Whether it makes a difference if a tie gives this too: a second carrier, or a first alone. */
  private static boolean matters(PersonWeb web, Set<ActorId> carriers, Tie perhaps) {
    return carriers.isEmpty() ? !hasFallback(web, perhaps) : !carriers.contains(web.other(perhaps));
  }

  /** Who carries it cannot fall in for themselves. */
  private static boolean hasFallback(PersonWeb web, Tie tie) {
    String fallback = tie.help().fallback();
    return fallback != null && !fallback.equals(web.other(tie).value());
  }

  /**
   * {@code carer-out}: an unpaid carer of a kind of support is paused, or ended within twelve
   * months, and nobody else gives it now, paid or unpaid (Hans, 004 L2652).
   */
  Verdict carerOut(PersonWeb web) {
    List<Tie> help = Given.active(web, web.person());
    List<Tie> lost =
        Given.helpTo(web.person(), web.spells().stream())
            .filter(web::isPersonal)
            .filter(PersonWeb::counts)
            .filter(tie -> isOut(web, tie) != Certainty.NO)
            .toList();
    Set<Support> kinds = Given.kinds(Stream.concat(help.stream(), lost.stream()));
    List<Tie> open = lost.stream().filter(Given::leavesOpen).toList();
    return ofKinds(
        web,
        kinds,
        kind -> replaced(web, kind, help, lost),
        open,
        () -> replacedUnnamed(web, help, open));
  }

  /** Whatever it was that they gave: when nobody gives anything, nobody else gives that. */
  private Verdict replacedUnnamed(PersonWeb web, List<Tie> help, List<Tie> out) {
    return help.stream().anyMatch(Given::givesAny)
        ? Verdict.unknown(Question.WITH_WHAT, out)
        : lost(web, web.answers().about(Answers.SUPPORT), out);
  }

  private Verdict replaced(PersonWeb web, Support kind, List<Tie> help, List<Tie> lost) {
    List<Tie> now = Given.giving(help, kind, Certainty.YES);
    if (!now.isEmpty()) {
      return Verdict.absent(now);
    }
    List<Tie> out = Given.giving(lost, kind, Certainty.YES);
    if (help.stream().anyMatch(Given::leavesOpen)) {
      return Verdict.unknown(Question.WITH_WHAT, out);
    }
    return lost(web, web.answers().about(kind), out);
  }

  private Verdict lost(PersonWeb web, Told told, List<Tie> out) {
    if (out.stream().noneMatch(tie -> isOut(web, tie) == Certainty.YES)) {
      return Verdict.unknown(Question.SINCE_WHEN, out);
    }
    return told.isComplete(web.day(), limits)
        ? Verdict.present(out)
        : Verdict.unknown(Question.SUPPORT, out);
  }

  private Certainty isOut(PersonWeb web, Tie tie) {
    if (web.withStatus(web.person(), TieStatus.PAUSED).anyMatch(tie::equals)) {
      return Certainty.YES;
    }
    return web.isOver(tie) ? web.isWithin(limits.carerOutMonths(), web.stopOf(tie)) : Certainty.NO;
  }

  /**
   * One verdict of those about each kind, and about support of which nobody noted the kind; without
   * either the answers alone decide.
   */
  private Verdict ofKinds(
      PersonWeb web,
      Set<Support> kinds,
      Function<Support, Verdict> judge,
      List<Tie> open,
      Supplier<Verdict> judgeOpen) {
    Told told = web.answers().about(Answers.SUPPORT);
    List<Verdict> parts = new ArrayList<>();
    kinds.forEach(
        kind ->
            parts.add(Verdict.unlessContent(web.answers().about(kind), () -> judge.apply(kind))));
    if (!open.isEmpty()) {
      parts.add(Verdict.unlessContent(told, judgeOpen));
    }
    if (parts.isEmpty()) {
      parts.add(Verdict.unlessContent(told, () -> nothingRecorded(web, told)));
    }
    return Verdict.ofParts(parts);
  }

  private Verdict nothingRecorded(PersonWeb web, Told told) {
    return told.isComplete(web.day(), limits)
        ? Verdict.absent(List.of())
        : Verdict.unknown(Question.SUPPORT, List.of());
  }
}
