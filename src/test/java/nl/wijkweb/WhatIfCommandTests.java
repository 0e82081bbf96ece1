package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.graph.ActiveTies;
import nl.wijkweb.insight.NaiveWhatIf;
import nl.wijkweb.insight.NaiveWhatIf.Edge;
import nl.wijkweb.insight.NaiveWhatIf.Node;
import nl.wijkweb.insight.NaiveWhatIf.Pair;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfCommandTests {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path NUMANSDORP = Path.of("seed-data", "numansdorp");

  @TempDir private Path folder;

  private static CommandRun run(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("what-if"));
    all.addAll(List.of(arguments));
    return CommandRun.of(Map.of(), all.toArray());
  }

  private static JsonNode json(CommandRun run) throws IOException {
    assertThat(run.messages()).isEmpty();
    assertThat(run.exit()).isZero();
    return JSON.readTree(run.output());
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.textValue()));
    return texts;
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void shouldPrintWhatTheContractSays() throws IOException {
    JsonNode json =
        json(
            run(
                NUMANSDORP,
                "--without",
                "welzijnscoordinator",
                "buitensluis",
                "--as-of",
                "2017-10-05"));

    assertThat(keys(json))
        .containsExactly(
            "without",
            "asOf",
            "projection",
            "losesLastTie",
            "losesOnlyPathToHelp",
            "components",
            "fragmentation",
            "byDomain");
    assertThat(texts(json.get("without"))).containsExactly("buitensluis", "welzijnscoordinator");
    assertThat(json.get("asOf").textValue()).isEqualTo("2017-10-05");
    assertThat(json.get("projection").textValue()).isEqualTo("everyone");
    assertThat(keys(json.get("components"))).containsExactly("before", "after");
    assertThat(keys(json.get("fragmentation"))).containsExactly("before", "after");
    assertThat(json.get("byDomain"))
        .allSatisfy(domain -> assertThat(keys(domain)).containsExactly("before", "after"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "almere",
        "beltrum",
        "laak-noord",
        "numansdorp",
        "roosendaal-west",
        "voorbeeldwijk"
      })
  void shouldAgreeWithANaiveRecomputationOnEveryDemoWeb(String name) throws IOException {
    Path place = Path.of("seed-data", name);
    Web web = new WebFolderReader(SchemeReader.wijkweb()).read(place).orElseThrow();
    LocalDate day = web.latestDate().orElseThrow();
    List<String> ids =
        web.actors().stream()
            .filter(actor -> actor.kind() != ActorKind.CONTACT)
            .map(actor -> actor.id().value())
            .toList();
    int third = ids.size() / 3;

    isAsNaive(web, day, place, List.of(ids.get(0)));
    isAsNaive(web, day, place, List.of(ids.get(third), ids.get(2 * third), ids.get(1)));
  }

  private static void isAsNaive(Web web, LocalDate day, Path place, List<String> without)
      throws IOException {
    List<Node> nodes =
        web.actors().stream()
            .filter(actor -> actor.kind() != ActorKind.CONTACT)
            .filter(actor -> actor.facts().period().mayInclude(day))
            .map(Node::of)
            .toList();
    List<Edge> edges =
        ActiveTies.on(day, Set.of(TieStatus.ACTIVE), web.ties()).stream().map(Edge::of).toList();
    NaiveWhatIf naive = new NaiveWhatIf(nodes, edges, without);
    List<Object> arguments = new ArrayList<>(List.of(place, "--without"));
    arguments.addAll(without);

    JsonNode json = json(run(arguments.toArray()));

    assertThat(texts(json.get("losesLastTie"))).containsExactlyElementsOf(naive.losesLastTie());
    assertThat(texts(json.get("losesOnlyPathToHelp")))
        .containsExactlyElementsOf(naive.losesOnlyPathToHelp());
    assertThat(pair(json.get("components"))).isEqualTo(naive.components());
    assertThat(json.at("/fragmentation/before").doubleValue())
        .isCloseTo(naive.fragmentationBefore(), within(1e-12));
    assertThat(json.at("/fragmentation/after").doubleValue())
        .isCloseTo(naive.fragmentationAfter(), within(1e-12));
    Map<String, Pair> byDomain = new HashMap<>();
    json.get("byDomain")
        .fields()
        .forEachRemaining(one -> byDomain.put(one.getKey(), pair(one.getValue())));
    assertThat(byDomain).isEqualTo(naive.byDomain());
  }

  private static Pair pair(JsonNode json) {
    return new Pair(json.get("before").intValue(), json.get("after").intValue());
  }

  @Test
  void shouldTellOfAllAtOnceWhoIsNotThere() {
    CommandRun run = run(NUMANSDORP, "--without", "buitenslui", "niemand", "bestuurder-alerimus");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    assertThat(run.messages()).contains("buitenslui", "buitensluis", "niemand", "2 problems");
  }

  @Test
  void shouldReadAGraphFileToo() throws IOException {
    Path file = Files.writeString(folder.resolve("web.csv"), "source,target\na,b\nb,c\n");

    JsonNode json = json(run(file, "--without", "b"));

    assertThat(texts(json.get("losesLastTie"))).containsExactly("a", "c");
    assertThat(json.get("projection").textValue()).isEqualTo("graph");
    assertThat(json.get("asOf").isNull()).isTrue();
  }

  @Test
  void shouldNeedWhoFallsAway() {
    assertThat(run(NUMANSDORP).exit()).isEqualTo(2);
  }

  @Test
  void shouldSortIdsByCodePoint() throws IOException {
    Files.writeString(folder.resolve("area.csv"), "code,name,kind\nX,X,core\n");
    Files.writeString(
        folder.resolve("actors.csv"),
        "id,kind,name\nhub,CLUB,H\n\uFF21,CLUB,A\n\uD83D\uDE00,CLUB,B\n");
    Files.writeString(
        folder.resolve("ties.csv"),
        "from,type,to\nhub,WORKS_WITH,\uFF21\nhub,WORKS_WITH,\uD83D\uDE00\n");

    JsonNode json = json(run(folder, "--without", "hub"));

    assertThat(texts(json.get("losesLastTie"))).containsExactly("\uFF21", "\uD83D\uDE00");
  }
}
