package nl.wijkweb.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainSchemeTests {
  private static final DomainScheme.Zone FEET = new DomainScheme.Zone("feet", "Voeten", "Feet");
  private static final Domain WORK = domain("work", "feet", "Werk en inkomen", "Work and income");

  @ParameterizedTest
  @ValueSource(strings = {"work", "WORK", "werk en inkomen", "Werk-en-inkomen", "Work and income"})
  void shouldFindADomainByItsIdOrEitherName(String text) {
    assertThat(scheme(WORK).find(text)).contains(WORK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "werk", "works"})
  void shouldNotGuess(String text) {
    assertThat(scheme(WORK).find(text)).isEmpty();
  }

  @Test
  void shouldForgiveAccents() {
    Domain cafes = domain("cafes", "feet", "Cafés", "Cafes");

    assertThat(scheme(cafes).find("cafes")).contains(cafes);
  }

  @Test
  void shouldRefuseADomainInNoZoneAndOneThatOccursTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheme(domain("work", "hands", "Werk", "Work")))
        .withMessageContaining("hands");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheme(WORK, WORK))
        .withMessageContaining("twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "red", "#12345", "#12345g", "123456"})
  void shouldRefuseWhatIsNoColour(String colour) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Domain(new DomainId("x"), "feet", 0, "X", "X", colour, "icon", true, ""));
  }

  private static DomainScheme scheme(Domain... domains) {
    return new DomainScheme("test", "Proef", "Test", List.of(FEET), List.of(domains));
  }

  private static Domain domain(String id, String zone, String dutch, String english) {
    return new Domain(new DomainId(id), zone, 0, dutch, english, "#123456", "icon", true, "");
  }
}
