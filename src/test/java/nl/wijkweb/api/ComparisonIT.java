package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** One web on two days. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonIT {
  private static final String AREA = "/v1/areas/" + DemoWebs.VOORBEELDWIJK;
  private static final String SINCE = "2022-01-01";
  private static final String DAY = "2025-01-01";

  private final WebStore store;
  private final TestService service;

  ComparisonIT(WebStore store) {
    this.store = store;
    DemoWebs.in(store);
    this.service = TestService.over(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  /** What the two pictures show side by side is the other way to find it. */
  @Test
  void shouldTellWhatBecameOfWhatTheTwoWebsShow() {
    for (UserRole role :
        List.of(UserRole.COORDINATOR, UserRole.WIJKTEAM, UserRole.RESEARCHER, UserRole.RESIDENT)) {
      Client client = service.as(role, DemoWebs.VOORBEELDWIJK);
      JsonNode before = client.get(AREA + "/web?asOf=" + SINCE).json();
      JsonNode after = client.get(AREA + "/web?asOf=" + DAY).json();

      JsonNode told = client.get(AREA + "/comparison?since=" + SINCE + "&asOf=" + DAY).json();

      Set<String> actorsBefore = ids(before.path("actors"));
      Set<String> actorsAfter = ids(after.path("actors"));
      Set<String> unsure = texts(told.path("unsure"));
      assertThat(without(texts(told.path("came")), unsure))
          .isEqualTo(without(without(actorsAfter, actorsBefore), unsure));
      assertThat(without(texts(told.path("went")), unsure))
          .isEqualTo(without(without(actorsBefore, actorsAfter), unsure));
      Set<String> doubtful = keys(told.path("doubtful"));
      Set<String> tiesBefore = keys(before.path("ties"));
      Set<String> tiesAfter = keys(after.path("ties"));
      assertThat(keys(told.path("appeared")))
          .as("appeared for %s", role)
          .isEqualTo(without(without(tiesAfter, tiesBefore), doubtful));
      assertThat(keys(told.path("ended")))
          .as("ended for %s", role)
          .isEqualTo(without(without(tiesBefore, tiesAfter), doubtful));
      assertThat(told.at("/stability/lowest").doubleValue()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void shouldNameEverybodyInItOnceAndLogThePeople() {
    Client maria = service.as(UserRole.COORDINATOR, DemoWebs.VOORBEELDWIJK);

    JsonNode told = maria.get(AREA + "/comparison?since=2000-01-01&asOf=" + DAY).json();

    assertThat(told.path("came")).isNotEmpty();
    assertThat(told.path("names").findValuesAsText("id")).doesNotHaveDuplicates();
    assertThat(told.path("names").findValuesAsText("kind")).doesNotContain("CONTACT");
    assertThat(store.listAudit(null, 200).toString()).contains("comparison-read");
  }

  @Test
  void shouldCompareWithTheYearBeforeUnlessAskedAndSayWhatIsWrong() {
    Client maria = service.as(UserRole.COORDINATOR, DemoWebs.VOORBEELDWIJK);

    JsonNode told = maria.get(AREA + "/comparison?asOf=2025-03-01").json();
    Reply wrong = maria.get(AREA + "/comparison?since=2025-01-01&asOf=2024-01-01&colour=red");

    assertThat(told.path("since").textValue()).isEqualTo("2024-03-01");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors("pointer")).containsExactlyInAnyOrder("since", "colour");
    JsonNode same = maria.get(AREA + "/comparison?since=" + DAY + "&asOf=" + DAY).json();
    assertThat(same.path("appeared")).isEmpty();
    assertThat(same.path("ended")).isEmpty();
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static Set<String> ids(JsonNode list) {
    return new TreeSet<>(list.findValuesAsText("id"));
  }

  private static Set<String> texts(JsonNode list) {
    return of(list).map(JsonNode::textValue).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of who works with whom the order means nothing. */
  private static Set<String> keys(JsonNode ties) {
    return of(ties)
        .map(
            tie ->
                tie.path("type").textValue()
                    + Stream.of(tie.path("from"), tie.path("to"))
                        .map(JsonNode::textValue)
                        .sorted()
                        .toList())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<JsonNode> of(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
