package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a web holds comes back the same through every format that carries everything. */
class FormatRoundTripTests {
  private static final List<WebFormat> LOSSLESS =
      List.of(WebFormat.WEB, WebFormat.XLSX, WebFormat.GRAPHML, WebFormat.JSON);

  @TempDir Path folder;

  static List<Path> seeds() throws IOException {
    return SeedDataTests.webs();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldCarryEveryDemoWebWhole(Path seed) throws IOException {
    Web web = new WebFolderReader(SchemeReader.wijkweb()).read(seed).orElseThrow();

    shouldComeBack(web, folder);
    shouldComeBackAsAGraph(web, folder);
  }

  @Test
  @Tag("every")
  void shouldCarryAWebOfTwentyThousandActorsWhole() throws IOException {
    Web web = RandomWeb.of(new Random(20_000), 20_000, 20_000);

    shouldComeBack(web, folder);
  }

  @Test
  void shouldGoOnInANextSheetWhereOneIsFull() throws IOException {
    Web web = RandomWeb.of(new Random(5), 50, 80);
    Path file = folder.resolve("many.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      XlsxWeb.write(web, out, 20);
    }

    assertThat(GraphHash.of(Formats.read(file).orElseThrow())).isEqualTo(GraphHash.of(web));
  }

  @Property(tries = 40)
  void shouldCarryAnyWebWhole(@ForAll long seed) throws IOException {
    Web web = RandomWeb.of(new Random(seed));
    Path place = Files.createTempDirectory("wijkweb-formats");
    try {
      if (web.areas().isEmpty()) {
        return; // A bare graph is brought in by no file.
      }
      shouldComeBack(web, place);
      shouldComeBackAsAGraph(web, place);
    } finally {
      delete(place);
    }
  }

  private static void shouldComeBack(Web web, Path place) throws IOException {
    String hash = GraphHash.of(web);
    for (WebFormat format : LOSSLESS) {
      Web again = Formats.read(Formats.write(web, format, place)).orElseThrow();

      assertThat(GraphHash.of(again)).as(format.code()).isEqualTo(hash);
      assertThat(format.losses(web)).isEmpty();
    }
  }

  /** GEXF has no words for the other tables: with the areas given, all of the graph is there. */
  private static void shouldComeBackAsAGraph(Web web, Path place) throws IOException {
    Path file = Formats.write(web, WebFormat.GEXF, place);

    Web again = Formats.read(file, web.areas()).orElseThrow();

    assertThat(GraphHash.of(again))
        .isEqualTo(
            GraphHash.of(
                new Web(
                    web.areas(),
                    List.of(),
                    web.actors(),
                    List.of(),
                    web.ties(),
                    List.of(),
                    List.of())));
  }

  private static void delete(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(place);
  }
}
