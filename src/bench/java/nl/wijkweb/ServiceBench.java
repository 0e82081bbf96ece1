package nl.wijkweb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.StoreConfig;

/**
 * Measures the service as its users meet it: webs of 500 and 5,000 actors by the API, the panel
 * after an edit, the first picture in the browser, an import of 10,000 actors with 50,000 ties
 * beside ties that are added one by one, and the memory afterwards. Prints a table for {@code
 * src/docs/performance.md}.
 */
public final class ServiceBench {
  private static final int WARM = 40;
  private static final int WARM_UP = 20;
  private static final int COLD = 7;
  private static final int ONE_BY_ONE = 200;

  private final String address;
  private final BenchClient client;

  private ServiceBench(String address) {
    this.address = address;
    this.client = new BenchClient(address);
  }

  public static void main(String[] args) throws Exception {
    Path data = Files.createTempDirectory("wijkweb-bench");
    Service service = Service.serving(StoreConfig.embedded(data), 0);
    ServiceBench bench = new ServiceBench(service.start());
    service.awaitReady();
    Viewer viewer = new Viewer("bench", UserRole.COORDINATOR, AreaScope.EVERYWHERE, null);
    bench.client.get("/sign-in?token=" + service.link(viewer));
    bench.web("web500", 500, 2_000);
    bench.web("web5000", 5_000, 20_000);
    bench.panel("web2000", 2_000, 8_000);
    FirstPicture.measure(bench.address, service.link(viewer), "web500", "web5000");
    bench.importing("web10000", 10_000, 50_000);
    memory();
    service.close();
    System.exit(0);
  }

  private void web(String code, int actors, int ties) throws Exception {
    client.bring(BenchWeb.of(code, actors, ties));
    String path = "/v1/areas/" + code + "/web?asOf=2025-01-01";
    double[] cold = new double[COLD];
    for (int i = 0; i < COLD; i++) {
      touch(code);
      cold[i] = BenchClient.millis(() -> client.get(path));
    }
    double[] warm = new double[WARM];
    for (int i = 0; i < WARM; i++) {
      warm[i] = BenchClient.millis(() -> client.get(path));
    }
    int plain = client.get(path).body().length;
    int packed = client.packed(path);
    row("API, web of %,d / %,d, cold (after a change)", actors, ties, BenchClient.summary(cold));
    row("API, web of %,d / %,d, warm", actors, ties, BenchClient.summary(warm));
    row(
        "API, web of %,d / %,d, bytes",
        actors, ties, String.format(Locale.ROOT, "%,d, gzip %,d", plain, packed));
  }

  /** How long the whole panel takes right after an edit, which no cache has seen. */
  private void panel(String code, int actors, int ties) throws Exception {
    client.bring(BenchWeb.of(code, actors, ties));
    String first = actor(code);
    String path = "/v1/areas/" + code + "/metrics";
    double[] edited = new double[WARM];
    for (int i = -WARM_UP; i < WARM; i++) {
      tie(code, first, actor(code));
      double millis = BenchClient.millis(() -> client.get(path));
      if (i >= 0) {
        edited[i] = millis;
      }
    }
    row(
        "API, every metric of a web of %,d / %,d, after an edit",
        actors, ties, BenchClient.summary(edited));
  }

  private void importing(String code, int actors, int ties) throws Exception {
    Web web = BenchWeb.of(code, actors, ties);
    double bulk = BenchClient.millis(() -> client.bring(web)) / 1_000;
    double perSecond = (2 * actors + ties) / bulk;
    String first = actor(code);
    String second = actor(code);
    double single =
        BenchClient.millis(
                () -> {
                  for (int i = 0; i < ONE_BY_ONE; i++) {
                    tie(code, first, second);
                  }
                })
            / 1_000;
    double onePerSecond = ONE_BY_ONE / single;
    row(
        "import of %,d / %,d by the API",
        actors, ties, String.format(Locale.ROOT, "%.1f s, %,.0f rows/s", bulk, perSecond));
    row(
        "ties one by one by the API, in a web of %,d / %,d",
        actors,
        ties,
        String.format(
            Locale.ROOT,
            "%,.0f a second; the import is %.0f × that",
            onePerSecond,
            perSecond / onePerSecond));
  }

  private static void memory() throws IOException {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
      String resident =
          status.filter(line -> line.startsWith("VmRSS")).findFirst().orElse("?").strip();
      row("memory after it, %d / %d", 0, 0, heap + " MiB heap in use; " + resident);
    }
  }

  /** Changes something, so that the next read finds the web at hand out of date. */
  private void touch(String code) throws Exception {
    actor(code);
  }

  private String actor(String code) throws Exception {
    String id = UUID.randomUUID().toString();
    client.post(
        "/v1/areas/" + code + "/actors",
        "{\"id\":\"%s\",\"kind\":\"CLUB\",\"name\":\"x\"}".formatted(id));
    return id;
  }

  private void tie(String code, String from, String to) throws Exception {
    client.post(
        "/v1/areas/" + code + "/ties",
        "{\"id\":\"%s\",\"from\":\"%s\",\"type\":\"WORKS_WITH\",\"to\":\"%s\"}"
            .formatted(UUID.randomUUID(), from, to));
  }

  static void row(String what, int actors, int ties, String result) {
    System.out.printf(Locale.ROOT, "| " + what + " | %s |%n", actors, ties, result);
  }
}
