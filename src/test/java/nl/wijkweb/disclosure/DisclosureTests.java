package nl.wijkweb.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTests {
  private final Disclosure disclosure = new Disclosure(new byte[32]);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9})
  void shouldTellNothingOfFewPeopleNotEvenThatThereAreNone(int size) {
    PeopleCount count = disclosure.count(people(0, size)).value();
    assertThat(count.value()).isNull();
    assertThat(count.text()).isEqualTo("<10");
  }

  @Test
  void shouldGiveTheSamePeopleTheSameCountInAnyOrderHoweverOften() {
    List<ActorId> people = new java.util.ArrayList<>(people(0, 43));
    PeopleCount first = disclosure.count(people).value();
    Collections.reverse(people);
    assertThat(disclosure.count(people).value()).isEqualTo(first);
    assertThat(first.value()).isIn(40, 45);
  }

  @Test
  void shouldRoundWithoutBiasOverManySets() {
    double mean =
        IntStream.range(0, 4_000)
            .mapToObj(start -> disclosure.count(people(start, 23)).value().value())
            .mapToInt(Integer::intValue)
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(23, within(0.2));
  }

  @Test
  void shouldRefuseASecretThatCanBeGuessed() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Disclosure(new byte[8]));
  }

  private static List<ActorId> people(int start, int size) {
    return IntStream.range(start, start + size).mapToObj(i -> new ActorId("p" + i)).toList();
  }
}
