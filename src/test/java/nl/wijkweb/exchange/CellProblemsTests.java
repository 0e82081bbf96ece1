package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One wrong cell at a time: each is found where it is, with a way to mend it. */
class CellProblemsTests {
  private static final Map<String, String> RIGHT_ROWS =
      Map.of(
          "area.csv", "code=WK01,name=Dorp,kind=district",
          "population.csv", "area=WK01,street=,ageBand=,count=3,source=",
          "actors.csv", "id=fatma,kind=RESIDENT,name=Fatma",
          "involvement.csv", "actor=koor,level=3,from=2014",
          "ties.csv", "from=fatma,type=MEMBER_OF,to=koor",
          "asked.csv", "person=fatma,subject=near,on=2014",
          "indicators.csv", "area=WK01,name=leden,on=2014,value=3");

  @TempDir Path path;

  static Stream<Arguments> wrongCells() {
    return Stream.of(
        arguments("area.csv", "kind", "districkt", "perhaps you mean district"),
        arguments("area.csv", "partOf", "WK01", "an area that is larger"),
        arguments("area.csv", "year", "20", "from 1500 to 2200"),
        arguments("area.csv", "population", "1.000", "0 or more"),
        arguments("population.csv", "area", "WK9", "area.csv"),
        arguments("population.csv", "count", "veel", "0 or more"),
        arguments("population.csv", "ageBand", "x".repeat(21), "shorten"),
        arguments("actors.csv", "kind", "RESIDENTS", "perhaps you mean RESIDENT"),
        arguments("actors.csv", "kind", "neighbour", "write one of RESIDENT, PROFESSIONAL"),
        arguments("actors.csv", "name", "x".repeat(301), "shorten"),
        arguments("actors.csv", "name", "a\u0007b", "take the character out"),
        arguments("actors.csv", "since", "21-05-2016", "2016-05-21"),
        arguments("actors.csv", "until", "2016-02-30", "2016-05-21"),
        arguments("actors.csv", "sector", "marked", "perhaps you mean market"),
        arguments("actors.csv", "domain", "clubs|sports", "housing, municipality"),
        arguments("actors.csv", "formality", "6", "from 1 to 5"),
        arguments("actors.csv", "formality", "3@2016-13", "2016-05-21"),
        arguments("actors.csv", "formality", "3@2016..2014", "check both dates"),
        arguments("actors.csv", "level", "-1", "from 0 to 2"),
        arguments("actors.csv", "level", "1.5", "from 0 to 2"),
        arguments("actors.csv", "level", "99999999999", "from 0 to 2"),
        arguments("actors.csv", "area", "WK1", "perhaps you mean WK01"),
        arguments("actors.csv", "roles", "driver|ambasador", "perhaps you mean ambassador"),
        arguments("actors.csv", "legalBasis", "toestemming", "consent, public-task"),
        arguments("actors.csv", "permission", "known|all", "known, follow-up, introduce"),
        arguments("actors.csv", "openTo", "all", "everyone, members"),
        arguments("actors.csv", "capacity", "twintig", "0 or more"),
        arguments("actors.csv", "members", "-3", "0 or more"),
        arguments("actors.csv", "phone", "0".repeat(61), "shorten"),
        arguments("actors.csv", "offers", "soep|" + "x".repeat(301), "shorten"),
        arguments("involvement.csv", "actor", "Koor", "perhaps you mean koor"),
        arguments("involvement.csv", "level", "9", "from 1 to 5"),
        arguments("involvement.csv", "ring", "middle", "inner, outer"),
        arguments("involvement.csv", "area", "WK02", "perhaps you mean WK01"),
        arguments("ties.csv", "from", "Fatma", "perhaps you mean fatma"),
        arguments("ties.csv", "to", "buurthuis", "actors.csv"),
        arguments("ties.csv", "to", "fatma", "other end"),
        arguments("ties.csv", "type", "MEMBER_OFF", "perhaps you mean MEMBER_OF"),
        arguments("ties.csv", "status", "aktive", "perhaps you mean active"),
        arguments("ties.csv", "frequency", "wekly", "perhaps you mean weekly"),
        arguments("ties.csv", "closeness", "very", "close, acquainted"),
        arguments("ties.csv", "distance", "city", "home, street, kern, elsewhere, abroad"),
        arguments("ties.csv", "via", "zwembad", "actors.csv"),
        arguments("ties.csv", "support", "food|hugs", "food, transport"),
        arguments("ties.csv", "strain", "bad", "smoothly, stiffly"),
        arguments("ties.csv", "direction", "both", "mutual, one-way"),
        arguments("ties.csv", "amount", "1.250,50", "1250.50"),
        arguments("ties.csv", "amount", "-5", "1250.50"),
        arguments("ties.csv", "amount", "9999999999999", "1250.50"),
        arguments("ties.csv", "contribution", "time", "space, people, money, goods, permit"),
        arguments("ties.csv", "lastContact", "gisteren", "2016-05-21"),
        arguments("ties.csv", "startsBy", "2016-5", "2016-05-21"),
        arguments("ties.csv", "arose", "markt", "actors.csv"),
        arguments("ties.csv", "endReason", "x".repeat(61), "shorten"),
        arguments("ties.csv", "note", "x".repeat(4_001), "shorten"),
        arguments("asked.csv", "person", "niemand", "actors.csv"),
        arguments("asked.csv", "subject", "weather", "all, household, near, support, wishes"),
        arguments("asked.csv", "subject", "support:cares", "perhaps you mean care"),
        arguments("asked.csv", "answer", "yes", "some, none, declined"),
        arguments("asked.csv", "wish", "mor", "perhaps you mean more"),
        arguments("indicators.csv", "area", "WK02", "perhaps you mean WK01"),
        arguments("indicators.csv", "on", "vroeger", "2016-05-21"));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("wrongCells")
  void shouldFindAWrongCell(String file, String column, String value, String mend) {
    assertThat(problemsWith(file, column, value))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo(file + ":2:" + column);
              assertThat(problem.value()).isNotEmpty();
              assertThat(English.mend(problem)).containsIgnoringCase(mend);
              assertThat(English.message(problem)).isNotBlank();
              assertThat(problem.toString()).doesNotContain(value);
            });
  }

  static Stream<Arguments> requiredCells() {
    return RIGHT_ROWS.entrySet().stream()
        .flatMap(
            file ->
                cells(file.getValue()).entrySet().stream()
                    .filter(cell -> !cell.getValue().isEmpty() && !cell.getKey().equals("from"))
                    .map(cell -> arguments(file.getKey(), cell.getKey())));
  }

  @ParameterizedTest
  @MethodSource("requiredCells")
  void shouldMissARequiredCellThatIsEmpty(String file, String column) {
    assertThat(problemsWith(file, column, " "))
        .filteredOn(problem -> problem.file().equals(file))
        .first()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo(file + ":2:" + column);
              assertThat(problem.value()).isNull();
              assertThat(English.message(problem)).isEqualTo("This cell is empty.");
            });
  }

  private List<Problem> problemsWith(String file, String column, String value) {
    Map<String, String> cells = cells(RIGHT_ROWS.getOrDefault(file, ""));
    cells.put(column, "\"" + value + "\"");
    String header = String.join(",", cells.keySet());
    String row = String.join(",", cells.values());
    String choir = "koor,CLUB,Koor De Merels" + ",".repeat(cells.size() - 3);
    Folder folder = Folder.ofTwo(path);
    folder =
        file.equals("actors.csv")
            ? folder.with(file, header, row, choir)
            : folder.with(file, header, row);
    return folder.read().fold(web -> List.of(), ProblemList::kept);
  }

  private static Map<String, String> cells(String row) {
    return Stream.of(row.split(","))
        .map(cell -> cell.split("=", 2))
        .collect(
            Collectors.toMap(
                cell -> cell[0], cell -> cell[1], (left, right) -> right, LinkedHashMap::new));
  }
}
