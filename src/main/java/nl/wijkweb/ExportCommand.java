package nl.wijkweb;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.wijkweb.exchange.Loss;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes a web that is kept as a folder or a file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the web of an area as a web folder, a workbook, a graph or JSON, which 'wijkweb"
          + " import' can bring in again, or as lists or a directory for others. What a format"
          + " cannot hold is told.",
      "",
      "People are in it with what is known of them, but for hsds. Keep what is written safe, and"
          + " throw it away when you are done. That it was written stands in the log of who looked.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wijkweb export --area numansdorp",
      "      writes the folder numansdorp here",
      "  wijkweb export --area numansdorp --as-of 2014-06-01 --out then",
      "      writes what was so on 1 June 2014 to the folder 'then'",
      "  wijkweb export --area numansdorp --format xlsx",
      "      writes the workbook numansdorp.xlsx here",
      "",
      "The webs lie in the folder that WIJKWEB_DATA names, usually 'data' here. When 'wijkweb serve'"
          + " runs on that folder, the export goes through it."
    })
final class ExportCommand implements Callable<Integer> {
  /** Reads the name of a format. */
  static final class ToFormat implements ITypeConverter<WebFormat> {
    @Override
    public WebFormat convert(String text) {
      return Coded.find(WebFormat.class, text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no format '"
                          + text
                          + "'; there are: "
                          + String.join(", ", Coded.codes(WebFormat.class))));
    }
  }

  private final Terminal terminal;
  private final Holders holders;

  @Option(
      names = "--area",
      required = true,
      paramLabel = "CODE",
      converter = ToAreaCode.class,
      description = "The code of the area.")
  private @Nullable AreaCode area;

  @Option(
      names = "--format",
      paramLabel = "web|csv|xlsx|graphml|gexf|json|hsds",
      converter = ToFormat.class,
      description =
          "As what it is written. web, a web folder, unless told. xlsx, graphml and json hold"
              + " everything too; gexf and csv hold the actors and the ties; hsds holds"
              + " organisations, services and places, and no people.")
  private WebFormat format = WebFormat.WEB;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = ToDay.class,
      description = "Only what may have been so on this day, as 2016-05-21. Without it: all times.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--out",
      paramLabel = "FOLDER|FILE",
      description =
          "The folder or file to write; it must not be there yet. Without it: named after the"
              + " code, here.")
  private @Nullable Path out;

  ExportCommand(Terminal terminal, Holders holders) {
    this.terminal = terminal;
    this.holders = holders;
  }

  @Override
  public Integer call() throws Exception {
    AreaCode code = Objects.requireNonNull(area);
    Path place = out == null ? Path.of(name(code)) : out;
    try (Holder holder = holders.find()) {
      List<Loss> losses = holder.give(code, format, asOf, place);
      if (!losses.isEmpty()) {
        terminal.messages().println(Loss.told(losses));
      }
    } catch (FileAlreadyExistsException there) {
      throw new NotDone(place + " is there already; name another folder with --out.");
    }
    terminal.results().println(place);
    return ExitCode.OK;
  }

  private String name(AreaCode code) {
    String file = format.fileName(code);
    return format == WebFormat.WEB ? file.substring(0, file.lastIndexOf('.')) : file;
  }
}
