package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.graph.Projection;
import nl.wijkweb.graph.WebGraph;
import nl.wijkweb.insight.NaiveWhatIf;
import nl.wijkweb.insight.NaiveWhatIf.Edge;
import nl.wijkweb.insight.NaiveWhatIf.Node;
import nl.wijkweb.insight.NaiveWhatIf.Pair;
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

/** What a web would lose, and where it is fragile, through the service. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfIT {
  private static final LocalDate DAY = LocalDate.of(2017, 10, 5);
  private static final AreaCode NUMANSDORP = new AreaCode("numansdorp");

  private final WebStore store;
  private final DemoWebs demo;
  private final TestService service;

  WhatIfIT(WebStore store) {
    this.store = store;
    this.demo = DemoWebs.in(store);
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  private static String path(AreaCode area, String what, LocalDate day) {
    return "/v1/areas/%s/%s?asOf=%s".formatted(area, what, day);
  }

  private JsonNode whatIf(UserRole role, AreaCode area, LocalDate day, List<String> without) {
    String path = path(area, "what-if", day) + "&without=" + String.join(",", without);
    return service.as(role, area).get(path).json();
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(one -> texts.add(one.textValue()));
    return texts;
  }

  private static Pair pair(JsonNode json) {
    return new Pair(json.get("before").intValue(), json.get("after").intValue());
  }

  private String id(AreaCode area, String folderId) {
    return demo.web(area).actors().stream()
        .filter(actor -> folderId.equals(actor.folderId()))
        .map(actor -> actor.id().value())
        .findFirst()
        .orElseThrow();
  }

  private static String name(JsonNode told, String id) {
    for (JsonNode one : told.path("names")) {
      if (one.path("id").textValue().equals(id)) {
        return one.path("name").textValue();
      }
    }
    return "";
  }

  /** On every demo web and for every role that may, of what that role sees. */
  @ParameterizedTest
  @ValueSource(strings = {"2017-10-05", "2025-01-01"})
  void shouldLoseWhatANaiveRecomputationOfWhatOneSeesLoses(LocalDate day) {
    for (AreaCode area : demo.codes()) {
      for (UserRole role : List.of(UserRole.COORDINATOR, UserRole.WIJKTEAM)) {
        WebGraph seen = SeenWeb.of(demo, area, role).graph(Projection.EVERYONE, day);
        List<String> ids = seen.ids().stream().map(one -> one.value()).toList();
        if (!ids.isEmpty()) {
          isAsNaive(seen, whatIf(role, area, day, ids.subList(0, 1)), ids.subList(0, 1));
          List<String> some = ids.subList(ids.size() / 2, Math.min(ids.size(), ids.size() / 2 + 3));
          isAsNaive(seen, whatIf(role, area, day, some), some);
        }
      }
    }
  }

  private static void isAsNaive(WebGraph seen, JsonNode told, List<String> without) {
    List<Node> nodes = new ArrayList<>();
    for (int actor = 0; actor < seen.order(); actor++) {
      nodes.add(Node.of(seen.findMember(actor).orElseThrow()));
    }
    List<Edge> edges = new ArrayList<>();
    for (int edge = 0; edge < seen.edgeCount(); edge++) {
      edges.add(Edge.of(seen.findTie(edge).orElseThrow()));
    }
    NaiveWhatIf naive = new NaiveWhatIf(nodes, edges, without);
    assertThat(texts(told.path("losesLastTie"))).isEqualTo(inside(seen, naive.losesLastTie()));
    assertThat(texts(told.path("losesOnlyPathToHelp")))
        .isEqualTo(inside(seen, naive.losesOnlyPathToHelp()));
    assertThat(texts(told.path("losesOnlyCarrier")))
        .isEqualTo(inside(seen, naive.losesOnlyCarrier()));
    assertThat(told.path("hangsLoose").size()).isLessThanOrEqualTo(naive.hangsLoose());
    assertThat(pair(told.path("components"))).isEqualTo(naive.components());
    isNear(told.at("/fragmentation/before"), naive.fragmentationBefore());
    isNear(told.at("/fragmentation/after"), naive.fragmentationAfter());
    Map<String, Pair> byDomain = new HashMap<>();
    told.path("byDomain")
        .fields()
        .forEachRemaining(one -> byDomain.put(one.getKey(), pair(one.getValue())));
    assertThat(byDomain).isEqualTo(naive.byDomain());
  }

  private static Set<String> inside(WebGraph seen, Set<String> ids) {
    Set<String> inside = new TreeSet<>(ids);
    inside.removeIf(id -> !seen.isInside(seen.findVertex(new ActorId(id)).orElseThrow()));
    return inside;
  }

  private static void isNear(JsonNode told, Double naive) {
    if (naive == null) {
      assertThat(told.isNull()).isTrue();
    } else {
      assertThat(told.doubleValue()).isCloseTo(naive, within(1e-12));
    }
  }

  /**
   * The notes on source 000, lines 3325 to 3339: a man of 75 wants to stop, and a group of more
   * than thirty men falls apart, for nobody takes it over.
   */
  @Test
  void shouldFindThatTheTuesdayGroupHangsByOneMan() {
    Client maria = service.as(UserRole.COORDINATOR, NUMANSDORP);
    String group = id(NUMANSDORP, "dinsdaggroep");
    String man = id(NUMANSDORP, "trekker-dinsdaggroep");

    JsonNode fragile = maria.get(path(NUMANSDORP, "fragility", DAY)).json();
    JsonNode without = whatIf(UserRole.COORDINATOR, NUMANSDORP, DAY, List.of(man));

    JsonNode carried = null;
    for (JsonNode one : fragile.path("oneCarrier")) {
      carried = one.path("actor").textValue().equals(group) ? one : carried;
    }
    assertThat(carried).isNotNull();
    assertThat(carried.path("carrier").textValue()).isEqualTo(man);
    assertThat(carried.path("successorNoted").booleanValue()).isFalse();
    assertThat(carried.path("alongside")).isEmpty();
    assertThat(name(fragile, group)).isEqualTo("Sportgroep van dinsdag tien uur");
    assertThat(texts(without.path("losesOnlyCarrier"))).containsExactly(group);
    JsonNode takePart = without.path("takePart").get(0);
    assertThat(takePart.path("actor").textValue()).isEqualTo(group);
    // What the group says of itself; how many residents the map knows in it is another number.
    assertThat(takePart.path("members").intValue()).isGreaterThanOrEqualTo(30);
    assertThat(takePart.at("/known/text").textValue()).isEqualTo("…");
  }

  /** Source 000, lines 1102 and 1212: the coordinator ties the village together. */
  @Test
  void shouldTellWhatHangsByTheCoordinator() {
    Client maria = service.as(UserRole.COORDINATOR, NUMANSDORP);
    String coordinator = id(NUMANSDORP, "welzijnscoordinator");

    JsonNode fragile = maria.get(path(NUMANSDORP, "fragility", DAY)).json();
    JsonNode without = whatIf(UserRole.COORDINATOR, NUMANSDORP, DAY, List.of(coordinator));

    for (JsonNode one : fragile.path("connectors")) {
      if (one.path("actor").textValue().equals(coordinator)) {
        assertThat(texts(one.path("depends"))).isEqualTo(texts(without.path("hangsLoose")));
        assertThat(one.path("ties").intValue()).isGreaterThan(5);
        return;
      }
    }
    throw new AssertionError("the coordinator does not connect: " + fragile.path("connectors"));
  }

  @Test
  void shouldRankNoPeopleAndNameNobodyPrivateButWhomOneSees() {
    for (AreaCode area : demo.codes()) {
      for (UserRole role : List.of(UserRole.COORDINATOR, UserRole.WIJKTEAM, UserRole.TEAM_LEADER)) {
        JsonNode told = service.as(role, area).get(path(area, "fragility", DAY)).json();

        Map<String, String> kinds = new HashMap<>();
        told.path("names")
            .forEach(one -> kinds.put(one.path("id").textValue(), one.path("kind").textValue()));
        for (String list : List.of("removals", "levers")) {
          for (JsonNode one : told.path(list)) {
            for (String end : List.of("actor", "one", "other", "hinge")) {
              if (one.has(end)) {
                assertThat(kinds.get(one.path(end).textValue()))
                    .isNotIn("RESIDENT", "PROFESSIONAL", "CONTACT");
              }
            }
          }
        }
        if (role != UserRole.COORDINATOR) {
          assertThat(kinds.values()).doesNotContain("RESIDENT", "CONTACT");
        }
      }
    }
  }

  /** Two questions tell no more of who is hidden than the one table that everybody is told. */
  @Test
  void shouldTellOfHiddenResidentsWhateverFallsAwayOnlyWhatIsToldAnyway() {
    LocalDate day = LocalDate.of(2025, 1, 1);
    AreaCode area = DemoWebs.VOORBEELDWIJK;
    List<String> groups = new ArrayList<>();
    demo.web(area).actors().stream()
        .filter(actor -> !actor.kind().isPerson())
        .limit(12)
        .forEach(actor -> groups.add(actor.id().value()));
    Map<String, String> told = new HashMap<>();

    for (int size = 1; size <= groups.size(); size++) {
      JsonNode found = whatIf(UserRole.COORDINATOR, area, day, groups.subList(0, size));
      for (JsonNode one : found.path("takePart")) {
        String count = one.path("known").toString();
        assertThat(told.merge(one.path("actor").textValue(), count, (a, b) -> b)).isEqualTo(count);
      }
      assertThat(found.path("names").findValuesAsText("kind")).doesNotContain("CONTACT");
    }
    assertThat(told).isNotEmpty();
  }

  @Test
  void shouldSayAllThatIsWrongAndNothingOfWhoIsNotThere() {
    Client maria = service.as(UserRole.COORDINATOR, NUMANSDORP);
    String path = "/v1/areas/" + NUMANSDORP + "/what-if";

    Reply wrong = maria.get(path + "?without=a,b&asOf=gisteren&kleur=rood");
    Reply none = maria.get(path);
    Reply many = maria.get(path + "?without=" + String.join(",", ids(51)));
    Reply nowhere = maria.get(path + "?without=" + Village.newId());
    String resident =
        demo.people().stream()
            .filter(one -> one.web().equals(DemoWebs.VOORBEELDWIJK) && !one.isKnown())
            .map(one -> one.id().value())
            .findFirst()
            .orElseThrow();
    Reply hidden =
        service
            .as(UserRole.COORDINATOR, DemoWebs.VOORBEELDWIJK)
            .get("/v1/areas/" + DemoWebs.VOORBEELDWIJK + "/what-if?without=" + resident);

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("pointer")).containsExactlyInAnyOrder("without", "asOf", "kleur");
    assertThat(none.errors("pointer")).containsExactly("without");
    assertThat(many.errors("code")).containsExactly("ids-too-many");
    assertThat(nowhere.status()).isEqualTo(404);
    assertThat(hidden.status()).isEqualTo(404);
    assertThat(hidden.body()).isEqualTo(nowhere.body());
  }

  private static List<String> ids(int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(Village.newId());
    }
    return ids;
  }

  @Test
  void shouldLogWhoShowsInIt() {
    String man = id(NUMANSDORP, "trekker-dinsdaggroep");

    whatIf(UserRole.COORDINATOR, NUMANSDORP, DAY, List.of(man));

    assertThat(store.listAudit(null, 200).toString()).contains("what-if-read").contains(man);
  }
}
