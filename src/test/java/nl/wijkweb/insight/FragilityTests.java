package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.wijkweb.insight.Fragility.Carried;
import nl.wijkweb.insight.Fragility.Hub;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Course;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.Test;

class FragilityTests {
  private static ActorId id(String id) {
    return new ActorId(id);
  }

  private static Hub hub(String on, String... depends) {
    return new Hub(id(on), Arrays.stream(depends).map(ActorId::new).toList(), depends.length);
  }

  @Test
  void shouldTellOneKnownCarrierFromNone() {
    Course stops =
        new Course(
            null,
            Period.UNKNOWN,
            null,
            null,
            PartialDate.parse("2025-06"),
            PartialDate.parse("2026"),
            "piet",
            null);
    Fragility found =
        Fragility.of(
            new Pasture()
                .with(ActorKind.RESIDENT, "jan", "piet", "mia")
                .with(ActorKind.INFORMAL_GROUP, "walkers", "singers", "bakers")
                .tie("jan", TieType.RUNS, "walkers", null, stops)
                .tie("mia", TieType.VOLUNTEERS_AT, "walkers")
                .tie("piet", TieType.MEMBER_OF, "walkers")
                .tie("jan", TieType.RUNS, "bakers")
                .tie("mia", TieType.ORGANISES, "bakers")
                .whatIf());

    assertThat(found.oneCarrier())
        .containsExactly(
            new Carried(
                id("walkers"),
                id("jan"),
                PartialDate.parse("2026"),
                "piet",
                PartialDate.parse("2025-06"),
                List.of(id("mia"))));
    assertThat(found.carrierUnknown()).containsExactly(id("singers"));
  }

  @Test
  void shouldFindWhatHasOnePlaceOrOneFunder() {
    Fragility found =
        Fragility.of(
            new Pasture()
                .with(ActorKind.CLUB, "choir", "band")
                .with(ActorKind.PLACE, "hall", "barn")
                .with(ActorKind.ORGANISATION, "fund", "town")
                .tie("choir", TieType.MEETS_AT, "hall")
                .tie("band", TieType.MEETS_AT, "hall")
                .tie("band", TieType.LOCATED_AT, "barn")
                .tie("fund", TieType.FUNDS, "choir")
                .tie("fund", TieType.FUNDS, "band")
                .tie("town", TieType.FUNDS, "band")
                .whatIf());

    assertThat(found.onePlace()).containsExactly(hub("hall", "choir"));
    assertThat(found.oneFunder()).containsExactly(hub("fund", "choir"));
  }

  @Test
  void shouldFindWhatOnePersonArrangedAndWhoHangsByWhoeverConnects() {
    Course arose = new Course(null, Period.UNKNOWN, null, null, null, null, null, id("worker"));
    Fragility found =
        Fragility.of(
            new Pasture()
                .with(Role.BROKER, "worker")
                .with(ActorKind.CLUB, "choir", "band", "lone")
                .tie("choir", TieType.WORKS_WITH, "band", null, arose)
                .tie("worker", TieType.SUPPORTS, "lone")
                .whatIf());

    assertThat(found.arranged())
        .containsExactly(new Hub(id("worker"), List.of(id("band"), id("choir")), 1));
    assertThat(found.connectors()).containsExactly(new Hub(id("worker"), List.of(id("lone")), 1));
  }

  @Test
  void shouldFindNothingInAnEmptyWeb() {
    assertThat(Fragility.of(new Pasture().whatIf()))
        .isEqualTo(new Fragility(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }
}
