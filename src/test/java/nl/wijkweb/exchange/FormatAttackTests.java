package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever somebody brings is read or refused with what is wrong, in a process that has no more
 * than 256 MiB for everything.
 */
class FormatAttackTests {
  @TempDir Path folder;

  @Test
  @Tag("every")
  void shouldReadOrRefuseWhateverComesInLittleMemory() throws IOException, InterruptedException {
    attack(300);
  }

  @Test
  @Tag("thorough")
  void shouldReadOrRefuseTenThousandInLittleMemory() throws IOException, InterruptedException {
    attack(10_000);
  }

  private void attack(int times) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            AttackProgram.class.getName(),
            folder.toString(),
            String.valueOf(times));
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));

    Process process = builder.redirectErrorStream(true).start();
    List<String> told =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();

    assertThat(told).hasSize(1);
    assertThat(told.get(0)).matches("whole [1-9]\\d*, refused [1-9]\\d*");
    assertThat(process.waitFor()).isZero();
  }
}
