package nl.wijkweb.exchange;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.Web;

/** Whatever a web holds, a folder says it, and whatever the folder looks like, it says the same. */
class RoundTripTests {
  private static final Set<String> UNORDERED =
      Set.of(
          "source",
          "roles",
          "formality",
          "marks",
          "permission",
          "support",
          "contribution",
          "offers",
          "seeks",
          "targetGroup");

  private final List<Path> made = new ArrayList<>();

  @Property(tries = 100)
  void shouldReadBackTheSameWebAndHash(@ForAll long seed) throws IOException {
    Web web = RandomWeb.of(new Random(seed));

    Web again = read(written(web));

    assertThat(GraphHash.of(again)).isEqualTo(GraphHash.of(web));
    assertThat(again).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(web);
    assertThat(again.ownArea().map(Area::code)).isEqualTo(web.ownArea().map(Area::code));
  }

  @Property(tries = 60)
  void shouldHashTheSameWhateverTheOrderAndTheForm(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Web web = RandomWeb.of(random);
    Path folder = written(web);

    for (Path file : files(folder)) {
      Files.writeString(file, rearranged(file, random));
    }

    assertThat(GraphHash.of(read(folder))).isEqualTo(GraphHash.of(web));
  }

  @Property(tries = 60)
  void shouldHashDifferentlyWhenACellChanges(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Web web = RandomWeb.of(random);
    if (web.actors().isEmpty()) {
      return;
    }
    Path folder = written(web);
    List<List<String>> rows = cells(folder.resolve("actors.csv"));
    List<String> row = rows.get(1 + random.nextInt(rows.size() - 1));
    row.set(2, row.get(2) + "!");
    Files.writeString(folder.resolve("actors.csv"), csv(rows, "\n", false));

    assertThat(GraphHash.of(read(folder))).isNotEqualTo(GraphHash.of(web));
  }

  @Property(tries = 100)
  void shouldSplitCellsAsJacksonDoes(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    int width = 1 + random.nextInt(5);
    List<List<String>> rows =
        IntStream.range(0, 1 + random.nextInt(6))
            .mapToObj(row -> IntStream.range(0, width).mapToObj(i -> cell(random)).toList())
            .toList();
    String text = csv(rows, random.nextBoolean() ? "\n" : "\r\n", random.nextBoolean());
    Path file = Files.writeString(folder().resolve("any.csv"), text);

    assertThat(ours(file)).isEqualTo(cells(file)).isEqualTo(rows);
  }

  @AfterTry
  void deleteFolders() throws IOException {
    for (Path folder : made) {
      for (Path file : files(folder)) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
    made.clear();
  }

  /** Rows, columns and items in another order, other line ends, other quotes, a mark in front. */
  private static String rearranged(Path file, Random random) throws IOException {
    List<List<String>> rows = cells(file);
    boolean firstRowCounts = file.endsWith("area.csv");
    Collections.shuffle(
        rows.subList(Math.min(rows.size(), firstRowCounts ? 2 : 1), rows.size()), random);
    List<String> header = rows.get(0);
    List<Integer> places = new ArrayList<>(IntStream.range(0, header.size()).boxed().toList());
    Collections.shuffle(places, random);
    List<List<String>> moved = new ArrayList<>();
    for (List<String> row : rows) {
      moved.add(
          places.stream()
              .map(
                  i ->
                      UNORDERED.contains(header.get(i)) ? shuffled(row.get(i), random) : row.get(i))
              .toList());
    }
    return "\uFEFF" + csv(moved, "\r\n", random.nextBoolean()) + "\r\n";
  }

  private static String shuffled(String cell, Random random) {
    List<String> items = new ArrayList<>(List.of(cell.split("\\|")));
    Collections.shuffle(items, random);
    return String.join("|", items);
  }

  private static String csv(List<List<String>> rows, String end, boolean quoteAll) {
    return rows.stream()
        .map(row -> row.stream().map(cell -> quoted(cell, quoteAll)).collect(joining(",")) + end)
        .collect(joining());
  }

  private static String quoted(String cell, boolean always) {
    boolean needed = cell.matches("(?s).*[\",\n].*");
    return always || needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String cell(Random random) {
    List<String> parts = List.of("a", " ", ",", "\"", "\n", "é", "👩", "|", ";", "'", "=1");
    return "x"
        + IntStream.range(0, random.nextInt(6))
            .mapToObj(i -> parts.get(random.nextInt(parts.size())))
            .collect(joining());
  }

  private static List<List<String>> ours(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (TextLines lines = new TextLines(Files.newInputStream(file))) {
      CsvRecords records = new CsvRecords(lines, ',');
      for (CsvRecord row = records.next(); row != null; row = records.next()) {
        rows.add(row.cells());
      }
    }
    return rows;
  }

  /** The cells as another parser reads them. */
  private static List<List<String>> cells(Path file) throws IOException {
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    try (MappingIterator<String[]> rows =
        mapper.readerFor(String[].class).readValues(Files.readString(file))) {
      List<List<String>> all = new ArrayList<>();
      rows.forEachRemaining(row -> all.add(new ArrayList<>(List.of(row))));
      return all;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.toList();
    }
  }

  private Path folder() throws IOException {
    Path folder = Files.createTempDirectory("wijkweb-round-trip");
    made.add(folder);
    return folder;
  }

  private Path written(Web web) throws IOException {
    Path folder = folder();
    new WebFolderWriter().write(web, folder);
    return folder;
  }

  private static Web read(Path folder) throws IOException {
    return new WebFolderReader(SchemeReader.wijkweb()).read(folder).orElseThrow();
  }
}
