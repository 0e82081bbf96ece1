package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedDataTests {
  @TempDir Path folder;

  static List<Path> webs() throws IOException {
    try (Stream<Path> entries = Files.list(Path.of("seed-data"))) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("webs")
  void shouldReadEveryDemoWebAndWriteItBackTheSame(Path seed) throws IOException {
    WebFolderReader reader = new WebFolderReader(SchemeReader.wijkweb());

    List<String> problems =
        reader
            .read(seed)
            .fold(
                web -> List.of(),
                found -> found.kept().stream().map(SeedDataTests::described).toList());
    assertThat(problems).isEmpty();

    Web web = reader.read(seed).orElseThrow();
    Path written = folder.resolve("written");
    new WebFolderWriter().write(web, written);
    Web again = reader.read(written).orElseThrow();
    assertThat(GraphHash.of(again)).isEqualTo(GraphHash.of(web));
    assertThat(again.actors()).hasSameSizeAs(web.actors());
    assertThat(again.ties()).hasSameSizeAs(web.ties());
  }

  private static String described(Problem problem) {
    return problem.place()
        + " "
        + problem.value()
        + " "
        + English.message(problem)
        + " "
        + English.mend(problem);
  }
}
