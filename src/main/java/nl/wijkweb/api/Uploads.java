package nl.wijkweb.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes bodies in as files that only this service can read, each in a folder of its own. What was
 * left behind by a service that was killed is cleared at the start; whose it was is told.
 */
public final class Uploads {
  /** How many bytes a body may have. */
  static final long MOST_BYTES = 100L << 20;

  private static final int CHUNK = 1 << 16;
  private static final String FILE = "folder.";

  private static final String NOTE = "job.json";

  private final Path place;
  private final List<CutImport> cut = new ArrayList<>();

  /**
   * @param place a folder for this alone; made when it is not there
   * @throws IOException when it cannot be made or cleared
   */
  public Uploads(Path place) throws IOException {
    this.place = place;
    Files.createDirectories(place.toAbsolutePath().getParent());
    if (Files.isDirectory(place)) {
      try (var left = Files.list(place)) {
        for (Path folder : left.toList()) {
          CutImport.read(folder.resolve(NOTE)).ifPresent(cut::add);
          clear(folder);
        }
      }
    } else {
      Files.createDirectory(place, ownerOnly("rwx------"));
    }
  }

  /**
   * Takes a body in. It is to be discarded by {@link #discard}.
   *
   * @param ending how the name of the file ends, which tells its kind
   * @throws ApiProblem when it is larger than what is taken, or comes too slowly; nothing is left
   *     behind then
   */
  Path take(Context http, String ending) throws IOException {
    if (http.req().getContentLengthLong() > MOST_BYTES) {
      throw ApiProblem.tooLarge(MOST_BYTES);
    }
    Path file = Files.createTempDirectory(place, "upload-").resolve(FILE + ending);
    boolean whole = false;
    try (InputStream body = http.req().getInputStream()) {
      Files.createFile(file, ownerOnly("rw-------"));
      try (OutputStream out = Files.newOutputStream(file)) {
        copy(new Pace(http, body), out);
      }
      whole = true;
    } finally {
      if (!whole) {
        discard(file);
      }
    }
    return file;
  }

  /** Removes what was taken in and all beside it; nothing happens when it is gone. */
  static void discard(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && Files.isDirectory(folder)) {
      clear(folder);
    }
  }

  /** Writes beside an upload what is to be known when the service breaks. */
  static void note(Path file, CutImport note) throws IOException {
    Path place = file.resolveSibling(NOTE);
    Files.createFile(place, ownerOnly("rw-------"));
    Files.write(place, note.written());
  }

  /** The imports that a service which was killed left behind; what they brought is gone. */
  List<CutImport> cut() {
    return cut;
  }

  private static void clear(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  private static void copy(InputStream from, OutputStream to) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long bytes = 0;
    for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
      bytes += read;
      if (bytes > MOST_BYTES) {
        throw ApiProblem.tooLarge(MOST_BYTES);
      }
      to.write(chunk, 0, read);
    }
  }

  /** Where the file system knows permissions; elsewhere the folder of the user protects it. */
  private static FileAttribute<?>[] ownerOnly(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
