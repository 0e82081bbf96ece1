package nl.wijkweb.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DossierTests {
  private static Dossier of(@Nullable String milestones) {
    return new Dossier(null, milestones, null, null);
  }

  private static Actor actor(ActorKind kind, @Nullable Dossier dossier) {
    return new Actor(
        new ActorId(kind.code()),
        kind,
        ActorFacts.UNKNOWN,
        new Details("Tuin", null, null, null, null, null, dossier));
  }

  @Test
  void shouldReadEachLineWithItsDateInOrderOfTime() {
    Dossier dossier =
        of("2014-05-21: Opening\n\n2011 Eerste plan\nOoit verzonnen\n2014-05 - Bouw klaar");

    assertThat(dossier.steps())
        .containsExactly(
            new Milestone(PartialDate.parse("2011"), "Eerste plan"),
            new Milestone(PartialDate.parse("2014-05"), "Bouw klaar"),
            new Milestone(PartialDate.parse("2014-05-21"), "Opening"),
            new Milestone(null, "Ooit verzonnen"));
  }

  @Test
  void shouldTakeForADateOnlyWhatIsOne() {
    assertThat(of("2014-13 Feest\n0611223344 bellen\n2014-2016 samen\n2014").steps())
        .extracting(Milestone::on)
        .containsOnlyNulls();
    assertThat(of(null).steps()).isEmpty();
  }

  @Test
  void shouldBeNoneWhenNothingIsWritten() {
    Details details =
        new Details("Tuin", null, null, null, null, null, new Dossier(" ", null, "", null));

    assertThat(details).isEqualTo(Details.named("Tuin"));
    assertThat(details.written()).isEqualTo(Dossier.NONE);
  }

  @Test
  void shouldNotBeOfAPerson() {
    assertThatThrownBy(() -> actor(ActorKind.RESIDENT, of("2014 Feest")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(actor(ActorKind.INITIATIVE, of("2014 Feest")).details().dossier()).isNotNull();
  }

  @Test
  void shouldKeepOfTwoInitiativesWhatEachTells() {
    Actor kept = actor(ActorKind.INITIATIVE, new Dossier("Moestuin", null, null, "geld"));
    Actor gone = actor(ActorKind.INITIATIVE, new Dossier("Tuin", "2014 Begin", null, null));

    assertThat(MergedActor.of(kept, gone, Set.of()).details().written())
        .isEqualTo(new Dossier("Moestuin", "2014 Begin", null, "geld"));
    assertThat(MergedActor.of(kept, gone, Set.of(ActorField.IDEA)).details().written().idea())
        .isEqualTo("Tuin");
  }
}
