package nl.wijkweb.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.Web;

/** Webs as files of every format, for tests. */
final class Formats {
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private Formats() {}

  /** Writes a web beside others, named after its format. */
  static Path write(Web web, WebFormat format, Path folder) throws IOException {
    Path file = folder.resolve("web-" + format.code() + "." + format.ending());
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(web, DAY, out);
    }
    return file;
  }

  /** Reads a file that names its area. */
  static Read<Web> read(Path file) throws IOException {
    return read(file, List.of());
  }

  /** Reads a file of a web with these areas. */
  static Read<Web> read(Path file, List<Area> areas) throws IOException {
    return new WebFileReader(SchemeReader.wijkweb())
        .read(file, 1 << 30, () -> webOf(areas), RowWatch.NONE)
        .fold(placed -> new Read.Whole<>(placed.web()), Read.Broken::new);
  }

  /** A web with these areas and nothing else. */
  static Optional<Web> webOf(List<Area> areas) {
    return Optional.of(
        new Web(areas, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  /** The problems of a file, as {@code place code}. */
  static List<String> problems(Path file) throws IOException {
    return read(file)
        .fold(
            web -> List.of(),
            found ->
                found.kept().stream()
                    .map(problem -> problem.place() + " " + problem.cause().code().code())
                    .toList());
  }
}
