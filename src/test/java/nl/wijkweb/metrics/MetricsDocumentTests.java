package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on metrics tells of exactly the metrics that there are, with their meaning. */
class MetricsDocumentTests {
  private static final Pattern KEY = Pattern.compile("`(\\w+)`");

  private static List<String> keysOf(String heading) throws IOException {
    String page = Files.readString(Path.of("src/docs/metrics.md"));
    String section = page.split("## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
    return section
        .lines()
        .filter(line -> line.startsWith("| `"))
        .flatMap(line -> KEY.matcher(line.split("\\|")[1]).results())
        .map(key -> key.group(1))
        .toList();
  }

  @Test
  void shouldDefineEveryMetricOfAWeb() throws IOException {
    assertThat(keysOf("Of the web"))
        .isEqualTo(Arrays.stream(WebMetric.values()).map(WebMetric::key).toList());
  }

  @Test
  void shouldDefineEveryMetricOfAnActor() throws IOException {
    assertThat(keysOf("Of an actor"))
        .isEqualTo(Arrays.stream(ActorMetric.values()).map(ActorMetric::key).toList());
  }

  @Test
  void shouldTellWhatEveryMetricMeans() throws IOException {
    assertThat(keysOf("What it means in a kern"))
        .isEqualTo(
            Stream.concat(
                    Arrays.stream(WebMetric.values()).map(WebMetric::key),
                    Arrays.stream(ActorMetric.values()).map(ActorMetric::key))
                .toList());
  }
}
