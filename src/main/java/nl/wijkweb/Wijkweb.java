package nl.wijkweb;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import nl.wijkweb.exchange.UnreadableInput;
import nl.wijkweb.problem.Language;
import nl.wijkweb.store.StoreException;
import nl.wijkweb.store.neo4j.Neo4jStores;
import nl.wijkweb.webs.UnusableBackup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command line of Wijkweb. */
@Command(
    name = "wijkweb",
    mixinStandardHelpOptions = true,
    versionProvider = Wijkweb.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "The web of relations of a village or neighbourhood.",
      "Results go to standard output, messages to standard error.",
      "It ends with 0 when done, 1 when the work failed and 2 when it was asked wrongly.",
      "Try 'COMMAND --help' for what a command does."
    })
public final class Wijkweb {
  private Wijkweb() {}

  /** Runs a command; exit 0 done, 1 the work failed, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(commandLine(Terminal.ofProcess(), System.getenv()).execute(args));
  }

  /** The command line with all its commands, speaking to a terminal. */
  static CommandLine commandLine(Terminal terminal, Map<String, String> environment) {
    Holders holders = new Holders(terminal, environment, Neo4jStores::open, Clock.systemUTC());
    return new CommandLine(new Wijkweb())
        .addSubcommand(new DemoCommand(terminal))
        .addSubcommand(new ServeCommand(terminal, environment))
        .addSubcommand(new ImportCommand(terminal, holders))
        .addSubcommand(new ExportCommand(terminal, holders))
        .addSubcommand(new BackupCommand(terminal, holders, Clock.systemUTC()))
        .addSubcommand(new RestoreCommand(terminal, holders, Clock.systemUTC()))
        .addSubcommand(new MetricsCommand(terminal))
        .addSubcommand(new SignalsCommand(terminal))
        .addSubcommand(new GenerateCommand(terminal))
        .setOut(terminal.results())
        .setErr(terminal.messages())
        .setExecutionExceptionHandler(Wijkweb::fail);
  }

  /** Tells why the work failed, without the inside of the program where that is of no use. */
  private static int fail(Exception failure, CommandLine command, ParseResult input)
      throws Exception {
    if (failure instanceof UnreadableInput unreadable) {
      new ProblemText(Language.EN).write(unreadable.problems(), command.getErr());
    } else if (failure instanceof Configuration.Wrong) {
      command.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.USAGE;
    } else if (failure instanceof NotDone
        || failure instanceof UnusableBackup
        || failure instanceof StoreException) {
      command.getErr().println(failure.getMessage());
    } else if (failure instanceof IOException) {
      command.getErr().println("This failed: " + failure);
    } else {
      throw failure;
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** The version that the jar carries in its manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Wijkweb.class.getPackage().getImplementationVersion();
      return new String[] {"wijkweb " + (version == null ? "(not packaged)" : version)};
    }
  }
}
