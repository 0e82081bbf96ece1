package nl.wijkweb.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;

/** The viewer's libraries, which come as WebJars: by name, whatever version is there. */
final class Webjars {
  private static final String ROOT = "META-INF/resources/webjars/";

  private final ClassLoader loader;
  private final Map<String, String> versions = new HashMap<>();

  Webjars(ClassLoader loader) {
    this.loader = loader;
    try {
      for (URL folder : Collections.list(loader.getResources(ROOT))) {
        if (folder.openConnection() instanceof JarURLConnection jar) {
          jar.getJarFile().stream().map(JarEntry::getName).forEach(this::note);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("the viewer's libraries cannot be read", broken);
    }
  }

  /** Opens a file of a library; empty when there is none. */
  Optional<InputStream> open(String library, String file) {
    String version = versions.get(library);
    return version == null || file.contains("..")
        ? Optional.empty()
        : Optional.ofNullable(
            loader.getResourceAsStream(ROOT + library + "/" + version + "/" + file));
  }

  private void note(String entry) {
    if (entry.startsWith(ROOT)) {
      String[] parts = entry.substring(ROOT.length()).split("/");
      if (parts.length > 2) {
        versions.putIfAbsent(parts[0], parts[1]);
      }
    }
  }
}
