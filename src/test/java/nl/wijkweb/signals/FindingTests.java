package nl.wijkweb.signals;

import static nl.wijkweb.model.ActorKind.CLUB;
import static nl.wijkweb.signals.Life.aLife;
import static nl.wijkweb.signals.Signal.FEW;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.Test;

class FindingTests {
  @Test
  void shouldBeAsOldAsTheEarliestConfirmationElseTheEarliestBegin() {
    Life life =
        aLife()
            .tie("a KNOWS she weekly since=1990 confirmed=2024-03")
            .tie("b KNOWS she weekly since=2025")
            .tie("c KNOWS she weekly");

    assertThat(life.on("2026-01-01", FEW).oldest()).contains(PartialDate.parse("2024-03"));
    assertThat(aLife().on("2026-01-01", FEW).oldest()).isEmpty();
  }

  @Test
  void shouldNameTiesInOneOrderWhateverTheirRows() {
    Life life =
        aLife().tie("c KNOWS she", "she KNOWS b", "a KNOWS she since=2020", "a FRIEND_OF she");

    assertThat(life.on("2026-01-01", FEW).evidence())
        .extracting(tie -> tie.from().value() + tie.type())
        .containsExactly("aFRIEND_OF", "aKNOWS", "cKNOWS", "sheKNOWS");
  }

  @Test
  void shouldCarryByRoleByWeeklyContactAndByPlace() {
    Life life =
        aLife()
            .with(CLUB, "choir", "gym", "board")
            .tie("she RUNS gym", "she BOARD_MEMBER_OF board", "she MEMBER_OF choir monthly")
            .tie(
                "she ATTENDS gym weekly", "a KNOWS she daily", "b KNOWS she monthly", "c KNOWS she")
            .tie("d KNOWS she weekly paused", "a SUPPORTS she weekly");

    assertThat(life.on("2026-01-01").carries())
        .extracting(carrying -> carrying.kind() + " " + carrying.with())
        .containsExactly("ROLE board", "ROLE gym", "CONTACT a", "PLACE gym");
    assertThat(life.on("2026-01-01").carries().get(2))
        .returns(new ActorId("a"), Carrying::with)
        .satisfies(
            carrying ->
                assertThat(carrying.evidence())
                    .extracting(Tie::type)
                    .containsExactly(TieType.KNOWS, TieType.SUPPORTS));
  }
}
