package nl.wijkweb.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import nl.wijkweb.exchange.SafeXml.Unreadable;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.Web;
import nl.wijkweb.problem.ProblemCode;

/**
 * Reads a web from a folder, an archive of one, a workbook, a graph file or JSON, by how the name
 * ends: whole, or everything that is wrong with it. Of the problems the first 1,000 are kept. Time
 * and memory are linear in the web; a file that is no web takes no more memory than its pieces.
 */
public final class WebFileReader {
  private final DomainScheme scheme;
  private final WebFolderReader folders;
  private final SheetReader sheets;

  /** A reader that knows the life domains of a scheme. */
  public WebFileReader(DomainScheme scheme) {
    this.scheme = scheme;
    this.folders = new WebFolderReader(scheme);
    this.sheets = new SheetReader(scheme);
  }

  /**
   * Reads a place. One that does not exist, and one that is of no kind that is read, are problems
   * like others.
   *
   * @param mostBytes how many bytes it may hold, unpacked
   * @param there the web into which a graph file that names no area, or a mapped sheet, is to come;
   *     asked for only then, and empty when nobody knows
   * @param watch is told how many rows were read
   * @throws IOException when the place cannot be read
   */
  public Read<PlacedWeb> read(
      Path place, long mostBytes, Supplier<Optional<Web>> there, RowWatch watch)
      throws IOException {
    String name = String.valueOf(place.getFileName());
    if (MappedFile.is(place)) {
      return sheets.read(place, null, mostBytes, there, watch);
    }
    if (MappedFile.isSheet(name) && !SheetFile.isWorkbook(name) && Files.isRegularFile(place)) {
      return broken(Problem.ofFile(name, ProblemCode.MAPPING_NEEDED.of()));
    }
    return new Reading(there, watch).read(name, place, mostBytes);
  }

  /** A reader of sheets that somebody has a mapping for. */
  public SheetReader sheets() {
    return sheets;
  }

  private final class Reading {
    private final Supplier<Optional<Web>> there;
    private final RowWatch watch;

    Reading(Supplier<Optional<Web>> there, RowWatch watch) {
      this.there = there;
      this.watch = watch;
    }

    Read<PlacedWeb> read(String name, Path place, long mostBytes) throws IOException {
      WebFormat format = WebFormat.ofName(name).orElse(WebFormat.WEB);
      if (format == WebFormat.WEB || !Files.isRegularFile(place)) {
        return folders.readPlaced(place, mostBytes, watch);
      }
      if (Files.size(place) > mostBytes) {
        return broken(ArchiveCheck.tooLarge(name, mostBytes));
      }
      return switch (format) {
        case XLSX -> workbook(name, place, mostBytes);
        case JSON -> json(name, place);
        case GEXF -> graph(name, place, GexfScanner::new);
        default -> graph(name, place, GraphMlScanner::new);
      };
    }

    private Read<PlacedWeb> json(String name, Path place) throws IOException {
      Problems problems = new Problems();
      Tables tables = new JsonTables(name, place, problems);
      return read(tables, List.of(), problems);
    }

    private Read<PlacedWeb> graph(String name, Path place, Supplier<GraphScanner> scanners)
        throws IOException {
      Problems problems = new Problems();
      GraphTables tables =
          new GraphTables(
              name, () -> new BufferedInputStream(Files.newInputStream(place)), scanners, problems);
      return read(
          tables,
          tables.hasArea() ? List.of() : there.get().map(Web::areas).orElse(List.of()),
          problems);
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
          ? new WebReading(scheme, tables, areas, problems, watch).read()
          : new Read.Broken<>(problems.list());
    }
  }

  private static Read<PlacedWeb> broken(Problem problem) {
    return new Read.Broken<>(new ProblemList(List.of(problem), 0));
  }
}
