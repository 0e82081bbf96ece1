package nl.wijkweb.api;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Supplier;
import nl.wijkweb.store.StoreException;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** Whether the service runs and can answer: {@code /health/live}, {@code /health/ready}. */
final class HealthResource {
  private final Startup startup;
  private final Supplier<@Nullable WebStore> store;
  private final PrometheusMeterRegistry meters;

  HealthResource(
      Startup startup, Supplier<@Nullable WebStore> store, PrometheusMeterRegistry meters) {
    this.startup = startup;
    this.store = store;
    this.meters = meters;
  }

  void live(Call call) {
    call.knownQuery();
    call.check();
    Answers.json(call.http(), new JsonObject().put("status", "up").node());
  }

  void ready(Call call) {
    call.knownQuery();
    call.check();
    call.http().header("Cache-Control", "no-store");
    WebStore ready = store.get();
    if (ready == null) {
      Startup.Step step = startup.current();
      call.http().status(503);
      JsonObject progress =
          new JsonObject()
              .put("step", step.step())
              .put("done", (int) step.done())
              .put("total", (int) step.total());
      Answers.json(
          call.http(),
          new JsonObject()
              .put("status", startup.hasFailed() ? "down" : "starting")
              .object("progress", progress)
              .node());
      return;
    }
    try {
      ready.ping();
      Answers.json(call.http(), new JsonObject().put("status", "up").node());
    } catch (StoreException down) {
      call.http().status(503);
      Answers.json(call.http(), new JsonObject().put("status", "down").node());
    }
  }

  void meters(Call call) {
    call.knownQuery();
    call.check();
    call.http().contentType("text/plain; version=0.0.4; charset=utf-8").result(meters.scrape());
  }
}
