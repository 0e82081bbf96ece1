package nl.wijkweb.invented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.exchange.WebFolderWriter;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.PopulationCell;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedWebTests {
  private static final Web VILLAGE = InventedWeb.of(2_000, 7);

  @TempDir private Path place;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 60, 3_000})
  void shouldHoldExactlyTheResidentsThatWereAskedForAndReadAsAnyFolder(int residents)
      throws IOException {
    Web web = InventedWeb.of(residents, 3);
    Path folder = place.resolve("village");

    new WebFolderWriter().write(web, folder);
    Web read = new WebFolderReader(SchemeReader.wijkweb()).read(folder).orElseThrow();

    assertThat(residents(read)).hasSize(residents);
    assertThat(GraphHash.of(read)).isEqualTo(GraphHash.of(web));
    assertThat(read.population().stream().mapToInt(PopulationCell::count).sum())
        .isEqualTo(residents);
  }

  @Test
  void shouldBeTheSameForTheSameSeedOnly() {
    assertThat(GraphHash.of(InventedWeb.of(200, 5)))
        .isEqualTo(GraphHash.of(InventedWeb.of(200, 5)));
    assertThat(GraphHash.of(InventedWeb.of(200, 5)))
        .isNotEqualTo(GraphHash.of(InventedWeb.of(200, 6)));
  }

  @Test
  void shouldHavePeopleWhomNobodyKnowsAndPeopleWhomManyKnow() {
    Map<ActorId, Long> degrees =
        VILLAGE.ties().stream()
            .flatMap(tie -> List.of(tie.from(), tie.to()).stream())
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    List<Long> ofResidents =
        residents(VILLAGE).stream()
            .map(one -> degrees.getOrDefault(one.id(), 0L))
            .sorted()
            .toList();
    long alone = ofResidents.stream().filter(degree -> degree == 0).count();
    long median = ofResidents.get(1_000);

    assertThat(alone).isBetween(20L, 200L);
    assertThat(median).isBetween(3L, 12L);
    assertThat(ofResidents.get(1_999)).isGreaterThan(3 * median);
  }

  @Test
  void shouldHaveManySmallClubsAndAFewLargeOnes() {
    List<Long> members =
        VILLAGE.ties().stream()
            .filter(tie -> tie.type() == TieType.MEMBER_OF)
            .filter(tie -> tie.to().value().startsWith("club-"))
            .collect(Collectors.groupingBy(Tie::to, Collectors.counting()))
            .values()
            .stream()
            .sorted()
            .toList();

    assertThat(members).hasSize(26);
    assertThat(members.get(25)).isGreaterThan(5 * members.get(13));
  }

  @Test
  void shouldJoinFriendsOfFriends() {
    Map<ActorId, Set<ActorId>> friends = friends();
    long pairs = 0;
    long closed = 0;
    for (Set<ActorId> circle : friends.values()) {
      for (ActorId one : circle) {
        for (ActorId other : circle) {
          pairs += one.equals(other) ? 0 : 1;
          closed += friends.getOrDefault(one, Set.of()).contains(other) ? 1 : 0;
        }
      }
    }

    // In a web of so many people by chance alone it would be one or two in a thousand.
    assertThat((double) closed / pairs).isGreaterThan(0.05);
  }

  @Test
  void shouldDateItsTiesOnlyAsWellAsOneKnows() {
    List<PartialDate> begins =
        VILLAGE.ties().stream().map(tie -> tie.course().period().since()).toList();
    long ended =
        VILLAGE.ties().stream().filter(tie -> tie.course().period().until() != null).count();

    assertThat(begins).doesNotContainNull();
    assertThat(begins).anyMatch(date -> date.month() == 0).anyMatch(date -> date.day() > 0);
    assertThat((double) ended / begins.size()).isBetween(0.05, 0.15);
  }

  @Test
  void shouldKeepThePeopleOfAHomeTogether() {
    Map<ActorId, Actor> people =
        residents(VILLAGE).stream().collect(Collectors.toMap(Actor::id, one -> one));
    Set<String> homes = new HashSet<>();
    for (Actor one : people.values()) {
      String home = one.facts().home().household();
      assertThat(home).isNotNull();
      homes.add(home + " " + one.facts().home().street());
    }

    assertThat(homes)
        .hasSameSizeAs(homes.stream().map(home -> home.split(" ")[0]).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, InventedWeb.MOST_RESIDENTS + 1})
  void shouldRefuseAVillageThatIsNone(int residents) {
    assertThatThrownBy(() -> InventedWeb.of(residents, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(residents));
  }

  private static Map<ActorId, Set<ActorId>> friends() {
    Map<ActorId, Set<ActorId>> friends = new HashMap<>();
    for (Tie tie : VILLAGE.ties()) {
      if (tie.type() == TieType.FRIEND_OF) {
        friends.computeIfAbsent(tie.from(), id -> new HashSet<>()).add(tie.to());
        friends.computeIfAbsent(tie.to(), id -> new HashSet<>()).add(tie.from());
      }
    }
    return friends;
  }

  private static List<Actor> residents(Web web) {
    return web.actors().stream().filter(one -> one.kind() == ActorKind.RESIDENT).toList();
  }
}
