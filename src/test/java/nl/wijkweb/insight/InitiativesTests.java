package nl.wijkweb.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.insight.Initiatives.Hand;
import nl.wijkweb.insight.Initiatives.Initiative;
import nl.wijkweb.insight.Initiatives.Pull;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Coded;
import nl.wijkweb.model.Mark;
import nl.wijkweb.model.Mark.Subject;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitiativesTests {
  private static final String EIGHT = "acht-initiatieven";

  private static Initiative on(String web, String id, String day) {
    String before = LocalDate.parse(day).minusYears(1).toString();
    return Initiatives.of(DemoFolder.parties(web, day), DemoFolder.parties(web, before)).stream()
        .filter(one -> one.id().equals(new ActorId(id)))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> said(Initiative one, Subject subject, String day) {
    return Spell.allOn(one.marks(), LocalDate.parse(day)).stream()
        .filter(mark -> mark.subject() == subject)
        .map(Coded::code)
        .collect(Collectors.toSet());
  }

  /** Table 14 (002 L16070–L16215), row by row, and the place in the triangle (L14982–L15128). */
  @ParameterizedTest
  @CsvSource({
    "kulturhus,growing mature,familiar-for-each-other,lets-go facilitates,community",
    "samen-doen,emerging growing,familiar-for-each-other,directs stimulates facilitates,community",
    "helden,mature stopping,familiar-for-others,stimulates facilitates directs,government market",
    "taal-in-de-wijk,emerging growing,familiar-for-others,directs facilitates,"
        + "government community",
    "wattwest,growing mature,familiar-for-others familiar-for-each-other,"
        + "regulates directs facilitates lets-go,market",
    "re-u,stopping restarting,familiar-for-others,facilitates,market",
    "viceversa,growing mature,familiar-for-each-other,facilitates stimulates directs regulates,"
        + "government",
    "hefbomenteam,growing,,directs regulates stimulates,government"
  })
  void shouldPlaceTheEightCasesAsTheTableDoes(
      String id, String phase, String doing, String government, String pull) {
    Initiative one = on(EIGHT, id, "2014-12-31");

    assertThat(said(one, Subject.PHASE, "2014-12-31")).isEqualTo(words(phase, ""));
    assertThat(said(one, Subject.DOING, "2014-12-31")).isEqualTo(words(doing, ""));
    assertThat(said(one, Subject.GOVERNMENT, "2014-12-31")).isEqualTo(words(government, ""));
    assertThat(said(one, Subject.PULL, "2014-12-31")).isEqualTo(words(pull, "pulled-by-"));
  }

  private static Set<String> words(String text, String before) {
    return text == null
        ? Set.of()
        : List.of(text.split(" ")).stream().map(word -> before + word).collect(Collectors.toSet());
  }

  @Test
  void shouldHaveEightCases() {
    assertThat(
            Initiatives.of(
                DemoFolder.parties(EIGHT, "2014-12-31"), DemoFolder.parties(EIGHT, "2013-12-31")))
        .hasSize(8);
  }

  /** Who pulls is found from the ties: in Aalburg it moves within the triangle (002 L15020). */
  @Test
  void shouldLeaveATrailInTheTriangle() {
    assertThat(on(EIGHT, "samen-doen", "2012-12-31").pull()).isEqualTo(new Pull(1, 0, 0));
    assertThat(on(EIGHT, "samen-doen", "2014-12-31").pull()).isEqualTo(new Pull(1, 1, 1));
    assertThat(on(EIGHT, "taal-in-de-wijk", "2014-12-31").pull()).isEqualTo(new Pull(1, 1, 0));
    assertThat(said(on(EIGHT, "samen-doen", "2012-12-31"), Subject.PULL, "2012-12-31"))
        .containsExactly("pulled-by-government");
  }

  /** The ladder is gone down in Tilburg (002 L16506–L16522). */
  @Test
  void shouldSeeTheMunicipalityOfTilburgGoDownTheLadder() {
    Initiative one = on("tilburg", "wattwest", "2014-12-31");

    assertThat(said(one, Subject.GOVERNMENT, "2011-12-31"))
        .containsExactlyInAnyOrder("regulates", "directs", "stimulates");
    assertThat(said(one, Subject.GOVERNMENT, "2014-12-31"))
        .contains("facilitates", "lets-go")
        .doesNotContain("stimulates");
    assertThat(one.government())
        .contains(
            new Hand(new ActorId("gemeente-tilburg"), TieType.FUNDS),
            new Hand(new ActorId("gemeente-tilburg"), TieType.COMMISSIONS));
  }

  /** 002 L2053–L2087: the Kulturhus gets more partners in each step. */
  @Test
  void shouldSuggestAPhaseByHowManyTakePart() {
    assertThat(on("beltrum", "kulturhus", "2008-12-31").phase()).isEqualTo(Mark.EMERGING);
    assertThat(on("beltrum", "kulturhus", "2011-12-31").phase()).isEqualTo(Mark.GROWING);
    assertThat(on("beltrum", "kulturhus", "2013-12-31").phase()).isEqualTo(Mark.MATURE);
  }

  /** Those who make it know each other otherwise (002 L15275); for whom it is must be told. */
  @Test
  void shouldSuggestAKindOfDoItYourselfOnlyWhenTheTiesTell() {
    assertThat(on("numansdorp", "huiskamer", "2017-10-05").doing())
        .isIn(Mark.FAMILIAR_FOR_OTHERS, Mark.STRANGERS_FOR_OTHERS);
    assertThat(on("numansdorp", "kerngericht-werken", "2017-10-05").doing()).isNull();
    assertThat(on(EIGHT, "hefbomenteam", "2014-12-31").doing()).isNull();
  }

  @Test
  void shouldFindNothingInAnEmptyWeb() {
    PartyWeb empty = new PartyWeb(List.of(), List.of(), LocalDate.of(2020, 1, 1));

    assertThat(Initiatives.of(empty, empty)).isEmpty();
    assertThat(KernProfile.of(empty, member -> true).domains()).isEmpty();
    assertThat(KernProfile.of(empty, member -> true).evidence())
        .allSatisfy(one -> assertThat(one.shown()).isEmpty());
  }
}
