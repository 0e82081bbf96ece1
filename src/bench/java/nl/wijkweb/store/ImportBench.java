package nl.wijkweb.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.wijkweb.BenchWeb;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.exchange.WebFolderWriter;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * Bringing a large web folder in over Bolt, from a process with a small heap, beside Neo4j's own
 * {@code LOAD CSV} of the same files; each into an empty Neo4j in a process of its own. Arguments:
 * how many actors, how many ties, how many rounds.
 */
public final class ImportBench {
  private static final String CODE = "bench";
  private static final double NANOS = 1e9;
  private static final List<String> ENGINE = List.of("-Xmx2g");
  private static final List<String> CLIENT = List.of("-Xmx512m");

  private ImportBench() {}

  public static void main(String[] args) throws Exception {
    // The build hands them on as one.
    String[] sizes = String.join(" ", args).split(" ");
    int actors = Integer.parseInt(sizes[0]);
    int ties = Integer.parseInt(sizes[1]);
    Path place = Files.createTempDirectory("wijkweb-bench");
    Path folder = place.resolve("web");
    new WebFolderWriter().write(BenchWeb.of(CODE, actors, ties), folder);
    double rows = 2.0 * actors + ties;
    for (int round = 0; round < Integer.parseInt(sizes[2]); round++) {
      double load = loadCsv(Files.createDirectories(place.resolve("load" + round)), folder);
      double own = own(Files.createDirectories(place.resolve("own" + round)), folder);
      System.out.printf(
          Locale.ROOT,
          "| LOAD CSV %.1f s, %.0f rows/s | import %.1f s, %.0f rows/s | %.2f × |%n",
          load,
          rows / load,
          own,
          rows / own,
          load / own);
    }
    System.exit(0);
  }

  /** The import by the product: reading and checking the folder is part of it. */
  private static double own(Path place, Path folder) throws Exception {
    try (EngineProcess engine = EngineProcess.start(place.resolve("graph"), ENGINE)) {
      StoreConfig.Remote to = engine.remote();
      Process process =
          Jvm.start(
              CLIENT,
              Client.class,
              place.toString(),
              folder.toString(),
              to.uri().toString(),
              to.user(),
              to.password());
      try (BufferedReader said =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        String last = "";
        for (String line = said.readLine(); line != null; line = said.readLine()) {
          System.out.println("  " + line);
          last = line;
        }
        if (process.waitFor() != 0) {
          throw new IllegalStateException("the import did not end well");
        }
        return Double.parseDouble(last.split(" ")[1]);
      }
    }
  }

  private static double loadCsv(Path place, Path folder) throws Exception {
    try (EngineProcess engine = EngineProcess.start(place.resolve("graph"), ENGINE);
        Driver driver =
            GraphDatabase.driver(
                engine.remote().uri(),
                AuthTokens.basic(engine.remote().user(), engine.remote().password()));
        Session session = driver.session()) {
      session.run("CREATE CONSTRAINT load_actor FOR (n:Load) REQUIRE n.id IS UNIQUE").consume();
      long began = System.nanoTime();
      load(session, folder.resolve("actors.csv"), "CREATE (n:Load) SET n = row");
      load(
          session,
          folder.resolve("involvement.csv"),
          "MATCH (n:Load {id: row.actor}) SET n.involvement = row.level, n.from = row.from");
      load(
          session,
          folder.resolve("ties.csv"),
          "MATCH (a:Load {id: row.from}) MATCH (b:Load {id: row.to})"
              + " CREATE (a)-[r:$(row.type)]->(b) SET r = row");
      return (System.nanoTime() - began) / NANOS;
    }
  }

  private static void load(Session session, Path file, String work) {
    session
        .run(
            "LOAD CSV WITH HEADERS FROM '"
                + file.toUri()
                + "' AS row CALL (row) { "
                + work
                + " } IN TRANSACTIONS OF 5000 ROWS")
        .consume();
  }

  /** What the process with the small heap runs. */
  static final class Client {
    private Client() {}

    public static void main(String[] args) throws IOException {
      StoreConfig.Remote remote =
          new StoreConfig.Remote(java.net.URI.create(args[2]), args[3], args[4]);
      try (WebStore store = Neo4jStores.open(new StoreConfig(Path.of(args[0]), remote, null))) {
        long began = System.nanoTime();
        Web web = new WebFolderReader(SchemeReader.wijkweb()).read(Path.of(args[1])).orElseThrow();
        System.out.printf(Locale.ROOT, "read %.1f%n", (System.nanoTime() - began) / NANOS);
        Silence silence = new Silence();
        store.importWeb(
            web, new Change("bench", Instant.parse("2026-01-01T00:00:00Z"), null), silence);
        Runtime heap = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "silent at most %.1f%n", silence.longest / NANOS);
        System.out.printf(
            Locale.ROOT, "heap %d MiB%n", (heap.totalMemory() - heap.freeMemory()) >> 20);
        System.out.printf(Locale.ROOT, "whole %.1f%n", (System.nanoTime() - began) / NANOS);
      }
    }
  }

  /** For how long nothing was told of how far it is. */
  private static final class Silence implements Progress {
    private long told = System.nanoTime();
    private long longest;

    @Override
    public void at(long done, long total) {
      longest = Math.max(longest, System.nanoTime() - told);
      told = System.nanoTime();
    }

    @Override
    public void planning(long rows) {
      at(rows, rows);
    }
  }
}
