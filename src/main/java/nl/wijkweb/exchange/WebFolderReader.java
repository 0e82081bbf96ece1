package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.model.Web;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

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
      return refused == null ? readFiles(place, mostBytes) : broken(refused);
    } catch (ZipException damaged) {
      return broken(name, ProblemCode.ARCHIVE_DAMAGED);
    } catch (WebFolder.TooLarge tooLarge) {
      return broken(ArchiveCheck.tooLarge(name, mostBytes));
    }
  }

  private Read<PlacedWeb> readFiles(Path place, long mostBytes) throws IOException {
    try (WebFolder folder = WebFolder.open(place, mostBytes)) {
      return new Reading(folder).read();
    }
  }

  private static <T> Read<T> broken(String file, ProblemCode code) {
    return broken(Problem.ofFile(file, code.of()));
  }

  private static <T> Read<T> broken(Problem problem) {
    return new Read.Broken<>(new ProblemList(List.of(problem), 0));
  }

  private final class Reading {
    private final WebFolder folder;
    private final List<String> files;
    private final Problems problems = new Problems();
    private final Known known = new Known(scheme);

    Reading(WebFolder folder) throws IOException {
      this.folder = folder;
      this.files = folder.files();
    }

    Read<PlacedWeb> read() throws IOException {
      var areas = new Rows<>(WebTables.AREA);
      if (areas.read("code")) {
        known.areasAreComplete();
      }
      var population = new Rows<>(WebTables.POPULATION);
      population.read("area");
      var actors = new Rows<>(WebTables.ACTORS);
      if (actors.read("id")) {
        known.actorsAreComplete();
      }
      var involvement = new Rows<>(WebTables.INVOLVEMENT);
      involvement.read("actor");
      var ties = new Rows<>(WebTables.TIES);
      ties.read("from");
      var asked = new Rows<>(WebTables.ASKED);
      asked.read("person");
      var indicators = new Rows<>(WebTables.INDICATORS);
      indicators.read("area");
      if (!problems.none()) {
        return new Read.Broken<>(problems.list());
      }
      Web web =
          new Web(
              areas.values,
              population.values,
              actors.values,
              involvement.values,
              ties.values,
              asked.values,
              indicators.values);
      return new Read.Whole<>(new PlacedWeb(web, actors.rows, ties.rows, asked.rows));
    }

    private final class Rows<T> {
      private final Table<T> table;
      private final List<T> values = new ArrayList<>();
      private final List<Integer> rows = new ArrayList<>();

      Rows(Table<T> table) {
        this.table = table;
      }

      /** Reads the file; true when it is there with its key column. */
      boolean read(String key) throws IOException {
        TableFile file = table.file();
        if (!files.contains(file.name())) {
          reportMissing(file);
          return false;
        }
        try (InputStream in = folder.read(file.name())) {
          Header header = new TableReader(file, problems).read(in, this::take);
          return header != null && header.has(key);
        }
      }

      private void take(Row row) {
        boolean wellFormed = row.isSound();
        table.note(row, known);
        if (wellFormed) {
          T value = valueOf(row);
          if (value != null && problems.none()) {
            values.add(value);
            rows.add(row.number());
          }
        }
      }

      private @Nullable T valueOf(Row row) {
        try {
          return table.read(row, known);
        } catch (IllegalArgumentException refused) {
          row.report(null, null, ProblemCode.ROW_REFUSED.of());
          return null;
        }
      }
    }

    /** The CSV files whose names no web folder has. */
    private List<String> strangers() {
      return files.stream().filter(name -> !WebTables.NAMES.contains(name)).toList();
    }

    private void reportMissing(TableFile file) {
      Nearest.to(file.name(), strangers())
          .ifPresentOrElse(
              meant ->
                  problems.add(
                      Problem.ofFile(
                          file.name(), ProblemCode.FILE_MISNAMED.of(meant, file.name()))),
              () -> {
                if (file.needed()) {
                  problems.add(
                      Problem.ofFile(
                          file.name(),
                          ProblemCode.FILE_MISSING.of(String.join(",", file.required()))));
                }
              });
    }
  }
}
