package nl.wijkweb;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that appears whole or not at all, and that only its owner can read. */
final class NewFile {
  /** Writes what is to be in it. */
  interface Content {
    void into(OutputStream out) throws IOException;
  }

  private NewFile() {}

  /**
   * Writes a file beside its place, and then moves it there.
   *
   * @throws FileAlreadyExistsException when something is there
   * @throws IOException when it cannot be written; nothing is left behind
   */
  static void write(Path place, Content content) throws IOException {
    Path parent = place.toAbsolutePath().normalize().getParent();
    if (parent == null || Files.exists(place)) {
      throw new FileAlreadyExistsException(place.toString());
    }
    Files.createDirectories(parent);
    Path draft = Files.createTempFile(parent, ".wijkweb-export-", "");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        content.into(out);
      }
      Files.move(draft, place);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
