package nl.wijkweb;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.wijkweb.store.NotEmpty;
import nl.wijkweb.store.OtherMasterKey;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.webs.BackupFile;
import nl.wijkweb.webs.Backups;
import nl.wijkweb.webs.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Restores a backup where nothing is yet. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Brings a backup back, all of it or nothing, into a data folder and database that hold no webs"
          + " yet.",
      "",
      "It needs the master key of the store that was backed up: in WIJKWEB_MASTER_KEY, or as"
          + " keys/master.key in the data folder. Put the last keys/erased.register of that store"
          + " beside it first: whoever was erased after the backup was made is in it, and is erased"
          + " again by that file alone.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  WIJKWEB_DATA=restored wijkweb restore 2026-05-21.zip",
      "",
      "The file is checked first; afterwards every web is compared with what it was by its graph"
          + " hash."
    })
final class RestoreCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Holders holders;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private @Nullable Path file;

  RestoreCommand(Terminal terminal, Holders holders, Clock clock) {
    this.terminal = terminal;
    this.holders = holders;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Path backup = Objects.requireNonNull(file);
    try (BackupFile whole = BackupFile.open(backup)) {
      whole.verified();
    } catch (NoSuchFileException missing) {
      throw new NotDone("There is no file " + backup + ".");
    }
    try (WebStore store = holders.own()) {
      Manifest manifest = new Backups(store, clock).restore(Operator.VIEWER, backup);
      terminal
          .messages()
          .println(
              "Restored as it was at "
                  + manifest.made()
                  + ". Whoever was erased after that is here again, unless the last"
                  + " keys/erased.register lay in the data folder.");
      manifest.webs().keySet().stream().sorted().forEach(terminal.results()::println);
    } catch (NotEmpty filled) {
      throw new NotDone(
          "There are webs here already, and a backup is restored where nothing is yet; name another"
              + " folder with WIJKWEB_DATA, and with a Neo4j elsewhere an empty database.");
    } catch (OtherMasterKey other) {
      throw new NotDone(
          "The keys in this backup do not open. Put keys/master.key of the store that was backed up"
              + " in the data folder, or its key in WIJKWEB_MASTER_KEY.");
    }
    return ExitCode.OK;
  }
}
