package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.api.MetricCatalogue.Entry;
import nl.wijkweb.api.MetricCatalogue.Known;
import nl.wijkweb.api.MetricCatalogue.Words;
import org.junit.jupiter.api.Test;

/** Every metric has its words in both languages, and the page on metrics says the same. */
class MetricCatalogueTests {
  private static final String FILE = "src/main/resources" + MetricCatalogue.FILE;

  private final MetricCatalogue catalogue = MetricCatalogue.read();

  @Test
  void shouldTellOfEveryMetricThereIs() {
    List<Known> told =
        catalogue.metrics().stream().map(entry -> new Known(entry.scope(), entry.key())).toList();
    String missing =
        MetricCatalogue.known().stream()
            .filter(known -> !told.contains(known))
            .map(MetricCatalogueTests::template)
            .collect(Collectors.joining(",\n"));

    assertThat(missing).as("add this to \"metrics\" in %s, with its words", FILE).isEmpty();
    assertThat(told)
        .as("%s tells of metrics that are not in WebMetric or ActorMetric, or twice", FILE)
        .isEqualTo(MetricCatalogue.known());
  }

  private static String template(Known known) {
    String words = "{\"name\": \"\", \"means\": \"\", \"leavesOut\": \"\"}";
    return String.format(
        "    {\"key\": \"%s\", \"scope\": \"%s\", \"group\": \"\", \"first\": false, \"unit\": \"\","
            + " \"direction\": \"\", \"range\": \"\", \"source\": \"\",%n"
            + "      \"nl\": %s,%n      \"en\": %s}",
        known.key(), known.scope(), words, words);
  }

  @Test
  void shouldHaveWordsInBothLanguages() {
    for (Entry entry : catalogue.metrics()) {
      for (Words words : List.of(entry.nl(), entry.en())) {
        assertThat(List.of(words.name(), words.means(), words.leavesOut(), entry.source()))
            .as("what %s says of %s", FILE, entry.key())
            .allMatch(text -> !text.isBlank());
        assertThat(words.means()).as(entry.key()).endsWith(".");
        assertThat(words.leavesOut()).as(entry.key()).endsWith(".");
        assertThat(words.name().length())
            .as("name of %s fits a column", entry.key())
            .isLessThan(40);
      }
      assertThat(entry.nl().means()).as(entry.key()).isNotEqualTo(entry.en().means());
    }
  }

  @Test
  void shouldUseOnlyWhatTheScreenKnows() {
    Set<String> groups =
        catalogue.groups().stream().map(MetricCatalogue.Group::id).collect(Collectors.toSet());
    for (Entry entry : catalogue.metrics()) {
      assertThat(groups).as("group of %s", entry.key()).contains(entry.group());
      assertThat(entry.unit())
          .as("unit of %s", entry.key())
          .isIn("count", "share", "number", "list", "table", "yes-no");
      assertThat(entry.direction())
          .as("direction of %s", entry.key())
          .isIn("neutral", "depends", "less");
    }
  }

  @Test
  void shouldShowFewAtFirst() {
    assertThat(catalogue.metrics().stream().filter(Entry::first)).hasSizeBetween(6, 8);
  }

  @Test
  void shouldSayOnThePageWhatItSaysOnTheScreen() throws IOException {
    String page = Files.readString(Path.of("src/docs/metrics.md"));
    String table = page.split("## What it means in a kern\n", 2)[1].split("\n## ", 2)[0];
    for (Entry entry : catalogue.metrics()) {
      if (!entry.scope().equals("bands")) {
        String words = " | " + entry.nl().means() + " | " + entry.en().means() + " |";
        assertThat(table.lines().filter(row -> row.endsWith(words)))
            .as("the row of %s in \"What it means in a kern\", as in %s", entry.key(), FILE)
            .anyMatch(row -> row.split(" \\| ", 2)[0].contains("`" + entry.key() + "`"));
      }
    }
  }
}
