package nl.wijkweb.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkweb.BenchWeb;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.exchange.WebFolderWriter;
import nl.wijkweb.store.neo4j.Neo4jStores;

/**
 * Undoing a large import and doing it again, beside the import itself, over Bolt from a process
 * with a small heap. Arguments: how many actors, how many ties.
 */
public final class UndoBench {
  private static final double NANOS = 1e9;

  private UndoBench() {}

  public static void main(String[] args) throws Exception {
    // The build hands them on as one.
    String[] sizes = String.join(" ", args).split(" ");
    Path place = Files.createTempDirectory("wijkweb-bench");
    Path folder = place.resolve("web");
    new WebFolderWriter()
        .write(
            BenchWeb.of("bench", Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1])), folder);
    try (EngineProcess engine = EngineProcess.start(place.resolve("graph"), List.of("-Xmx2g"))) {
      StoreConfig.Remote to = engine.remote();
      Process process =
          Jvm.start(
              List.of("-Xmx512m"),
              Client.class,
              place.toString(),
              folder.toString(),
              to.uri().toString(),
              to.user(),
              to.password());
      try (BufferedReader said =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        said.lines().forEach(System.out::println);
      }
      if (process.waitFor() != 0) {
        throw new IllegalStateException("the undo did not end well");
      }
    }
    System.exit(0);
  }

  /** What the process with the small heap runs. */
  static final class Client {
    private Client() {}

    public static void main(String[] args) throws IOException {
      StoreConfig.Remote remote = new StoreConfig.Remote(URI.create(args[2]), args[3], args[4]);
      try (WebStore store = Neo4jStores.open(new StoreConfig(Path.of(args[0]), remote, null))) {
        Change bringing = change();
        double brought = seconds(() -> bring(store, Path.of(args[1]), bringing));
        tell("import", brought, brought);
        Change undoing = change();
        tell("undo", seconds(() -> undo(store, bringing, undoing)), brought);
        tell("redo", seconds(() -> undo(store, undoing, change())), brought);
      }
    }

    private static void bring(WebStore store, Path folder, Change by) {
      try {
        store.importWeb(
            new WebFolderReader(SchemeReader.wijkweb()).read(folder).orElseThrow(),
            by,
            Progress.NONE);
      } catch (IOException unread) {
        throw new UncheckedIOException(unread);
      }
    }

    private static void undo(WebStore store, Change undone, Change by) {
      store.history().undo(UUID.fromString(String.valueOf(undone.id())), UndoerOfAll.ANYBODY, by);
    }

    private static Change change() {
      return new Change(
          "bench", null, Instant.parse("2026-01-01T00:00:00Z"), null, UUID.randomUUID());
    }

    private static double seconds(Runnable work) {
      long began = System.nanoTime();
      work.run();
      return (System.nanoTime() - began) / NANOS;
    }

    private static void tell(String what, double seconds, double brought) {
      Runtime heap = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f s | %.2f × | %d MiB |%n",
          what,
          seconds,
          seconds / brought,
          (heap.totalMemory() - heap.freeMemory()) >> 20);
    }
  }
}
