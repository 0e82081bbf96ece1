package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.Web;

/** Builds a web folder for a test: a right one of two actors and a tie, of which files change. */
final class Folder {
  final Path path;

  private Folder(Path path) {
    this.path = path;
  }

  static Folder empty(Path path) {
    return new Folder(path);
  }

  static Folder ofTwo(Path path) {
    return empty(path)
        .with("area.csv", "code,name,kind", "WK01,Dorp,district")
        .with("actors.csv", "id,kind,name", "fatma,RESIDENT,Fatma", "koor,CLUB,Koor De Merels")
        .with("ties.csv", "from,type,to", "fatma,MEMBER_OF,koor");
  }

  Folder with(String file, String... lines) {
    return encoded(file, StandardCharsets.UTF_8, lines);
  }

  Folder encoded(String file, Charset charset, String... lines) {
    return bytes(file, (String.join("\n", Arrays.asList(lines)) + "\n").getBytes(charset));
  }

  Folder bytes(String file, byte[] content) {
    try {
      Files.write(path.resolve(file), content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return this;
  }

  Read<Web> read() {
    return read(SchemeReader.wijkweb());
  }

  Read<Web> read(DomainScheme scheme) {
    try {
      return new WebFolderReader(scheme).read(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
