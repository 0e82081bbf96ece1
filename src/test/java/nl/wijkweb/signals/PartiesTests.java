package nl.wijkweb.signals;

import static nl.wijkweb.model.ActorKind.ACTIVITY;
import static nl.wijkweb.model.ActorKind.CHURCH;
import static nl.wijkweb.model.ActorKind.ORGANISATION;
import static nl.wijkweb.model.ActorKind.PROFESSIONAL;
import static nl.wijkweb.signals.Life.aLife;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Support;
import org.junit.jupiter.api.Test;

class PartiesTests {
  private static final String DAY = "2026-06-01";

  private static Parties around(Life life) {
    return Parties.around(life.web(DAY), Thresholds.USUAL);
  }

  private static List<String> organisations(Parties parties) {
    return parties.parties().stream().map(party -> String.valueOf(party.organisation())).toList();
  }

  private static Party of(Parties parties, String organisation) {
    return parties.parties().stream()
        .filter(party -> Objects.equals(party.organisation(), new ActorId(organisation)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Stream<ActorId> ids) {
    return ids.map(ActorId::value).toList();
  }

  @Test
  void shouldSetTogetherWhoComesForTheSameOrganisation() {
    Parties found =
        around(
            aLife()
                .with(ORGANISATION, 2, "care")
                .with(CHURCH, 1, "church")
                .with(ACTIVITY, 1, "course")
                .with(PROFESSIONAL, "pa", "pb", "free")
                .tie("pa WORKS_FOR care", "pb WORKS_FOR care", "church ORGANISES course")
                .tie(
                    "pa SUPPORTS she support=care",
                    "pb SUPPORTS she support=food",
                    "she CLIENT_OF care")
                .tie("she CLIENT_OF course", "free SUPPORTS she", "neighbour SUPPORTS she"));

    assertThat(organisations(found)).containsExactly("care", "church", "null");
    assertThat(ids(of(found, "care").helpers().stream())).containsExactly("pa", "pb");
    assertThat(of(found, "care").support()).containsExactly(Support.FOOD, Support.CARE);
    assertThat(ids(of(found, "church").helpers().stream())).containsExactly("course");
    assertThat(ids(found.parties().get(2).helpers().stream())).containsExactly("free");
    assertThat(found.carers()).hasSize(1);
    assertThat(ids(found.carers().get(0).helpers().stream())).containsExactly("neighbour");
  }

  @Test
  void shouldTellHowFarEachHasCome() {
    Parties found =
        around(
            aLife()
                .with(ORGANISATION, 2, "on", "to-come", "resting", "over", "long-over", "again")
                .tie("she CLIENT_OF on contact=2026-05-02", "she CLIENT_OF to-come agreed")
                .tie("she CLIENT_OF resting paused")
                .tie("she CLIENT_OF over since=2024 until=2026-02 ended=no-answer")
                .tie("she CLIENT_OF long-over since=2020 until=2024-02")
                .tie("she CLIENT_OF again since=2020 until=2026-01")
                .tie("she CLIENT_OF again since=2026-03"));

    assertThat(organisations(found)).containsExactly("again", "on", "to-come", "resting", "over");
    assertThat(of(found, "on").stage()).isEqualTo(Party.Stage.ACTIVE);
    assertThat(of(found, "on").lastContact()).contains(PartialDate.parse("2026-05-02"));
    assertThat(of(found, "resting").stage()).isEqualTo(Party.Stage.PAUSED);
    assertThat(of(found, "over").stage()).isEqualTo(Party.Stage.ENDED);
    assertThat(of(found, "again").help()).hasSize(1);
  }

  @Test
  void shouldTellUntilWhenAPromiseIsInTime() {
    Parties found =
        around(
            aLife()
                .with(ORGANISATION, 2, "a", "b", "c", "d")
                .tie("she CLIENT_OF a agreed startsBy=2026-05-01 since=2026-05-20")
                .tie("she CLIENT_OF b agreed since=2026-05-20")
                .tie("she CLIENT_OF c agreed")
                .tie("she CLIENT_OF d"));

    assertThat(of(found, "a").late()).contains(Certainty.YES);
    assertThat(of(found, "b").late()).contains(Certainty.NO);
    assertThat(Objects.requireNonNull(of(found, "b").help().get(0).promise()).by())
        .isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(of(found, "c").late()).contains(Certainty.MAYBE);
    assertThat(of(found, "d").late()).isEmpty();
  }

  @Test
  void shouldNameWhoCoordinates() {
    Life life = aLife().with(PROFESSIONAL, "pa", "pb").tie("pa SUPPORTS she");

    assertThat(around(life).coordinators()).isEmpty();
    assertThat(ids(around(life.tie("pa COORDINATES_FOR she")).coordinators().stream()))
        .containsExactly("pa");
    assertThat(around(life).parties().get(0).coordinates()).isTrue();
    assertThat(around(life.tie("pb COORDINATES_FOR she")).coordinators()).hasSize(2);
  }

  @Test
  void shouldLookAtTheWholeHousehold() {
    Parties found =
        around(
            aLife()
                .inHousehold("h1", Life.SHE, "child")
                .with(ORGANISATION, 2, "school")
                .tie("school SUPPORTS child", "she CARES_FOR child"));

    assertThat(ids(found.household().stream())).containsExactly("child", "she");
    assertThat(organisations(found)).containsExactly("school");
    assertThat(ids(found.carers().stream().flatMap(carer -> carer.helpers().stream())))
        .containsExactly("she");
    assertThat(around(aLife()).parties()).isEmpty();
  }
}
