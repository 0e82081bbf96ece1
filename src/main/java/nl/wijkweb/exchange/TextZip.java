package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs texts one after the other into a zip archive; the stream under it stays open. The same
 * texts give the same bytes.
 */
final class TextZip {
  /** The first moment that a zip archive can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final Writer writer;

  TextZip(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
  }

  /** Begins a file, in UTF-8; the one before it is complete. */
  Writer open(String name) throws IOException {
    writer.flush();
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    return writer;
  }

  /** Completes the archive. */
  void finish() throws IOException {
    writer.flush();
    zip.finish();
  }
}
