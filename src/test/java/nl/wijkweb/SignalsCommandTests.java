package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.wijkweb.model.Coded;
import nl.wijkweb.signals.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignalsCommandTests {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path VOORBEELDWIJK = Path.of("seed-data", "voorbeeldwijk");

  @TempDir private Path folder;

  private static CommandRun run(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("signals"));
    all.addAll(List.of(arguments));
    return CommandRun.of(Map.of(), all.toArray());
  }

  private static JsonNode json(CommandRun run) throws IOException {
    assertThat(run.messages()).isEmpty();
    assertThat(run.exit()).isZero();
    return JSON.readTree(run.output());
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static JsonNode signal(JsonNode json, String id) {
    return StreamSupport.stream(json.get("signals").spliterator(), false)
        .filter(one -> one.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  @Test
  void shouldPrintWhatTheContractSays() throws IOException {
    JsonNode json = json(run(VOORBEELDWIJK, "--person", "r-096", "--as-of", "2026-09-22"));

    assertThat(keys(json)).containsExactly("person", "asOf", "signals", "carries");
    assertThat(json.get("person").asText()).isEqualTo("r-096");
    assertThat(json.get("asOf").asText()).isEqualTo("2026-09-22");
    assertThat(json.get("signals").findValuesAsText("id"))
        .containsExactlyElementsOf(Coded.codes(Signal.class));
    assertThat(json.get("signals"))
        .allSatisfy(
            one ->
                assertThat(keys(one))
                    .containsExactly("id", "state", "silenced", "evidence", "oldest", "settle"));
    assertThat(json.get("carries"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(keys(one)).containsExactly("text", "evidence"));
  }

  @Test
  void shouldTellASignalWithItsTiesItsAgeAndWhatWouldSettleIt() throws IOException {
    JsonNode json = json(run(VOORBEELDWIJK, "--person", "r-096", "--as-of", "2026-09-22"));

    assertThat(signal(json, "carer-out"))
        .isEqualTo(
            JSON.readTree(
                """
                {"id":"carer-out","state":"present","silenced":false,
                 "evidence":[{"from":"r-042","type":"CARES_FOR","to":"r-096","since":"2015"},
                             {"from":"r-042","type":"CARES_FOR","to":"r-096","since":"2026-09-07"}],
                 "oldest":"2026-09-21",
                 "settle":"Vraag wie deze hulp nu geeft, en wie kan invallen."}"""));
    assertThat(json.get("carries").get(0).get("text").asText()).contains("elke week of vaker");
    assertThat(signal(json, "carer-alone").get("oldest").isNull()).isTrue();
    assertThat(signal(json, "carer-alone").get("settle").isNull()).isTrue();
  }

  @Test
  void shouldSpeakEnglishWhenAsked() throws IOException {
    JsonNode json = json(run(VOORBEELDWIJK, "--person", "r-096", "--lang", "en"));

    assertThat(json.get("carries").get(0).get("text").asText()).contains("every week");
    assertThat(signal(json, "few").get("settle").asText()).startsWith("Ask whether");
  }

  @Test
  void shouldTakeTheLatestDateOfTheFolder() throws IOException {
    file("area.csv", "code,name,kind", "K1,De Kern,core");
    file("actors.csv", "id,kind,name", "a,RESIDENT,Fatma", "b,RESIDENT,Ed");
    file("ties.csv", "from,type,to,since", "a,KNOWS,b,2015-05");

    assertThat(json(run(folder, "--person", "a")).get("asOf").asText()).isEqualTo("2015-05-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"almere", "beltrum", "laak-noord", "numansdorp", "roosendaal-west"})
  void shouldKnowNothingOfWhoStandsInAWebOfOrganisations(String name) throws IOException {
    Path seed = Path.of("seed-data", name);
    List<String> residents =
        Files.readAllLines(seed.resolve("actors.csv")).stream()
            .filter(line -> line.contains(",RESIDENT,"))
            .map(line -> line.substring(0, line.indexOf(',')))
            .toList();

    for (String resident : residents.subList(0, Math.min(3, residents.size()))) {
      JsonNode json = json(run(seed, "--person", resident));
      assertThat(json.get("signals").findValuesAsText("state")).doesNotContain("present");
    }
  }

  @Test
  void shouldAnswerFoldersWithNoMoreThanTheContractAsksFor() throws IOException {
    file("area.csv", "code,name,kind", "K1,De Kern,core");
    file("actors.csv", "id,kind,name", "a,RESIDENT,Fatma", "b,RESIDENT,Ed", "o,ORGANISATION,Zorg");
    file("ties.csv", "type,to,from", "KNOWS,a,b", "SUPPORTS,a,b", "CLIENT_OF,o,a");

    JsonNode undated = json(run(folder, "--person", "a"));
    assertThat(undated.get("asOf").isNull()).isTrue();
    assertThat(undated.get("signals").findValuesAsText("state")).doesNotContain("present");
    assertThat(signal(undated, "nobody").get("state").asText()).isEqualTo("absent");
    assertThat(signal(undated, "few").get("state").asText()).isEqualTo("unknown");
    assertThat(signal(undated, "few").get("evidence").get(0).get("since").isNull()).isTrue();
    assertThat(undated.get("carries")).isEmpty();

    file("asked.csv", "subject,on,person", "all,2026-05,a");
    JsonNode asked = json(run(folder, "--person", "a"));
    assertThat(asked.get("asOf").asText()).isEqualTo("2026-05-31");
    assertThat(signal(asked, "few").get("state").asText()).isEqualTo("present");
    assertThat(signal(asked, "no-confidant").get("state").asText()).isEqualTo("unknown");
    assertThat(signal(asked, "one-carrier").get("state").asText()).isEqualTo("unknown");

    file("ties.csv", "from,type,to");
    assertThat(signal(json(run(folder, "--person", "a")), "nobody").get("state").asText())
        .isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "r-09x, nl, Bedoel je r-09",
    "r-09x, en, Perhaps you mean r-09",
    "nobody-at-all, nl, Er is niemand met deze id.",
    "koor, nl, Dit is geen bewoner",
    "p-01, en, 'This is no resident but of kind PROFESSIONAL.'"
  })
  void shouldRefuseWhoIsNoResidentAndSayHowToMendIt(String person, String language, String words) {
    CommandRun run = run(VOORBEELDWIJK, "--person", person, "--lang", language);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    assertThat(run.messages().replaceAll("\\s+", " ")).contains("--person", person, words);
  }

  @Test
  void shouldTellEverythingThatIsWrongWithAFolder() throws IOException {
    file("area.csv", "code,name,kind", "K1,De Kern,core");
    file("actors.csv", "id,kind,name", "a,RESIDENT,Fatma", "b,RESIDNT,Ed");

    CommandRun run = run(folder, "--person", "a");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    assertThat(run.messages())
        .contains(
            "actors.csv:3:kind", "ties.csv", "Dit bestand ontbreekt", "2 dingen kloppen niet");
    assertThat(run(folder.resolve("none"), "--person", "a").messages())
        .contains("Er is niets met deze naam.");
    assertThat(run(folder.resolve("area.csv"), "--person", "a").messages())
        .contains("Dit is geen map, en geen bestand dat we kunnen lezen.");
  }

  @Test
  void shouldRefuseWrongUsage() {
    assertThat(run().exit()).isEqualTo(2);
    assertThat(run(VOORBEELDWIJK).exit()).isEqualTo(2);
    assertThat(run(VOORBEELDWIJK).messages()).contains("--person");
    CommandRun date = run(VOORBEELDWIJK, "--person", "r-096", "--as-of", "2026-02-30");
    assertThat(date.exit()).isEqualTo(2);
    assertThat(date.messages()).contains("'2026-02-30'", "write 2016-05-21");
    assertThat(run(VOORBEELDWIJK, "--person", "r-096", "--lang", "fy").exit()).isEqualTo(2);
  }

  @Test
  void shouldExplainItself() {
    CommandRun run = run("--help");

    assertThat(run.exit()).isZero();
    assertThat(run.output())
        .contains("FOLDER", "--person=ID", "--as-of=DATE", "is no reassurance", "Examples:");
  }
}
