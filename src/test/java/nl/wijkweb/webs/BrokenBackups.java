package nl.wijkweb.webs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.wijkweb.model.AreaCode;

/** Makes of a backup others in which something is wrong. */
final class BrokenBackups {
  private static final String MANIFEST = "manifest.json";

  private final Path file;
  private final Path place;

  BrokenBackups(Path file, Path place) {
    this.file = file;
    this.place = place;
  }

  Path truncated() throws IOException {
    byte[] all = Files.readAllBytes(file);
    return Files.write(
        Files.createTempFile(place, "cut", ".zip"), Arrays.copyOf(all, all.length / 2));
  }

  Path without(String part) throws IOException {
    return rewritten(name -> !name.equals(part), part, UnaryOperator.identity());
  }

  /** With one bit of a part turned. */
  Path flipped(String part) throws IOException {
    return rewritten(
        name -> true,
        part,
        bytes -> {
          byte[] other = bytes.clone();
          other[other.length / 2] ^= 1;
          return other;
        });
  }

  Path ofALaterVersion() throws IOException {
    return told("V[0-9]{3}", "V999");
  }

  /** As the first version made them, of a store as it was then. */
  Path ofTheFirstVersion(String form) throws IOException {
    return told(
        "(?s)\"format\" : [0-9]+(.*)\"store\" : \"[^\"]*\"(.*),\\s*\"histories\".*",
        "\"format\" : 1$1\"store\" : \"" + form + "\"$2}");
  }

  /** A backup of another form than any that was ever made. */
  Path ofALaterForm() throws IOException {
    return told("\"format\" : [0-9]+", "\"format\" : 99");
  }

  Path withoutManifest() throws IOException {
    return told("(?s).*", "{");
  }

  /** A backup whose manifest is right about its files, and wrong about a web. */
  Path dishonest(AreaCode web) throws IOException {
    return told("(\"" + web + "\" : \")[0-9a-f]{8}", "$100000000");
  }

  /** A backup whose manifest is right about all but the history of a web. */
  Path forgetful(AreaCode web) throws IOException {
    return told("(?s)(\"histories\".*\"" + web + "\" : \")[0-9a-f]{8}", "$100000000");
  }

  private Path told(String pattern, String otherwise) throws IOException {
    return rewritten(
        name -> true,
        MANIFEST,
        bytes ->
            new String(bytes, StandardCharsets.UTF_8)
                .replaceFirst(pattern, otherwise)
                .getBytes(StandardCharsets.UTF_8));
  }

  private Path rewritten(Predicate<String> kept, String part, UnaryOperator<byte[]> change)
      throws IOException {
    Path other = Files.createTempFile(place, "other", ".zip");
    try (ZipFile zip = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
      for (ZipEntry entry : zip.stream().filter(one -> kept.test(one.getName())).toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = zip.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          out.write(entry.getName().equals(part) ? change.apply(bytes) : bytes);
        }
      }
    }
    return other;
  }
}
