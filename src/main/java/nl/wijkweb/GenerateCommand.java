package nl.wijkweb;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.wijkweb.exchange.WebFolderWriter;
import nl.wijkweb.invented.InventedWeb;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code generate}: an invented web folder of any size. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a web folder of a village that was made up: streets, families, friends, clubs of which"
          + " a few are large, people whom nobody knows, and ties with dates. For trying things out;"
          + " nobody in it exists. No store is needed.",
      "",
      "The same residents and seed give the same folder.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wijkweb generate --residents 500 --seed 1 --out village",
      "  wijkweb import village",
      "      and look at it with 'wijkweb serve'"
    })
final class GenerateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--residents",
      required = true,
      paramLabel = "N",
      description = "How many people live there: 0 to 1000000.")
  private int residents;

  @Option(
      names = "--seed",
      required = true,
      paramLabel = "S",
      description = "A whole number; another gives another village.")
  private long seed;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder to write; it must not be there yet.")
  private Path out = Path.of("");

  GenerateCommand(Terminal terminal) {
    this.terminal = terminal;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    if (residents < 0 || residents > InventedWeb.MOST_RESIDENTS) {
      throw new ParameterException(
          spec.commandLine(),
          "--residents is "
              + residents
              + "; give a number from 0 to "
              + InventedWeb.MOST_RESIDENTS
              + ".");
    }
    try {
      new WebFolderWriter().write(InventedWeb.of(residents, seed), out);
    } catch (FileAlreadyExistsException there) {
      throw new NotDone(out + " is there already; name another folder with --out.");
    }
    terminal.results().println(out);
    return ExitCode.OK;
  }
}
