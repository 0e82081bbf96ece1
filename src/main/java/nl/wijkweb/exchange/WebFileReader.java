package nl.wijkweb.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.problem.ProblemCode;

/**
 * Reads a web from a folder, an archive of one, a workbook, a graph file or JSON, by how the name
 * ends: whole, or everything that is wrong with it. Of the problems the first 1,000 are kept. Time
 * and memory are linear in the web; a file that is no web takes no more memory than its pieces.
 */
public final class WebFileReader {
  private final DomainScheme scheme;
  private final WebFolderReader folders;

  /** A reader that knows the life domains of a scheme. */
  public WebFileReader(DomainScheme scheme) {
    this.scheme = scheme;
    this.folders = new WebFolderReader(scheme);
  }

  /**
   * Reads a place. One that does not exist, and one that is of no kind that is read, are problems
   * like others.
   *
   * @param mostBytes how many bytes it may hold, unpacked
   * @param areas the areas, the web's own first, of a graph file that names none; asked for only
   *     then, and empty when nobody knows
   * @throws IOException when the place cannot be read
   */
  public Read<PlacedWeb> read(Path place, long mostBytes, Supplier<List<Area>> areas)
      throws IOException {
    String name = String.valueOf(place.getFileName());
    WebFormat format = WebFormat.ofName(name).orElse(WebFormat.WEB);
    if (format == WebFormat.WEB || !Files.isRegularFile(place)) {
      return folders.readPlaced(place, mostBytes);
    }
    if (Files.size(place) > mostBytes) {
      return broken(ArchiveCheck.tooLarge(name, mostBytes));
    }
    return switch (format) {
      case XLSX -> workbook(name, place, mostBytes);
      case JSON -> json(name, place);
      case GEXF -> graph(name, place, GexfScanner::new, areas);
      default -> graph(name, place, GraphMlScanner::new, areas);
    };
  }

  private Read<PlacedWeb> json(String name, Path place) throws IOException {
    Problems problems = new Problems();
    Tables tables = new JsonTables(name, place, problems);
    return read(tables, List.of(), problems);
  }

  private Read<PlacedWeb> graph(
      String name, Path place, Supplier<GraphScanner> scanners, Supplier<List<Area>> areas)
      throws IOException {
    Problems problems = new Problems();
    GraphTables tables =
        new GraphTables(
            name, () -> new BufferedInputStream(Files.newInputStream(place)), scanners, problems);
    return read(tables, tables.hasArea() ? List.of() : areas.get(), problems);
  }

  private Read<PlacedWeb> workbook(String name, Path place, long mostBytes) throws IOException {
    try {
      Problem refused = ArchiveCheck.problem(place, mostBytes).orElse(null);
      if (refused != null) {
        return broken(refused);
      }
      try (XlsxFile workbook = new XlsxFile(place, mostBytes)) {
        return read(new XlsxTables(name, workbook), List.of(), new Problems());
      }
    } catch (ZipException | EOFException damaged) {
      return broken(Problem.ofFile(name, ProblemCode.NO_WORKBOOK.of()));
    } catch (WebFolder.TooLarge tooLarge) {
      return broken(ArchiveCheck.tooLarge(name, mostBytes));
    } catch (Unreadable unreadable) {
      return broken(unreadable.in(name));
    }
  }

  /** What is wrong with the form of a file hides what is in it. */
  private Read<PlacedWeb> read(Tables tables, List<Area> areas, Problems problems)
      throws IOException {
    return problems.none()
        ? new WebReading(scheme, tables, areas, problems).read()
        : new Read.Broken<>(problems.list());
  }

  private static Read<PlacedWeb> broken(Problem problem) {
    return new Read.Broken<>(new ProblemList(List.of(problem), 0));
  }
}
