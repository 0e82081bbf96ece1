package nl.wijkweb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files on their way to another name, for their owner alone. */
final class PrivateDraft {
  private PrivateDraft() {}

  /** A new empty file beside one that is to come. */
  static Path beside(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NotDone("There is no folder " + folder + "; make it first.");
    }
    // Such files are their owner's alone, wherever the file system knows owners.
    return Files.createTempFile(folder, ".wijkweb-", ".part");
  }
}
