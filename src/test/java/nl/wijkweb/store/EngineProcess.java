package nl.wijkweb.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.wijkweb.store.StoreConfig.Remote;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.engine.EmbeddedEngine;

/** Neo4j in a process of its own, to which the test connects, and which it may kill. */
public final class EngineProcess implements AutoCloseable {
  private final Process process;
  private final Remote remote;

  private EngineProcess(Process process, Remote remote) {
    this.process = process;
    this.remote = remote;
  }

  /** Starts Neo4j on a folder and waits until it can be reached. */
  public static EngineProcess start(Path folder) throws IOException {
    return reached(Jvm.start(Main.class, folder.toString()));
  }

  /** The same with other options of its Java machine. */
  static EngineProcess start(Path folder, List<String> options) throws IOException {
    return reached(Jvm.start(options, Main.class, folder.toString()));
  }

  private static EngineProcess reached(Process process) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = said.readLine();
    if (line == null) {
      process.destroyForcibly();
      throw new IOException("the Neo4j process ended before it could be reached");
    }
    List<String> parts = List.of(line.split(" "));
    return new EngineProcess(
        process, new Remote(URI.create(parts.get(0)), parts.get(1), parts.get(2)));
  }

  /** Where it is reached. */
  public Remote remote() {
    return remote;
  }

  /** Ends it as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** The same after a while, or not at all when it ends by itself before. */
  void killAfter(long millis) {
    try {
      if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
        kill();
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it cleanly, or by force when it does not hear. */
  @Override
  public void close() throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      kill();
    }
  }

  /** What the process runs: an engine, until its standard input ends. */
  static final class Main {
    private Main() {}

    public static void main(String[] args) {
      try (EmbeddedEngine engine =
          EmbeddedEngine.start(Path.of(args[0]), new CypherCatalog(), new SecureRandom())) {
        System.out.println(engine.uri() + " " + engine.user() + " " + engine.password());
        System.out.flush();
        while (System.in.read() >= 0) {
          // Nobody is expected to say anything.
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
