package nl.wijkweb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import nl.wijkweb.exchange.Nearest;
import nl.wijkweb.exchange.PlainGraph;
import nl.wijkweb.exchange.PlainGraphReader;
import nl.wijkweb.exchange.Problem;
import nl.wijkweb.exchange.ProblemList;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.UnreadableInput;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.WhatIf;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Web;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code what-if}: who loses what when some fall away, without a store. */
@Command(
    name = "what-if",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what a web loses when some of its people, groups, places, activities, organisations or"
          + " funders fall away. No store is needed.",
      "",
      "With them go their ties, and the ties that others live through them alone (via). Ties that"
          + " once arose through them stay. Everybody counts who is in the web on the day, with all"
          + " active ties, whatever their direction.",
      "",
      "A tie that nobody wrote down is unknown: somebody who loses the last tie here may have others.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wijkweb what-if my-web --without sauna",
      "  wijkweb what-if my-web --without sauna tuesday-group --as-of 2017-10-05",
      "  wijkweb what-if web.graphml --without n1",
      "      a graph file knows no life domains and no help"
    })
final class WhatIfCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FOLDER",
      description =
          "A web folder, a .zip of one, or a graph file (GraphML, or CSV with source,target).")
  private Path place = Path.of("");

  @Option(
      names = "--without",
      required = true,
      arity = "1..*",
      paramLabel = "ID",
      description = "Who falls away, by their ids in actors.csv; their order does not matter.")
  private List<String> without = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = ToDay.class,
      description = "The day, as 2016-05-21. Without it: the latest date in the folder.")
  private @Nullable LocalDate asOf;

  WhatIfCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (MetricsCommand.isWeb(place)) {
      tellOfWeb(new WebFolderReader(SchemeReader.wijkweb()).read(place).orElseThrow());
    } else {
      tellOfGraph(new PlainGraphReader().read(place).orElseThrow());
    }
    return ExitCode.OK;
  }

  private void tellOfWeb(Web web) throws IOException {
    List<ActorId> gone = known(web.actors().stream().map(Actor::id).toList());
    LocalDate day = asOf == null ? web.latestDate().orElse(null) : asOf;
    tell(Projection.EVERYONE.apply(web.actors(), web.ties(), day), gone, day);
  }

  private void tellOfGraph(PlainGraph plain) throws IOException {
    if (asOf != null) {
      terminal.messages().println("A graph file knows no dates: --as-of does nothing.");
    }
    List<ActorId> gone = known(plain.ids());
    tell(WebGraph.ofEdges(plain.ids(), plain.from(), plain.to(), null, false), gone, null);
  }

  private void tell(WebGraph graph, List<ActorId> gone, @Nullable LocalDate day)
      throws IOException {
    new WhatIfOutput(new WhatIf(graph).without(gone))
        .write(day, graph.counted().projection(), terminal.output());
  }

  /** Who falls away; tells of all at once who is not there. */
  private List<ActorId> known(Collection<ActorId> ids) {
    List<String> texts = ids.stream().map(ActorId::value).toList();
    List<ActorId> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String text : without) {
      String wanted = text.strip();
      if (texts.contains(wanted)) {
        found.add(new ActorId(wanted));
      } else {
        problems.add(new Problem("--without", null, null, text, noSuchActor(wanted, texts)));
      }
    }
    if (!problems.isEmpty()) {
      throw new UnreadableInput(new ProblemList(problems, 0));
    }
    return found;
  }

  private static Cause noSuchActor(String wanted, List<String> ids) {
    return Nearest.to(wanted, ids)
        .map(ProblemCode.NO_SUCH_ACTOR_BUT::of)
        .orElseGet(ProblemCode.NO_SUCH_ACTOR::of);
  }
}
