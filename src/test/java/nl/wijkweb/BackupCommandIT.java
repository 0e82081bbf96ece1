package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkweb.store.StoreConfig;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands backup and restore, beside a service that runs and where nothing is yet. */
@BesideOthers
class BackupCommandIT {
  @TempDir private Path place;

  @Test
  @Tag("every")
  void shouldBackUpBesideAServiceAndRestoreElsewhere() throws IOException {
    Path data = place.resolve("data");
    Path file = place.resolve("all.zip");
    serveAndBackUp(data, file);
    Path other = place.resolve("other");

    CommandRun without = run(other, "restore", file);
    Files.copy(
        data.resolve("keys/master.key"),
        other.resolve("keys/master.key"),
        StandardCopyOption.REPLACE_EXISTING);
    CommandRun restored = run(other, "restore", file);
    CommandRun twice = run(other, "restore", file);

    assertThat(without.exit()).isEqualTo(1);
    assertThat(without.messages()).contains("do not open", "keys/master.key");
    assertThat(restored.messages()).contains("Restored as it was at 20", "erased.register");
    assertThat(restored.exit()).isZero();
    assertThat(restored.output().strip()).isEqualTo("voorbeeldwijk");
    assertThat(twice.exit()).isEqualTo(1);
    assertThat(twice.messages()).contains("There are webs here already");
  }

  private void serveAndBackUp(Path data, Path file) throws IOException {
    Service service = Service.serving(StoreConfig.embedded(data), 0);
    try {
      String address = service.start();
      service.awaitReady();
      ServeFile.write(data, address, service.lastingToken(Operator.VIEWER));
      assertThat(run(data, "import", Path.of("seed-data", "voorbeeldwijk")).exit()).isZero();

      CommandRun backup = run(data, "backup", "--verify", file);
      CommandRun again = run(data, "backup", file);
      CommandRun restore = run(data, "restore", file);

      assertThat(backup.messages())
          .contains("goes through the service at " + address, "webs: 1")
          .contains("holds the same webs and histories");
      assertThat(place).isDirectoryNotContaining("glob:**/.wijkweb-*");
      assertThat(backup.exit()).isZero();
      assertThat(backup.output().strip()).isEqualTo(file.toString());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(again.exit()).isEqualTo(1);
      assertThat(again.messages()).contains("is there already");
      assertThat(restore.exit()).isEqualTo(1);
      assertThat(restore.messages()).contains("Here runs the service at " + address);
    } finally {
      service.close();
      ServeFile.remove(data);
    }
  }

  @Test
  void shouldSayWhatIsWrongAndMakeNothing() throws IOException {
    Path data = place.resolve("data");
    Path text = Files.writeString(place.resolve("text.zip"), "no backup");

    CommandRun missing = run(data, "restore", place.resolve("nothing.zip"));
    CommandRun broken = run(data, "restore", text);
    CommandRun nowhere = run(data, "backup", place.resolve("no/folder/all.zip"));

    assertThat(missing.messages()).contains("There is no file " + place.resolve("nothing.zip"));
    assertThat(broken.messages()).contains("no backup that can be restored", "no zip archive");
    assertThat(nowhere.messages()).contains("There is no folder " + place.resolve("no/folder"));
    assertThat(Stream.of(missing, broken, nowhere)).extracting(CommandRun::exit).containsOnly(1);
    assertThat(data).doesNotExist();
  }

  private static CommandRun run(Path data, Object... arguments) {
    return CommandRun.of(Map.of("WIJKWEB_DATA", data.toString()), arguments);
  }
}
