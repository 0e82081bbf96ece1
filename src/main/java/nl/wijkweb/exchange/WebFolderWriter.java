package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;

/**
 * Writes a web as its canonical web folder, which {@link WebFolderReader} reads back as the same
 * web. Rows are sorted by key, so that two exports can be compared line by line.
 */
public final class WebFolderWriter {
  /**
   * Writes a web. The folder appears whole or not at all: it is written beside its place, where
   * only its owner can read it, and then moved.
   *
   * @param place where the folder is to come; nothing may be there, or an empty folder
   * @throws FileAlreadyExistsException when something is there
   * @throws IOException when it cannot be written; nothing is left behind
   */
  public void write(Web web, Path place) throws IOException {
    write(place, draft -> writeFiles(web, draft));
  }

  /**
   * Writes the folder that {@link #writeArchive} packed, as it is; for the rest as {@link #write}.
   * What else is in the archive is left out.
   */
  public void unpack(Path archive, Path place) throws IOException {
    write(
        place,
        draft -> {
          try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (String name : WebTables.NAMES) {
              ZipEntry entry = zip.getEntry(name);
              if (entry != null) {
                Files.copy(zip.getInputStream(entry), draft.resolve(name));
              }
            }
          }
        });
  }

  private interface Filling {
    void into(Path draft) throws IOException;
  }

  private static void write(Path place, Filling filling) throws IOException {
    if (Files.exists(place) && !isEmptyFolder(place)) {
      throw new FileAlreadyExistsException(place.toString());
    }
    Path parent = place.toAbsolutePath().normalize().getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(place.toString());
    }
    Files.createDirectories(parent);
    Path draft = Files.createTempDirectory(parent, ".wijkweb-export-");
    try {
      filling.into(draft);
      Files.deleteIfExists(place);
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException failed) {
      delete(draft);
      throw failed;
    }
  }

  /**
   * Writes a web as a zip archive of its folder, to a stream that stays open. The same web gives
   * the same bytes.
   */
  public void writeArchive(Web web, OutputStream out) throws IOException {
    TextZip zip = new TextZip(out);
    CanonicalWeb.write(web, zip::open);
    zip.finish();
  }

  private static void writeFiles(Web web, Path folder) throws IOException {
    try (OneFileAtATime files = new OneFileAtATime(folder)) {
      CanonicalWeb.write(web, files);
    }
  }

  private static boolean isEmptyFolder(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(place)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> found = Files.walk(folder)) {
      paths = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }

  private static final class OneFileAtATime implements CanonicalWeb.Files, AutoCloseable {
    private final Path folder;
    private @Nullable Writer current;

    OneFileAtATime(Path folder) {
      this.folder = folder;
    }

    @Override
    public Appendable open(String name) throws IOException {
      close();
      Writer writer = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
      current = writer;
      return writer;
    }

    @Override
    public void close() throws IOException {
      if (current != null) {
        current.close();
      }
    }
  }
}
