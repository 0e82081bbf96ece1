package nl.wijkweb.webs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.CopyStore;
import nl.wijkweb.store.StoredArea;
import nl.wijkweb.store.WebStore;

/**
 * Backups: a zip archive with the parts of a copy of the store, and a {@link Manifest} by which it
 * is known to be whole, and by which a restored store is known to hold the same webs.
 */
public final class Backups {
  static final String MANIFEST = "manifest.json";
  static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final WebStore store;
  private final Clock clock;

  public Backups(WebStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Writes a backup to a stream, which stays open. Who wants to write in a web waits meanwhile.
   * Linear in the store.
   */
  public void write(Viewer viewer, OutputStream out) throws IOException {
    log(viewer, "backup-made");
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    Written target = new Written(zip);
    store.copies().copy(target);
    zip.closeEntry();
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            clock.instant().toString(),
            ownForm(),
            target.parts(),
            target.webs,
            target.histories);
    zip.putNextEntry(new ZipEntry(MANIFEST));
    zip.write(JSON.writeValueAsBytes(manifest));
    zip.closeEntry();
    zip.finish();
  }

  /**
   * Restores a backup into the store, which holds nothing yet: all of it or nothing.
   *
   * @return what was restored
   * @throws UnusableBackup when it is not whole, of another form, or comes out otherwise
   */
  public Manifest restore(Viewer viewer, Path file) throws IOException {
    try (BackupFile backup = BackupFile.open(file)) {
      Manifest manifest = backup.verified(store.copies().forms());
      store.copies().restore(new Restored(backup, manifest), clock.instant());
      log(viewer, "backup-restored");
      return manifest;
    }
  }

  /** What is in it is sealed, so it shows nobody; that it was made is still to be known. */
  private void log(Viewer viewer, String action) {
    store.appendAudit(
        List.of(
            new AuditLine(
                clock.instant(),
                viewer.subject(),
                viewer.role().code(),
                action,
                null,
                null,
                List.of())));
  }

  private String ownForm() {
    List<String> forms = store.copies().forms();
    return forms.get(forms.size() - 1);
  }

  /** The graph hash of every web, as it is now. */
  private Map<String, String> webs() {
    return each(code -> GraphHash.of(store.exportWeb(code).orElseThrow()));
  }

  /** The hash of the history of every web. */
  private Map<String, String> histories() {
    return each(store.copies()::historyHash);
  }

  private Map<String, String> each(Function<AreaCode, String> hash) {
    Map<String, String> hashes = new TreeMap<>();
    for (StoredArea web : store.listWebs()) {
      hashes.put(web.area().code().value(), hash.apply(web.area().code()));
    }
    return hashes;
  }

  private final class Written implements CopyStore.Target {
    private final ZipOutputStream zip;
    private final Map<String, HashedOutput> parts = new TreeMap<>();
    private Map<String, String> webs = Map.of();
    private Map<String, String> histories = Map.of();

    Written(ZipOutputStream zip) {
      this.zip = zip;
    }

    @Override
    public OutputStream next(String part) throws IOException {
      zip.putNextEntry(new ZipEntry(part));
      HashedOutput out = new HashedOutput(zip);
      parts.put(part, out);
      return out;
    }

    @Override
    public void atRest() {
      webs = webs();
      histories = histories();
    }

    List<Manifest.Part> parts() {
      return parts.entrySet().stream().map(part -> part.getValue().part(part.getKey())).toList();
    }
  }

  private final class Restored implements CopyStore.Source {
    private final BackupFile backup;
    private final Manifest manifest;

    Restored(BackupFile backup, Manifest manifest) {
      this.backup = backup;
      this.manifest = manifest;
    }

    @Override
    public InputStream open(String part) throws IOException {
      return backup.open(part);
    }

    @Override
    public void check() {
      List<String> problems = new ArrayList<>();
      compare("what it holds of these webs", manifest.webs(), webs()).ifPresent(problems::add);
      Map<String, String> told = manifest.histories();
      if (told != null) {
        compare("the history of these webs", told, histories()).ifPresent(problems::add);
      }
      if (!problems.isEmpty()) {
        throw new UnusableBackup(problems);
      }
    }

    private static Optional<String> compare(
        String what, Map<String, String> told, Map<String, String> now) {
      Set<String> other = new TreeSet<>(told.keySet());
      other.addAll(now.keySet());
      other.removeIf(web -> Objects.equals(told.get(web), now.get(web)));
      return other.isEmpty()
          ? Optional.empty()
          : Optional.of(what + " does not come out as it was: " + other);
    }
  }
}
