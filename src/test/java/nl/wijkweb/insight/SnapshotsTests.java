package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.graph.TieKey;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;

/**
 * What changed between the two pictures of Roosendaal-West (002, figure 4, L11589–L11613): as the
 * comparison of two days tells it, beside what the source says.
 */
class SnapshotsTests {
  private static final Web WEB = DemoFolder.read("roosendaal-west");
  private static final Comparison BETWEEN =
      Comparison.of(
          WEB.actors(), WEB.ties(), LocalDate.of(2010, 12, 31), LocalDate.of(2014, 12, 31));

  private static Set<String> tables(List<ActorId> actors) {
    return WEB.actors().stream()
        .filter(actor -> actor.kind() == ActorKind.CONSULTATION && actors.contains(actor.id()))
        .map(actor -> actor.id().value())
        .collect(Collectors.toSet());
  }

  private static Set<String> told(List<TieKey> ties) {
    return ties.stream()
        .map(tie -> tie.from() + " " + tie.type() + " " + tie.to())
        .collect(Collectors.toSet());
  }

  /** L11505–L11613: one team becomes two, and a team for care comes with them. */
  @Test
  void shouldTellWhichConsultationsCameAndWent() {
    assertThat(tables(BETWEEN.went())).containsExactly("team-van-opdrachtgevers");
    assertThat(tables(BETWEEN.came()))
        .containsExactlyInAnyOrder("strategie-team", "management-actie-team", "wijkzorgteam");
  }

  /** L11398: SIW until 2012. L11379–L11387: out of the house. L11694–L11706: the wijkbedrijf. */
  @Test
  void shouldTellWhoAndWhatCameAndWent() {
    assertThat(BETWEEN.went())
        .extracting(ActorId::value)
        .contains("siw", "rijwoning", "coordinator-van-buiten");
    assertThat(BETWEEN.came())
        .extracting(ActorId::value)
        .contains("wijkbedrijf", "coordinator", "wijkrestaurant", "klussenbedrijf");
  }

  /**
   * L11547–L11557: the Bewonersplatform left the team. L11533–L11539: the Raad van Advies fell
   * silent. L12059–L12061: the police officer joined the walk-in hour. L11756–L11762: who sits in
   * the new team.
   */
  @Test
  void shouldTellWhichTiesEndedAppearedAndFaded() {
    assertThat(told(BETWEEN.ended()))
        .contains(
            "bewonersplatform TAKES_PART_IN team-van-opdrachtgevers",
            "team-van-opdrachtgevers COMMISSIONS viceversa",
            "siw ORGANISES viceversa",
            "viceversa LOCATED_AT rijwoning");
    assertThat(told(BETWEEN.appeared()))
        .contains(
            "wijkagent ORGANISES wijkspreekuur",
            "wijkbedrijf TAKES_PART_IN management-actie-team",
            "management-actie-team WORKS_WITH viceversa",
            "viceversa WORKS_WITH wijkbedrijf",
            "viceversa LOCATED_AT wijkhuis");
    assertThat(told(BETWEEN.faded().stream().map(TieShift::tie).toList()))
        .containsExactly("raad-van-advies WORKS_WITH viceversa");
  }
}
