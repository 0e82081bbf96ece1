package nl.wijkweb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.wijkweb.exchange.PlainGraph;
import nl.wijkweb.exchange.PlainGraphReader;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.MetricsSuite;
import nl.wijkweb.metrics.Panel;
import nl.wijkweb.metrics.Work;
import nl.wijkweb.model.Web;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code metrics}: the metrics of a graph file or a web folder, without a store. */
@Command(
    name = "metrics",
    mixinStandardHelpOptions = true,
    description = {
      "Computes the metrics of a graph file or a web folder. No store is needed.",
      "A graph file is GraphML, or a CSV file with the header source,target[,weight].",
      "What each metric means stands in src/docs/metrics.md."
    })
final class MetricsCommand implements Callable<Integer> {
  /** How the results are written. */
  enum Format {
    JSON,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The names of the projections, for the help and for checking. */
  static final class ProjectionNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Projection.names().iterator();
    }
  }

  private static final class ToProjection implements ITypeConverter<Projection> {
    @Override
    public Projection convert(String name) {
      return Projection.find(name)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + name + "' is none of " + String.join(", ", Projection.names())));
    }
  }

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE|FOLDER", description = "The graph file or the web folder.")
  private Path place = Path.of("");

  @Option(
      names = "--directed",
      description = "Follow ties in their direction, where a metric knows direction.")
  private boolean directed;

  @Option(
      names = "--weighted",
      description = {
        "Also add up the weights of ties: how often people meet, or the weights in a graph file.",
        "Ties of unknown frequency, or that happened once, are then left out and counted."
      })
  private boolean weighted;

  @Option(
      names = "--projection",
      paramLabel = "NAME",
      converter = ToProjection.class,
      completionCandidates = ProjectionNames.class,
      description = {
        "Which part of a web folder to count:",
        "${COMPLETION-CANDIDATES}. Without it: everyone."
      })
  private @Nullable Projection projection;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = ToDay.class,
      description = "The day, as 2016-05-21. Without it: the latest date in the folder.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "json|csv",
      description = {
        "json (the default) is everything: what was counted, the web and every actor.",
        "csv is a table with a row for every actor."
      })
  private Format format = Format.JSON;

  MetricsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    WebGraph graph = read();
    Panel panel;
    try (Waiting waiting = Waiting.forComputation(graph.order(), terminal)) {
      panel = MetricsSuite.compute(graph, new Work(Work.onEveryCore().threads(), waiting));
    }
    MetricsOutput output = new MetricsOutput(panel);
    if (format == Format.JSON) {
      output.writeJson(terminal.output());
    } else {
      output.writeCsv(terminal.output());
    }
    return 0;
  }

  private WebGraph read() throws IOException {
    return isWeb(place) ? readFolder() : readGraph();
  }

  /** Whether a whole web is there, and not a mere graph. */
  static boolean isWeb(Path place) {
    return Files.isDirectory(place) || place.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private WebGraph readFolder() throws IOException {
    Web web = new WebFolderReader(SchemeReader.wijkweb()).read(place).orElseThrow();
    Projection wanted = projection == null ? Projection.EVERYONE : projection;
    wanted = directed ? wanted.asDirected() : wanted;
    wanted = weighted ? wanted.asWeighted() : wanted;
    LocalDate day = asOf == null ? web.latestDate().orElse(null) : asOf;
    return wanted.apply(web.actors(), web.ties(), day);
  }

  private WebGraph readGraph() throws IOException {
    PlainGraph plain = new PlainGraphReader().read(place).orElseThrow();
    if (projection != null || asOf != null) {
      terminal
          .messages()
          .println(
              "A graph file knows no kinds and no dates: --projection and --as-of do nothing.");
    }
    double[] weights = weighted ? plain.weights() : null;
    if (weighted && weights == null) {
      throw new IOException("the edges in " + place + " carry no weights; leave out --weighted");
    }
    return WebGraph.ofEdges(
        plain.ids(), plain.from(), plain.to(), weights, directed || plain.isDirected());
  }
}
