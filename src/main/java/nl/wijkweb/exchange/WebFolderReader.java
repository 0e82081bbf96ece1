package nl.wijkweb.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.Web;
import nl.wijkweb.problem.ProblemCode;

/**
 * Reads a web folder whole, or reports everything that is wrong with it: the form of each file,
 * each cell by itself, and each reference against every id that the folder names. Of the problems
 * the first 1,000 are kept. Time and memory are linear in the size of the folder.
 */
public final class WebFolderReader {
  private static final long MOST_BYTES = 2L << 30;

  private final DomainScheme scheme;

  /** A reader that knows the life domains of a scheme. */
  public WebFolderReader(DomainScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Reads a folder, or a zip archive of one, of at most 2 GiB. A place that does not exist and an
   * archive that is damaged are problems like others.
   *
   * @throws IOException when the place cannot be read
   */
  public Read<Web> read(Path place) throws IOException {
    return read(place, MOST_BYTES);
  }

  /** Reads a folder or an archive that holds, unpacked, at most so many bytes. */
  public Read<Web> read(Path place, long mostBytes) throws IOException {
    return readPlaced(place, mostBytes)
        .fold(placed -> new Read.Whole<>(placed.web()), Read.Broken::new);
  }

  /** Reads as {@link #read(Path, long)} does, and remembers on which lines the rows stand. */
  public Read<PlacedWeb> readPlaced(Path place, long mostBytes) throws IOException {
    return readPlaced(place, mostBytes, RowWatch.NONE);
  }

  Read<PlacedWeb> readPlaced(Path place, long mostBytes, RowWatch watch) throws IOException {
    String name = String.valueOf(place.getFileName());
    if (!Files.exists(place)) {
      return broken(name, ProblemCode.NOTHING_THERE);
    }
    if (!Files.isDirectory(place) && !WebFolder.isArchive(place)) {
      return broken(name, ProblemCode.NO_FOLDER);
    }
    try {
      Problem refused =
          WebFolder.isArchive(place) ? ArchiveCheck.problem(place, mostBytes).orElse(null) : null;
      return refused == null ? readFiles(place, mostBytes, watch) : broken(refused);
    } catch (ZipException | EOFException damaged) {
      return broken(name, ProblemCode.ARCHIVE_DAMAGED);
    } catch (WebFolder.TooLarge tooLarge) {
      return broken(ArchiveCheck.tooLarge(name, mostBytes));
    }
  }

  private Read<PlacedWeb> readFiles(Path place, long mostBytes, RowWatch watch) throws IOException {
    try (WebFolder folder = WebFolder.open(place, mostBytes)) {
      return new WebReading(scheme, new FolderTables(folder), List.of(), new Problems(), watch)
          .read();
    }
  }

  private static <T> Read<T> broken(String file, ProblemCode code) {
    return broken(Problem.ofFile(file, code.of()));
  }

  private static <T> Read<T> broken(Problem problem) {
    return new Read.Broken<>(new ProblemList(List.of(problem), 0));
  }
}
