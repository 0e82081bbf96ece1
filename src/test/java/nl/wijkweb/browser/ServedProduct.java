package nl.wijkweb.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged product serving webs to people who sign in at a provider, as it is set up. */
final class ServedProduct implements AutoCloseable {
  private static final Path JAR = Path.of("target", "wijkweb.jar");
  private static final Path LOG = Path.of("target", "served-product.log");

  private final Map<String, String> environment;
  private final Process process;
  private final Thread end = new Thread(this::destroy, "stop-served");

  /**
   * @param environment how it is set up; nothing else is
   */
  ServedProduct(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
    this.process = run(ProcessBuilder.Redirect.to(LOG.toFile()), "serve");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      // It prints its address once it is ready; the reader stays open, or the process would notice.
      BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
      String address = output.readLine();
      if (!environment.get("WIJKWEB_ADDRESS").equals(address)) {
        destroy();
        throw new IllegalStateException("It printed " + address + "; see " + LOG);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Brings a web in, as who owns this machine does. */
  void bring(Path folder) {
    try {
      Process bringing = run(ProcessBuilder.Redirect.INHERIT, "import", folder.toString());
      bringing.getInputStream().readAllBytes();
      if (bringing.waitFor() != 0) {
        throw new IllegalStateException(folder + " could not be brought in");
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(end);
    destroy();
  }

  private Process run(ProcessBuilder.Redirect messages, String... command) {
    List<String> words =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    JAR.toString()),
                Stream.of(command))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(words).redirectError(messages);
    builder.environment().keySet().removeIf(name -> name.startsWith("WIJKWEB_"));
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void destroy() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException hurry) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
