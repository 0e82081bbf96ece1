package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsCommandTests {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path REFERENCE = Path.of("src/test/resources/reference");

  @TempDir private Path folder;

  private record Ran(int exit, String output, String messages) {
    JsonNode json() throws IOException {
      return JSON.readTree(output);
    }
  }

  private static Ran run(Object... arguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    StringWriter messages = new StringWriter();
    Terminal terminal = new Terminal(output, new PrintWriter(messages, true), false);
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int exit = Wijkweb.commandLine(terminal, Map.of()).execute(texts);
    return new Ran(exit, output.toString(StandardCharsets.UTF_8), messages.toString());
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "davis",
        "florentine",
        "four-isolates",
        "karate",
        "kite",
        "lesmis",
        "one",
        "small-directed",
        "two-triangles-and-isolate"
      })
  void shouldPrintTheReferenceOfAGraphFile(String name) throws IOException {
    Ran ran = run("metrics", REFERENCE.resolve(name + ".graphml"), "--format", "json");
    JsonNode expected = JSON.readTree(REFERENCE.resolve(name + ".json").toFile());

    assertThat(ran.exit()).isZero();
    assertThat(ran.messages()).isEmpty();
    assertThat(keys(ran.json())).containsExactly("projection", "web", "actors", "undefined");
    assertSame("web", expected.get("web"), ran.json().get("web"));
    assertThat(ran.json().get("actors")).hasSize(expected.get("actors").size());
    for (int row = 0; row < expected.get("actors").size(); row++) {
      assertSame("actor", expected.get("actors").get(row), ran.json().get("actors").get(row));
    }
    assertEveryNullHasItsReason(ran.json());
  }

  private static void assertSame(String what, JsonNode expected, JsonNode actual) {
    assertThat(keys(actual)).as(what).containsAll(keys(expected));
    for (String key : keys(expected)) {
      if (expected.get(key).isDouble()) {
        assertThat(actual.get(key).asDouble())
            .as(what + " " + key)
            .isCloseTo(expected.get(key).asDouble(), within(1e-9));
      } else {
        assertThat(actual.get(key)).as(what + " " + key).isEqualTo(expected.get(key));
      }
    }
  }

  private static void assertEveryNullHasItsReason(JsonNode json) {
    List<JsonNode> objects = new ArrayList<>(List.of(json.get("web")));
    json.get("actors").forEach(objects::add);
    List<String> undefined =
        objects.stream()
            .flatMap(object -> keys(object).stream().filter(key -> object.get(key).isNull()))
            .distinct()
            .toList();

    assertThat(keys(json.get("undefined"))).containsExactlyInAnyOrderElementsOf(undefined);
    json.get("undefined").forEach(reason -> assertThat(reason.asText()).isNotBlank());
  }

  @Test
  void shouldSayWhatItCountedOfAGraphFile() throws IOException {
    Path edges = file("web.csv", "source,target,weight", "b,a,2", "a,b,3", "c,c,1");

    JsonNode json = run("metrics", edges, "--weighted").json();

    assertThat(json.get("projection"))
        .isEqualTo(
            JSON.readTree(
                """
                {"name":"graph","directed":false,"weighted":true,"border":"whole","ties":2,
                 "statusUnknown":0,
                 "leftOut":{"frequencyUnknown":0,"once":0,"loops":1,"sharedByTooMany":0}}"""));
    assertThat(json.get("web").get("meanWeightedDegree").asDouble()).isEqualTo(10.0 / 3);
    assertThat(json.get("actors").findValuesAsText("id")).containsExactly("b", "a", "c");
    assertThat(json.get("actors").get(0).get("weightedDegree").asDouble()).isEqualTo(5);
  }

  @Test
  void shouldFollowArcsWhenAsked() throws IOException {
    Path edges = file("web.csv", "source,target", "a,b", "b,a", "b,c");

    JsonNode json = run("metrics", edges, "--directed").json();

    assertThat(json.get("projection").get("directed").asBoolean()).isTrue();
    assertThat(json.get("web").get("size").asInt()).isEqualTo(3);
    assertThat(json.get("web").get("reciprocity").asDouble()).isEqualTo(2.0 / 3);
    assertThat(json.get("actors").get(1).get("outDegree").asInt()).isEqualTo(2);
  }

  @Test
  void shouldWriteATableOfActors() throws IOException {
    Path edges = file("web.csv", "source,target", "\"Jan, de bakker\",b", "c,c");

    Ran ran = run("metrics", edges, "--format", "csv");

    List<String> lines = ran.output().lines().toList();
    assertThat(lines).hasSize(4);
    List<String> columns = List.of(lines.get(0).split(","));
    List<String> jan = List.of(lines.get(1).replace("\"Jan, de bakker\"", "jan").split(",", -1));
    List<String> alone = List.of(lines.get(3).split(",", -1));
    assertThat(columns).startsWith("id", "degree").doesNotContain("inDegree", "weightedDegree");
    assertThat(jan).hasSameSizeAs(columns).startsWith("jan", "1");
    assertThat(jan.get(columns.indexOf("closeness"))).isEqualTo("0.5");
    assertThat(jan.get(columns.indexOf("localClustering"))).isEmpty();
    assertThat(jan.get(columns.indexOf("pageRank"))).startsWith("0.46511627906");
    assertThat(alone).hasSameSizeAs(columns).startsWith("c", "0");
    assertThat(alone.get(columns.indexOf("constraint"))).isEmpty();
    assertThat(alone.get(columns.indexOf("articulation"))).isEqualTo("false");
  }

  private Path webFolder() throws IOException {
    file("area.csv", "code,name,kind", "K1,De Kern,core");
    file(
        "actors.csv",
        "id,kind,name,until,permission",
        "fatma,RESIDENT,Fatma,,known",
        "hans,RESIDENT,Hans,,",
        "choir,CLUB,Koor,,",
        "pool,PLACE,Bad,2015,");
    file(
        "ties.csv",
        "from,type,to,status,frequency,since,until",
        "fatma,RUNS,choir,active,weekly,2014,",
        "hans,MEMBER_OF,choir,,,2015-03-01,",
        "fatma,FRIEND_OF,hans,,daily,,",
        "choir,MEETS_AT,pool,active,weekly,2013,2015");
    return folder;
  }

  @Test
  void shouldCountAWebFolderAsOfItsLatestDate() throws IOException {
    JsonNode json = run("metrics", webFolder()).json();

    assertThat(json.get("projection").get("name").asText()).isEqualTo("everyone");
    assertThat(json.get("projection").get("asOf").asText()).isEqualTo("2015-12-31");
    assertThat(json.get("projection").get("kinds")).hasSize(12);
    assertThat(json.get("projection").get("statuses").get(0).asText()).isEqualTo("active");
    assertThat(json.get("projection").get("ties").asInt()).isEqualTo(4);
    assertThat(json.get("projection").get("statusUnknown").asInt()).isEqualTo(2);
    assertThat(json.get("web").get("order").asInt()).isEqualTo(4);
  }

  @Test
  void shouldCountAWebFolderAsOfADayByAProjection() throws IOException {
    webFolder();

    JsonNode everyone = run("metrics", folder, "--as-of", "2017-01-01", "--weighted").json();
    JsonNode partners = run("metrics", folder, "--projection", "partners").json();
    JsonNode people = run("metrics", folder, "--projection", "people").json();

    assertThat(everyone.get("actors").findValuesAsText("id"))
        .containsExactly("fatma", "hans", "choir");
    assertThat(everyone.get("projection").get("leftOut").get("frequencyUnknown").asInt())
        .isEqualTo(1);
    assertThat(partners.get("actors").findValuesAsText("id"))
        .containsExactly("fatma", "choir", "pool");
    assertThat(people.get("projection").get("sharedAtMost").asInt()).isEqualTo(1000);
    assertThat(people.get("web").get("size").asInt()).isEqualTo(1);
  }

  @Test
  void shouldReportEveryProblemOfAFileAndFail() throws IOException {
    Path edges = file("web.csv", "source,target,weight", "a,b,heavy", "a,,1");

    Ran ran = run("metrics", edges);

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.output()).isEmpty();
    assertThat(ran.messages()).contains("web.csv:2", "heavy", "web.csv:3", "2 problems");
  }

  @Test
  void shouldFailOnWhatCannotBeRead() throws IOException {
    Path empty = file("empty.csv");

    for (Path place :
        List.of(empty, folder.resolve("absent.graphml"), folder.resolve("absent"), folder)) {
      Ran ran = run("metrics", place);

      assertThat(ran.exit()).as(place.toString()).isEqualTo(1);
      assertThat(ran.output()).isEmpty();
      assertThat(ran.messages()).isNotBlank();
    }
  }

  @Test
  void shouldCountAGraphWithoutEdges() throws IOException {
    JsonNode json = run("metrics", file("none.csv", "source,target")).json();

    assertThat(json.get("web").get("order").asInt()).isZero();
    assertThat(json.get("web").get("density").isNull()).isTrue();
    assertThat(json.get("actors")).isEmpty();
  }

  @Test
  void shouldFailWhenWeightsAreAskedOfEdgesWithoutAny() throws IOException {
    Ran ran = run("metrics", file("web.csv", "source,target", "a,b"), "--weighted");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.messages()).contains("carry no weights");
  }

  @Test
  void shouldSayThatAGraphFileHasNoKindsAndDates() throws IOException {
    Ran ran = run("metrics", file("web.csv", "source,target", "a,b"), "--as-of", "2016-01-01");

    assertThat(ran.exit()).isZero();
    assertThat(ran.messages()).contains("--as-of do nothing");
  }

  @Test
  void shouldRefuseWrongUsage() {
    assertThat(run("metrics").exit()).isEqualTo(2);
    assertThat(run("metrics", "a", "b").exit()).isEqualTo(2);
    assertThat(run("metrics", "a", "--sideways").exit()).isEqualTo(2);
    assertThat(run("metrics", "a", "--format", "xml").exit()).isEqualTo(2);
    assertThat(run("metric", "a").exit()).isEqualTo(2);
    assertThat(run().exit()).isEqualTo(2);
    Ran projection = run("metrics", "a", "--projection", "friends");
    assertThat(projection.exit()).isEqualTo(2);
    assertThat(projection.messages()).contains("everyone, partners, people, support");
    Ran date = run("metrics", "a", "--as-of", "2016");
    assertThat(date.exit()).isEqualTo(2);
    assertThat(date.messages()).contains("write 2016-05-21");
  }

  @Test
  void shouldExplainItself() {
    Ran ran = run("metrics", "--help");

    assertThat(ran.exit()).isZero();
    assertThat(ran.output())
        .contains("FILE|FOLDER", "--as-of=DATE", "everyone, partners, people, support");
  }
}
