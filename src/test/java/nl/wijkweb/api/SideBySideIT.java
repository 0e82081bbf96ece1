package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demo webs side by side: the same as each by itself, in a table that explains itself. */
@Tag("every")
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SideBySideIT {
  private static final List<AreaCode> ALL =
      List.of(
          new AreaCode("numansdorp"),
          new AreaCode("beltrum"),
          new AreaCode("laak-noord"),
          new AreaCode("almere"),
          new AreaCode("roosendaal-west"),
          DemoWebs.VOORBEELDWIJK);

  private static final String OTHERS =
      "?with="
          + ALL.subList(1, ALL.size()).stream()
              .map(AreaCode::value)
              .collect(Collectors.joining(","));

  private final WebStore store;
  private final TestService service;

  SideBySideIT(WebStore store) {
    this.store = store;
    DemoWebs.in(store);
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  /** What one attacker could add up is what they could add up before. */
  @ParameterizedTest
  @EnumSource(names = {"RESEARCHER", "COORDINATOR"})
  void shouldTellOfEachAreaWhatIsToldOfItByItself(UserRole role) {
    Client client = service.as(role, ALL.toArray(AreaCode[]::new));
    JsonNode told =
        client
            .get(path(ALL.get(0)) + OTHERS + "&days=2009-02-03,2014-07-01,2017-12-31,2026-05-02")
            .json();

    assertThat(told.path("rows")).hasSize(ALL.size() * 4);
    for (JsonNode row : told.path("rows")) {
      String area = "/v1/areas/" + row.path("area").textValue();
      String day = "?asOf=" + row.path("asOf").textValue();
      JsonNode metrics = client.get(area + "/metrics" + day).json();
      JsonNode people = client.get(area + "/web" + day).json().path("people");
      Map<String, JsonNode> figures = figures(row);

      metrics
          .path("web")
          .fields()
          .forEachRemaining(
              one -> {
                JsonNode figure = figures.get(one.getKey());
                if (one.getValue().isNumber()) {
                  assertThat(figure.path("value")).isEqualTo(one.getValue());
                } else if (one.getValue().isNull()) {
                  assertThat(figure.path("value").isNull()).isTrue();
                  assertThat(figure.path("mark").textValue()).isEqualTo("undefined");
                }
              });
      assertCount(figures.get("people.known"), metrics.path("unknown").path("known"));
      assertCount(figures.get("people.neverAsked"), metrics.path("unknown").path("neverAsked"));
      assertThat(people.path("byDomain")).isNotEmpty();
      people
          .path("byDomain")
          .forEach(
              one ->
                  assertCount(
                      figures.get("people.domain." + one.path("domain").textValue()),
                      one.path("count")));
      assertThat(row.path("reference").textValue())
          .isEqualTo(Quarter.begin(LocalDate.parse(row.path("asOf").textValue())).toString());
    }
  }

  private static void assertCount(JsonNode figure, JsonNode count) {
    String text = count.path("text").textValue();
    assertThat(figure.path("mark").asText(""))
        .isEqualTo(text.equals("<10") ? "few" : text.equals("…") ? "hidden" : "");
    assertThat(figure.path("value").isNull()).isEqualTo(!count.has("value"));
    assertThat(figure.path("value").asInt()).isEqualTo(count.path("value").asInt());
  }

  /** Counts of two webs are of two sets of people: to lay them side by side adds no equation. */
  @Test
  void shouldCountNobodyInTwoWebs() {
    Set<String> seen = new TreeSet<>();
    for (AreaCode area : ALL) {
      AreaWeb web = store.loadWeb(area).orElseThrow();
      web.actors().forEach(actor -> assertThat(seen.add(actor.id().value())).isTrue());
    }
  }

  @Test
  @Tag("every")
  void shouldHaveTheSameBandsAsEachByItself() {
    Client client = service.as(UserRole.RESEARCHER, ALL.toArray(AreaCode[]::new));
    String days = OTHERS + "&days=2014-07-01,2016-01-01";
    assertThat(client.get(path(ALL.get(0)) + days).json().path("state").textValue())
        .isEqualTo("absent");

    Reply started = client.send("POST", path(ALL.get(0)) + days, null, null);
    assertThat(started.status()).isEqualTo(202);
    client.get(started.header("Location") + "/events");

    JsonNode told = client.get(path(ALL.get(0)) + days).json();
    assertThat(told.path("state").textValue()).isEqualTo("done");
    assertThat(client.send("POST", path(ALL.get(0)) + days, null, null).status()).isEqualTo(200);
    int banded = 0;
    for (JsonNode row : told.path("rows")) {
      JsonNode own =
          client
              .get(
                  "/v1/areas/%s/bands?asOf=%s"
                      .formatted(row.path("area").textValue(), row.path("asOf").textValue()))
              .json();
      assertThat(own.path("state").textValue()).as("kept").isEqualTo("done");
      Map<String, JsonNode> figures = figures(row);
      own.path("bands")
          .fields()
          .forEachRemaining(
              one -> {
                JsonNode figure = figures.get(one.getKey());
                for (String part : List.of("value", "low", "median", "high")) {
                  assertThat(figure.path(part).doubleValue())
                      .as("%s of %s", part, one.getKey())
                      .isEqualTo(one.getValue().path(part).doubleValue());
                }
              });
      banded += own.path("bands").size();
    }
    assertThat(banded).isGreaterThan(100);
  }

  @Test
  void shouldTellOfEachItsOwnLastDayWhenNoneIsAskedFor() {
    Client client = service.as(UserRole.RESEARCHER, ALL.toArray(AreaCode[]::new));
    for (JsonNode row : client.get(path(ALL.get(0)) + OTHERS).json().path("rows")) {
      assertThat(row.path("asOf"))
          .isEqualTo(
              client.get("/v1/areas/" + row.path("area").textValue()).json().path("lastDate"));
    }
  }

  @Test
  void shouldExplainEveryColumnFigureAndMarkInTheCodebook() throws IOException {
    Client client = service.as(UserRole.RESEARCHER, ALL.toArray(AreaCode[]::new));
    String question = path(ALL.get(0)) + OTHERS + "&days=1800-01-01,2016-01-01&format=csv";
    List<Map<String, String>> figures = table(client.get(question));
    List<Map<String, String>> codebook = table(client.get(question + "&table=codebook"));

    assertThat(names(codebook, "column")).containsExactlyElementsOf(figures.get(0).keySet());
    List<String> known = names(codebook, "figure");
    assertThat(figures.stream().map(line -> line.get("figure")).distinct())
        .allMatch(
            figure ->
                known.stream()
                    .anyMatch(
                        name ->
                            name.endsWith("*")
                                ? figure.startsWith(name.substring(0, name.length() - 1))
                                : name.equals(figure)));
    assertThat(names(codebook, "mark"))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, SideFigure.Mark.values().length)
                .mapToObj(i -> SideFigure.Mark.values()[i].code())
                .toList());
    for (Map<String, String> entry : codebook) {
      assertThat(entry.entrySet())
          .as("%s", entry)
          .allMatch(
              cell ->
                  !cell.getValue().isBlank() || Set.of("unit", "range").contains(cell.getKey()));
    }
    assertThat(figures)
        .as("what has no value says why")
        .allMatch(line -> line.get("value").isEmpty() == isReason(line.get("mark")));
    assertThat(figures).anyMatch(line -> line.get("mark").equals("few"));
    assertThat(figures)
        .as("no count of people is below ten")
        .noneMatch(
            line ->
                line.get("figure").startsWith("people.")
                    && !line.get("figure").equals("people.knownShare")
                    && !line.get("value").isEmpty()
                    && Integer.parseInt(line.get("value")) < 10);
  }

  private static boolean isReason(String mark) {
    return !mark.isEmpty() && !mark.equals("estimated");
  }

  private static List<String> names(List<Map<String, String>> codebook, String sort) {
    return codebook.stream()
        .filter(entry -> entry.get("sort").equals(sort))
        .map(entry -> entry.get("name"))
        .toList();
  }

  private static List<Map<String, String>> table(Reply csv) throws IOException {
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    List<Map<String, String>> rows = new ArrayList<>();
    new CsvMapper()
        .readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(csv.body())
        .forEachRemaining(rows::add);
    return rows;
  }

  @Test
  void shouldAnswerForAnAreaOutOfSightAsForOneThatIsNotThere() {
    Client client = service.as(UserRole.RESEARCHER, ALL.get(0));

    Reply hidden = client.get(path(ALL.get(0)) + "?with=beltrum");
    Reply absent = client.get(path(ALL.get(0)) + "?with=nergens");

    assertThat(hidden.status()).isEqualTo(404);
    assertThat(hidden.json()).isEqualTo(absent.json());
    assertThat(client.get(path(ALL.get(0)) + "?with=,").status()).isEqualTo(404);
    assertThat(client.get(path(ALL.get(0)) + "?days=2014-07-01,morgen").errors("pointer"))
        .containsExactly("days");
    assertThat(
            client
                .get(path(ALL.get(0)) + "?with=" + "a,".repeat(39) + "a&asOf=2014-07-01")
                .errors("pointer"))
        .containsExactlyInAnyOrder("with", "asOf");
  }

  /** A table of several areas stays with those who may enter them all. */
  @Test
  void shouldKeepAFrozenTableFromWhoMayNotEnterEveryAreaInIt() {
    // A name that is written in another way is the same one, though no contract has it.
    Client both = service.as(UserRole.RESEARCHER, ALL.get(0), ALL.get(1)).hasty();
    Client one = service.as(UserRole.RESEARCHER, ALL.get(0));
    for (String with : List.of("with=beltrum", "%77ith=beltrum")) {
      String question = "?" + with + "&days=2015-01-01&format=csv";
      String disclosed = both.get(path(ALL.get(0)) + question).text();
      ObjectNode said =
          Json.MAPPER
              .createObjectNode()
              .put("id", Village.newId())
              .put("figure", "side-by-side")
              .put("title", "Tabel 3")
              .put("purpose", "artikel");

      Reply frozen = both.post("/v1/areas/numansdorp/frozen-tables" + question, said);

      assertThat(frozen.status()).isEqualTo(201);
      String table = frozen.header("Location");
      assertThat(both.get(table).text()).isEqualTo(disclosed);
      assertThat(one.get(table).status()).isEqualTo(404);
      assertThat(titles(one)).doesNotContain("Tabel 3");
      assertThat(titles(both)).contains("Tabel 3");
    }
  }

  private static List<String> titles(Client client) {
    return client
        .get("/v1/areas/numansdorp/frozen-tables")
        .json()
        .path("tables")
        .findValuesAsText("title");
  }

  private static Map<String, JsonNode> figures(JsonNode row) {
    Map<String, JsonNode> figures = new TreeMap<>();
    row.path("figures").forEach(figure -> figures.put(figure.path("figure").textValue(), figure));
    return figures;
  }

  private static String path(AreaCode area) {
    return "/v1/areas/" + area + "/side-by-side";
  }
}
