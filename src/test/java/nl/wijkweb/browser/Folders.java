package nl.wijkweb.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.SixMistakes;

/** Web folders, as the files that one picks in a browser. */
final class Folders {
  private static final String CSV = "text/csv";

  private Folders() {}

  /** A small web without a mistake. */
  static List<FilePayload> good(String code, String name) {
    return List.of(
        file("area.csv", "code,name,kind\n" + code + "," + name + ",core\n"),
        file(
            "actors.csv",
            """
            id,kind,name,domain,since
            koor,CLUB,Koor De Merels,arts,2012
            school,ORGANISATION,De Regenboog,education,2014
            dorpshuis,PLACE,Dorpshuis De Brink,clubs,
            """),
        file(
            "ties.csv",
            """
            from,type,to,since
            koor,MEETS_AT,dorpshuis,2013
            school,WORKS_WITH,koor,2015
            """));
  }

  /** A folder with six mistakes. */
  static List<FilePayload> mistakes(String area) {
    try {
      Path folder = SixMistakes.in(Path.of("target", "six-mistakes"), area);
      try (Stream<Path> files = Files.list(folder)) {
        return files.sorted().map(Folders::read).toList();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static FilePayload file(String name, String text) {
    return new FilePayload(name, CSV, text.getBytes(StandardCharsets.UTF_8));
  }

  private static FilePayload read(Path file) {
    try {
      return new FilePayload(file.getFileName().toString(), CSV, Files.readAllBytes(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
