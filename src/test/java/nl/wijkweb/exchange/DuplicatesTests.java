package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.wijkweb.exchange.Duplicates.Pair;
import nl.wijkweb.exchange.Duplicates.Reason;
import nl.wijkweb.exchange.Duplicates.Seen;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Details;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "De Oude School; oude school, de",
        "St. Jozef; Sint Jozef",
        "Koor De Éénstem; koor de eenstem",
        "v.v. Rood-Wit; Voetbalvereniging Rood Wit",
        "Stichting Het Anker; 't Anker",
        "OBS De Boei; Basisschool de Boei"
      })
  void shouldFindTheSameNameWrittenOtherwise(String one, String other) {
    List<Pair> pairs = pairs(seen("1", ActorKind.CLUB, one), seen("2", ActorKind.PLACE, other));

    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).reasons()).containsExactly(Reason.SAME_NAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"Dorpshuis; Dorpshius", "Bibliotheek Kade; Biblioteek Kadde", "Fanfare; Fanfara"})
  void shouldFindANameThatIsSpeltAlike(String one, String other) {
    assertThat(pairs(seen("1", ActorKind.CLUB, one), seen("2", ActorKind.CLUB, other)))
        .singleElement()
        .extracting(Pair::reasons)
        .isEqualTo(Set.of(Reason.ALIKE_NAME, Reason.SAME_KIND));
    assertThat(pairs(seen("1", ActorKind.CLUB, one), seen("2", ActorKind.SHOP, other))).isEmpty();
  }

  @Test
  void shouldTellEveryReason() {
    Seen one =
        seen("1", ActorKind.CLUB, "Koor", "Kade", "+31 (0)186-12", "A@b.nl", "http://www.koor.nl/");
    Seen other = seen("2", ActorKind.CLUB, "Zangers", "kade ", "0186 12", "a@b.nl", "koor.nl");
    ActorId hall = new ActorId("hall");
    Map<ActorId, Set<ActorId>> ties =
        Map.of(
            one.id(), Set.of(hall, new ActorId("x"), new ActorId("y")),
            other.id(), Set.of(hall, new ActorId("z")));

    List<Pair> pairs = Duplicates.of(List.of(other, one), ties);

    assertThat(pairs).hasSize(1);
    Pair pair = pairs.get(0);
    assertThat(pair.one()).isEqualTo(one);
    assertThat(pair.reasons())
        .containsExactly(
            Reason.SAME_PHONE,
            Reason.SAME_EMAIL,
            Reason.SAME_WEBSITE,
            Reason.SAME_STREET,
            Reason.SAME_KIND,
            Reason.SHARED_TIES);
    assertThat(List.of(pair.shared(), pair.of())).containsExactly(1, 2);
  }

  /** A street, a kind or ties alone tell nothing; nor does a number that many share. */
  @Test
  void shouldNotFindWhatOnlyLivesThere() {
    assertThat(
            pairs(
                seen("1", ActorKind.CLUB, "Koor", "Kade", null, null, null),
                seen("2", ActorKind.CLUB, "Zaalvoetbal", "Kade", null, null, null)))
        .isEmpty();
    List<Seen> desks = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      desks.add(
          seen("d" + i, ActorKind.ORGANISATION, word(new Random(i)), null, "14 010", null, null));
    }
    assertThat(Duplicates.of(desks, Map.of())).isEmpty();
    assertThat(pairs(seen("1", ActorKind.CLUB, "Club 9"), seen("2", ActorKind.CLUB, "Club 10")))
        .isEmpty();
  }

  @Test
  void shouldPairPeopleByTheirWholeNameOnlyAndNotRankThem() {
    List<Pair> pairs =
        Duplicates.of(
            List.of(
                seen("1", ActorKind.RESIDENT, "Wil de Wit", "Kade", "12", null, null),
                seen("2", ActorKind.RESIDENT, "wil de wit", "Kade", "12", null, null),
                seen("3", ActorKind.PROFESSIONAL, "Wil de Wit"),
                seen("4", ActorKind.RESIDENT, "Ans Bos"),
                seen("5", ActorKind.RESIDENT, "Ans Bos"),
                seen("6", ActorKind.RESIDENT, "Ans Bas", null, "12", null, null),
                seen("7", ActorKind.CLUB, "Zwaan"),
                seen("8", ActorKind.CLUB, "Zwaan")),
            Map.of());

    assertThat(pairs)
        .extracting(pair -> pair.one().details().name())
        .containsExactly("Zwaan", "Ans Bos", "Wil de Wit");
  }

  /** In whatever order they come, the same pairs, each once; just those that all with all gives. */
  @Test
  void shouldFindTheSameInWhateverOrder() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<Seen> all = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String name = i > 0 && random.nextBoolean() ? misspelt(random, all) : word(random);
        all.add(seen("a" + i, random.nextBoolean() ? ActorKind.CLUB : ActorKind.SHOP, name));
      }
      List<Pair> found = Duplicates.of(all, Map.of());
      List<Seen> shuffled = new ArrayList<>(all);
      Collections.shuffle(shuffled, random);

      assertThat(Duplicates.of(shuffled, Map.of())).isEqualTo(found);
      assertThat(found).allMatch(pair -> pair.one().id().compareTo(pair.other().id()) < 0);
      assertThat(ids(found)).hasSize(found.size()).isEqualTo(ids(allWithAll(all)));
    }
  }

  private static List<Pair> allWithAll(List<Seen> all) {
    List<Pair> pairs = new ArrayList<>();
    for (Seen one : all) {
      for (Seen other : all) {
        if (one.id().compareTo(other.id()) < 0) {
          pairs.addAll(Duplicates.of(List.of(one, other), Map.of()));
        }
      }
    }
    return pairs;
  }

  private static Set<String> ids(List<Pair> pairs) {
    Set<String> ids = new HashSet<>();
    pairs.forEach(pair -> ids.add(pair.one().id() + " " + pair.other().id()));
    return ids;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 4 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static String misspelt(Random random, List<Seen> all) {
    StringBuilder name = new StringBuilder(all.get(random.nextInt(all.size())).details().name());
    for (int i = random.nextInt(4); i > 0 && name.length() > 1; i--) {
      int at = random.nextInt(name.length());
      switch (random.nextInt(4)) {
        case 0 -> name.deleteCharAt(at);
        case 1 -> name.insert(at, (char) ('a' + random.nextInt(26)));
        case 2 -> name.insert(Math.max(0, at - 1), name.charAt(at)).deleteCharAt(at + 1);
        default -> name.setCharAt(at, (char) ('a' + random.nextInt(26)));
      }
    }
    return name.toString();
  }

  private static List<Pair> pairs(Seen... all) {
    return Duplicates.of(List.of(all), Map.of());
  }

  private static Seen seen(String id, ActorKind kind, String name) {
    return seen(id, kind, name, null, null, null, null);
  }

  private static Seen seen(
      String id,
      ActorKind kind,
      String name,
      @Nullable String street,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String website) {
    return new Seen(
        new ActorId(id), kind, street, new Details(name, null, phone, email, website, null));
  }
}
