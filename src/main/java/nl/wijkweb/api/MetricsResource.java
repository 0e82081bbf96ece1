package nl.wijkweb.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkweb.access.Policy;
import nl.wijkweb.disclosure.AreaFigures;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Coded;

/** The metrics of an area's web, on what the caller may see: {@code /v1/areas/{area}/metrics}. */
final class MetricsResource {
  private final Views views;
  private final Policy policy;
  private final Disclosure disclosure;
  private final AskedFigures asked;
  private final Jobs jobs;
  private final MetricsCsv csv = new MetricsCsv(MetricCatalogue.read());

  /** How an answer is written. */
  private enum Format implements Coded {
    JSON,
    CSV
  }

  MetricsResource(
      Views views, Policy policy, Disclosure disclosure, AskedFigures asked, Jobs jobs) {
    this.views = views;
    this.policy = policy;
    this.disclosure = disclosure;
    this.asked = asked;
    this.jobs = jobs;
  }

  /** A question, in whose view and of which web it is asked. */
  private record Question(
      View view, FiguresKey key, WebGraph graph, Predicate<ActorKind> mayShow) {}

  void get(Call call) {
    call.knownQuery("asOf", "projection", "directed", "weighted", "border", "format", "table");
    WhatCounts counts = WhatCounts.withDirection(call, views.today());
    Format format = call.choice("format", List.of(Format.values()));
    MetricsCsv.Table table = call.choice("table", List.of(MetricsCsv.Table.values()));
    call.check();
    Question question = question(call, counts);
    if (!disclosure.areMetricsAtHand(question.key(), question.graph())) {
      throw ApiProblem.figuresNotComputed();
    }
    if (format == Format.CSV || wantsCsv(call)) {
      answerCsv(call, question, table);
    } else {
      answerJson(call, question);
    }
  }

  /** Has them computed as a job, where that takes longer than a request. */
  void start(Call call) {
    call.knownQuery("asOf", "projection", "directed", "weighted", "border");
    WhatCounts counts = WhatCounts.withDirection(call, views.today());
    call.check();
    Question question = question(call, counts);
    if (disclosure.areMetricsAtHand(question.key(), question.graph())) {
      answerJson(call, question);
      return;
    }
    Job job =
        jobs.start(
            call.viewer(),
            new MetricsWork(disclosure, question.key(), question.graph(), question.mayShow()));
    JobJson.answerStarted(call, job);
  }

  private Question question(Call call, WhatCounts counts) {
    View view = views.of(call, call.area());
    return new Question(
        view,
        FiguresKey.of(call.viewer(), view, counts),
        counts.graph(view),
        kind -> policy.seesFiguresOf(call.viewer(), kind));
  }

  private AreaFigures figures(Question question) {
    return disclosure.metrics(question.key(), question.graph(), question.mayShow()).value();
  }

  private void answerJson(Call call, Question question) {
    View view = question.view();
    LocalDate day = question.key().counts().day();
    JsonObject unknown = asked.of(call.viewer(), view, question.graph(), day);
    Answers.json(
        call.http(), MetricsJson.of(question.key().area(), day, figures(question), unknown));
  }

  private void answerCsv(Call call, Question question, MetricsCsv.Table table) {
    AreaFigures figures = figures(question);
    LocalDate day = question.key().counts().day();
    byte[] body =
        table == MetricsCsv.Table.WEB
            ? csv.web(day.toString(), figures)
            : csv.actors(question.view(), day, figures);
    Answers.tagged(call.http(), Json.hash(body).substring(0, 32), CsvTable.TYPE, body);
  }

  /** Whether the caller takes CSV and no JSON, where the query does not say. */
  private static boolean wantsCsv(Call call) {
    call.http().header("Vary", call.http().res().getHeader("Vary") + ", Accept");
    String accepted = call.http().header("Accept");
    return call.http().queryParam("format") == null
        && accepted != null
        && accepted.contains("text/csv")
        && !accepted.contains("json");
  }
}
