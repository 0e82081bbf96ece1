package nl.wijkweb.api;

import java.util.List;
import nl.wijkweb.access.Policy;
import nl.wijkweb.disclosure.AreaFigures;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;

/** The metrics of an area's web, on what the caller may see: {@code /v1/areas/{area}/metrics}. */
final class MetricsResource {
  private final Views views;
  private final Policy policy;
  private final Disclosure disclosure;
  private final AskedFigures asked;
  private final MetricsCsv csv = new MetricsCsv(MetricCatalogue.read());

  /** How an answer is written. */
  private enum Format implements Coded {
    JSON,
    CSV
  }

  MetricsResource(Views views, Policy policy, Disclosure disclosure, AskedFigures asked) {
    this.views = views;
    this.policy = policy;
    this.disclosure = disclosure;
    this.asked = asked;
  }

  void get(Call call) {
    call.knownQuery("asOf", "projection", "directed", "weighted", "border", "format", "table");
    WhatCounts counts = WhatCounts.withDirection(call, views.today());
    Format format = call.choice("format", List.of(Format.values()));
    MetricsCsv.Table table = call.choice("table", List.of(MetricsCsv.Table.values()));
    call.check();
    View view = views.of(call, call.area());
    WebGraph graph = counts.graph(view);
    AreaFigures figures =
        disclosure
            .metrics(
                FiguresKey.of(call.viewer(), view, counts),
                graph,
                kind -> policy.seesFiguresOf(call.viewer(), kind))
            .value();
    if (format == Format.CSV || wantsCsv(call)) {
      byte[] body =
          table == MetricsCsv.Table.WEB
              ? csv.web(counts.day().toString(), figures)
              : csv.actors(view, counts.day(), figures);
      Answers.tagged(call.http(), Json.hash(body).substring(0, 32), MetricsCsv.TYPE, body);
      return;
    }
    AreaCode area = view.snapshot().area().area().code();
    JsonObject unknown = asked.of(call.viewer(), view.snapshot().web(), graph, counts.day());
    Answers.json(call.http(), MetricsJson.of(area, counts.day(), figures, unknown));
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
