package nl.wijkweb;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.webs.BackupFile;
import nl.wijkweb.webs.Backups;
import nl.wijkweb.webs.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a backup of everything. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Writes everything that is kept to one file, which 'wijkweb restore' can bring back.",
      "",
      "What it tells of people is sealed, and so are their keys: without the master key nobody can"
          + " read it. Keep the master key (WIJKWEB_MASTER_KEY, or keys/master.key in the data"
          + " folder) somewhere else than the backups; without it they are worth nothing. Keep the"
          + " last keys/erased.register too: by it whoever was erased since stays so when an older"
          + " backup is restored.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wijkweb backup 2026-05-21.zip",
      "  wijkweb backup --verify 2026-05-21.zip",
      "",
      "When 'wijkweb serve' runs, the backup goes through it, and people can go on reading. Who"
          + " wants to change something waits until it is made."
    })
final class BackupCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Holders holders;
  private final Clock clock;

  @Option(
      names = "--verify",
      description =
          "Also restore it, into a store of its own that is thrown away afterwards, and compare"
              + " every web and its history with what they were. Takes about as long again, and as"
              + " much room beside the file as the webs themselves.")
  private boolean verify;

  @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
  private @Nullable Path file;

  BackupCommand(Terminal terminal, Holders holders, Clock clock) {
    this.terminal = terminal;
    this.holders = holders;
    this.clock = clock;
  }

  /** Under its name there is only ever a backup that was read back and found whole. */
  @Override
  public Integer call() throws IOException, InterruptedException {
    Path out = Objects.requireNonNull(file);
    if (Files.exists(out)) {
      throw new NotDone(out + " is there already; name another file.");
    }
    Path draft = PrivateDraft.beside(out);
    try {
      try (Holder holder = holders.find()) {
        holder.backup(draft);
      }
      Manifest manifest;
      try (BackupFile backup = BackupFile.open(draft)) {
        manifest = backup.verified();
      }
      if (verify) {
        restoreElsewhere(draft);
      }
      Files.move(draft, out);
      terminal.messages().println("It is whole. Its webs: " + manifest.webs().size() + ".");
    } catch (FileAlreadyExistsException there) {
      throw new NotDone(out + " is there already; name another file.");
    } finally {
      Files.deleteIfExists(draft);
    }
    terminal.results().println(out);
    return ExitCode.OK;
  }

  /** Throws when anything of it comes out otherwise than it was. */
  private void restoreElsewhere(Path draft) throws IOException {
    terminal.messages().println("Restoring it elsewhere, to compare …");
    try (ThrowAwayFolder folder = ThrowAwayFolder.beside(draft);
        WebStore other = holders.empty(folder.path())) {
      new Backups(other, clock).restore(Operator.VIEWER, draft);
    }
    terminal.messages().println("Restored elsewhere it holds the same webs and histories.");
  }
}
