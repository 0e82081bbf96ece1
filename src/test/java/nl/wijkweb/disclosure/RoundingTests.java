package nl.wijkweb.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkweb.model.ActorId;
import org.junit.jupiter.api.Test;

/** Asking again while people come and go does not wear the rounding away. */
class RoundingTests {
  private static final int SETS = 400;
  private static final int TIMES = 60;

  private final SecretKeySpec key = new SecretKeySpec(new byte[32], "HmacSHA256");
  private final Random random = new Random(4);

  /**
   * One of the set goes and another comes, sixty times, and the mean is taken. Were every set
   * rounded anew the mean would be right nearly always; as it is it is right about as often as one
   * count alone, which is when that is a multiple of five.
   */
  @Test
  void shouldNotLetTheMeanOfManyAskingsTellTheCount() {
    Rounding rounding = new Rounding(key, Set.of());
    int once = 0;
    int byMean = 0;
    for (int set = 0; set < SETS; set++) {
      List<ActorId> people = new ArrayList<>(people("s" + set + "-", 11 + random.nextInt(40)));
      once += rounding.count(people).orZero() == people.size() ? 1 : 0;
      double sum = 0;
      ActorId gone = people.remove(0);
      for (int time = 0; time < TIMES; time++) {
        ActorId guest = new ActorId("guest-" + set + "-" + time);
        people.add(guest);
        sum += rounding.count(people).orZero();
        people.remove(guest);
      }
      people.add(gone);
      byMean += Math.round(sum / TIMES) == people.size() ? 1 : 0;
    }
    assertThat(once).isBetween(SETS / 8, SETS * 3 / 8);
    assertThat(byMean).isLessThan(SETS * 2 / 5);
  }

  @Test
  void shouldRoundSetsThatResembleEachOtherTheSameWay() {
    Rounding rounding = new Rounding(key, Set.of());
    int same = 0;
    for (int set = 0; set < SETS; set++) {
      List<ActorId> people = people("r" + set + "-", 23);
      Told before = rounding.count(people);
      people.set(0, new ActorId("other-" + set));
      same += rounding.count(people).equals(before) ? 1 : 0;
    }
    assertThat(same).isGreaterThan(SETS * 9 / 10);
  }

  /** Whoever brings in people to see the rounding jump learns no more than five values. */
  @Test
  void shouldNotLetThoseWhomAViewerBringsInDecide() {
    List<ActorId> hidden = people("h", 17);
    Set<ActorId> open = new HashSet<>(people("o", 200));
    Rounding rounding = new Rounding(key, open);
    Set<Integer> choices = new HashSet<>();
    for (ActorId one : open) {
      List<ActorId> all = new ArrayList<>(hidden);
      all.add(one);
      choices.add(rounding.count(all).orZero());
    }
    assertThat(choices).hasSize(1);
  }

  @Test
  void shouldHideFromWhoKnowsSomeByNameHowManyTheOthersAre() {
    for (int others = 0; others < 30; others++) {
      for (int known = 1; known < 12; known++) {
        Told told = new Rounding(key, Set.of()).count(people("k" + others + known, others + known));
        PeopleCount count = told.to(known);
        if (count.value() != null) {
          assertThat(told.least() - known).isGreaterThanOrEqualTo(6);
        } else {
          assertThat(count).isEqualTo(PeopleCount.HIDDEN);
        }
      }
    }
    assertThat(Told.FEW.to(0)).isEqualTo(PeopleCount.FEW);
  }

  private static List<ActorId> people(String name, int size) {
    return new ArrayList<>(IntStream.range(0, size).mapToObj(i -> new ActorId(name + i)).toList());
  }
}
