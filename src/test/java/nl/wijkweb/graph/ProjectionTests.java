package nl.wijkweb.graph;

import static nl.wijkweb.graph.TinyWeb.aWeb;
import static nl.wijkweb.graph.TinyWeb.arcs;
import static nl.wijkweb.graph.TinyWeb.names;
import static nl.wijkweb.graph.TinyWeb.pairs;
import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.model.ActorKind.CONTACT;
import static nl.wijkweb.model.ActorKind.ORGANISATION;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.model.ActorKind.RESIDENT;
import static nl.wijkweb.model.TieType.ATTENDS;
import static nl.wijkweb.model.TieType.CARES_FOR;
import static nl.wijkweb.model.TieType.CLIENT_OF;
import static nl.wijkweb.model.TieType.FRIEND_OF;
import static nl.wijkweb.model.TieType.FUNDS;
import static nl.wijkweb.model.TieType.KNOWS;
import static nl.wijkweb.model.TieType.LENDS_TO;
import static nl.wijkweb.model.TieType.MEMBER_OF;
import static nl.wijkweb.model.TieType.RUNS;
import static nl.wijkweb.model.TieType.VOLUNTEERS_AT;
import static nl.wijkweb.model.TieType.WORKS_FOR;
import static nl.wijkweb.model.TieType.WORKS_WITH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Direction;
import nl.wijkweb.model.Frequency;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.Test;

class ProjectionTests {
  @Test
  void shouldKeepEveryActorInTheOrderGivenButContacts() {
    WebGraph graph =
        aWeb()
            .with(RESIDENT, "z")
            .with(CONTACT, "son")
            .with(CLUB, "a")
            .tie("son", FRIEND_OF, "z")
            .by(Projection.EVERYONE);

    assertThat(names(graph)).containsExactly("z", "a");
    assertThat(graph.edgeCount()).isZero();
    assertThat(graph.counted().tally().ties()).isZero();
  }

  @Test
  void shouldRefuseAContactInADefinition() {
    assertThatThrownBy(
            () ->
                new Projection(
                    "all",
                    EnumSet.allOf(ActorKind.class),
                    Set.of(),
                    Set.of(),
                    Projection.Rule.TIES,
                    false,
                    false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a contact stands in no projection");
  }

  @Test
  void shouldTreatAnEmptyStatusAsActiveAndSayHowManyWere() {
    WebGraph graph =
        aWeb()
            .with(CLUB, "a", "b", "c", "d", "e", "f")
            .tie("a", KNOWS, "b")
            .spell("b", KNOWS, "c", TieStatus.ACTIVE, null, null, null)
            .spell("c", KNOWS, "d", TieStatus.PAUSED, null, null, null)
            .spell("d", KNOWS, "e", TieStatus.PROPOSED, null, null, null)
            .spell("e", KNOWS, "f", TieStatus.ENDED, null, null, null)
            .spell("a", KNOWS, "f", TieStatus.AGREED, null, null, null)
            .by(Projection.EVERYONE);

    assertThat(pairs(graph)).containsExactly("a b", "b c");
    assertThat(graph.counted().tally().ties()).isEqualTo(2);
    assertThat(graph.counted().tally().statusUnknown()).isEqualTo(1);
  }

  @Test
  void shouldCountWhatThePeriodMayInclude() {
    WebGraph graph =
        aWeb()
            .with(CLUB, "a", "b", "c", "d")
            .present("gone", CLUB, null, "2015")
            .present("here", CLUB, "2016", "2016-06")
            .spell("a", KNOWS, "b", null, "2016", null, null)
            .spell("b", KNOWS, "c", null, "2016-07", null, null)
            .spell("c", KNOWS, "d", null, null, "2016-06-01", null)
            .tie("gone", KNOWS, "a")
            .tie("here", KNOWS, "a")
            .by(Projection.EVERYONE);

    assertThat(names(graph)).containsExactly("a", "b", "c", "d", "here");
    assertThat(pairs(graph)).containsExactly("a b", "a here", "c d");
  }

  @Test
  void shouldLetALaterSpellSpeakForAnEarlierOneThatNobodyEnded() {
    WebGraph graph =
        aWeb()
            .with(CLUB, "a", "b", "c")
            .spell("a", KNOWS, "b", TieStatus.ACTIVE, "2014", null, null)
            .spell("a", KNOWS, "b", TieStatus.PAUSED, "2016", null, null)
            .spell("b", KNOWS, "c", TieStatus.PAUSED, "2014", null, null)
            .spell("b", KNOWS, "c", TieStatus.ACTIVE, "2016", null, null)
            .by(Projection.EVERYONE);

    assertThat(pairs(graph)).containsExactly("b c");
  }

  @Test
  void shouldCountAnEndedTieUntilItsEnd() {
    WebGraph graph =
        aWeb()
            .with(CLUB, "a", "b", "c", "d")
            .spell("a", KNOWS, "b", TieStatus.ENDED, null, "2016-06-01", null)
            .spell("b", KNOWS, "c", TieStatus.ENDED, null, "2016-05-31", null)
            .spell("c", KNOWS, "d", TieStatus.ENDED, "2014", null, null)
            .by(Projection.EVERYONE);

    assertThat(pairs(graph)).containsExactly("a b");
  }

  @Test
  void shouldLetEveryPeriodCountWhenThereIsNoDay() {
    WebGraph graph =
        aWeb()
            .present("a", CLUB, null, "2015")
            .with(CLUB, "b")
            .spell("a", KNOWS, "b", null, "2017", null, null)
            .undated(Projection.EVERYONE);

    assertThat(pairs(graph)).containsExactly("a b");
    assertThat(graph.counted().asOf()).isNull();
  }

  @Test
  void shouldTakeSpellsOfOneTieAsOneByTheOneThatBeganLast() {
    WebGraph graph =
        aWeb()
            .with(CLUB, "a", "b")
            .spell("a", WORKS_WITH, "b", null, "2016", null, Frequency.WEEKLY)
            .spell("a", WORKS_WITH, "b", null, null, "2016", Frequency.DAILY)
            .spell("b", WORKS_WITH, "a", null, "2014", "2016", Frequency.YEARLY)
            .by(Projection.EVERYONE.asWeighted());

    assertThat(graph.edgeCount()).isEqualTo(1);
    assertThat(graph.getEdgeWeight(0)).isEqualTo(5);
    assertThat(graph.findTie(0).orElseThrow().course().period().since()).hasToString("2016");
  }

  @Test
  void shouldKeepTiesApartThatAreRecordedEachInOneDirection() {
    WebGraph graph =
        aWeb()
            .with(RESIDENT, "a", "b")
            .tie("b", KNOWS, "a", Direction.ONE_WAY)
            .tie("a", KNOWS, "b", Direction.ONE_WAY)
            .by(Projection.EVERYONE);

    assertThat(graph.edgeCount()).isEqualTo(2);
  }

  @Test
  void shouldAddTheWeightsOfAPairAndCountWhatWeighsNothing() {
    WebGraph graph =
        aWeb()
            .with(RESIDENT, "a", "b", "c")
            .tie("a", FRIEND_OF, "b", Frequency.DAILY)
            .tie("b", CARES_FOR, "a", Frequency.RARELY)
            .tie("b", FRIEND_OF, "c")
            .tie("a", KNOWS, "c", Frequency.ONCE)
            .by(Projection.EVERYONE.asWeighted());

    assertThat(pairs(graph)).containsExactly("a b");
    assertThat(graph.neighbours().weightedDegree(0)).isEqualTo(7);
    assertThat(graph.counted().tally()).isEqualTo(new Tally(2, 2, 1, 1, 0, 0, 0));
  }

  @Test
  void shouldMakeTwoArcsOfATieThatGoesBothWaysAndWeighItOnce() {
    WebGraph graph =
        aWeb()
            .with(RESIDENT, "a", "b", "c", "d")
            .tie("b", FRIEND_OF, "a", Frequency.YEARLY)
            .tie("c", CARES_FOR, "a", Frequency.DAILY)
            .by(Projection.EVERYONE.asWeighted().asDirected());

    assertThat(arcs(graph)).containsExactly("a b", "b a", "c a");
    assertThat(graph.edgeCount()).isEqualTo(3);
    assertThat(graph.counted().tally().ties()).isEqualTo(2);
    assertThat(graph.neighbours().weightedDegree(1)).isEqualTo(2);
    assertThat(graph.findTie(0)).isEqualTo(graph.findTie(1));
  }

  @Test
  void shouldFollowARecordedDirectionAboveThatOfTheType() {
    WebGraph graph =
        aWeb()
            .with(RESIDENT, "a", "b", "c")
            .tie("b", KNOWS, "a", Direction.ONE_WAY)
            .tie("b", CARES_FOR, "c", Direction.MUTUAL)
            .by(Projection.EVERYONE.asDirected());

    assertThat(arcs(graph)).containsExactly("b a", "b c", "c b");
  }

  @Test
  void shouldShowPartnersOnlyWhatACoordinatorMaySee() {
    WebGraph graph =
        aWeb()
            .resident("hidden")
            .knownResident("fatma")
            .knownResident("hans")
            .with(PROFESSIONAL, "consulent")
            .with(CLUB, "choir")
            .with(ORGANISATION, "care")
            .tie("hidden", VOLUNTEERS_AT, "choir")
            .tie("fatma", RUNS, "choir")
            .tie("fatma", MEMBER_OF, "choir")
            .tie("fatma", CLIENT_OF, "care")
            .tie("fatma", FRIEND_OF, "hans")
            .tie("fatma", LENDS_TO, "hans")
            .tie("fatma", CARES_FOR, "consulent")
            .tie("hans", LENDS_TO, "choir")
            .tie("consulent", WORKS_FOR, "care")
            .tie("consulent", MEMBER_OF, "choir")
            .tie("consulent", VOLUNTEERS_AT, "choir")
            .tie("care", FUNDS, "choir")
            .by(Projection.PARTNERS);

    assertThat(names(graph)).containsExactly("fatma", "hans", "consulent", "choir", "care");
    assertThat(pairs(graph))
        .containsExactly("fatma choir", "hans choir", "consulent care", "choir care");
    assertThat(graph.counted().tally().ties()).isEqualTo(4);
  }

  @Test
  void shouldJoinPeopleByWhatTheyShareAndByTiesBetweenThem() {
    WebGraph graph =
        aWeb()
            .with(RESIDENT, "a", "b", "c")
            .with(CLUB, "choir", "pool")
            .with(PROFESSIONAL, "p")
            .tie("a", MEMBER_OF, "choir")
            .tie("a", RUNS, "choir")
            .tie("b", MEMBER_OF, "choir")
            .tie("a", ATTENDS, "pool")
            .tie("b", VOLUNTEERS_AT, "pool")
            .tie("a", FRIEND_OF, "b", Frequency.DAILY)
            .tie("p", WORKS_FOR, "pool")
            .tie("choir", KNOWS, "pool")
            .tie("c", CLIENT_OF, "pool")
            .by(Projection.PEOPLE.asWeighted());

    assertThat(names(graph)).containsExactly("a", "b", "c", "p");
    assertThat(pairs(graph)).containsExactly("a b", "a p", "b p");
    assertThat(graph.neighbours().weights()).containsExactly(3, 1, 3, 1, 1, 1);
    assertThat(graph.counted().tally().ties()).isEqualTo(7);
    assertThat(graph.counted().tally().frequencyUnknown()).isZero();
    assertThat(graph.findTie(0)).isPresent();
    assertThat(graph.findTie(1)).isEmpty();
  }

  @Test
  void shouldLeaveOutWhatTooManyPeopleShare() {
    TinyWeb web = aWeb().with(CLUB, "huge", "small");
    for (int i = 0; i <= Sharing.AT_MOST; i++) {
      web.resident("r" + i).tie("r" + i, MEMBER_OF, "huge");
    }
    WebGraph graph =
        web.tie("r0", MEMBER_OF, "small").tie("r7", MEMBER_OF, "small").by(Projection.PEOPLE);

    assertThat(pairs(graph)).containsExactly("r0 r7");
    assertThat(graph.counted().tally()).isEqualTo(new Tally(2, 2, 0, 0, 1, Sharing.AT_MOST, 0));
  }

  @Test
  void shouldTakeNearAndHelpTiesAsSupport() {
    assertThat(Projection.SUPPORT.types())
        .containsExactly(
            TieType.FAMILY_OF,
            FRIEND_OF,
            TieType.NEIGHBOUR_OF,
            KNOWS,
            CARES_FOR,
            TieType.SUPPORTS,
            TieType.CONTACT_PERSON_FOR,
            TieType.COORDINATES_FOR,
            TieType.GUARDIAN_OF,
            CLIENT_OF);
  }

  @Test
  void shouldFindPresetsByName() {
    assertThat(Projection.names()).containsExactly("everyone", "partners", "people", "support");
    assertThat(Projection.find("support")).contains(Projection.SUPPORT);
    assertThat(Projection.find("friends")).isEmpty();
  }
}
