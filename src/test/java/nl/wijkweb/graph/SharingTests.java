package nl.wijkweb.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharingTests {
  @Test
  void shouldHalveTheBoundUntilThePairsFit() {
    // Eleven clubs of 1,000 make 5.5 million pairs; without them only those of the club of 500
    // stay.
    EdgeList takingPart = new EdgeList(0, false);
    int people = 1_000;
    int clubs = 12;
    for (int club = 0; club < clubs; club++) {
      for (int person = 0; person < (club == 11 ? 500 : people); person++) {
        takingPart.add(person, people + club, 1);
      }
    }
    Sharing sharing = new Sharing(people + clubs, takingPart.trim());

    long[] pairs = {0, 0};
    sharing.forEach(
        (one, other, shared) -> {
          pairs[0]++;
          pairs[1] = Math.max(pairs[1], shared);
        });

    assertThat(sharing.atMost()).isEqualTo(500);
    assertThat(sharing.tooLarge()).isEqualTo(11);
    assertThat(pairs).containsExactly(500L * 499 / 2, 1);
  }

  @Test
  void shouldFinishOnAClubOfAHundredThousand() {
    EdgeList takingPart = new EdgeList(0, false);
    for (int person = 0; person < 100_000; person++) {
      takingPart.add(person, 100_000, 1);
    }
    Sharing sharing = new Sharing(100_001, takingPart.trim());

    sharing.forEach(
        (one, other, shared) -> {
          throw new AssertionError("nobody is joined by a club this large");
        });
    assertThat(sharing.isTooLarge(100_000)).isTrue();
  }
}
