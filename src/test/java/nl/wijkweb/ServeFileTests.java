package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeFileTests {
  @TempDir private Path data;

  @Test
  void shouldTellWhereTheServiceIsToItsOwnerAlone() throws IOException {
    ServeFile.write(data, "http://127.0.0.1:8080", "secret");

    ServeFile found = ServeFile.find(data).orElseThrow();

    assertThat(found.address()).isEqualTo("http://127.0.0.1:8080");
    assertThat(found.token()).isEqualTo("secret");
    assertThat(found.toString()).doesNotContain("secret");
    assertThat(Files.list(data)).containsExactly(data.resolve("serve.json"));
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("serve.json"))))
        .isEqualTo("rw-------");
  }

  @Test
  void shouldFindNothingWhereNothingServes() throws IOException {
    assertThat(ServeFile.find(data)).isEmpty();
    Files.writeString(data.resolve("serve.json"), "{\"addr");
    assertThat(ServeFile.find(data)).isEmpty();
    ServeFile.write(data, "http://127.0.0.1:8080", "secret");
    ServeFile.remove(data);
    assertThat(data.resolve("serve.json")).doesNotExist();
    ServeFile.remove(data);
  }

  @Test
  void shouldFindNoServiceThatWasKilledAndLeaveTheFileOfAnother() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    write(gone.pid());
    assertThat(ServeFile.find(data)).isEmpty();

    Process other = new ProcessBuilder("sleep", "60").start();
    try {
      write(other.pid());
      ServeFile.remove(data);
      assertThat(ServeFile.find(data)).isPresent();
    } finally {
      other.destroy();
    }
  }

  private void write(long pid) throws IOException {
    Files.writeString(
        data.resolve("serve.json"),
        "{\"address\":\"http://127.0.0.1:1\",\"token\":\"t\",\"pid\":" + pid + "}");
  }
}
