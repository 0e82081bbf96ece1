package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.Web;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a format cannot carry is listed, no more and no less; and what must not leave does not. */
class FormatLossTests {
  private static final Path NUMANSDORP = Path.of("seed-data", "numansdorp");
  private static final Path VOORBEELDWIJK = Path.of("seed-data", "voorbeeldwijk");

  @TempDir Path folder;

  @Test
  void shouldListEveryRowThatGexfCannotCarry() throws IOException {
    Web web = RandomWeb.of(new Random(7), 30, 60);
    Map<String, Integer> left = new LinkedHashMap<>();
    left.put("area", web.areas().size());
    left.put("population", web.population().size());
    left.put("involvement", web.involvement().size());
    left.put("asked", web.asked().size());
    left.put("indicators", web.indicators().size());
    left.values().removeIf(count -> count == 0);

    assertThat(losses(WebFormat.GEXF, web)).containsExactlyEntriesOf(left);
    assertThat(Files.readString(Formats.write(web, WebFormat.GEXF, folder)))
        .contains("involvement (" + web.involvement().size() + ")");
  }

  @Test
  void shouldChangeNoCellOfTheListsButThoseItCounts() throws IOException {
    Web web = RandomWeb.of(new Random(8), 40, 80);
    Map<String, List<List<String>>> lists = tables(Formats.write(web, WebFormat.CSV, folder));
    Map<String, List<List<String>>> whole = tables(Formats.write(web, WebFormat.WEB, folder));

    assertThat(lists.get("nodes.csv").get(0)).startsWith("id", "kind", "name");
    assertThat(lists.get("edges.csv").get(0)).startsWith("source", "type", "target");
    int changed =
        changed(lists.get("nodes.csv"), whole.get("actors.csv"))
            + changed(lists.get("edges.csv"), whole.get("ties.csv"));
    Map<String, Integer> listed = losses(WebFormat.CSV, web);
    assertThat(changed).isPositive();
    assertThat(listed).contains(entry(Loss.FORMULAS, changed));
    whole.forEach(
        (name, rows) -> {
          if (!name.equals("actors.csv") && !name.equals("ties.csv")) {
            assertThat(listed).contains(entry(name.replace(".csv", ""), rows.size() - 1));
          }
        });
    assertThat(listed).hasSize(whole.size() - 2 + 1);
  }

  private static int changed(List<List<String>> lists, List<List<String>> whole) {
    int changed = 0;
    assertThat(lists).hasSameSizeAs(whole);
    for (int row = 1; row < whole.size(); row++) {
      for (int column = 0; column < whole.get(row).size(); column++) {
        String cell = lists.get(row).get(column);
        String meant = whole.get(row).get(column);
        assertThat(cell).isIn(meant, "'" + meant);
        assertThat(cell).doesNotContainPattern("^[=+\\-@\\t\\r]");
        changed += cell.equals(meant) ? 0 : 1;
      }
    }
    return changed;
  }

  @Test
  void shouldLeaveNobodyInADirectory() throws IOException {
    Web web = new WebFolderReader(SchemeReader.wijkweb()).read(VOORBEELDWIJK).orElseThrow();

    String all = String.join("\n", texts(Formats.write(web, WebFormat.HSDS, folder)).values());

    for (Actor actor : web.actors()) {
      if (actor.kind().isPerson()) {
        assertThat(all).doesNotContain(actor.details().name());
      }
      Stream.of(
              actor.details().contactPerson(),
              actor.details().phone(),
              actor.details().email(),
              actor.details().note())
          .filter(text -> text != null)
          .forEach(text -> assertThat(all).doesNotContain(text));
    }
  }

  @Test
  void shouldWriteADirectoryWhoseKeysFit() throws IOException {
    Web web = new WebFolderReader(SchemeReader.wijkweb()).read(NUMANSDORP).orElseThrow();
    Path file = Formats.write(web, WebFormat.HSDS, folder);
    Map<String, List<List<String>>> tables = tables(file);
    JsonNode descriptor = new ObjectMapper().readTree(texts(file).get("datapackage.json"));

    for (JsonNode resource : descriptor.path("resources")) {
      List<List<String>> rows = tables.get(resource.path("path").asText());
      List<String> fields = resource.path("schema").path("fields").findValuesAsText("name");
      assertThat(rows.get(0)).isEqualTo(fields);
      assertThat(rows).hasSizeGreaterThan(1);
      assertThat(column(rows, "id")).doesNotHaveDuplicates().allMatch(id -> id.length() == 36);
    }
    assertThat(column(tables.get("organizations.csv"), "id"))
        .containsAll(column(tables.get("services.csv"), "organization_id"));
    assertThat(column(tables.get("services.csv"), "id"))
        .containsAll(column(tables.get("service_at_location.csv"), "service_id"));
    assertThat(column(tables.get("locations.csv"), "id"))
        .containsAll(column(tables.get("service_at_location.csv"), "location_id"));
    assertThat(column(tables.get("services.csv"), "status"))
        .isSubsetOf("active", "inactive", "defunct");
    assertThat(texts(file).get("README.txt"))
        .contains(
            "services without organisation (" + losses(WebFormat.HSDS, web).get(Losses.SERVICES));
  }

  @Test
  void shouldWriteTextsAloneAsAnotherReaderSeesThem() throws IOException {
    Web web = RandomWeb.of(new Random(9), 20, 40);
    Map<String, List<List<String>>> whole = tables(Formats.write(web, WebFormat.WEB, folder));
    Path file = Formats.write(web, WebFormat.XLSX, folder);

    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      List<Sheet> sheets = workbook.getSheets().toList();
      assertThat(sheets).hasSameSizeAs(whole.keySet());
      for (Sheet sheet : sheets) {
        List<List<String>> expected = whole.get(sheet.getName() + ".csv");
        List<List<String>> seen = new ArrayList<>();
        sheet.read().forEach(row -> seen.add(texts(row.stream(), expected.get(0).size())));
        assertThat(seen).isEqualTo(expected);
      }
    }
  }

  private static List<String> texts(Stream<Cell> cells, int width) {
    List<String> texts = new ArrayList<>();
    cells.forEach(
        cell -> {
          boolean empty = cell == null || cell.getType() == CellType.EMPTY;
          assertThat(empty || cell.getType() == CellType.STRING).isTrue();
          texts.add(empty ? "" : cell.asString());
        });
    texts.addAll(Collections.nCopies(width - texts.size(), ""));
    return texts;
  }

  private static Map<String, Integer> losses(WebFormat format, Web web) {
    Map<String, Integer> losses = new LinkedHashMap<>();
    format.losses(web).forEach(loss -> losses.put(loss.what(), loss.count()));
    return losses;
  }

  private static List<String> column(List<List<String>> rows, String name) {
    int place = rows.get(0).indexOf(name);
    return rows.subList(1, rows.size()).stream().map(row -> row.get(place)).toList();
  }

  private static Map<String, List<List<String>>> tables(Path archive) throws IOException {
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    for (Map.Entry<String, String> text : texts(archive).entrySet()) {
      if (text.getKey().endsWith(".csv")) {
        List<List<String>> rows = new ArrayList<>();
        try (var read = mapper.readerFor(String[].class).<String[]>readValues(text.getValue())) {
          read.forEachRemaining(row -> rows.add(List.of(row)));
        }
        tables.put(text.getKey(), rows);
      }
    }
    return tables;
  }

  private static Map<String, String> texts(Path archive) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }
}
