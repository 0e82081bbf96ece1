package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.Recent;

/**
 * A long figure of an area, under {@code /v1/areas/{area}}: it is computed when somebody asks, as a
 * job, and kept.
 */
final class LongResource<T> {
  /** How many answers are kept. */
  private static final int MOST = 256;

  private final Views views;
  private final Policy policy;
  private final Jobs jobs;
  private final LongFigure<T> figure;
  private final Recent<LongKey, Disclosed<T>> cache = new Recent<>(MOST);

  LongResource(Views views, Policy policy, Jobs jobs, LongFigure<T> figure) {
    this.views = views;
    this.policy = policy;
    this.jobs = jobs;
    this.figure = figure;
  }

  /** A question, and in whose view it is asked. */
  private record Asked(View view, LongQuestion question) {}

  void get(Call call) {
    Asked asked = asked(call);
    Answers.json(call.http(), json(asked, cache.find(asked.question().key())));
  }

  void start(Call call) {
    Asked asked = asked(call);
    LongQuestion question = asked.question();
    Optional<Disclosed<T>> known = cache.find(question.key());
    if (known.isPresent() || isTooLarge(question)) {
      Answers.json(call.http(), json(asked, known));
      return;
    }
    startAll(call, List.of(question));
  }

  /** Has it computed of several webs, as one job. */
  void startAll(Call call, List<LongQuestion> questions) {
    Job job = jobs.start(call.viewer(), new LongWork<>(figure, cache, questions));
    JobJson.answerStarted(call, job);
  }

  /** What is kept of a web. */
  Optional<T> find(LongQuestion question) {
    return cache.find(question.key()).map(Disclosed::value);
  }

  /** Whether it is not computed of a web of this size. */
  boolean isTooLarge(LongQuestion question) {
    return question.graph().order() > figure.largest();
  }

  private Asked asked(Call call) {
    call.knownQuery("asOf", "projection", "border");
    WhatCounts counts = WhatCounts.of(call, views.today());
    call.check();
    View view = views.of(call, call.area());
    return new Asked(view, question(call.viewer(), view, counts));
  }

  /** The question of a web, as a viewer asks it. */
  LongQuestion question(Viewer viewer, View view, WhatCounts counts) {
    WebGraph graph = counts.graph(view);
    return new LongQuestion(
        LongKey.of(viewer, view, counts, graph), graph, kind -> policy.seesFiguresOf(viewer, kind));
  }

  private ObjectNode json(Asked asked, Optional<Disclosed<T>> found) {
    LongQuestion question = asked.question();
    FiguresKey key = question.key().figures();
    JsonObject json =
        new JsonObject()
            .put("area", key.area())
            .put("asOf", key.counts().day())
            .set("projection", MetricsJson.values(question.graph().counted().values()))
            .put(
                "state",
                found.isPresent() ? "done" : isTooLarge(question) ? "too-large" : "absent");
    found.ifPresent(one -> figure.write(one.value(), asked.view(), key.counts().day(), json));
    return json.node();
  }
}
