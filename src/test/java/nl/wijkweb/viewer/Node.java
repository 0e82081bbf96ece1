package nl.wijkweb.viewer;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The Node that Playwright brings along, with the viewer's libraries unpacked under {@link
 * #LIBRARIES}.
 */
final class Node {
  /** Each library under its own name, whatever its version. */
  static final Path LIBRARIES = Path.of("target", "webjars");

  private static final Path TURN = Path.of("target", "webjars.lock");
  private static final String ROOT = "META-INF/resources/webjars/";

  /** What a run printed, and how it ended. */
  record Outcome(int exit, String output) {}

  private Node() {}

  /** Runs Node with these arguments, in the project's folder. */
  static Outcome run(List<String> arguments) throws IOException, InterruptedException {
    unpackLibraries();
    List<String> command = new ArrayList<>();
    command.add(program().toString());
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }

  private static Path program() {
    Path folder =
        Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
            .driverDir();
    Path windows = folder.resolve("node.exe");
    return Files.exists(windows) ? windows : folder.resolve("node");
  }

  /** One process at a time: who comes second finds all of them whole. */
  private static synchronized void unpackLibraries() throws IOException {
    ClassLoader loader = Node.class.getClassLoader();
    try (FileChannel turn =
        FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      turn.lock();
      for (URL folder : Collections.list(loader.getResources(ROOT))) {
        if (folder.openConnection() instanceof JarURLConnection jar) {
          unpack(jar.getJarFile());
        }
      }
    }
  }

  private static void unpack(JarFile jar) throws IOException {
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (entry.isDirectory() || !entry.getName().startsWith(ROOT)) {
        continue;
      }
      String[] parts = entry.getName().substring(ROOT.length()).split("/", 3);
      Path file = LIBRARIES.resolve(parts[0]).resolve(parts[2]).normalize();
      if (!file.startsWith(LIBRARIES) || Files.exists(file)) {
        continue;
      }
      Files.createDirectories(file.getParent());
      try (var bytes = jar.getInputStream(entry)) {
        Files.copy(bytes, file);
      }
    }
  }
}
