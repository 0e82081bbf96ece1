package nl.wijkweb.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The packaged product showing its demo webs, in a process of its own. It is started once for all
 * tests: who changes something takes a part of a web that no other test counts on.
 */
final class DemoService implements AutoCloseable {
  private static final Path JAR = Path.of("target", "wijkweb.jar");
  private static final Path LOG = Path.of("target", "demo-service.log");
  private static final long LONGEST_START_SECONDS = 240;
  private static final long LONGEST_STOP_SECONDS = 30;

  private final Process process;
  private final Thread end = new Thread(this::destroy, "stop-demo");
  private final String address;

  DemoService() {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException(
          "The browser tests need the packaged product, " + JAR + ": run 'mvn verify'.");
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=240m",
            "-jar",
            JAR.toString(),
            "demo",
            "--port",
            "0");
    try {
      process = new ProcessBuilder(command).redirectError(LOG.toFile()).start();
    } catch (IOException broken) {
      throw new UncheckedIOException("the demo could not be started", broken);
    }
    Runtime.getRuntime().addShutdownHook(end);
    address = awaitAddress();
  }

  /** Where the pages are, as {@code http://host:port}. */
  String address() {
    return address;
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(end);
    destroy();
  }

  /** The demo prints its address once it is ready; when it cannot start, it prints nothing. */
  private String awaitAddress() {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    try {
      String line =
          CompletableFuture.supplyAsync(() -> lineOf(output))
              .get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
      if (line.startsWith("http://")) {
        return line;
      }
    } catch (Exception failed) {
      destroy();
      throw new IllegalStateException("The demo did not start; it said:\n" + said(), failed);
    }
    destroy();
    throw new IllegalStateException("The demo did not print its address; it said:\n" + said());
  }

  private static String lineOf(BufferedReader output) {
    try {
      String line = output.readLine();
      return line == null ? "" : line;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String said() {
    try {
      return Files.readString(LOG);
    } catch (IOException broken) {
      return LOG + " cannot be read: " + broken.getMessage();
    }
  }

  private void destroy() {
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException hurry) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
