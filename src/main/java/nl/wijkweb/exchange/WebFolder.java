package nl.wijkweb.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place with the files of a web: a folder, or a zip archive of one. To be closed after use. */
public final class WebFolder implements Closeable {
  private final String name;
  private final Path root;
  private final @Nullable FileSystem archive;

  private WebFolder(String name, Path root, @Nullable FileSystem archive) {
    this.name = name;
    this.root = root;
    this.archive = archive;
  }

  /**
   * Opens a folder, or a zip archive whose files stand at its top or in its one folder.
   *
   * @throws IOException when there is no such place, or it is neither
   */
  public static WebFolder open(Path place) throws IOException {
    String name = String.valueOf(place.getFileName());
    if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return new WebFolder(name, place, null);
    }
    FileSystem archive = FileSystems.newFileSystem(place);
    try {
      return new WebFolder(name, top(archive.getPath("/")), archive);
    } catch (IOException unreadable) {
      archive.close();
      throw unreadable;
    }
  }

  /** The folder's name, to name it in a message. */
  public String name() {
    return name;
  }

  /** The names of the files in it, sorted. */
  public List<String> files() throws IOException {
    try (Stream<Path> paths = Files.list(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** Opens one of its files. */
  public InputStream read(String file) throws IOException {
    return Files.newInputStream(root.resolve(file));
  }

  @Override
  public void close() throws IOException {
    if (archive != null) {
      archive.close();
    }
  }

  private static Path top(Path root) throws IOException {
    try (Stream<Path> paths = Files.list(root)) {
      List<Path> entries = paths.toList();
      return entries.size() == 1 && Files.isDirectory(entries.get(0)) ? entries.get(0) : root;
    }
  }
}
