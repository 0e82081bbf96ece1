package nl.wijkweb.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.model.PartialDate;
import nl.wijkweb.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numansdorp's web rests on its source line by line, and names nobody. */
class NumansdorpProvenanceTests {
  private static final Path SEED_DATA = Path.of("seed-data");
  private static final Path FOLDER = SEED_DATA.resolve("numansdorp");
  private static final Pattern REFERENCE = Pattern.compile("(\\d{3}):L([1-9]\\d*)");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}'’]*");
  private static final Pattern PERSONAL_NAME =
      Pattern.compile(
          "(?<!\\p{L})(\\p{Lu}\\.\\s?)+(\\p{Ll}+\\s)*\\p{Lu}\\p{Ll}+"
              + "|(?i:\\b(dhr|mevr|mw|heer|mevrouw|meneer|dominee|ds|drs|dr|prof))\\b\\.? \\p{Lu}");
  private static final Set<String> PEOPLE = Set.of("RESIDENT", "PROFESSIONAL");

  @ParameterizedTest
  @ValueSource(
      strings = {"area.csv", "actors.csv", "involvement.csv", "ties.csv", "indicators.csv"})
  void shouldCiteLinesThatTheSourcesHaveInEveryRow(String file) {
    Map<String, Integer> lines = linesBySource();
    assertThat(rows(FOLDER.resolve(file)))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(references(row))
                    .isNotEmpty()
                    .allSatisfy(reference -> assertCites(reference, lines)));
  }

  @Test
  void shouldDescribeEveryDocumentByItsLengthAndDigest() {
    assertThat(rows(SEED_DATA.resolve("sources.csv")))
        .extracting(row -> row.get("id"))
        .contains("000", "001", "002", "003", "004", "invented")
        .doesNotHaveDuplicates();
    assertThat(rows(SEED_DATA.resolve("sources.csv")))
        .filteredOn(row -> !"invented".equals(row.get("id")))
        .allSatisfy(row -> assertThat(row.get("sha256")).matches("[0-9a-f]{64}"))
        .allSatisfy(row -> assertThat(Integer.parseInt(row.get("lines"))).isPositive());
  }

  @Test
  void shouldHoldTheWebOfTheReport() {
    assertThat(actors()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(ties()).hasSizeGreaterThanOrEqualTo(75);
    assertThat(rows(FOLDER.resolve("area.csv")).get(0))
        .containsEntry("code", "numansdorp")
        .containsEntry("kind", "core");
  }

  @Test
  void shouldBeReadWithoutAProblem() throws IOException {
    assertThat(new WebFolderReader(SchemeReader.wijkweb()).read(FOLDER))
        .isInstanceOf(Read.Whole.class);
  }

  @Test
  void shouldReferOnlyToActorsAndAreasThatAreThere() {
    Set<String> ids = distinct(actors(), "id");
    Set<String> areas = distinct(rows(FOLDER.resolve("area.csv")), "code");
    assertThat(ids).hasSameSizeAs(actors());
    assertThat(ties())
        .allSatisfy(
            tie ->
                assertThat(ids)
                    .containsAll(
                        Stream.of("from", "to", "via", "arose")
                            .map(tie::get)
                            .filter(end -> !end.isEmpty())
                            .toList()));
    assertThat(involvement()).extracting(row -> row.get("actor")).isSubsetOf(ids);
    assertThat(Stream.concat(actors().stream(), involvement().stream()))
        .extracting(row -> row.get("area"))
        .isSubsetOf(areas);
  }

  @Test
  void shouldNamePeopleByTheirRoleOnly() {
    Set<String> namesOfThings = new HashSet<>();
    rows(FOLDER.resolve("area.csv"))
        .forEach(area -> namesOfThings.addAll(capitalised(area.get("name"))));
    actors().stream()
        .filter(actor -> !PEOPLE.contains(actor.get("kind")))
        .forEach(actor -> namesOfThings.addAll(capitalised(actor.get("name"))));
    assertThat(actors())
        .filteredOn(actor -> PEOPLE.contains(actor.get("kind")))
        .isNotEmpty()
        .extracting(actor -> actor.get("name"))
        .doesNotHaveDuplicates()
        .allSatisfy(
            name -> {
              assertThat(name).matches("\\p{Ll}{4,}.*");
              assertThat(namesOfThings).containsAll(capitalised(name));
            });
  }

  @Test
  void shouldRecordPeopleOnlyBecauseTheReportIsPublic() {
    assertThat(actors())
        .filteredOn(actor -> PEOPLE.contains(actor.get("kind")))
        .isNotEmpty()
        .allSatisfy(actor -> assertThat(actor).containsEntry("legalBasis", "public-source"));
    assertThat(actors())
        .filteredOn(actor -> "RESIDENT".equals(actor.get("kind")))
        .isNotEmpty()
        .allSatisfy(actor -> assertThat(actor).containsEntry("permission", "known"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"area.csv", "actors.csv", "ties.csv", "indicators.csv"})
  void shouldKeepTitlesAndInitialsOfPeopleOutOfItsTexts(String file) {
    assertThat(rows(FOLDER.resolve(file)).stream().flatMap(row -> row.values().stream()))
        .noneMatch(text -> PERSONAL_NAME.matcher(text).find());
  }

  @Test
  void shouldKeepWhatTheReportOnlyCountsAsIndicators() {
    assertThat(rows(FOLDER.resolve("indicators.csv")))
        .extracting(row -> row.get("on") + " " + row.get("value"))
        .contains("2017-09 bijna 200", "2016-05 >500", "2017-10 >30");
  }

  @Test
  void shouldGrowFromYearToYear() {
    List<Long> takingPart =
        Stream.of("2014-12-31", "2015-12-31", "2016-12-31", "2017-10-05")
            .map(LocalDate::parse)
            .map(
                day ->
                    involvement().stream()
                        .filter(row -> Integer.parseInt(row.get("level")) >= 3)
                        .filter(row -> period(row.get("from"), row.get("until")).mayInclude(day))
                        .map(row -> row.get("actor"))
                        .distinct()
                        .count())
            .toList();
    assertThat(takingPart).isSorted().doesNotHaveDuplicates();
    assertThat(takingPart.get(0)).isLessThan(10);
    assertThat(takingPart.get(3)).isGreaterThan(70);
  }

  private static void assertCites(String reference, Map<String, Integer> lines) {
    var parts = REFERENCE.matcher(reference);
    assertThat(parts.matches()).as("'%s' has the form 000:L1447", reference).isTrue();
    assertThat(lines).containsKey(parts.group(1));
    assertThat(Integer.parseInt(parts.group(2))).isBetween(1, lines.get(parts.group(1)));
  }

  private static List<String> references(Map<String, String> row) {
    return Arrays.stream(row.get("source").split("\\|", -1)).filter(one -> !one.isBlank()).toList();
  }

  private static Map<String, Integer> linesBySource() {
    return rows(SEED_DATA.resolve("sources.csv")).stream()
        .collect(Collectors.toMap(row -> row.get("id"), row -> Integer.parseInt(row.get("lines"))));
  }

  private static Period period(String since, String until) {
    return new Period(
        since.isEmpty() ? null : PartialDate.parse(since),
        until.isEmpty() ? null : PartialDate.parse(until));
  }

  private static Set<String> distinct(List<Map<String, String>> rows, String column) {
    Set<String> values = new HashSet<>();
    rows.forEach(row -> values.add(row.get(column)));
    return values;
  }

  private static List<String> capitalised(String text) {
    return CAPITALISED.matcher(text).results().map(found -> found.group()).toList();
  }

  private static List<Map<String, String>> actors() {
    return rows(FOLDER.resolve("actors.csv"));
  }

  private static List<Map<String, String>> ties() {
    return rows(FOLDER.resolve("ties.csv"));
  }

  private static List<Map<String, String>> involvement() {
    return rows(FOLDER.resolve("involvement.csv"));
  }

  private static List<Map<String, String>> rows(Path file) {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
