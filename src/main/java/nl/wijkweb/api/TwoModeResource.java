package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.disclosure.TwoModeFigures;

/** Members and groups of an area's web: {@code /v1/areas/{area}/two-mode}. */
final class TwoModeResource {
  private final Views views;
  private final Policy policy;
  private final Disclosure disclosure;
  private final PeopleTold people;

  TwoModeResource(Views views, Policy policy, Disclosure disclosure, PeopleTold people) {
    this.views = views;
    this.policy = policy;
    this.disclosure = disclosure;
    this.people = people;
  }

  void get(Call call) {
    call.knownQuery("of", "asOf", "border");
    Sides sides = call.choice("of", List.of(Sides.values()));
    WhatCounts counts = WhatCounts.of(call, sides.projection(), views.today());
    call.check();
    View view = views.of(call, call.area());
    Viewer viewer = call.viewer();
    TwoModeFigures figures =
        disclosure
            .twoMode(
                counts.graph(view),
                sides::isMember,
                sides::isGroup,
                kind -> policy.seesFiguresOf(viewer, kind))
            .value();
    NamesJson names = new NamesJson();
    LocalDate day = counts.day();
    JsonObject json =
        new JsonObject()
            .put("area", view.snapshot().area().area().code())
            .put("asOf", day)
            .put("of", sides);
    TwoModeJson.write(figures, names, json);
    if (sides == Sides.PEOPLE && policy.seesCountsOfPeople(viewer)) {
      json.object("people", GroupsOfPeople.of(view, people.of(view, day).value(), day, names));
    }
    names.write(view, day, json);
    Answers.json(call.http(), json.node());
  }
}
