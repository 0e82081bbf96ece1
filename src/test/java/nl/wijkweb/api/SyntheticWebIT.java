package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.store.AreaWeb;
import nl.wijkweb.store.StoredActor;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The invented web that a researcher gets in place of the real one. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class SyntheticWebIT {
  private static final String PATH =
      "/v1/areas/" + DemoWebs.VOORBEELDWIJK + "/synthetic-web?asOf=2026-11-01";

  private final WebStore store;
  private final TestService service;
  private final DemoWebs demo;

  SyntheticWebIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.demo = DemoWebs.in(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void shouldDrawAWebLikeTheRealOneInWhatIsTold() {
    JsonNode web = drawn(service.as(UserRole.RESEARCHER, DemoWebs.VOORBEELDWIJK), PATH);

    assertThat(web.path("reference").textValue()).isEqualTo("2026-10-01");
    assertThat(web.path("actors").size()).isGreaterThan(100);
    assertThat(web.path("ties").size()).isGreaterThan(100);
    JsonNode fit = web.path("fit");
    assertThat(
            fit.path("degrees").findValuesAsText("distance").stream()
                .mapToDouble(text -> text.equals("null") ? 0 : Double.parseDouble(text)))
        .allMatch(distance -> distance < 0.25);
    assertThat(fit.path("mixing").doubleValue()).isLessThan(0.05);
    assertThat(fit.path("assortativity").doubleValue())
        .isBetween(
            fit.path("assortativityTold").doubleValue() - 0.05,
            fit.path("assortativityTold").doubleValue() + 0.05);
    for (JsonNode bin : web.path("shape").findValues("degrees").get(0)) {
      assertThat(bin.path("actors").intValue()).isGreaterThanOrEqualTo(10);
    }
  }

  @Test
  void shouldBeReadByOthersAndBySelf() throws Exception {
    Client researcher = service.as(UserRole.RESEARCHER, DemoWebs.VOORBEELDWIJK);
    JsonNode web = drawn(researcher, PATH);

    String graphml = researcher.get(PATH + "&format=graphml").text();
    Graph<String, DefaultEdge> read =
        new SimpleGraph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    new SimpleGraphMLImporter<String, DefaultEdge>().importGraph(read, new StringReader(graphml));

    assertThat(read.vertexSet()).hasSize(web.path("actors").size());
    assertThat(read.edgeSet()).hasSize(web.path("ties").size());
    assertThat(researcher.get(PATH + "&format=csv").text().lines())
        .hasSize(1 + web.path("ties").size())
        .startsWith("from,to");
    assertThat(researcher.get(PATH + "&format=csv&table=actors").text().lines())
        .hasSize(1 + web.path("actors").size())
        .startsWith("id,kind");
  }

  @Test
  void shouldHoldNobodyAndNothingOfTheRealWeb() {
    JsonNode web = drawn(service.as(UserRole.RESEARCHER, DemoWebs.VOORBEELDWIJK), PATH);
    Set<String> real = new TreeSet<>();
    for (StoredActor actor : demo.web(DemoWebs.VOORBEELDWIJK).actors()) {
      real.add(actor.id().value());
      store.open(actor).ifPresent(details -> real.add(details.name()));
    }

    assertThat(web.findValuesAsText("id")).allMatch(id -> id.matches("s\\d+"));
    String text = web.toString();
    assertThat(real).noneMatch(word -> text.contains('"' + word + '"'));
  }

  /** One tie more of a resident may move what is told by a step; if it does not, nothing moves. */
  @Test
  void shouldChangeWithNothingButWhatIsTold() {
    RestlessWeb web = new RestlessWeb(store, new java.util.Random(5), 60);
    Client researcher = service.as(UserRole.RESEARCHER, web.code());
    String path = "/v1/areas/" + web.code() + "/synthetic-web?asOf=2026-11-01";
    JsonNode before = drawn(researcher, path);
    int same = 0;
    for (int i = 0; i < 12; i++) {
      befriend(web, i);
      JsonNode after = drawn(researcher, path);
      if (after.path("shape").equals(before.path("shape"))) {
        assertThat(after).isEqualTo(before);
        same++;
      }
      before = after;
    }
    assertThat(same).isPositive();
  }

  @Test
  void shouldSayWhyThereIsNone() {
    Village village = Village.in(store);
    Client researcher = service.as(UserRole.RESEARCHER, village.code());
    String path = village.path("/synthetic-web");

    assertThat(researcher.get(path).json().path("state").textValue()).isEqualTo("too-small");
    assertThat(researcher.send("POST", path, null, null).json().path("state").textValue())
        .isEqualTo("too-small");
    assertThat(researcher.get(path + "?format=graphml").json().path("code").textValue())
        .isEqualTo("web-not-drawn");
    assertThat(researcher.get(path + "?asOf=x&format=word").errors("pointer"))
        .containsExactlyInAnyOrder("asOf", "format");
  }

  private void befriend(RestlessWeb web, int i) {
    AreaWeb whole = store.loadWeb(web.code()).orElseThrow();
    var people = whole.actors().stream().filter(actor -> actor.kind().isPrivatePerson()).toList();
    Tie tie = Tie.of(people.get(i).id(), TieType.FRIEND_OF, people.get(i + 20).id());
    store.createTie(web.code(), web.identified(tie), Village.CHANGE);
  }

  private JsonNode drawn(Client researcher, String path) {
    Reply started = researcher.send("POST", path, null, null);
    if (started.status() == 202) {
      researcher.get(started.header("Location") + "/events");
    }
    Reply reply = researcher.get(path);
    assertThat(reply.json().path("state").textValue()).isEqualTo("done");
    assertThat(researcher.get(path).body()).isEqualTo(reply.body());
    return reply.json();
  }
}
