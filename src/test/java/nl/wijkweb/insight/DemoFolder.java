package nl.wijkweb.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.model.Web;

/** A demo web as its folder holds it, with the folder's own ids. */
public final class DemoFolder {
  private DemoFolder() {}

  public static Web read(String name) {
    try {
      return new WebFolderReader(SchemeReader.wijkweb())
          .read(Path.of("seed-data", name))
          .orElseThrow();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The web of its parties on a day. */
  static PartyWeb parties(String name, String day) {
    Web web = read(name);
    return new PartyWeb(web.actors(), web.ties(), LocalDate.parse(day));
  }
}
