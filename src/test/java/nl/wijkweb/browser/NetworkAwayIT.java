package nl.wijkweb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** The network goes and comes back: what can stay stays, and the rest comes by itself. */
@OnTheDemo
class NetworkAwayIT {
  private static final String NO_ANSWER = "Wijkweb geeft geen antwoord";
  private static final String FIGURES = "**/v1/areas/*/metrics**";

  @Test
  void shouldKeepThePictureWhenOnlyTheFiguresDoNotCome(Screen screen) {
    screen.expectRefusal(Screen.NO_ANSWER);
    screen.page().route(FIGURES, Route::abort);
    screen.openKern("roosendaal-west", "Roosendaal-West");
    screen.awaitRest();
    assertThat(screen.heading(NO_ANSWER)).not().isAttached();

    screen.connect(false);
    screen.page().unroute(FIGURES);
    Response figures =
        screen
            .page()
            .waitForResponse(
                answer -> answer.url().contains("/metrics"), () -> screen.connect(true));

    org.assertj.core.api.Assertions.assertThat(figures.ok()).isTrue();
    assertThat(screen.heading("Roosendaal-West")).isVisible();
  }

  @Test
  void shouldGoOnWhereItStoppedWhenTheNetworkComesBack(Screen screen) {
    screen.openKern("roosendaal-west", "Roosendaal-West");
    screen.awaitRest();
    screen.expectRefusal(Screen.NO_ANSWER);
    screen.connect(false);
    screen.page().evaluate("() => (location.hash = '#/kern/beltrum')");
    assertThat(screen.heading(NO_ANSWER)).isVisible();

    screen.connect(true);

    assertThat(screen.heading("Beltrum")).isVisible();
    assertThat(screen.heading(NO_ANSWER)).not().isAttached();
  }
}
