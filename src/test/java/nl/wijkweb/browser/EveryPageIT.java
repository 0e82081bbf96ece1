package nl.wijkweb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everybody can use every page, on a desk and on a phone: axe finds nothing, nothing falls off. A
 * quick run looks at the pages where people begin; with {@code -Dpages=every}, as in CI and in
 * thorough runs, every page is looked at in every state it can be in, and with {@code
 * -Dpages=day,search} those whose names begin so.
 */
@OnTheDemo
class EveryPageIT {
  private static final int NARROWEST = 320;

  private static final Set<String> BEGINNINGS =
      Set.of(
          "#/",
          "#/kern",
          "#/day",
          "#/cases",
          "#/person",
          "#/worries",
          "#/insight",
          "#/import",
          "#/card");

  static Stream<PageState> states() {
    return Stream.of(
            PageStates.ALL,
            TalkStates.ALL,
            TeamStates.ALL,
            OwnStates.ALL,
            PartyStates.ALL,
            DeskStates.ALL)
        .flatMap(List::stream);
  }

  static Stream<PageState> chosen() {
    String pages = System.getProperty("pages", "first");
    if (pages.equals("every")) {
      return states();
    }
    if (!pages.equals("first")) {
      Set<String> begin = Set.of(pages.split(","));
      return states().filter(state -> begin.stream().anyMatch(state.name()::startsWith));
    }
    Set<String> seen = new HashSet<>();
    return states().filter(state -> BEGINNINGS.contains(state.page()) && seen.add(state.page()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("chosen")
  void shouldBeFineOnADeskAndOnAPhone(PageState state, Screen screen) {
    state.show(screen);
    assertFine(screen);
    screen.keepAs("page-" + state.name() + "-" + Screen.WIDE);

    screen.widen(Screen.PHONE);
    screen.awaitRest();
    assertFine(screen);
    screen.keepAs("page-" + state.name() + "-" + Screen.PHONE);

    screen.widen(NARROWEST);
    screen.awaitRest();
    assertNothingAside(screen);
  }

  @Test
  @SuppressWarnings("unchecked")
  void shouldHaveAStateForEverythingThatAnAddressCanChoose(Screen screen) {
    screen.open("");
    Object missing =
        screen
            .page()
            .evaluate(
                """
                async addresses => {
                  const { CHOICES, readRoute } = await import('/viewer/state/route.js');
                  const routes = addresses.map(readRoute);
                  return Object.entries(CHOICES).flatMap(([key, values]) => values
                    .filter(value => !routes.some(route => route[key] === value))
                    .map(value => key + ' ' + value));
                }
                """,
                states().map(PageState::address).toList());

    assertThat((List<String>) missing).isEmpty();
    assertThat(states().map(PageState::name)).doesNotHaveDuplicates();
  }

  private static void assertFine(Screen screen) {
    assertThat(Accessibility.faults(screen)).isEmpty();
    assertNothingAside(screen);
  }

  private static void assertNothingAside(Screen screen) {
    assertThat(Accessibility.pixelsAside(screen)).as("pixels to scroll aside").isZero();
  }
}
