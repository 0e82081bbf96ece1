package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkweb.exchange.Lookalikes.Lookalike;
import nl.wijkweb.exchange.Lookalikes.Match;
import nl.wijkweb.exchange.Lookalikes.Named;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookalikesTests {
  private static Named named(String name) {
    return new Named(new ActorId("id-" + name), ActorKind.CLUB, name);
  }

  private static List<Match> found(String name, @Nullable ActorKind kind, String there) {
    return Lookalikes.of(name, kind, List.of(named(there))).stream().map(Lookalike::match).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Stichting De Buitensluis, de buitensluis, SAME",
    "CAFE BIJ OMA'S, Café Bij Oma's, SAME",
    "v.v. De Vlasboys, Voetbalvereniging De Vlasboys, SAME",
    "OBS Het Talent, basisschool 't Talent, SAME",
    "Sauna & Zwembad Numansdorp, Zwembad en sauna Numansdorp, SAME",
    "Allerimus, Alerimus, SPELLING",
    "Thuiszorg Cromstrijn, Thuiszorg Cromstrijen, SPELLING"
  })
  void shouldFindTheSameWrittenOtherwise(String name, String there, Match match) {
    assertThat(found(name, ActorKind.CLUB, there)).containsExactly(match);
  }

  @ParameterizedTest
  @CsvSource({
    "Kerk, Kern",
    "Club 9, Club 10",
    "Wijkteam 1, Wijkteam 2",
    "Alerimus, Alerimus Thuiszorg",
    "Rode Kruis, Leger des Heils",
    "Stichting, Vereniging",
    "!?, !?"
  })
  void shouldTellApartWhatIsSomethingElse(String name, String there) {
    assertThat(found(name, ActorKind.CLUB, there)).isEmpty();
  }

  @Test
  void shouldFindAnotherKindByTheSameWordsAlone() {
    assertThat(found("de harmonie", ActorKind.PLACE, "Harmonie")).containsExactly(Match.SAME);
    assertThat(found("de harmony", ActorKind.PLACE, "Harmonie")).isEmpty();
    assertThat(found("Harmonia", null, "Harmonie")).containsExactly(Match.SPELLING);
  }

  @Test
  void shouldPutTheSameWordsFirstThenByName() {
    List<Named> there = List.of(named("Fanfara"), named("Stichting Fanfare"), named("fanfare"));

    assertThat(Lookalikes.of("Fanfare", ActorKind.CLUB, there))
        .extracting(one -> one.there().name())
        .containsExactly("Stichting Fanfare", "fanfare", "Fanfara");
  }

  /** A letter left out, doubled or swapped anywhere in a long name is found. */
  @Test
  void shouldFindOneSlipWhereverItIs() {
    String name = "muziekgroep";
    for (int at = 0; at + 1 < name.length(); at++) {
      String dropped = name.substring(0, at) + name.substring(at + 1);
      String doubled = name.substring(0, at) + name.charAt(at) + name.substring(at);
      String swapped =
          name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
      for (String slip : List.of(dropped, doubled, swapped)) {
        assertThat(found(slip, ActorKind.CLUB, name)).as(slip).hasSize(1);
      }
    }
  }
}
