package nl.wijkweb.seed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.Asked;
import nl.wijkweb.model.Home;
import nl.wijkweb.model.Permission;
import nl.wijkweb.model.PopulationCell;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieStatus;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented neighbourhood is whole, believable in its numbers, and invented throughout. */
class VoorbeeldwijkTests {
  private static final Path FOLDER = Path.of("seed-data", "voorbeeldwijk");
  private static final String NEIGHBOUR = "buurwijk";
  private static final Pattern PERSON_ID = Pattern.compile("`(r-\\d{3})`");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static Web web;
  private static Map<ActorId, Actor> actorsById;

  private record Cell(String street, String ageBand) {}

  @BeforeAll
  static void shouldBeReadWithoutAProblem() throws IOException {
    web = new WebFolderReader(SchemeReader.wijkweb()).read(FOLDER).orElseThrow();
    actorsById = actors().collect(toMap(Actor::id, actor -> actor));
  }

  @Test
  void shouldHoldEveryKindOfActorAndEveryTypeOfTie() {
    assertThat(actors().map(Actor::kind).collect(groupingBy(kind -> kind, counting())))
        .containsOnlyKeys(ActorKind.values())
        .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(3));
    assertThat(ties().map(Tie::type).collect(groupingBy(type -> type, counting())))
        .containsOnlyKeys(TieType.values())
        .allSatisfy((type, count) -> assertThat(count).isGreaterThan(3));
  }

  @Test
  void shouldHaveTheNumbersOfANeighbourhood() {
    List<Actor> residents = ofKind(ActorKind.RESIDENT);
    Set<ActorId> tied = ties().flatMap(VoorbeeldwijkTests::ends).collect(toSet());

    assertThat(residents).hasSizeBetween(280, 330);
    assertThat(residents).extracting(Actor::name).doesNotHaveDuplicates();
    assertThat(ties()).hasSizeGreaterThan(2_000);
    assertThat(share(residents.stream().map(resident -> !tied.contains(resident.id()))))
        .isBetween(0.02, 0.06);
    assertThat(residents)
        .filteredOn(person -> person.facts().basis().permissions().contains(Permission.KNOWN))
        .hasSizeBetween(40, 60);
  }

  @Test
  void shouldSpreadNearTiesUnevenly() {
    List<Long> degrees =
        ties()
            .filter(tie -> tie.type().group() == TieType.Group.NEAR)
            .flatMap(VoorbeeldwijkTests::ends)
            .collect(groupingBy(end -> end, counting()))
            .values()
            .stream()
            .sorted()
            .toList();

    assertThat(degrees.get(degrees.size() - 1)).isGreaterThan(4 * degrees.get(degrees.size() / 2));
  }

  @Test
  void shouldTieEverybodyInANearCircleToOneResidentAndNothingElse() {
    assertThat(ofKind(ActorKind.CONTACT))
        .allSatisfy(
            contact ->
                assertThat(neighbours(contact.id()))
                    .singleElement()
                    .extracting(end -> actor(end).kind())
                    .isEqualTo(ActorKind.RESIDENT));
  }

  @ParameterizedTest
  @CsvSource({
    "CLIENT_OF, RESIDENT, ",
    "CUSTOMER_OF, RESIDENT, ",
    "MEMBER_OF, RESIDENT, ",
    "CARES_FOR, RESIDENT, RESIDENT",
    "LOCATED_AT, , PLACE",
    "MEETS_AT, , PLACE",
    "TAKES_PART_IN, , CONSULTATION"
  })
  void shouldRunInTheDirectionThatMeansSomething(TieType type, ActorKind from, ActorKind to) {
    assertThat(ties().filter(tie -> tie.type() == type))
        .isNotEmpty()
        .allMatch(tie -> from == null || actor(tie.from()).kind() == from)
        .allMatch(tie -> to == null || actor(tie.to()).kind() == to);
  }

  @Test
  void shouldGiveThreeWorkersOfTheTeamFiveResidentsEach() {
    Map<ActorId, Long> caseload =
        ties()
            .filter(tie -> tie.type() == TieType.CONTACT_PERSON_FOR)
            .filter(tie -> tie.course().status() == TieStatus.ACTIVE)
            .filter(tie -> actor(tie.to()).kind() == ActorKind.RESIDENT)
            .collect(groupingBy(Tie::from, counting()));
    Set<ActorId> team =
        ties()
            .filter(tie -> tie.type() == TieType.WORKS_FOR)
            .filter(tie -> tie.to().value().equals("wijkteam"))
            .map(Tie::from)
            .collect(toSet());

    assertThat(caseload.values()).containsExactly(5L, 5L, 5L);
    assertThat(team).containsAll(caseload.keySet());
  }

  @Test
  void shouldCountAtLeastAsManyInhabitantsAsItMapsAndHardlyKnowTwoStreets() {
    Map<Cell, Long> mapped =
        ofKind(ActorKind.RESIDENT).stream()
            .filter(person -> !livesInTheNeighbouringArea(person))
            .collect(groupingBy(person -> cell(person.facts().home()), counting()));
    Map<Cell, Integer> counted =
        web.population().stream().collect(toMap(VoorbeeldwijkTests::cell, PopulationCell::count));

    assertThat(mapped)
        .isNotEmpty()
        .allSatisfy((cell, people) -> assertThat(people).isLessThanOrEqualTo(counted.get(cell)));
    assertThat(counted.keySet().stream().map(Cell::street).distinct())
        .hasSize(12)
        .filteredOn(street -> 20 * inStreet(mapped, street) < inStreet(counted, street))
        .hasSize(2);
  }

  @Test
  void shouldSayOfEveryRowThatItIsInvented() {
    Stream<List<String>> sources =
        Stream.of(
                web.areas().stream().map(area -> area.source()),
                web.population().stream().map(cell -> cell.source()),
                actors().map(actor -> actor.facts().source()),
                web.involvement().stream().map(involvement -> involvement.source()),
                ties().map(tie -> tie.provenance().source()),
                web.indicators().stream().map(indicator -> indicator.source()))
            .flatMap(rows -> rows);

    assertThat(sources).isNotEmpty().allMatch(List.of("invented")::equals);
  }

  @Test
  void shouldKnowEverybodyWhoIsSaidToHaveSpokenOrAsked() {
    Set<String> ids = actors().map(actor -> actor.id().value()).collect(toSet());

    assertThat(ties().map(tie -> tie.provenance().saidBy()).filter(Objects::nonNull))
        .isNotEmpty()
        .isSubsetOf(ids);
    assertThat(web.asked().stream().map(Asked::by).filter(Objects::nonNull))
        .isNotEmpty()
        .isSubsetOf(ids);
  }

  @Test
  void shouldHoldEveryLifeThatTheReadmeDescribes() throws IOException {
    Set<String> asked = web.asked().stream().map(row -> row.person().value()).collect(toSet());
    List<String> cases =
        Files.readAllLines(FOLDER.resolve("README.md")).stream()
            .filter(line -> line.startsWith("| ") && PERSON_ID.matcher(line).find())
            .toList();

    assertThat(cases)
        .hasSize(11)
        .allSatisfy(
            life -> {
              String person = found(PERSON_ID, life).get(0).group(1);
              assertThat(asked).contains(person);
              assertThat(neighbours(new ActorId(person))).isNotEmpty();
              assertThat(found(DATE, life).stream().map(MatchResult::group)).hasSize(2).isSorted();
            });
  }

  @Test
  void shouldTieWhateverStandsInTheNeighbouringAreaAcrossTheBorder() {
    assertThat(actors().filter(VoorbeeldwijkTests::livesInTheNeighbouringArea).map(Actor::id))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            outside ->
                assertThat(neighbours(outside))
                    .anyMatch(end -> !livesInTheNeighbouringArea(actor(end))));
  }

  private static Stream<Actor> actors() {
    return web.actors().stream();
  }

  private static Stream<Tie> ties() {
    return web.ties().stream();
  }

  private static List<Actor> ofKind(ActorKind kind) {
    return actors().filter(actor -> actor.kind() == kind).toList();
  }

  private static Actor actor(ActorId id) {
    return Objects.requireNonNull(actorsById.get(id));
  }

  private static Stream<ActorId> ends(Tie tie) {
    return Stream.of(tie.from(), tie.to());
  }

  private static Set<ActorId> neighbours(ActorId id) {
    return ties()
        .filter(tie -> ends(tie).anyMatch(id::equals))
        .flatMap(VoorbeeldwijkTests::ends)
        .filter(end -> !end.equals(id))
        .collect(toSet());
  }

  private static boolean livesInTheNeighbouringArea(Actor actor) {
    return actor.facts().home().area() != null
        && actor.facts().home().area().value().equals(NEIGHBOUR);
  }

  private static Cell cell(Home home) {
    return new Cell(home.street(), home.ageBand());
  }

  private static Cell cell(PopulationCell cell) {
    return new Cell(cell.street(), cell.ageBand());
  }

  private static long inStreet(Map<Cell, ? extends Number> people, String street) {
    return people.entrySet().stream()
        .filter(entry -> entry.getKey().street().equals(street))
        .mapToLong(entry -> entry.getValue().longValue())
        .sum();
  }

  private static double share(Stream<Boolean> answers) {
    List<Boolean> all = answers.toList();
    return all.stream().filter(answer -> answer).count() / (double) all.size();
  }

  private static List<MatchResult> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }
}
