package nl.wijkweb;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wijkweb.access.Policy;
import nl.wijkweb.exchange.Loss;
import nl.wijkweb.exchange.Mapping;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderWriter;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.webs.Backups;
import nl.wijkweb.webs.ImportPreview;
import nl.wijkweb.webs.WebDifference;
import nl.wijkweb.webs.WebExport;
import nl.wijkweb.webs.WebExports;
import nl.wijkweb.webs.WebImports;
import org.jspecify.annotations.Nullable;

/** Holds webs by opening the store itself, once something is needed of it. */
final class StoreHolder implements Holder {
  private static final long MOST_BYTES = 2L << 30;

  private final Supplier<WebStore> opening;
  private final Clock clock;
  private final Policy policy = new Policy();
  private final WebImports imports;
  private @Nullable WebStore store;

  StoreHolder(Supplier<WebStore> opening, Clock clock) {
    this.opening = opening;
    this.clock = clock;
    this.imports = new WebImports(this::store, policy, SchemeReader.wijkweb(), clock);
  }

  @Override
  public Read<Brought> bring(Bringing what, ImportWatch watch) throws IOException {
    return read(what, watch)
        .fold(
            web -> new Read.Whole<>(what.dryRun() ? compared(web, watch) : brought(web, watch)),
            Read.Broken::new);
  }

  private Read<Web> read(Bringing what, ImportWatch watch) throws IOException {
    Mapping mapping = what.mapping();
    return mapping == null
        ? imports.read(Operator.VIEWER, what.place(), what.expected(), MOST_BYTES, watch)
        : imports.readSheet(
            Operator.VIEWER, what.place(), mapping, what.expected(), MOST_BYTES, watch);
  }

  @Override
  public List<Loss> give(AreaCode area, WebFormat format, @Nullable LocalDate asOf, Path out)
      throws IOException {
    WebExport export =
        new WebExports(store(), policy, clock)
            .give(Operator.VIEWER, area, format, asOf)
            .orElseThrow(() -> new NotDone(Holders.noSuchWeb(area, codes())));
    if (format == WebFormat.WEB) {
      new WebFolderWriter().write(export.web(), out);
    } else {
      NewFile.write(out, export::write);
    }
    return export.losses();
  }

  @Override
  public void backup(Path out) throws IOException {
    try (OutputStream file = Files.newOutputStream(out)) {
      new Backups(store(), clock).write(Operator.VIEWER, file);
    }
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }

  private Brought compared(Web web, ImportWatch watch) {
    ImportPreview preview = imports.compare(web, watch);
    return new Brought(WebImports.area(web), preview.difference(), preview.first());
  }

  private Brought brought(Web web, ImportWatch watch) {
    WebDifference difference = imports.bring(web, Operator.VIEWER, null, watch);
    return new Brought(WebImports.area(web), difference, List.of());
  }

  private String codes() {
    return store().listWebs().stream()
        .map(web -> web.area().code().value())
        .collect(Collectors.joining(", "));
  }

  private WebStore store() {
    WebStore opened = store == null ? opening.get() : store;
    store = opened;
    return opened;
  }
}
