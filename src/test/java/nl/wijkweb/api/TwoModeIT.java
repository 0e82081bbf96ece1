package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.metrics.TwoMode;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Tie;
import nl.wijkweb.store.StoredTie;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Members and the groups in which they are. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoModeIT {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private static final String PATH =
      "/v1/areas/" + DemoWebs.VOORBEELDWIJK + "/two-mode?asOf=" + DAY;

  private final DemoWebs demo;
  private final TestService service;

  TwoModeIT(WebStore store) {
    this.demo = DemoWebs.in(store);
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @EnumSource(Sides.class)
  void shouldTellWhatTheMetricsTellOfWhatOneSees(Sides sides) {
    WebGraph graph =
        SeenWeb.of(demo, DemoWebs.VOORBEELDWIJK, UserRole.COORDINATOR)
            .graph(sides.projection(), DAY);
    IntPredicate isMember = v -> sides.isMember(kind(graph, v));
    TwoMode web = TwoMode.of(graph, isMember, v -> sides.isGroup(kind(graph, v)));

    JsonNode told = twoMode(UserRole.COORDINATOR, sides);

    assertThat(told.path("projection").path("name").textValue()).isEqualTo("two-mode");
    JsonNode figures = told.path("web");
    assertThat(figures.path("members").intValue()).isEqualTo(web.members().length);
    assertThat(figures.path("groups").intValue()).isEqualTo(web.groups().length);
    assertThat(figures.path("ties").intValue()).isPositive().isEqualTo(web.ties());
    assertThat(figures.path("density").doubleValue()).isEqualTo(web.density().getAsDouble());
    assertThat(figures.path("clustering").doubleValue()).isEqualTo(web.clustering().getAsDouble());
    assertThat(told.path("groups")).isNotEmpty();
    for (JsonNode group : told.path("groups")) {
      int vertex = vertex(graph, group.path("id"));
      assertThat(group.path("members").intValue()).isEqualTo(web.degree(vertex));
      assertThat(group.path("share").doubleValue())
          .isEqualTo(web.normalisedDegree(vertex).getAsDouble());
    }
    for (JsonNode joiner : told.path("joiners").path("actors")) {
      int vertex = vertex(graph, joiner.path("id"));
      assertThat(web.joiners()).contains(vertex);
      assertThat(joiner.path("groups")).hasSize(web.degree(vertex));
    }
    assertThat(told.path("overlaps")).isNotEmpty();
    for (JsonNode pair : told.path("overlaps")) {
      TwoMode.Overlap overlap =
          web.overlap(vertex(graph, pair.path("one")), vertex(graph, pair.path("other")));
      assertThat(pair.path("shared").intValue()).isEqualTo(overlap.shared().length);
      assertThat(pair.path("jaccard").doubleValue()).isEqualTo(overlap.jaccard().getAsDouble());
    }
    assertThat(told.path("overlaps").findValues("shared").stream().map(JsonNode::intValue).toList())
        .isSortedAccordingTo((one, other) -> other - one);
  }

  @Test
  void shouldGiveNoPersonARow() {
    JsonNode told = twoMode(UserRole.COORDINATOR, Sides.PEOPLE);

    assertThat(told.path("members")).isEmpty();
    assertThat(told.path("names").findValuesAsText("kind")).doesNotContain("RESIDENT", "CONTACT");
    assertThat(twoMode(UserRole.RESEARCHER, Sides.PEOPLE).path("joiners").path("actors")).isEmpty();
  }

  /** Of the whole web, and so only by counts that are disclosed; nobody is told of churches. */
  @Test
  void shouldTellHowManyResidentsAreInAGroupSafely() {
    JsonNode told = twoMode(UserRole.RESEARCHER, Sides.PEOPLE).path("people");
    Map<String, Set<ActorId>> people = residentsByGroup(LocalDate.parse("2025-01-01"));

    assertThat(told.path("asOf").textValue()).isEqualTo("2025-01-01");
    assertThat(told.path("groups")).isNotEmpty();
    for (JsonNode group : told.path("groups")) {
      int known = people.getOrDefault(group.path("id").textValue(), Set.of()).size();
      JsonNode value = group.path("count").path("value");
      assertThat(value.isNumber()).as("of %s", known).isEqualTo(known >= 10);
      if (value.isNumber()) {
        assertThat(value.intValue() % 5).isZero();
        assertThat(Math.abs(value.intValue() - known)).isLessThan(5);
      }
    }
    List<String> told10 = told.path("groups").findValuesAsText("id");
    demo.web(DemoWebs.VOORBEELDWIJK).actors().stream()
        .filter(actor -> actor.kind() == ActorKind.CHURCH)
        .forEach(church -> assertThat(told10).doesNotContain(church.id().value()));
    for (JsonNode pair : told.path("overlaps")) {
      Set<ActorId> both = new HashSet<>(people.get(pair.path("one").textValue()));
      both.retainAll(people.get(pair.path("other").textValue()));
      assertThat(both).hasSizeGreaterThanOrEqualTo(10);
    }
    assertThat(twoMode(UserRole.RESIDENT, Sides.PEOPLE).has("people")).isFalse();
    assertThat(twoMode(UserRole.COORDINATOR, Sides.ORGANISATIONS).has("people")).isFalse();
  }

  private Map<String, Set<ActorId>> residentsByGroup(LocalDate day) {
    Map<String, Set<ActorId>> people = new HashMap<>();
    for (StoredTie stored : demo.web(DemoWebs.VOORBEELDWIJK).ties()) {
      Tie tie = stored.tie();
      boolean resident =
          demo.findPerson(tie.from()).filter(one -> one.kind() == ActorKind.RESIDENT).isPresent();
      if (resident && Sides.BELONGING.contains(tie.type()) && tie.isActiveOn(day)) {
        people.computeIfAbsent(tie.to().value(), group -> new HashSet<>()).add(tie.from());
      }
    }
    return people;
  }

  @Test
  void shouldTellAllThatIsWrongAtOnceAndWhatHasNoValue() {
    Client maria = service.as(UserRole.COORDINATOR, DemoWebs.VOORBEELDWIJK);

    Reply wrong = maria.get(PATH + "&of=cats&border=open&projection=people");

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("pointer")).containsExactlyInAnyOrder("of", "border", "projection");
    JsonNode early =
        maria.get(PATH.replace(DAY.toString(), "1800-01-01") + "&of=organisations").json();
    assertThat(early.path("web").path("clustering").isNull()).isTrue();
    assertThat(early.path("undefined").has("clustering")).isTrue();
  }

  private JsonNode twoMode(UserRole role, Sides sides) {
    return service.as(role, DemoWebs.VOORBEELDWIJK).get(PATH + "&of=" + sides.code()).json();
  }

  private static ActorKind kind(WebGraph graph, int vertex) {
    return graph.findMember(vertex).orElseThrow().kind();
  }

  private static int vertex(WebGraph graph, JsonNode id) {
    return graph.findVertex(new ActorId(id.textValue())).orElseThrow();
  }
}
