package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the files of a web folder, right or wrong, as they are. */
public final class FolderArchive {
  private FolderArchive() {}

  /**
   * Writes the CSV files at the top of a folder as a zip archive, to a stream that stays open.
   *
   * @throws IOException when a file cannot be read or the archive not be written
   */
  public static void pack(Path folder, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Path file : files(folder)) {
      zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
      try (InputStream in = Files.newInputStream(file)) {
        in.transferTo(zip);
      }
    }
    zip.finish();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(FolderArchive::isTable).sorted().toList();
    }
  }

  private static boolean isTable(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".csv") && Files.isRegularFile(path);
  }
}
