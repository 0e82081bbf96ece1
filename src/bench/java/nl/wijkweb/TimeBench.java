package nl.wijkweb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.store.StoreConfig;

/**
 * Measures going through time in a web of twenty years and 50,000 dated ties, as a user meets it:
 * the web as of each of its years, in turn, and two of those compared. Prints a table for {@code
 * src/docs/performance.md}.
 */
public final class TimeBench {
  private static final int ACTORS = 5_000;
  private static final int TIES = 50_000;
  private static final int ROUNDS = 3;
  private static final int WARM_UP = 1;

  private TimeBench() {}

  public static void main(String[] args) throws Exception {
    Path data = Files.createTempDirectory("wijkweb-bench");
    Service service = Service.serving(StoreConfig.embedded(data), 0);
    BenchClient client = new BenchClient(service.start());
    service.awaitReady();
    Viewer viewer = new Viewer("bench", UserRole.COORDINATOR, AreaScope.EVERYWHERE, null);
    client.get("/sign-in?token=" + service.link(viewer));
    client.bring(BenchWeb.ofYears("years", ACTORS, TIES));
    measure(client, "the web as of a day, warm", "/v1/areas/years/web?asOf=%d-06-01", 0);
    measure(
        client,
        "two days a year apart compared, warm",
        "/v1/areas/years/comparison?asOf=%d-06-01&since=%d-06-01",
        1);
    measure(
        client,
        "two days ten years apart compared, warm",
        "/v1/areas/years/comparison?asOf=%d-06-01&since=%d-06-01",
        10);
    service.close();
    System.exit(0);
  }

  /** Each year in turn, so that no two calls that follow each other ask the same. */
  private static void measure(BenchClient client, String what, String path, int apart)
      throws Exception {
    int years = BenchWeb.LAST_YEAR - BenchWeb.FIRST_YEAR + 1;
    double[] warm = new double[ROUNDS * years];
    int largest = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (int i = 0; i < years; i++) {
        int year = BenchWeb.FIRST_YEAR + i;
        String asked = path.formatted(year, year - apart);
        int[] bytes = new int[1];
        double millis = BenchClient.millis(() -> bytes[0] = client.get(asked).body().length);
        largest = Math.max(largest, bytes[0]);
        if (round >= 0) {
          warm[round * years + i] = millis;
        }
      }
    }
    String result = BenchClient.summary(warm);
    double slowest = warm[warm.length - 1];
    ServiceBench.row(
        "API, web of 20 years with %,d / %,d: " + what,
        ACTORS,
        TIES,
        String.format(
            Locale.ROOT, "%s, slowest %.0f ms; up to %,d bytes", result, slowest, largest));
  }
}
