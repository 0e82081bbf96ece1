package nl.wijkweb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The demo webs that come with the product, in its jar or in the folder it was built in. */
final class SeedData {
  private static final String FOLDER = "seed-data";

  private SeedData() {}

  /** Does something with the folders of all demo webs, by name. */
  static void read(Consumer<List<Path>> work) {
    URL place = SeedData.class.getClassLoader().getResource(FOLDER);
    if (place == null) {
      throw new IllegalStateException("the demo webs are missing from this build");
    }
    try {
      URI uri = place.toURI();
      if (!"jar".equals(uri.getScheme())) {
        work.accept(webs(Path.of(uri)));
        return;
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        work.accept(webs(jar.getPath("/" + FOLDER)));
      }
    } catch (IOException | URISyntaxException broken) {
      throw new UncheckedIOException("the demo webs cannot be read", new IOException(broken));
    }
  }

  private static List<Path> webs(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
