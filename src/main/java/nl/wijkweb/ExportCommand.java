package nl.wijkweb;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.wijkweb.model.AreaCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes a web that is kept as a folder. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the web of an area as a web folder, which 'wijkweb import' can bring in again.",
      "",
      "Everything is in it, also the people and what is known of them. Keep the folder safe, and"
          + " throw it away when you are done. That it was written stands in the log of who looked.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wijkweb export --area numansdorp",
      "      writes the folder numansdorp here",
      "  wijkweb export --area numansdorp --as-of 2014-06-01 --out then",
      "      writes what was so on 1 June 2014 to the folder 'then'",
      "",
      "The webs lie in the folder that WIJKWEB_DATA names, usually 'data' here. When 'wijkweb serve'"
          + " runs on that folder, the export goes through it."
    })
final class ExportCommand implements Callable<Integer> {
  /** As what a web can be written. */
  enum Format {
    /** A web folder. */
    WEB
  }

  /** Reads the name of a format. */
  static final class ToFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
      if (text.equals("web")) {
        return Format.WEB;
      }
      throw new TypeConversionException(
          "there is no format '" + text + "'; there is: web (a web folder)");
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
      paramLabel = "web",
      converter = ToFormat.class,
      description = "As what it is written: web (a web folder). There are no others yet.")
  private Format format = Format.WEB;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = ToDay.class,
      description = "Only what may have been so on this day, as 2016-05-21. Without it: all times.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "The folder to write; it must not be there yet. Without it: the code, here.")
  private @Nullable Path out;

  ExportCommand(Terminal terminal, Holders holders) {
    this.terminal = terminal;
    this.holders = holders;
  }

  @Override
  public Integer call() throws Exception {
    AreaCode code = Objects.requireNonNull(area);
    Path folder = out == null ? Path.of(code.value().replaceAll("[^A-Za-z0-9._-]", "-")) : out;
    try (Holder holder = holders.find()) {
      switch (format) {
        case WEB -> holder.give(code, asOf, folder);
      }
    } catch (FileAlreadyExistsException there) {
      throw new NotDone(folder + " is there already; name another folder with --out.");
    }
    terminal.results().println(folder);
    return ExitCode.OK;
  }
}
