package nl.wijkweb.seed;

import static nl.wijkweb.seed.SeedRows.column;
import static nl.wijkweb.seed.SeedRows.list;
import static nl.wijkweb.seed.SeedRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the demo webs from one book say, held against what that book says. */
class OtherWebsProvenanceTests {
  private static final List<String> FILES =
      List.of("area.csv", "actors.csv", "involvement.csv", "ties.csv", "indicators.csv");

  private static List<String> folders() {
    return List.of(
        "beltrum", "laak-noord", "almere", "roosendaal-west", "tilburg", "acht-initiatieven");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void shouldBeReadWithoutAProblem(String folder) throws IOException {
    Web web =
        new WebFolderReader(SchemeReader.wijkweb()).read(SeedRows.folder(folder)).orElseThrow();
    assertThat(web.ownArea())
        .hasValueSatisfying(area -> assertThat(area.code()).hasToString(folder));
    assertThat(web.actors()).hasSameSizeAs(rows(folder, "actors.csv"));
    assertThat(web.ties()).hasSameSizeAs(rows(folder, "ties.csv"));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void shouldNameTheLinesOfItsSourceInEveryRow(String folder) {
    for (String file : FILES) {
      assertThat(rows(folder, file))
          .as(file)
          .isNotEmpty()
          .allSatisfy(
              row ->
                  assertThat(row.get("source"))
                      .matches("\\d{3}:L[1-9]\\d*(\\|\\d{3}:L[1-9]\\d*)*"));
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void shouldReferOnlyToLinesThatItsSourcesHave(String folder) {
    Map<String, Integer> lines =
        SeedRows.sources().stream()
            .collect(
                Collectors.toMap(row -> row.get("id"), row -> Integer.valueOf(row.get("lines"))));
    for (String file : FILES) {
      assertThat(rows(folder, file).stream().flatMap(row -> list(row.get("source"))))
          .as(file)
          .allSatisfy(
              reference -> {
                String[] parts = reference.split(":L");
                assertThat(lines).containsKey(parts[0]);
                assertThat(Integer.parseInt(parts[1])).isLessThanOrEqualTo(lines.get(parts[0]));
              });
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void shouldResolveEveryIdAndArea(String folder) {
    List<String> ids = column(rows(folder, "actors.csv"), "id");
    List<String> areas = column(rows(folder, "area.csv"), "code");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(areas).doesNotHaveDuplicates().first().isEqualTo(folder);
    assertThat(rows(folder, "area.csv")).allSatisfy(row -> assertEmptyOrIn(areas, row, "partOf"));
    assertThat(rows(folder, "actors.csv")).allSatisfy(row -> assertEmptyOrIn(areas, row, "area"));
    assertThat(column(rows(folder, "involvement.csv"), "actor")).isSubsetOf(ids);
    assertThat(column(rows(folder, "indicators.csv"), "area")).isSubsetOf(areas);
    assertThat(rows(folder, "ties.csv"))
        .allSatisfy(
            row -> {
              assertThat(ids).contains(row.get("from"), row.get("to"));
              assertThat(row.get("from")).isNotEqualTo(row.get("to"));
              assertEmptyOrIn(ids, row, "arose");
            });
  }

  @ParameterizedTest
  @MethodSource("folders")
  void shouldKeepPeopleOutButForTheirRole(String folder) {
    Map<ActorKind, List<Map<String, String>>> byKind =
        rows(folder, "actors.csv").stream()
            .collect(Collectors.groupingBy(row -> ActorKind.valueOf(row.get("kind"))));
    assertThat(byKind).doesNotContainKeys(ActorKind.RESIDENT, ActorKind.CONTACT);
    assertThat(byKind.getOrDefault(ActorKind.PROFESSIONAL, List.of()))
        .allSatisfy(row -> assertThat(row).containsEntry("legalBasis", "public-source"));
    assertThat(rows(folder, "ties.csv"))
        .noneMatch(row -> TieType.valueOf(row.get("type")).isPrivate());
  }

  @Test
  void shouldLetBeltrumGrowFrom2008To2014() {
    assertThat(alive("beltrum", 2008)).hasSize(10);
    assertThat(alive("beltrum", 2011)).hasSize(19);
    assertThat(alive("beltrum", 2014)).hasSize(35);
  }

  @Test
  void shouldHaveThePartiesOfEachPhaseInBeltrum() {
    Set<String> initiators = Set.of("raad-van-overleg", "bestuur-de-wanne");
    Set<String> partners =
        Set.of("vrijwilligers-kulturhus", "rk-kerk", "hassinkhof", "sterrenboog", "sjb");
    assertThat(alive("beltrum", 2008))
        .containsAll(initiators)
        .contains("gemeente-berkelland", "accommodatieonderzoek")
        .doesNotContain("stichting-kulturhus")
        .doesNotContainAnyElementsOf(partners);
    assertThat(alive("beltrum", 2011))
        .containsAll(initiators)
        .containsAll(partners)
        .contains("stichting-kulturhus")
        .doesNotContain("programmaraad", "bouwers", "horeca", "dios");
    assertThat(alive("beltrum", 2014))
        .containsAll(partners)
        .contains("programmaraad", "bouwers", "horeca", "dios", "kulturhus-gebouw");
    assertThat(from("beltrum", row -> hasTie(row, "BOARD_MEMBER_OF", "stichting-kulturhus")))
        .containsExactlyInAnyOrder(
            "raad-van-overleg", "bestuur-de-wanne", "hassinkhof", "sterrenboog", "rk-kerk");
  }

  @Test
  void shouldHaveTheRingsOfTheTableInLaakNoord() {
    assertThat(ring("laak-noord", "inner")).hasSize(21);
    assertThat(ring("laak-noord", "outer"))
        .containsExactlyInAnyOrder("fonds-1818", "molenweide", "turkse-vereniging");
    assertThat(from("laak-noord", row -> hasTie(row, "TAKES_PART_IN", "partnernetwerk")))
        .containsExactlyInAnyOrderElementsOf(partners("laak-noord"));
    assertThat(from("laak-noord", row -> hasTie(row, "TAKES_PART_IN", "helden"))).hasSize(6);
  }

  @Test
  void shouldHaveTheRingsOfTheTableInAlmere() {
    assertThat(ring("almere", "inner")).hasSize(19);
    assertThat(ring("almere", "outer")).hasSize(8);
    assertThat(from("almere", row -> hasTie(row, "REFERS_TO", "taal-in-de-wijk"))).hasSize(18);
  }

  @Test
  void shouldJoinPartnersOnlyWhereTheTextDoes() {
    assertThat(tiesBetweenPartners("laak-noord"))
        .containsExactlyInAnyOrder(
            "jong-laak-noord WORKS_WITH vrouwenvereniging-laak",
            "jong-laak-noord WORKS_WITH stichting-mooi",
            "jong-laak-noord WORKS_WITH gemeente-den-haag");
    assertThat(tiesBetweenPartners("almere"))
        .containsExactlyInAnyOrder(
            "gemeente-almere COMMISSIONS de-schoor",
            "gemeente-almere WORKS_WITH de-schoor",
            "gemeente-almere WORKS_WITH provincie-flevoland",
            "gemeente-almere WORKS_WITH flevolandse-gemeenten",
            "roc WORKS_WITH taalvrijwilligers",
            "taalvrijwilligers VOLUNTEERS_AT de-schoor");
  }

  @Test
  void shouldShowRoosendaalWestAtTheStartAndLater() {
    List<String> bodies =
        rows("roosendaal-west", "actors.csv").stream()
            .filter(row -> row.get("kind").equals("CONSULTATION"))
            .map(row -> row.get("id"))
            .toList();
    List<String> start = alive("roosendaal-west", 2010);
    List<String> later = alive("roosendaal-west", 2014);

    assertThat(start).hasSize(24);
    assertThat(later).hasSize(39);
    assertThat(start)
        .filteredOn(bodies::contains)
        .containsExactlyInAnyOrder("raad-van-advies", "team-van-opdrachtgevers");
    assertThat(later)
        .filteredOn(bodies::contains)
        .containsExactlyInAnyOrder(
            "raad-van-advies", "strategie-team", "management-actie-team", "wijkzorgteam");
    assertThat(start)
        .contains("siw", "rijwoning", "bewonersplatform")
        .doesNotContain("wijkbedrijf");
    assertThat(later).contains("wijkbedrijf", "wijkhuis").doesNotContain("siw", "rijwoning");
  }

  @Test
  void shouldPayTheSubsidyOfTilburgInTheInstalmentsOfTheSource() {
    for (String way :
        List.of(
            "gemeente-tilburg tilburg-akkoord",
            "tilburg-akkoord gemeente-tilburg",
            "gemeente-tilburg wattwest")) {
      assertThat(
              rows("tilburg", "ties.csv").stream()
                  .filter(row -> row.get("type").equals("FUNDS"))
                  .filter(row -> (row.get("from") + " " + row.get("to")).equals(way))
                  .map(row -> row.get("since") + " " + row.get("amount")))
          .as(way)
          .containsExactly(
              "2011 300000", "2012 250000", "2013 200000", "2014 100000", "2015 50000");
    }
  }

  private static List<String> alive(String folder, int year) {
    LocalDate lastDay = LocalDate.of(year, 12, 31);
    return rows(folder, "actors.csv").stream()
        .filter(row -> period(row).mayInclude(lastDay))
        .map(row -> row.get("id"))
        .toList();
  }

  private static Period period(Map<String, String> row) {
    return new Period(date(row.get("since")), date(row.get("until")));
  }

  private static PartialDate date(String text) {
    return text.isEmpty() ? null : PartialDate.parse(text);
  }

  private static List<String> ring(String folder, String ring) {
    return rows(folder, "involvement.csv").stream()
        .filter(row -> row.get("ring").equals(ring))
        .map(row -> row.get("actor"))
        .toList();
  }

  private static List<String> partners(String folder) {
    return Stream.of("inner", "outer").flatMap(ring -> ring(folder, ring).stream()).toList();
  }

  private static List<String> tiesBetweenPartners(String folder) {
    List<String> partners = partners(folder);
    return rows(folder, "ties.csv").stream()
        .filter(row -> partners.contains(row.get("from")) && partners.contains(row.get("to")))
        .map(row -> String.join(" ", row.get("from"), row.get("type"), row.get("to")))
        .toList();
  }

  private static List<String> from(String folder, Predicate<Map<String, String>> wanted) {
    return column(rows(folder, "ties.csv").stream().filter(wanted).toList(), "from");
  }

  private static boolean hasTie(Map<String, String> row, String type, String to) {
    return row.get("type").equals(type) && row.get("to").equals(to);
  }

  private static void assertEmptyOrIn(List<String> known, Map<String, String> row, String column) {
    String value = row.getOrDefault(column, "");
    assertThat(value.isEmpty() || known.contains(value)).as("%s of %s", column, row).isTrue();
  }
}
