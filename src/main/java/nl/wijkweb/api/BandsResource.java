package nl.wijkweb.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.Bands;
import nl.wijkweb.metrics.RandomGraphs;

/**
 * Where an area's figures stand among those of random webs of the same degrees: {@code
 * /v1/areas/{area}/bands}. They are computed when somebody asks, as a job, and kept.
 */
final class BandsResource {
  private final Views views;
  private final Disclosure disclosure;
  private final Jobs jobs;
  private final BandsCache cache = new BandsCache();

  BandsResource(Views views, Disclosure disclosure, Jobs jobs) {
    this.views = views;
    this.disclosure = disclosure;
    this.jobs = jobs;
  }

  /** The graph of which bands are asked, and under which key they are kept. */
  private record Wanted(BandsKey key, WebGraph graph) {
    boolean isTooLarge() {
      return graph.order() > RandomGraphs.LARGEST;
    }
  }

  void get(Call call) {
    Wanted wanted = wanted(call);
    Answers.json(call.http(), json(wanted, cache.find(wanted.key())));
  }

  void start(Call call) {
    Wanted wanted = wanted(call);
    Optional<Disclosed<Bands>> known = cache.find(wanted.key());
    if (known.isPresent() || wanted.isTooLarge()) {
      Answers.json(call.http(), json(wanted, known));
      return;
    }
    Job job =
        jobs.start(call.viewer(), new BandsWork(cache, wanted.key(), wanted.graph(), disclosure));
    call.http().status(202).header("Location", "/v1/jobs/" + job.id());
    Answers.json(call.http(), JobJson.whole(job, job.status(), call.language()).node());
  }

  private Wanted wanted(Call call) {
    call.knownQuery("asOf", "projection", "border");
    WhatCounts counts = WhatCounts.of(call, views.today());
    call.check();
    View view = views.of(call, call.area());
    WebGraph graph = counts.graph(view);
    return new Wanted(BandsKey.of(call.viewer(), view, counts, graph), graph);
  }

  private static ObjectNode json(Wanted wanted, Optional<Disclosed<Bands>> bands) {
    JsonObject json =
        new JsonObject()
            .put("area", wanted.key().figures().area())
            .put("asOf", wanted.key().figures().counts().day())
            .set("projection", MetricsJson.values(wanted.graph().counted().values()))
            .put(
                "state", bands.isPresent() ? "done" : wanted.isTooLarge() ? "too-large" : "absent");
    bands.ifPresent(found -> write(found.value(), json));
    return json.node();
  }

  private static void write(Bands bands, JsonObject json) {
    json.node().put("samples", Bands.SAMPLES);
    json.set("bands", Json.MAPPER.valueToTree(bands.bands()));
    JsonObject without = new JsonObject();
    bands.without().forEach(without::put);
    json.object("without", without);
    OptionalDouble smallWorld = bands.smallWorld();
    if (smallWorld.isPresent()) {
      json.node().put(Bands.SMALL_WORLD, smallWorld.getAsDouble());
    } else {
      json.node().putNull(Bands.SMALL_WORLD);
    }
  }
}
