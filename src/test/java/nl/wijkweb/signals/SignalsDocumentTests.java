package nl.wijkweb.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.wijkweb.model.Coded;
import org.junit.jupiter.api.Test;

/** The page on signals tells of exactly the signals that there are, in their order. */
class SignalsDocumentTests {
  @Test
  void shouldDefineEverySignalWithItsSourceAndWhenItIsUnknown() throws IOException {
    List<String[]> rows =
        Files.readAllLines(Path.of("src/docs/signals.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
            .toList();

    assertThat(rows.stream().map(row -> row[0].replace("`", "")))
        .containsExactlyElementsOf(Coded.codes(Signal.class));
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(6);
              assertThat(row[4]).matches("00[0-4] L\\d+.*");
              assertThat(Arrays.asList(row)).noneMatch(String::isBlank);
            });
  }
}
