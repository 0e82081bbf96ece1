package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.invented.InventedWeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTests {
  @TempDir private Path place;

  @Test
  void shouldWriteTheVillageAsAFolder() throws IOException {
    Path folder = place.resolve("village");

    CommandRun run = run("--residents", 40, "--seed", 9, "--out", folder);

    assertThat(run.exit()).isZero();
    assertThat(run.output().strip()).isEqualTo(folder.toString());
    assertThat(GraphHash.of(new WebFolderReader(SchemeReader.wijkweb()).read(folder).orElseThrow()))
        .isEqualTo(GraphHash.of(InventedWeb.of(40, 9)));
  }

  @Test
  void shouldLeaveAloneWhatIsThere() throws IOException {
    Path mine =
        Files.writeString(Files.createDirectory(place.resolve("mine")).resolve("a"), "mine");

    CommandRun run = run("--residents", 40, "--seed", 9, "--out", mine.getParent());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.messages()).contains("is there already", "--out");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void shouldRefuseAVillageThatIsNone() {
    CommandRun run = run("--residents", -3, "--seed", 9, "--out", place.resolve("none"));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages()).contains("--residents is -3", "0 to 1000000");
    assertThat(place.resolve("none")).doesNotExist();
  }

  private static CommandRun run(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "generate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.of(Map.of(), all);
  }
}
