package nl.wijkweb.metrics;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import nl.wijkweb.graph.Adjacency;
import nl.wijkweb.graph.NumberedIds;
import nl.wijkweb.graph.WebGraph;

/**
 * Writes graphs to files that every peer reads: {@code village-N}, the reference graph; {@code
 * path-N}, a chain; {@code club-N}, one whom all others know. Of each a {@code .csv} with a header,
 * {@code .isolates} with the ids that are in no tie, and {@code .edges} with the numbers of both
 * ends alone. A file that is there already is left.
 */
public final class GraphFiles {
  private final Path folder;
  private final String name;
  private final WebGraph graph;

  private GraphFiles(Path folder, String name, WebGraph graph) {
    this.folder = folder;
    this.name = name;
    this.graph = graph;
  }

  /** Arguments: the folder, and the names. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (int i = 1; i < args.length; i++) {
      if (!Files.exists(folder.resolve(args[i] + ".edges"))) {
        new GraphFiles(folder, args[i], named(args[i])).write();
      }
    }
  }

  private static WebGraph named(String name) {
    int order = Integer.parseInt(name.substring(name.indexOf('-') + 1));
    return switch (name.substring(0, name.indexOf('-'))) {
      case "path" -> joined(order, IntStream.range(0, order - 1).toArray());
      case "club" -> joined(order, new int[order - 1]);
      default -> VillageGraph.of(order, 1);
    };
  }

  /** Everybody but the first is joined with one other. */
  private static WebGraph joined(int order, int[] others) {
    int[] from = IntStream.range(1, order).toArray();
    return WebGraph.ofEdges(new NumberedIds(order), from, others, null, false);
  }

  private void write() throws IOException {
    try (BufferedWriter table = file("csv")) {
      table.write("source,target\n");
      writePairs(table, "p", ",");
    }
    try (BufferedWriter isolates = file("isolates")) {
      for (int v = 0; v < graph.order(); v++) {
        if (graph.neighbours().degree(v) == 0) {
          isolates.write("p" + v + "\n");
        }
      }
    }
    try (BufferedWriter edges = file("edges")) {
      writePairs(edges, "", " ");
    }
  }

  private BufferedWriter file(String ending) throws IOException {
    return Files.newBufferedWriter(folder.resolve(name + "." + ending));
  }

  private void writePairs(BufferedWriter writer, String prefix, String between) throws IOException {
    Adjacency web = graph.neighbours();
    for (int v = 0; v < graph.order(); v++) {
      for (int u : web.neighboursOf(v)) {
        if (v < u) {
          writer.write(prefix + v + between + prefix + u + "\n");
        }
      }
    }
  }
}
