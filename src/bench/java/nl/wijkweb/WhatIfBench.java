package nl.wijkweb;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.Removal;
import nl.wijkweb.insight.WhatIf;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.StoreConfig;
import org.jgrapht.alg.connectivity.ConnectivityInspector;

/**
 * Measures what falls away in a kern of 2,000 organisations, groups, places and activities: one
 * loss, and every one on its own, beside a naive version that makes the web anew and lets JGraphT
 * find its pieces. Prints a table for {@code src/docs/performance.md}.
 */
public final class WhatIfBench {
  private static final int ACTORS = 2_000;
  private static final int TIES = 8_000;
  private static final int ROUNDS = 20;
  private static final int WARM_UP = 20;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private WhatIfBench() {}

  public static void main(String[] args) throws Exception {
    Web web = BenchWeb.of("kern", ACTORS, TIES);
    WebGraph graph = Projection.EVERYONE.apply(web.actors(), web.ties(), DAY);
    WhatIf whatIf = new WhatIf(graph);
    List<ActorId> ids = web.actors().stream().map(Actor::id).toList();
    row("reading the web", millis(round -> new WhatIf(graph)));
    row("one loss", millis(round -> whatIf.without(List.of(ids.get(round)))));
    row("one loss, naive", millis(round -> naive(web, ids.get(round))));
    row("every loss on its own, ranked", millis(round -> Removal.ranked(whatIf)));
    double started = System.nanoTime();
    for (ActorId id : ids) {
      naive(web, id);
    }
    row("every loss on its own, naive, once", new double[] {(System.nanoTime() - started) / 1e6});
    throughTheService(web);
    System.exit(0);
  }

  private static void throughTheService(Web web) throws Exception {
    Path data = Files.createTempDirectory("wijkweb-bench");
    Service service = Service.serving(StoreConfig.embedded(data), 0);
    BenchClient client = new BenchClient(service.start());
    service.awaitReady();
    Viewer viewer = new Viewer("bench", UserRole.COORDINATOR, AreaScope.EVERYWHERE, null);
    client.get("/sign-in?token=" + service.link(viewer));
    client.bring(web);
    String area = "/v1/areas/kern";
    List<String> ids = new ArrayList<>();
    new ObjectMapper()
        .readTree(client.get(area + "/web?asOf=" + DAY).body())
        .path("actors")
        .forEach(actor -> ids.add(actor.path("id").textValue()));
    row(
        "API, one loss, warm",
        millis(round -> get(client, area + "/what-if?asOf=" + DAY + "&without=" + ids.get(round))));
    row(
        "API, where the web is fragile, warm",
        millis(round -> get(client, area + "/fragility?asOf=" + DAY.plusDays(round))));
    service.close();
  }

  private static Object get(BenchClient client, String path) {
    try {
      return client.get(path);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Object naive(Web web, ActorId without) {
    List<Actor> actors = web.actors().stream().filter(one -> !one.id().equals(without)).toList();
    List<Tie> ties =
        web.ties().stream().filter(tie -> !without.value().equals(tie.bond().via())).toList();
    return new ConnectivityInspector<>(Projection.EVERYONE.apply(actors, ties, DAY))
        .connectedSets();
  }

  /** Something that is measured, with the number of the round. */
  private interface Measured {
    Object run(int round);
  }

  private static double[] millis(Measured measured) {
    double[] times = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long started = System.nanoTime();
      Object made = measured.run(Math.abs(round));
      if (round >= 0) {
        times[round] = (System.nanoTime() - started) / 1e6;
      }
      if (made == null) {
        throw new IllegalStateException("nothing was made");
      }
    }
    return times;
  }

  private static void row(String what, double[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "| %s | median %.2f ms, slowest %.2f ms |%n",
        what,
        times[times.length / 2],
        times[times.length - 1]);
  }
}
