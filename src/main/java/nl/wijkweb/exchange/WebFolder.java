package nl.wijkweb.exchange;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A place with the files of a web: a folder, or a zip archive of one. To be closed after use. */
final class WebFolder implements Closeable {
  private final Path root;
  private final @Nullable FileSystem archive;
  private long bytesLeft;

  private WebFolder(Path root, @Nullable FileSystem archive, long mostBytes) {
    this.root = root;
    this.archive = archive;
    this.bytesLeft = mostBytes;
  }

  /** The folder gives more bytes than its reader was ready to take. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("the folder is larger than allowed");
    }
  }

  /**
   * Opens a folder, or a zip archive whose files stand at its top or in its one folder.
   *
   * @param mostBytes how many bytes all its files together may give, unpacked
   * @throws IOException when there is no such place, or it is neither
   */
  static WebFolder open(Path place, long mostBytes) throws IOException {
    if (!isArchive(place)) {
      return new WebFolder(place, null, mostBytes);
    }
    FileSystem archive = unpacked(place);
    try {
      return new WebFolder(top(archive.getPath("/")), archive, mostBytes);
    } catch (IOException unreadable) {
      archive.close();
      throw unreadable;
    }
  }

  private static FileSystem unpacked(Path place) throws IOException {
    try {
      return FileSystems.newFileSystem(place);
    } catch (ProviderNotFoundException noArchive) {
      throw (IOException) new ZipException("no zip archive").initCause(noArchive);
    }
  }

  /** Whether a place is to be read as a zip archive: by its name. */
  static boolean isArchive(Path place) {
    return place.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** The names of the files in it, sorted. */
  List<String> files() throws IOException {
    try (Stream<Path> paths = Files.list(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** Opens one of its files. */
  InputStream read(String file) throws IOException {
    return new Bounded(Files.newInputStream(root.resolve(file)));
  }

  @Override
  public void close() throws IOException {
    if (archive != null) {
      archive.close();
    }
  }

  private static Path top(Path root) throws IOException {
    try (Stream<Path> paths = Files.list(root)) {
      List<Path> entries = paths.filter(path -> !isHidden(path)).toList();
      return entries.size() == 1 && Files.isDirectory(entries.get(0)) ? entries.get(0) : root;
    }
  }

  /** Whether an entry is one that a file manager added for itself. */
  private static boolean isHidden(Path entry) {
    String name = String.valueOf(entry.getFileName());
    return name.startsWith(".") || name.startsWith("__MACOSX");
  }

  /** Counts what is read, so that a small archive cannot unpack to more than was asked for. */
  private final class Bounded extends FilterInputStream {
    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      return read < 0 ? read : count(read, 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      return read < 0 ? read : count(read, read);
    }

    private int count(int result, int bytes) throws TooLarge {
      bytesLeft -= bytes;
      if (bytesLeft < 0) {
        throw new TooLarge();
      }
      return result;
    }
  }
}
