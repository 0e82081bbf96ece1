package nl.wijkweb;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.exchange.FolderArchive;
import nl.wijkweb.exchange.Loss;
import nl.wijkweb.exchange.MappedFile;
import nl.wijkweb.exchange.Mapping;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.exchange.WebFolderWriter;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Web;
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
  public Read<Brought> bring(Bringing what, ImportWatch watch)
      throws IOException, InterruptedException {
    Path place = what.place();
    Mapping mapping = what.mapping();
    if (mapping != null) {
      return sent(what, out -> MappedFile.pack(place, mapping, out), watch);
    }
    Optional<WebFormat> format = WebFormat.ofName(String.valueOf(place.getFileName()));
    if (format.isPresent() && Files.isRegularFile(place)) {
      return service.bring(place, format.get(), what, watch);
    }
    if (!Files.isDirectory(place)) {
      // Neither can be sent; the reader says so as it does everywhere.
      return reader.read(place).fold(ServiceHolder::unexpected, Read.Broken::new);
    }
    return sent(what, out -> FolderArchive.pack(place, out), watch);
  }

  private interface Packing {
    void into(OutputStream out) throws IOException;
  }

  private Read<Brought> sent(Bringing what, Packing packing, ImportWatch watch)
      throws IOException, InterruptedException {
    Path archive = Files.createTempFile("wijkweb-", ZIP);
    try {
      try (OutputStream out = Files.newOutputStream(archive)) {
        packing.into(out);
      }
      return service.bring(archive, WebFormat.WEB, what, watch);
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  @Override
  public List<Loss> give(AreaCode area, WebFormat format, @Nullable LocalDate asOf, Path out)
      throws IOException, InterruptedException {
    Path fetched = Files.createTempFile("wijkweb-", "." + format.ending());
    try {
      List<Loss> losses = service.fetch(area, format, asOf, fetched);
      if (format == WebFormat.WEB) {
        new WebFolderWriter().unpack(fetched, out);
      } else {
        NewFile.write(out, file -> Files.copy(fetched, file));
      }
      return losses;
    } finally {
      Files.deleteIfExists(fetched);
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

  private static <T> T unexpected(Web web) {
    throw new IllegalStateException("what is no folder was read as one");
  }
}
