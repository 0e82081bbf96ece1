package nl.wijkweb;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.wijkweb.exchange.ProblemList;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.problem.Language;
import nl.wijkweb.store.Cancelled;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings web folders and files into the webs that are kept. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Brings a web folder in: the CSV files of one area, such as area.csv, actors.csv and ties.csv;"
          + " or a file that 'wijkweb export' wrote: .xlsx, .graphml, .gexf or .json."
          + " What is new is added, what was brought before is brought up to date, and the rest"
          + " stays.",
      "",
      "It is taken whole or not at all. When something in it is not right, you get a list of"
          + " everything, with the file, the row, the column and how to mend it. Nothing is changed"
          + " then.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wijkweb import --dry-run numansdorp",
      "      looks whether the folder is right, and tells what would change",
      "  wijkweb import numansdorp",
      "      brings it in",
      "  wijkweb import --area numansdorp numansdorp.zip",
      "      brings a packed folder in, if it is of that area",
      "  wijkweb import --area numansdorp numansdorp.gexf",
      "      brings actors and ties in of a file that does not say of which area it is",
      "",
      "The webs lie in the folder that WIJKWEB_DATA names, usually 'data' here. When 'wijkweb serve'"
          + " runs on that folder, the import goes through it.",
      "",
      "You answer for what you bring in: bring people in only when they agreed, or when there is"
          + " another legal ground."
    })
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Holders holders;

  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER|FILE",
      description = "A web folder, a .zip of one, or a file .xlsx, .graphml, .gexf or .json.")
  private List<Path> places = List.of();

  @Option(
      names = "--area",
      paramLabel = "CODE",
      converter = ToAreaCode.class,
      description =
          "The area that it must be of. Without it: any. A graph that names no area is of this one.")
  private @Nullable AreaCode area;

  @Option(
      names = "--dry-run",
      description = "Only look whether all is right and tell what would change.")
  private boolean dryRun;

  @Option(
      names = "--lang",
      paramLabel = "en|nl",
      description = "The language in which to tell what is not right. Without it: en.")
  private Language language = Language.EN;

  ImportCommand(Terminal terminal, Holders holders) {
    this.terminal = terminal;
    this.holders = holders;
  }

  @Override
  public Integer call() throws Exception {
    int exit = ExitCode.OK;
    try (Holder holder = holders.find()) {
      for (Path place : places) {
        exit = Math.max(exit, bring(holder, place));
      }
    }
    return exit;
  }

  private int bring(Holder holder, Path place) throws Exception {
    try (ImportWatch watch = new ImportWatch(terminal, String.valueOf(place.getFileName()))) {
      return bring(holder, place, watch);
    }
  }

  /** The watch is over only when all is told, so that one who stops the command reads it too. */
  private int bring(Holder holder, Path place, ImportWatch watch) throws Exception {
    try {
      Read<Holder.Brought> read = holder.bring(place, area, dryRun, watch);
      watch.hideBar();
      return read.fold(brought -> tell(place, brought), problems -> tell(place, problems));
    } catch (Cancelled stopped) {
      watch.hideBar();
      terminal.messages().println("Stopped; nothing of " + place + " was brought in.");
      return ExitCode.SOFTWARE;
    }
  }

  private int tell(Path place, Holder.Brought brought) {
    String would = dryRun ? "would be " : "";
    terminal
        .results()
        .printf(
            "%s: %s, %s%d new, %d changed, %d the same%n",
            place,
            brought.area(),
            would,
            brought.difference().created(),
            brought.difference().changed(),
            brought.difference().unchanged());
    return ExitCode.OK;
  }

  private int tell(Path place, ProblemList problems) {
    terminal.messages().println(place + " is not right:");
    new ProblemText(language).write(problems, terminal.messages());
    return ExitCode.SOFTWARE;
  }
}
