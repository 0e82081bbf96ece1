package nl.wijkweb.store.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the files below {@code cypher/} that were packed with the service, in a jar or a folder.
 */
final class CypherFiles {
  static final String EXTENSION = ".cypher";
  private static final String FOLDER = "cypher/";

  private CypherFiles() {}

  /** All files, by path. */
  static List<CypherFile> onClassPath() {
    // A file that is always there leads to where the others are.
    String known = FOLDER + Statement.ENGINE_PING.path() + EXTENSION;
    URL url = CypherFiles.class.getClassLoader().getResource(known);
    if (url == null) {
      throw new IllegalStateException("the files in cypher/ are not on the class path");
    }
    String root = url.toString().substring(0, url.toString().length() - known.length());
    try {
      return list(url, root).stream()
          .filter(name -> name.endsWith(EXTENSION))
          .sorted()
          .map(name -> read(root, name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the files in cypher/ cannot be listed", e);
    }
  }

  /** The names of files below the folder, from the root of the class path. */
  private static List<String> list(URL url, String root) throws IOException {
    if (url.openConnection() instanceof JarURLConnection jar) {
      return jar.getJarFile().stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(FOLDER))
          .toList();
    }
    Path top = Path.of(URI.create(root));
    try (Stream<Path> files = Files.walk(top.resolve(FOLDER))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static CypherFile read(String root, String name) {
    try {
      URL url = URI.create(root + name).toURL();
      try (InputStream in = url.openStream()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new CypherFile(name.substring(FOLDER.length()), url, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + name + " cannot be read", e);
    }
  }
}
