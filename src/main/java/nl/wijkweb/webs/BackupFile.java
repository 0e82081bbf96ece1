package nl.wijkweb.webs;

import com.fasterxml.jackson.core.JacksonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup on disk: whole, or told why not. */
public final class BackupFile implements AutoCloseable {
  private final ZipFile zip;

  private BackupFile(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens a file.
   *
   * @throws UnusableBackup when it is no archive, or only the begin of one
   * @throws NoSuchFileException when there is no such file
   */
  public static BackupFile open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try {
      return new BackupFile(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
    } catch (ZipException | EOFException broken) {
      throw new UnusableBackup(List.of("it is no zip archive, or a part of it is missing"));
    }
  }

  /**
   * Reads all of it, and holds it against what its manifest says.
   *
   * @throws UnusableBackup when it is not whole; names all that is wrong
   */
  public Manifest verified() throws IOException {
    Manifest manifest = manifest();
    List<String> problems = new ArrayList<>();
    Set<String> unknown = new TreeSet<>();
    zip.stream().map(ZipEntry::getName).forEach(unknown::add);
    unknown.remove(Backups.MANIFEST);
    for (Manifest.Part part : manifest.parts()) {
      if (!unknown.remove(part.name())) {
        problems.add(part.name() + " is missing");
      } else if (!isWhole(part)) {
        problems.add(part.name() + " is not what it was when the backup was made");
      }
    }
    unknown.forEach(name -> problems.add(name + " does not belong in it"));
    if (!problems.isEmpty()) {
      throw new UnusableBackup(problems);
    }
    return manifest;
  }

  /** As {@link #verified()}, for a store that takes copies of some forms. */
  Manifest verified(List<String> forms) throws IOException {
    Manifest manifest = verified();
    if (!forms.contains(manifest.store())) {
      throw new UnusableBackup(
          List.of(
              "it was made by a later version of wijkweb ("
                  + manifest.store()
                  + "; this one knows those up to "
                  + forms.get(forms.size() - 1)
                  + "); restore it with the version that made it, or a later one"));
    }
    return manifest;
  }

  InputStream open(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new UnusableBackup(List.of(part + " is missing"));
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private Manifest manifest() throws IOException {
    try (InputStream in = open(Backups.MANIFEST)) {
      Manifest manifest = Backups.JSON.readValue(in, Manifest.class);
      if (manifest.format() < 1 || manifest.format() > Manifest.FORMAT) {
        throw new UnusableBackup(
            List.of(
                "it has the form "
                    + manifest.format()
                    + ", and this version of wijkweb knows forms up to "
                    + Manifest.FORMAT));
      }
      return manifest;
    } catch (JacksonException | ZipException | EOFException broken) {
      throw new UnusableBackup(List.of(Backups.MANIFEST + " cannot be read"));
    }
  }

  private boolean isWhole(Manifest.Part part) throws IOException {
    HashedOutput hashed = new HashedOutput(OutputStream.nullOutputStream());
    try (InputStream in = open(part.name())) {
      in.transferTo(hashed);
    } catch (ZipException | EOFException broken) {
      return false;
    }
    return hashed.part(part.name()).equals(part);
  }
}
