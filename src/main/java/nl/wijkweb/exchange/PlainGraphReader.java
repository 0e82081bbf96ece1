package nl.wijkweb.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.wijkweb.problem.ProblemCode;

/**
 * Reads a graph from a file: GraphML ({@code .graphml}, {@code .xml}) or a list of edges ({@code
 * .csv}). Either the whole graph comes out, or everything that is wrong with the file.
 */
public final class PlainGraphReader {
  /**
   * Reads a file. One that does not exist, or has another ending, is a problem like others.
   *
   * @throws IOException when the file cannot be read
   */
  public Read<PlainGraph> read(Path place) throws IOException {
    String name = String.valueOf(place.getFileName());
    if (!Files.isRegularFile(place)) {
      return broken(name, ProblemCode.NOTHING_THERE);
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(place))) {
      return switch (ending) {
        case "graphml", "xml" -> GraphMlReader.read(name, in);
        case "csv" -> EdgeListReader.read(name, in);
        default -> broken(name, ProblemCode.NO_GRAPH_FILE);
      };
    }
  }

  private static Read<PlainGraph> broken(String file, ProblemCode code) {
    return new Read.Broken<>(new ProblemList(List.of(Problem.ofFile(file, code.of())), 0));
  }
}
