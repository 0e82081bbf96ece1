package nl.wijkweb.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.wijkweb.BenchWeb;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.LinearPart;
import nl.wijkweb.metrics.MetricsSuite;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.engine.EmbeddedEngine;
import nl.wijkweb.store.neo4j.DefaultRows;
import nl.wijkweb.store.neo4j.Neo4jStores;
import nl.wijkweb.store.seal.FileKeyRing;
import nl.wijkweb.store.seal.MasterKey;
import nl.wijkweb.store.seal.Seal;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Reading a whole web into its graph, beside reading it by default rows; and what a change of one
 * tie costs beside reading and computing all. All in one run, by turns. Prints a table for {@code
 * src/docs/performance.md}. An argument {@code reading} or {@code changing} asks for one half.
 */
public final class WebLoadBench {
  private static final int ACTORS = 20_000;
  private static final int TIES = 63_000;
  private static final int WARM = 7;
  private static final int ROUNDS = 9;
  private static final int FULL_ROUNDS = 3;
  private static final AreaCode CODE = new AreaCode("bench");
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

  private final WebStore store;
  private final DefaultRows rows;

  private WebLoadBench(WebStore store, DefaultRows rows) {
    this.store = store;
    this.rows = rows;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("wijkweb-bench");
    SecureRandom random = new SecureRandom();
    EmbeddedEngine engine =
        EmbeddedEngine.start(folder.resolve("graph"), new CypherCatalog(), random);
    StoreConfig.Remote remote =
        new StoreConfig.Remote(engine.uri(), engine.user(), engine.password());
    WebStore store = Neo4jStores.open(new StoreConfig(folder, remote, null));
    Path keys = Files.createDirectories(folder.resolve("other"));
    Seal seal =
        new Seal(
            FileKeyRing.open(
                keys.resolve("keys"),
                MasterKey.readOrGenerate(keys.resolve("master"), random),
                random),
            id -> false,
            random);
    Driver driver =
        GraphDatabase.driver(engine.uri(), AuthTokens.basic(engine.user(), engine.password()));
    store.importWeb(BenchWeb.of(CODE.value(), ACTORS, TIES), change(), (done, total) -> {});
    WebLoadBench bench = new WebLoadBench(store, new DefaultRows(driver, seal));
    bench.check();
    String part = args.length == 0 ? "" : args[0];
    if (!part.equals("changing")) {
      bench.reading();
    }
    if (!part.equals("reading")) {
      bench.changing();
    }
    System.exit(0);
  }

  /** Both ways give the same values. */
  private void check() {
    DefaultRows.Rows read = rows.load(CODE.value());
    AreaWeb web = load();
    if (!read.actors().equals(web.actors()) || !read.ties().equals(web.ties())) {
      throw new IllegalStateException("the two ways of reading differ");
    }
  }

  private void reading() {
    Map<String, Supplier<Object>> ways = new LinkedHashMap<>();
    ways.put("default rows into the graph", this::byDefaultRows);
    ways.put("of which the rows arrive", this::skim);
    ways.put("the store's reading into the graph", () -> project(load()));
    ways.put("of which reading", this::load);
    AreaWeb web = load();
    ways.put("of which projection", () -> project(web));
    Map<String, Double> medians = medians(ways, WARM, ROUNDS);
    double all = medians.get("default rows into the graph");
    medians.forEach(
        (way, millis) ->
            System.out.printf(
                Locale.ROOT, "| %s | %.0f ms | %.2f × |%n", way, millis, all / millis));
  }

  private void changing() {
    Map<String, Supplier<Object>> ways = new LinkedHashMap<>();
    ways.put("reading, projection, every metric", () -> MetricsSuite.compute(project(load())));
    AreaWeb[] known = {load()};
    ways.put(
        "after one changed tie: refresh, projection, linear metrics",
        () -> {
          known[0] = store.refreshWeb(known[0]).orElseThrow();
          return LinearPart.compute(project(known[0]));
        });
    ways.put(
        "of which refresh and projection", () -> project(store.refreshWeb(known[0]).orElseThrow()));
    Map<String, double[]> times = new LinkedHashMap<>();
    for (int round = 0; round <= FULL_ROUNDS; round++) {
      for (Map.Entry<String, Supplier<Object>> way : ways.entrySet()) {
        changeTie(round);
        double millis = millis(way.getValue());
        if (round > 0) {
          times.computeIfAbsent(way.getKey(), key -> new double[FULL_ROUNDS])[round - 1] = millis;
        }
      }
    }
    double all = median(times.values().iterator().next());
    times.forEach(
        (way, millis) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.0f ms | %.1f %% |%n",
                way,
                median(millis),
                100 * median(millis) / all));
  }

  private void changeTie(int number) {
    StoredTie stored = load().ties().get(1_000 + number);
    Tie tie = stored.tie();
    store.changeTie(
        new Tie(
            tie.id(),
            tie.from(),
            tie.type(),
            tie.to(),
            tie.course(),
            tie.bond(),
            tie.help(),
            tie.terms(),
            tie.provenance(),
            "changed " + Instant.now()),
        stored.version(),
        change());
  }

  private Object skim() {
    rows.skim(CODE.value());
    return "";
  }

  private WebGraph byDefaultRows() {
    DefaultRows.Rows read = rows.load(CODE.value());
    return graph(read.actors(), read.ties());
  }

  private AreaWeb load() {
    return store.loadWeb(CODE).orElseThrow();
  }

  private static WebGraph project(AreaWeb web) {
    return graph(web.actors(), web.ties());
  }

  private static WebGraph graph(List<StoredActor> actors, List<StoredTie> ties) {
    return Projection.EVERYONE.apply(actors, ties.stream().map(StoredTie::tie).toList(), DAY);
  }

  private static Map<String, Double> medians(
      Map<String, Supplier<Object>> ways, int warm, int rounds) {
    Map<String, double[]> times = new LinkedHashMap<>();
    ways.keySet().forEach(way -> times.put(way, new double[rounds]));
    for (int round = -warm; round < rounds; round++) {
      for (Map.Entry<String, double[]> way : times.entrySet()) {
        double millis = millis(ways.get(way.getKey()));
        if (round >= 0) {
          way.getValue()[round] = millis;
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    times.forEach((way, millis) -> medians.put(way, median(millis)));
    return medians;
  }

  private static double millis(Supplier<Object> work) {
    long start = System.nanoTime();
    if (work.get() == null) {
      throw new IllegalStateException("nothing was read");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Change change() {
    return new Change("bench", Instant.now(), null);
  }
}
