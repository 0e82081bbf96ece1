package nl.wijkweb.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import org.jspecify.annotations.Nullable;

/**
 * {@code fading}: within 24 months two unpaid contacts, or one that was weekly, ended, were paused
 * or became rarer (004 L2313). All ties with somebody are one contact: who still comes as often by
 * another tie did not fall away. The subject that must be asked is the near circle. Unknown while
 * nobody did, or when it is not recorded since when or how often and that could make it so.
 */
final class FadingRule implements Rule {
  private static final Set<TieStatus> HAS_BEEN =
      Set.of(TieStatus.ACTIVE, TieStatus.PAUSED, TieStatus.ENDED);

  private final Thresholds limits;

  FadingRule(Thresholds limits) {
    this.limits = limits;
  }

  @Override
  public Verdict judge(PersonWeb web) {
    Told told = web.answers().about(Answers.NEAR);
    List<Loss> losses = losses(web);
    List<Tie> ties = losses.stream().flatMap(loss -> loss.spells().stream()).toList();
    if (!told.isComplete(web.day(), limits)) {
      return Verdict.unknown(Question.NEAR, ties);
    }
    Certainty enough = enough(losses);
    return switch (enough) {
      case YES -> Verdict.present(ties);
      case MAYBE -> Verdict.unknown(Question.SINCE_WHEN, ties);
      case NO -> Verdict.absent(ties);
    };
  }

  private Certainty enough(List<Loss> losses) {
    Certainty alone = Certainty.any(losses.stream().map(Loss::often));
    long sure = losses.stream().filter(loss -> loss.lost() == Certainty.YES).count();
    if (sure >= limits.fadingContacts()) {
      return Certainty.YES;
    }
    return alone.or(losses.size() >= limits.fadingContacts() ? Certainty.MAYBE : Certainty.NO);
  }

  /**
   * A contact that fell away, or may have.
   *
   * @param often whether it fell away and was so frequent that it is enough alone
   */
  private record Loss(Certainty lost, Certainty often, List<Tie> spells) {
    Loss with(Tie spell, Certainty isLost, Certainty wasOften) {
      List<Tie> all = new ArrayList<>(spells);
      all.add(spell);
      return new Loss(lost.or(isLost), often.or(isLost.and(wasOften)), all);
    }
  }

  private List<Loss> losses(PersonWeb web) {
    List<Tie> active = web.active();
    Map<ActorId, List<Tie>> contacts =
        web.spells().stream()
            .filter(web::isUnpaid)
            .filter(PersonWeb::counts)
            .filter(spell -> HAS_BEEN.contains(web.statusOf(spell)))
            .collect(Collectors.groupingBy(web::other));
    return contacts.values().stream()
        .map(spells -> loss(web, spells, active))
        .filter(loss -> loss.lost() != Certainty.NO)
        .toList();
  }

  private Loss loss(PersonWeb web, List<Tie> spells, List<Tie> active) {
    List<Tie> now = spells.stream().filter(active::contains).toList();
    Loss loss = new Loss(Certainty.NO, Certainty.NO, List.of());
    for (Tie spell : spells) {
      Certainty stopped =
          now.contains(spell)
              ? Certainty.NO
              : web.isWithin(limits.fadingMonths(), web.stopOf(spell)).and(isMoreThan(now, spell));
      if (stopped != Certainty.NO) {
        loss = loss.with(spell, stopped, UnpaidPerson.isAtLeast(spell, limits.fadingAlone()));
      }
    }
    return loss;
  }

  /** Whether a spell that is over was lived more often than what there is now; a pause was not. */
  private static Certainty isMoreThan(List<Tie> now, Tie before) {
    if (now.isEmpty()) {
      return Certainty.YES;
    }
    Frequency then = before.bond().frequency();
    Certainty more = Certainty.of(PersonWeb.isLived(before));
    for (Tie tie : now) {
      Frequency today = tie.bond().frequency();
      more = more.and(isMoreThan(today, then));
    }
    return more;
  }

  private static Certainty isMoreThan(@Nullable Frequency today, @Nullable Frequency then) {
    if (today == Frequency.DAILY) {
      return Certainty.NO;
    }
    if (today == null || then == null) {
      return Certainty.MAYBE;
    }
    return Certainty.of(UnpaidPerson.weight(then) > UnpaidPerson.weight(today));
  }
}
