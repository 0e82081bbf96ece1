package nl.wijkweb.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.TextForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTests {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void shouldHaveTheTextsOfACodeInBothLanguagesWithItsParameters(ProblemCode code) {
    for (Language language : Language.values()) {
      ProblemTexts texts = ProblemTexts.in(language);
      String message = texts.text(code.code() + ".message");
      String mend = texts.text(code.code() + ".mend");

      assertThat(parameters(message + mend))
          .as("%s in %s", code, language)
          .isEqualTo(Set.copyOf(code.parameters()));
      assertThat(List.of(message, mend))
          .allSatisfy(text -> assertThat(text).matches("(?s)\\P{Ll}.*[.?]"));
    }
    assertThat(ProblemTexts.in(Language.NL).text(code.code() + ".message"))
        .isNotEqualTo(ProblemTexts.in(Language.EN).text(code.code() + ".message"));
  }

  @Test
  void shouldFillTheSameParametersInOtherTextsAndHaveNoTextForNothing() {
    ProblemTexts english = ProblemTexts.in(Language.EN);
    ProblemTexts dutch = ProblemTexts.in(Language.NL);
    Set<String> ofCodes =
        Arrays.stream(ProblemCode.values())
            .flatMap(code -> Stream.of(code.code() + ".message", code.code() + ".mend"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> others = new TreeSet<>(english.keys());
    others.removeAll(ofCodes);

    assertThat(dutch.keys()).isEqualTo(english.keys());
    assertThat(others)
        .isNotEmpty()
        .allSatisfy(
            key -> {
              assertThat(key).startsWith("table.");
              assertThat(parameters(dutch.text(key))).isEqualTo(parameters(english.text(key)));
            });
  }

  @Test
  void shouldFillInWhatStandsInAFileAsItIs() {
    Cause cause = ProblemCode.VALUE_MISSPELT.of("kind", "$1{known}\\", "CLUB");

    assertThat(ProblemTexts.in(Language.NL).words(cause))
        .isEqualTo(
            new Words(
                "Deze waarde voor kind kennen we niet.", "Bedoel je $1{known}\\? Kies uit: CLUB."));
  }

  @Test
  void shouldTakeNoOtherParametersThanThoseOfTheCode() {
    assertThatIllegalArgumentException().isThrownBy(() -> ProblemCode.CELL_EMPTY.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cause(ProblemCode.NO_DATE, Map.of("x", "y")));
  }

  @Test
  void shouldTellWhyATextDoesNotFit() {
    assertThat(Cause.ofText(TextForm.ITEM, "soup")).isEmpty();
    assertThat(Cause.ofText(TextForm.ITEM, "soup|tea"))
        .contains(ProblemCode.TEXT_WITH_SEPARATOR.of());
    assertThat(Cause.ofText(TextForm.LINE, "a\u0007")).contains(ProblemCode.TEXT_WITH_CONTROL.of());
    assertThat(Cause.ofText(TextForm.LINE, "x".repeat(301)))
        .contains(ProblemCode.TEXT_TOO_LONG.of(301, 300));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          none, EN
          '', EN
          nl, NL
          NL-be, NL
          'nl-NL,nl;q=0.9,en;q=0.8', NL
          'en-GB,nl;q=0.9', EN
          'fr,nl;q=0.5,en;q=0.2', NL
          'fr, de', EN
          *, EN
          'nl;q=loud', EN
          '=;,', EN
          """)
  void shouldSpeakTheLanguageThatIsPreferred(String asked, Language language) {
    assertThat(Language.preferred(asked)).isEqualTo(language);
  }

  private static Set<String> parameters(String text) {
    return PARAMETER
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }
}
