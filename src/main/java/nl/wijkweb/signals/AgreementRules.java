package nl.wijkweb.signals;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;

/**
 * What was agreed and did not begin, and what was closed unseen. Both are for organisations to
 * arrange: no question goes before them and nobody's content silences them.
 */
final class AgreementRules {
  private static final String NO_ANSWER = "no-answer";

  private final Thresholds limits;

  AgreementRules(Thresholds limits) {
    this.limits = limits;
  }

  /**
   * {@code promised}: help was agreed and the day by which it would begin is past, or six weeks are
   * without such a day (004 L1970). Unknown when the dates leave open whether it is past.
   */
  Verdict promised(PersonWeb web) {
    List<Tie> agreed =
        Given.helpTo(web.person(), web.withStatus(web.person(), TieStatus.AGREED)).toList();
    return ofTies(agreed, tie -> Promise.of(tie, web.day(), limits).late(), Question.WHEN_BEGINS);
  }

  /**
   * {@code closed-unseen}: help ended because there was no answer, and whoever ended it has had no
   * contact since (004 L1728); a professional's contact is their organisation's too. Unknown when
   * the dates leave open which came first.
   */
  Verdict closedUnseen(PersonWeb web) {
    List<Tie> closed =
        Given.helpTo(web.person(), web.spells().stream())
            .filter(tie -> NO_ANSWER.equalsIgnoreCase(tie.course().endReason()))
            .filter(web::isOver)
            .toList();
    return ofTies(closed, tie -> isUnseen(web, tie), Question.LAST_SEEN);
  }

  private static Certainty isUnseen(PersonWeb web, Tie closed) {
    Set<ActorId> closer = withEmployers(web, web.other(closed));
    Certainty seen =
        Certainty.any(
            web.spells().stream()
                .filter(
                    tie -> withEmployers(web, web.other(tie)).stream().anyMatch(closer::contains))
                .map(tie -> isSeen(web, closed, tie)));
    return switch (seen) {
      case YES -> Certainty.NO;
      case MAYBE -> Certainty.MAYBE;
      case NO -> Certainty.YES;
    };
  }

  private static Set<ActorId> withEmployers(PersonWeb web, ActorId id) {
    return Stream.concat(Stream.of(id), web.employers(id).stream()).collect(Collectors.toSet());
  }

  /** Whether there was contact by a tie after another was closed. */
  private static Certainty isSeen(PersonWeb web, Tie closed, Tie tie) {
    PartialDate end = web.stopOf(closed);
    if (end != null && hasBegunAnew(web, end, tie)) {
      return Certainty.YES;
    }
    PartialDate contact = tie.course().lastContact();
    if (contact == null || contact.earliest().isAfter(web.day())) {
      return Certainty.NO;
    }
    if (end == null) {
      return Certainty.MAYBE;
    }
    if (contact.earliest().isAfter(end.latest())) {
      return Certainty.YES;
    }
    return Certainty.of(contact.latest().isAfter(end.earliest())).and(Certainty.MAYBE);
  }

  private static boolean hasBegunAnew(PersonWeb web, PartialDate end, Tie tie) {
    PartialDate since = tie.course().period().since();
    return since != null
        && since.earliest().isAfter(end.latest())
        && PersonWeb.isHelpTo(web.person(), tie)
        && web.active().contains(tie);
  }

  private static Verdict ofTies(List<Tie> ties, Function<Tie, Certainty> judge, Question question) {
    if (ties.isEmpty()) {
      return Verdict.absent(ties);
    }
    return Verdict.ofParts(
        ties.stream()
            .map(
                tie ->
                    switch (judge.apply(tie)) {
                      case YES -> Verdict.present(List.of(tie));
                      case MAYBE -> Verdict.unknown(question, List.of(tie));
                      case NO -> Verdict.absent(List.of(tie));
                    })
            .toList());
  }
}
