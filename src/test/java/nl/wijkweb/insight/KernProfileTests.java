package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Member;
import nl.wijkweb.model.Spell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernProfileTests {
  private static boolean inNumansdorp(Member member) {
    AreaCode home = member.facts().home().area();
    return home == null || home.equals(new AreaCode("numansdorp"));
  }

  private static KernProfile on(String day) {
    return KernProfile.of(DemoFolder.parties("numansdorp", day), KernProfileTests::inNumansdorp);
  }

  private static List<ActorId> shown(KernProfile profile, Mark mark) {
    return profile.evidence().stream()
        .filter(one -> one.mark() == mark)
        .findFirst()
        .orElseThrow()
        .shown();
  }

  /** 000 L3456–L3485: first meeting, then acting together; it grew from 2014 to 2017. */
  @Test
  void shouldShowMoreForTheFirstStepsAsTimeGoesOn() {
    KernProfile before = on("2014-06-30");
    KernProfile now = on("2017-10-05");

    for (Mark mark : List.of(Mark.MEETING, Mark.ACTING)) {
      assertThat(shown(now, mark)).as("%s", mark).hasSizeGreaterThan(shown(before, mark).size());
    }
    assertThat(shown(now, Mark.ACTING)).contains(new ActorId("heel-numansdorp-beweegt"));
    assertThat(shown(now, Mark.PARTICIPATING)).contains(new ActorId("huiskamer"));
    assertThat(shown(now, Mark.MEETING)).contains(new ActorId("nsvv"));
  }

  @Test
  void shouldTellEverythingThatIsActiveOnce() {
    List<ActorId> all =
        on("2017-10-05").domains().stream()
            .flatMap(
                in ->
                    Stream.of(in.parties(), in.activities(), in.initiatives(), in.places())
                        .flatMap(List::stream))
            .toList();

    assertThat(all).doesNotHaveDuplicates().contains(new ActorId("nsvv"), new ActorId("waterstee"));
  }

  /** The steps as the source tells them of the Hoeksche Waard, each with the year of its text. */
  @ParameterizedTest
  @CsvSource({"2014-12-31,meeting", "2016-05-21,acting", "2017-10-05,redefining"})
  void shouldHaveTheStepsThatPeopleSaidOfNumansdorp(String day, String code) {
    assertThat(
            Spell.allOn(
                    DemoFolder.read("numansdorp").ownArea().orElseThrow().marks(),
                    LocalDate.parse(day))
                .stream()
                .filter(mark -> mark.subject() == Mark.Subject.STAGE)
                .map(Coded::code))
        .contains(code);
  }
}
