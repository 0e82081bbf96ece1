package nl.wijkweb;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Wijkweb. */
@Command(name = "wijkweb", mixinStandardHelpOptions = true)
public final class Wijkweb {

  private Wijkweb() {}

  /** Runs a command; exit 0 done, 1 the work failed, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Wijkweb()).execute(args));
  }
}
