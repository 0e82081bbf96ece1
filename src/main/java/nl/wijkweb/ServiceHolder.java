package nl.wijkweb;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import nl.wijkweb.exchange.FolderArchive;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.exchange.WebFolderWriter;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Web;
import nl.wijkweb.webs.WebOnDay;
import org.jspecify.annotations.Nullable;

/** Holds webs through a service that has their store open. */
final class ServiceHolder implements Holder {
  private static final String ZIP = ".zip";

  private final ServiceClient service;
  private final WebFolderReader reader = new WebFolderReader(SchemeReader.wijkweb());

  ServiceHolder(ServiceClient service) {
    this.service = service;
  }

  @Override
  public Read<Brought> bring(
      Path place, @Nullable AreaCode expected, boolean dryRun, ImportWatch watch)
      throws IOException, InterruptedException {
    if (isArchive(place)) {
      return service.bring(place, expected, dryRun, watch);
    }
    if (!Files.isDirectory(place)) {
      // Neither can be sent; the reader says so as it does everywhere.
      return reader.read(place).fold(ServiceHolder::unexpected, Read.Broken::new);
    }
    Path archive = Files.createTempFile("wijkweb-", ZIP);
    try {
      try (OutputStream out = Files.newOutputStream(archive)) {
        FolderArchive.pack(place, out);
      }
      return service.bring(archive, expected, dryRun, watch);
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  @Override
  public void give(AreaCode area, @Nullable LocalDate asOf, Path out)
      throws IOException, InterruptedException {
    Path archive = Files.createTempFile("wijkweb-", ZIP);
    try {
      service.fetch(area, archive);
      if (asOf == null) {
        new WebFolderWriter().unpack(archive, out);
      } else {
        new WebFolderWriter().write(WebOnDay.of(reader.read(archive).orElseThrow(), asOf), out);
      }
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  @Override
  public void backup(Path out) throws IOException, InterruptedException {
    service.fetchBackup(out);
  }

  @Override
  public void close() {
    // The service goes on.
  }

  private static boolean isArchive(Path place) {
    return place.toString().toLowerCase(Locale.ROOT).endsWith(ZIP) && Files.isRegularFile(place);
  }

  private static <T> T unexpected(Web web) {
    throw new IllegalStateException("what is no folder was read as one");
  }
}
