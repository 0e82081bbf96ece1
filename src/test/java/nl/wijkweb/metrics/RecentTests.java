package nl.wijkweb.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The last so many that were asked for stay, and whatever was not goes first. */
class RecentTests {
  @Test
  void shouldForgetWhatWasNotAskedForLongest() {
    Recent<String, Integer> recent = new Recent<>(2);
    recent.keep("kern", 1);
    recent.keep("wijk", 2);
    assertThat(recent.find("kern")).hasValue(1);

    recent.keep("buurt", 3);

    assertThat(recent.find("wijk")).isEmpty();
    assertThat(recent.find("kern")).hasValue(1);
    assertThat(recent.find("buurt")).hasValue(3);
  }

  @Test
  void shouldKeepTheNewInPlaceOfTheOld() {
    Recent<String, Integer> recent = new Recent<>(1);
    recent.keep("kern", 1);
    recent.keep("kern", 2);

    assertThat(recent.find("kern")).hasValue(2);
  }
}
