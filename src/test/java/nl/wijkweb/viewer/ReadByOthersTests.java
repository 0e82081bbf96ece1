package nl.wijkweb.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.exchange.RandomWeb;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Graph files hold for networkx and graphology as many nodes, ties, tied pairs and isolates as the
 * web has; in the folder that {@code -Doutside} names, where {@code .ci/run} installs them.
 */
@Tag("outside")
class ReadByOthersTests {
  private static final Path SCRIPTS = Path.of("src", "test", "outside");

  @TempDir private Path folder;

  private final Path outside = Path.of(System.getProperty("outside", "")).toAbsolutePath();
  private final List<String> files = new ArrayList<>();
  private final List<String> counts = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    List<Web> webs = new ArrayList<>();
    try (Stream<Path> seeds = Files.list(Path.of("seed-data"))) {
      for (Path seed : seeds.filter(Files::isDirectory).sorted().toList()) {
        webs.add(new WebFolderReader(SchemeReader.wijkweb()).read(seed).orElseThrow());
      }
    }
    webs.add(RandomWeb.of(new Random(3), 2_000, 6_000));
    for (Web web : webs) {
      for (WebFormat format : List.of(WebFormat.GRAPHML, WebFormat.GEXF)) {
        Path file = folder.resolve(files.size() + "." + format.ending());
        try (OutputStream out = Files.newOutputStream(file)) {
          format.write(web, LocalDate.EPOCH, out);
        }
        files.add(file.toString());
        counts.add(counted(web));
      }
    }
  }

  private static String counted(Web web) {
    Set<ActorId> tied =
        web.ties().stream()
            .flatMap(tie -> Stream.of(tie.from(), tie.to()))
            .collect(Collectors.toSet());
    long pairs = web.ties().stream().map(tie -> List.of(tie.from(), tie.to())).distinct().count();
    long isolates = web.actors().stream().filter(actor -> !tied.contains(actor.id())).count();
    return web.actors().size() + " " + web.ties().size() + " " + pairs + " " + isolates;
  }

  @Test
  void shouldBeTheSameGraphToNetworkx() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(outside.resolve("bin").resolve("python3").toString());
    command.add(SCRIPTS.resolve("count.py").toString());
    command.addAll(files);

    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(told.lines()).containsExactlyElementsOf(counts);
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void shouldBeTheSameGraphToGraphology() throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.add(SCRIPTS.resolve("count.cjs").toString());
    arguments.add(outside.toString());
    arguments.addAll(files);

    Node.Outcome outcome = Node.run(arguments);

    assertThat(outcome.output().lines()).containsExactlyElementsOf(counts);
    assertThat(outcome.exit()).isZero();
  }
}
