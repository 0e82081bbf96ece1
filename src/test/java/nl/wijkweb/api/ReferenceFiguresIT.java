package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.exchange.PlainGraph;
import nl.wijkweb.exchange.PlainGraphReader;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Bond;
import nl.wijkweb.model.Details;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The figures of an area equal the reference that others computed, and so those of the command
 * line: a web of organisations that work together, for each reference graph.
 */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceFiguresIT {
  private static final Path REFERENCE = Path.of("src/test/resources/reference");
  private static final double TOLERANCE = 1e-9;

  private final WebStore store;
  private final TestService service;

  ReferenceFiguresIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
  }

  static List<String> graphs() throws IOException {
    try (Stream<Path> files = Files.list(REFERENCE)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".graphml"))
          .map(name -> name.replace(".graphml", ""))
          .sorted()
          .toList();
    }
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void shouldEqualTheReference(String name) throws IOException {
    PlainGraph graph =
        new PlainGraphReader().read(REFERENCE.resolve(name + ".graphml")).orElseThrow();
    AreaCode code = new AreaCode("reference-" + Village.newId());
    store.importWeb(web(code, graph), Village.CHANGE, (done, total) -> {});
    JsonNode expected = Json.MAPPER.readTree(REFERENCE.resolve(name + ".json").toFile());

    JsonNode figures =
        service
            .as(UserRole.RESEARCHER, code)
            .get("/v1/areas/" + code + "/metrics?directed=" + graph.isDirected())
            .json();

    Map<String, String> names = folderIds(code);
    assertSame(name, expected.path("web"), figures.path("web"), names);
    assertThat(figures.path("actors")).hasSize(expected.path("actors").size());
    Map<String, JsonNode> rows = new HashMap<>();
    figures.path("actors").forEach(row -> rows.put(names.get(row.path("id").textValue()), row));
    for (JsonNode row : expected.path("actors")) {
      String id = row.path("id").textValue();
      assertSame(name + " " + id, row, rows.get(id), names);
    }
  }

  private static void assertSame(
      String what, JsonNode expected, JsonNode actual, Map<String, String> names) {
    List<String> keys = new ArrayList<>();
    expected.fieldNames().forEachRemaining(keys::add);
    assertThat(actual.properties().stream().map(Map.Entry::getKey)).as(what).containsAll(keys);
    for (String key : keys) {
      JsonNode wanted = expected.get(key);
      JsonNode value = actual.get(key);
      if (wanted.isDouble()) {
        assertThat(value.isNumber()).as("%s %s is %s", what, key, value).isTrue();
        assertThat(value.doubleValue())
            .as("%s %s", what, key)
            .isCloseTo(wanted.doubleValue(), within(TOLERANCE));
      } else {
        assertThat(named(value, names)).as("%s %s", what, key).isEqualTo(named(wanted, Map.of()));
      }
    }
  }

  /** A value with the ids of the folder for those of the store, lists in the order of the ids. */
  private static Object named(JsonNode value, Map<String, String> names) {
    if (value.isTextual()) {
      return names.getOrDefault(value.textValue(), value.textValue());
    }
    if (!value.isArray()) {
      return value;
    }
    List<String> all = new ArrayList<>();
    value.forEach(one -> all.add(String.valueOf(named(one, names))));
    return all.stream().sorted().toList();
  }

  private Map<String, String> folderIds(AreaCode code) {
    Map<String, String> names = new HashMap<>();
    store
        .loadWeb(code)
        .orElseThrow()
        .actors()
        .forEach(actor -> names.put(actor.id().value(), String.valueOf(actor.folderId())));
    return names;
  }

  private static Web web(AreaCode code, PlainGraph graph) {
    Area area = new Area(code, "Reference", AreaKind.CORE, null, null, null, List.of());
    List<Actor> actors =
        graph.ids().stream()
            .map(
                id ->
                    new Actor(
                        id,
                        ActorKind.ORGANISATION,
                        ActorFacts.UNKNOWN,
                        Details.named("Organisatie " + id)))
            .toList();
    List<Tie> ties = new ArrayList<>();
    for (int edge = 0; edge < graph.size(); edge++) {
      ActorId from = graph.ids().get(graph.from()[edge]);
      ActorId to = graph.ids().get(graph.to()[edge]);
      ties.add(works(from, to, graph.isDirected()));
    }
    return new Web(List.of(area), List.of(), actors, List.of(), ties, List.of(), List.of());
  }

  private static Tie works(ActorId from, ActorId to, boolean directed) {
    Tie tie = Tie.of(from, TieType.WORKS_WITH, to);
    Direction direction = directed ? Direction.ONE_WAY : Direction.MUTUAL;
    return new Tie(
        null,
        from,
        tie.type(),
        to,
        tie.course(),
        new Bond(null, null, null, null, null, direction),
        tie.help(),
        tie.terms(),
        tie.provenance(),
        null);
  }
}
