package nl.wijkweb.exchange;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.problem.ProblemCode;

/**
 * A sheet with its mapping beside it in one archive: how both travel together. To be closed after
 * use, which removes what was unpacked.
 */
public final class MappedFile implements Closeable {
  private static final int LONGEST_MAPPING = 1 << 20;

  private final String name;
  private final Path sheet;
  private final String mapping;

  private MappedFile(String name, Path sheet, String mapping) {
    this.name = name;
    this.sheet = sheet;
    this.mapping = mapping;
  }

  /** Whether a file is such an archive. */
  static boolean is(Path place) throws IOException {
    if (!WebFolder.isArchive(place) || !Files.isRegularFile(place)) {
      return false;
    }
    try (ZipFile zip = new ZipFile(place.toFile())) {
      return zip.getEntry(Mapping.FILE) != null;
    } catch (ZipException | EOFException damaged) {
      return false;
    }
  }

  /** Whether a file is a sheet that needs a mapping, by how its name ends. */
  public static boolean isSheet(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of(".csv", ".tsv", ".txt", ".xlsx").stream().anyMatch(lower::endsWith);
  }

  /**
   * Unpacks it beside itself, for its owner alone.
   *
   * @param mostBytes how many bytes the sheet may have
   * @throws Unreadable when it holds no sheet, or more than one
   */
  static MappedFile open(Path place, long mostBytes) throws Unreadable, IOException {
    Problem refused = ArchiveCheck.problem(place, mostBytes).orElse(null);
    if (refused != null) {
      throw new Unreadable(refused.cause(), -1);
    }
    try (ZipFile zip = new ZipFile(place.toFile())) {
      List<? extends ZipEntry> sheets =
          zip.stream().filter(entry -> isSheet(entry.getName())).toList();
      if (sheets.size() != 1) {
        throw new Unreadable(ProblemCode.SHEET_MISSING.of(), -1);
      }
      String name = sheets.get(0).getName();
      String ending = name.substring(name.lastIndexOf('.'));
      Path parent = place.toAbsolutePath().getParent();
      Path sheet = Files.createTempFile(parent, ".sheet-", ending);
      boolean whole = false;
      try (InputStream in = zip.getInputStream(sheets.get(0));
          OutputStream out = Files.newOutputStream(sheet)) {
        byte[] mapping;
        try (InputStream text = zip.getInputStream(zip.getEntry(Mapping.FILE))) {
          mapping = text.readNBytes(LONGEST_MAPPING);
        }
        copy(in, out, mostBytes);
        whole = true;
        return new MappedFile(name, sheet, new String(mapping, StandardCharsets.UTF_8));
      } finally {
        if (!whole) {
          Files.deleteIfExists(sheet);
        }
      }
    }
  }

  private static void copy(InputStream in, OutputStream out, long most)
      throws Unreadable, IOException {
    byte[] chunk = new byte[1 << 16];
    long bytes = 0;
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      bytes += read;
      if (bytes > most) {
        throw new Unreadable(ProblemCode.FILES_TOO_LARGE.of(most >> 20), -1);
      }
      out.write(chunk, 0, read);
    }
  }

  /** Packs a sheet and its mapping, to a stream that stays open. */
  public static void pack(Path sheet, Mapping mapping, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.putNextEntry(new ZipEntry(Mapping.FILE));
    zip.write(MappingJson.write(mapping).toString().getBytes(StandardCharsets.UTF_8));
    zip.putNextEntry(new ZipEntry(String.valueOf(sheet.getFileName())));
    Files.copy(sheet, zip);
    zip.finish();
  }

  /** How the sheet is called. */
  String name() {
    return name;
  }

  Path sheet() {
    return sheet;
  }

  /** The mapping, or what is wrong with it. */
  Read<Mapping> mapping() {
    return MappingJson.read(mapping);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(sheet);
  }
}
