package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.KComponents;
import nl.wijkweb.metrics.KeyPlayers;
import nl.wijkweb.metrics.KeyPlayers.KeySet;
import nl.wijkweb.metrics.Progress;
import nl.wijkweb.metrics.Work;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who hangs together, and which sets matter most: computed as jobs, as the bands are. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongFiguresIT {
  private static final AreaCode NUMANSDORP = new AreaCode("numansdorp");
  private static final LocalDate DAY = LocalDate.of(2016, 5, 21);

  private final WebStore store;
  private final DemoWebs demo;
  private final TestService service;

  LongFiguresIT(WebStore store) {
    this.store = store;
    this.demo = DemoWebs.in(store);
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldTellTheCirclesThatTheMetricsTell() {
    WebGraph graph =
        SeenWeb.of(demo, NUMANSDORP, UserRole.COORDINATOR).graph(Projection.EVERYONE, DAY);
    KComponents components = KComponents.of(graph.neighbours(), Progress.SILENT);

    JsonNode told = done(client(UserRole.COORDINATOR, NUMANSDORP), path("cohesion", NUMANSDORP));

    for (int k = 1; k <= KComponents.MOST; k++) {
      JsonNode level = told.path("levels").path(k - 1);
      assertThat(level.path("k").intValue()).isEqualTo(k);
      assertThat(level.path("parts").findValues("count").stream().map(JsonNode::intValue))
          .containsExactlyElementsOf(components.at(k).stream().map(part -> part.length).toList());
    }
    assertThat(told.path("cohesion").intValue())
        .isEqualTo(IntStream.range(0, graph.order()).map(components::cohesion).max().orElseThrow());
    assertThat(told.path("actors")).isNotEmpty();
    for (JsonNode actor : told.path("actors")) {
      int vertex = graph.findVertex(id(actor.path("id"))).orElseThrow();
      assertThat(actor.path("cohesion").intValue()).isEqualTo(components.cohesion(vertex));
    }
  }

  @Test
  void shouldTellTheSetsThatTheMetricsTell() {
    WebGraph graph =
        SeenWeb.of(demo, NUMANSDORP, UserRole.COORDINATOR).graph(Projection.EVERYONE, DAY);
    KeyPlayers players =
        KeyPlayers.among(
            graph,
            v -> graph.isInside(v) && !graph.findMember(v).orElseThrow().kind().isPerson(),
            Work.onEveryCore());

    JsonNode told = done(client(UserRole.COORDINATOR, NUMANSDORP), path("key-players", NUMANSDORP));

    for (int size = 1; size <= KeyPlayers.MOST; size++) {
      assertSame(told.path("lossFragments").path(size - 1), players.whoseLossFragments(size));
      assertSame(told.path("reach").path(size - 1), players.whoReachWithin(2, size));
    }
    assertThat(told.path("candidates").intValue()).isPositive();
    assertThat(told.path("names").findValuesAsText("kind")).doesNotContain("RESIDENT");
  }

  private static void assertSame(JsonNode told, Optional<KeySet> expected) {
    KeySet set = expected.orElseThrow();
    assertThat(ids(told.path("actors"))).isEqualTo(set.actors());
    assertThat(told.path("size").intValue()).isEqualTo(set.actors().size());
    assertThat(told.path("before").doubleValue()).isEqualTo(set.before());
    assertThat(told.path("value").doubleValue()).isEqualTo(set.value());
    assertThat(told.path("equallyGood").intValue()).isEqualTo(set.equallyGood().size());
    assertThat(told.path("everySetTried").booleanValue()).isEqualTo(set.everySetTried());
  }

  /** In the invented web many residents and professionals would be the better candidates. */
  @ParameterizedTest
  @ValueSource(strings = {"COORDINATOR", "RESEARCHER", "WIJKTEAM"})
  void shouldSeekNoPeopleAndNameNobodyInPrivate(UserRole role) {
    Client client = client(role, DemoWebs.VOORBEELDWIJK);
    JsonNode sets = done(client, path("key-players", DemoWebs.VOORBEELDWIJK));
    JsonNode circles = done(client, path("cohesion", DemoWebs.VOORBEELDWIJK));
    Secrets secrets = new Secrets(demo.people());

    assertThat(sets.path("names").findValuesAsText("kind"))
        .isNotEmpty()
        .doesNotContain("RESIDENT", "CONTACT", "PROFESSIONAL");
    assertThat(secrets.findIn(sets.toString())).isEmpty();
    assertThat(secrets.findIn(circles.toString())).isEmpty();
    assertThat(circles.path("names").findValuesAsText("kind").contains("PROFESSIONAL"))
        .isEqualTo(role != UserRole.RESEARCHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cohesion", "key-players"})
  void shouldComputeAsAJobAndKeepTheAnswer(String figure) {
    Village village = Village.in(store);
    Client maria = client(UserRole.COORDINATOR, village.code());
    String path = village.path("/" + figure);
    assertThat(maria.get(path).json().path("state").textValue()).isEqualTo("absent");

    Reply started = maria.send("POST", path, null, null);

    assertThat(started.status()).isEqualTo(202);
    assertThat(started.json().path("kind").textValue()).isEqualTo(figure);
    assertThat(maria.get(started.header("Location") + "/events").text())
        .contains("\"state\":\"done\"");
    assertThat(maria.get(path).json().path("state").textValue()).isEqualTo("done");
    Reply again = maria.send("POST", path, null, null);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(maria.get(path).body());
    assertThat(maria.get(path + "?border=closed").json().path("state").textValue())
        .isEqualTo("absent");
  }

  @Test
  void shouldSayWhyThereIsNoSet() {
    Village village = Village.in(store);
    Client maria = client(UserRole.COORDINATOR, village.code());
    JsonNode told = done(maria, village.path("/key-players"));

    assertThat(told.path("candidates").intValue()).as("choir, hall, church, doctor").isEqualTo(4);
    assertThat(told.path("reach").path(3).isObject()).isTrue();
    assertThat(told.path("reach").path(4).isNull()).isTrue();
    assertThat(told.path("undefined").path("reach").textValue()).contains("fewer candidates");
  }

  private Client client(UserRole role, AreaCode area) {
    return service.as(role, area);
  }

  private static String path(String figure, AreaCode area) {
    return "/v1/areas/" + area + "/" + figure + "?asOf=" + DAY;
  }

  /** What is told once it is computed. */
  private static JsonNode done(Client client, String path) {
    Reply started = client.send("POST", path, null, null);
    if (started.status() == 202) {
      assertThat(client.get(started.header("Location") + "/events").text())
          .contains("\"state\":\"done\"");
    }
    return client.get(path).json();
  }

  private static List<ActorId> ids(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(LongFiguresIT::id).toList();
  }

  private static ActorId id(JsonNode text) {
    return new ActorId(text.textValue());
  }
}
