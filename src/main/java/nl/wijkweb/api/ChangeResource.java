package nl.wijkweb.api;

import java.time.LocalDate;
import nl.wijkweb.access.Policy;
import nl.wijkweb.disclosure.ChangeFigures;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.problem.ProblemCode;

/** What became of an area's web between two days: {@code /v1/areas/{area}/change}. */
final class ChangeResource {
  private final Views views;
  private final Policy policy;
  private final Disclosure disclosure;

  ChangeResource(Views views, Policy policy, Disclosure disclosure) {
    this.views = views;
    this.policy = policy;
    this.disclosure = disclosure;
  }

  void get(Call call) {
    call.knownQuery("since", "asOf", "projection", "directed", "weighted", "border");
    WhatCounts after = WhatCounts.withDirection(call, views.today());
    LocalDate since = call.day("since", after.day().minusYears(1));
    if (since.isAfter(after.day())) {
      call.wrong("since", ProblemCode.ENDS_BEFORE_BEGIN.of());
    }
    call.check();
    View view = views.of(call, call.area());
    Disclosure.Day earlier = day(call, view, after.on(since));
    Disclosure.Day later = day(call, view, after);
    if (!isAtHand(earlier) || !isAtHand(later)) {
      throw ApiProblem.figuresNotComputed();
    }
    ChangeFigures change =
        disclosure
            .change(earlier, later, kind -> policy.seesFiguresOf(call.viewer(), kind))
            .value();
    Answers.json(call.http(), ChangeJson.of(view, since, after.day(), change));
  }

  private boolean isAtHand(Disclosure.Day day) {
    return disclosure.areMetricsAtHand(day.key(), day.graph());
  }

  private static Disclosure.Day day(Call call, View view, WhatCounts counts) {
    return new Disclosure.Day(FiguresKey.of(call.viewer(), view, counts), counts.graph(view));
  }
}
