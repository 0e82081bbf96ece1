package nl.wijkweb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.wijkweb.exchange.Mapping;
import nl.wijkweb.exchange.ProblemList;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.exchange.Template;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.problem.Language;
import nl.wijkweb.store.Cancelled;
import nl.wijkweb.webs.ImportPreview;
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
          + " or a file that 'wijkweb export' wrote: .xlsx, .graphml, .gexf or .json;"
          + " or your own sheet (.csv, .xlsx) with a mapping that tells what its columns mean."
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
      "  wijkweb import --propose clubs.json clubs.csv",
      "      shows how your own sheet is read, and writes what its columns may mean, to complete",
      "  wijkweb import --area numansdorp --mapping clubs.json clubs.csv",
      "      brings it in by that",
      "  wijkweb import --template xlsx --out web.xlsx",
      "      writes an empty workbook to fill in",
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
      arity = "0..*",
      paramLabel = "FOLDER|FILE",
      description = "A web folder, a .zip of one, or a file .xlsx, .graphml, .gexf, .json or .csv.")
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
      names = "--mapping",
      paramLabel = "FILE.json",
      description = "What the columns of your own sheet mean.")
  private @Nullable Path mapping;

  @Option(
      names = "--propose",
      paramLabel = "FILE.json",
      description = "Write what the columns of your own sheet may mean, and bring nothing in.")
  private @Nullable Path propose;

  @Option(
      names = "--template",
      paramLabel = "web|xlsx",
      converter = ToTemplate.class,
      description = "Write an empty web folder (.zip) or workbook to fill in.")
  private @Nullable Template template;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the template is to come.")
  private @Nullable Path out;

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
    if (template != null || out != null) {
      return write();
    }
    if (places.isEmpty() || (mapping != null || propose != null) && places.size() > 1) {
      terminal.messages().println("Name what to bring in; with a mapping, one sheet.");
      return ExitCode.USAGE;
    }
    ImportedSheet sheet = new ImportedSheet(terminal, language);
    if (propose != null) {
      return sheet.propose(places.get(0), mapping, propose);
    }
    if (mapping == null && !ImportedSheet.needsMapping(places)) {
      return bring(null);
    }
    Mapping chosen = sheet.mapping(places.get(0), mapping).orElse(null);
    return chosen == null ? ExitCode.SOFTWARE : bring(chosen);
  }

  private int write() throws IOException {
    if (template == null || out == null || !places.isEmpty()) {
      terminal.messages().println("A template needs --template and --out, and nothing else.");
      return ExitCode.USAGE;
    }
    NewFile.write(out, template::write);
    terminal.results().println(out);
    return ExitCode.OK;
  }

  private int bring(@Nullable Mapping chosen) throws Exception {
    int exit = ExitCode.OK;
    try (Holder holder = holders.find()) {
      for (Path place : places) {
        exit = Math.max(exit, bring(holder, new Holder.Bringing(place, chosen, area, dryRun)));
      }
    }
    return exit;
  }

  private int bring(Holder holder, Holder.Bringing what) throws Exception {
    String name = String.valueOf(what.place().getFileName());
    try (ImportWatch watch = new ImportWatch(terminal, name)) {
      return bring(holder, what, watch);
    }
  }

  /** The watch is over only when all is told, so that one who stops the command reads it too. */
  private int bring(Holder holder, Holder.Bringing what, ImportWatch watch) throws Exception {
    Path place = what.place();
    try {
      Read<Holder.Brought> read = holder.bring(what, watch);
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
    for (ImportPreview.Line line : brought.first()) {
      terminal
          .results()
          .printf(
              "  %s %s%s%n",
              line.created() ? "new:    " : "changed:", line.tie() ? "tie " : "", line.name());
    }
    int all = brought.difference().created() + brought.difference().changed();
    if (dryRun && all > brought.first().size()) {
      terminal.results().printf("  and %d more%n", all - brought.first().size());
    }
    return ExitCode.OK;
  }

  private int tell(Path place, ProblemList problems) {
    terminal.messages().println(place + " is not right:");
    new ProblemText(language).write(problems, terminal.messages());
    return ExitCode.SOFTWARE;
  }
}
