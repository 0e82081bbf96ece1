package nl.wijkweb.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the tests that are written in the viewer's own language, in {@code src/test/viewer}. */
class ViewerTests {

  private static final Path FOLDER = Path.of("src", "test", "viewer");

  @Test
  void shouldPassItsOwnTests() throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(List.of("--import", "./src/test/viewer/libraries.mjs"));
    arguments.addAll(List.of("--test", "--test-reporter=spec"));
    List<String> files = testFiles();
    arguments.addAll(files);

    Node.Outcome outcome = Node.run(arguments);

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output()).contains("fail 0").doesNotContain("tests 0");
    assertThat(files).isNotEmpty();
  }

  private static List<String> testFiles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".test.mjs")).sorted().toList();
    }
  }
}
