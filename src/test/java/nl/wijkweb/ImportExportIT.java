package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The commands import and export on a store that they open themselves. */
@BesideOthers
class ImportExportIT {
  private static final Path NUMANSDORP = Path.of("seed-data", "numansdorp");
  private static final Path BELTRUM = Path.of("seed-data", "beltrum");
  private static final Path VOORBEELDWIJK = Path.of("seed-data", "voorbeeldwijk");

  @TempDir private Path place;

  private Path data = Path.of("");
  private Map<String, String> environment = Map.of();

  @BeforeEach
  void set() {
    data = place.resolve("data");
    environment = Map.of("WIJKWEB_DATA", data.toString());
  }

  @Test
  void shouldBringWebsInAndGiveThemOutUnchanged() throws IOException {
    CommandRun first = run("import", NUMANSDORP, VOORBEELDWIJK);
    assertThat(first.messages()).contains("Opening the webs");
    assertThat(first.exit()).isZero();
    assertThat(first.output().lines().toList())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains(" new, 0 changed, 0 the same"));

    CommandRun again = run("import", NUMANSDORP);
    assertThat(again.output()).contains(": " + code(NUMANSDORP) + ", 0 new, 0 changed, ");

    CommandRun export = run("export", "--area", code(VOORBEELDWIJK), "--out", place.resolve("out"));
    assertThat(export.exit()).isZero();
    assertThat(export.output().strip()).isEqualTo(place.resolve("out").toString());
    assertThat(GraphHash.of(web(place.resolve("out")))).isEqualTo(GraphHash.of(web(VOORBEELDWIJK)));
  }

  @Tag("every")
  @Test
  void shouldBringInAgainWhatItWroteAsAWorkbook() throws IOException {
    bringsInAgain(WebFormat.XLSX);
  }

  @ParameterizedTest
  @EnumSource(
      value = WebFormat.class,
      names = {"GRAPHML", "JSON"})
  @Tag("every")
  void shouldBringInAgainWhatItWroteOtherwise(WebFormat format) throws IOException {
    bringsInAgain(format);
  }

  private void bringsInAgain(WebFormat format) throws IOException {
    run("import", BELTRUM);
    Path file = place.resolve("beltrum." + format.ending());

    CommandRun export =
        run("export", "--area", "beltrum", "--format", format.code(), "--out", file);
    CommandRun twice = run("export", "--area", "beltrum", "--format", format.code(), "--out", file);
    CommandRun again = run("import", file);
    run("export", "--area", "beltrum", "--out", place.resolve("out"));

    assertThat(export.exit()).isZero();
    assertThat(export.messages()).doesNotContain("Not in this file");
    assertThat(twice.messages()).contains("is there already");
    assertThat(GraphHash.of(web(place.resolve("out")))).isEqualTo(GraphHash.of(web(BELTRUM)));
    assertThat(again.output()).contains(": beltrum, 0 new, 0 changed, ");
  }

  @Tag("every")
  @Test
  void shouldTellWhatAFormatCannotHold() throws IOException {
    run("import", NUMANSDORP);
    Path file = place.resolve("graph.gexf");

    CommandRun export =
        run(
            "export",
            "--area",
            "numansdorp",
            "--format",
            "gexf",
            "--as-of",
            "2014-06-01",
            "--out",
            file);
    CommandRun nowhere = run("import", file);
    CommandRun again = run("import", "--area", "numansdorp", file);

    assertThat(export.exit()).isZero();
    assertThat(export.messages()).contains("Not in this file", "involvement (");
    assertThat(nowhere.messages()).contains("does not say of which area it is", "--area");
    assertThat(again.output()).contains(": numansdorp, 0 new, ");
  }

  @Test
  void shouldTellWhatIsWrongInDutchToWhoAsksForIt() throws IOException {
    CommandRun run = run("import", "--lang", "nl", SixMistakes.in(place.resolve("dorp"), "dorp"));

    assertThat(told(run)).containsExactlyElementsOf(SixMistakes.PLACES);
    assertThat(run.messages())
        .contains("Er is niemand met deze id.", "6 dingen kloppen niet; er is niets gedaan.");
  }

  @Test
  void shouldTellEverythingThatIsWrongAndChangeNothing() throws IOException {
    Path broken = SixMistakes.in(place.resolve("dorp"), "dorp");

    CommandRun run = run("import", broken);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    assertThat(told(run)).containsExactlyElementsOf(SixMistakes.PLACES);
    assertThat(run.messages())
        .contains("2016-13", "CHOIR", "buurthuis", "UTF-8", "6 problems; nothing was done.");
    assertThat(data).doesNotExist();
  }

  @Test
  void shouldRefuseAFolderOfAnotherAreaAndOtherFiles() throws IOException {
    Path notes = Files.writeString(place.resolve("clubs.md"), "id,name\n");

    CommandRun other = run("import", "--area", "elsewhere", NUMANSDORP);
    CommandRun file = run("import", notes);
    CommandRun none = run("import", place.resolve("nothing"));

    assertThat(other.exit()).isEqualTo(1);
    assertThat(other.messages()).contains("area.csv:code", "another area than elsewhere");
    assertThat(file.messages())
        .contains("clubs.md", "This is no folder, and no file of a kind that is read.");
    assertThat(none.messages()).contains("nothing", "There is nothing by this name.");
    assertThat(data).doesNotExist();
  }

  @Test
  @Tag("every")
  void shouldTellWhatWouldChangeAndWhichWebsThereAre() throws IOException {
    CommandRun tried = run("import", "--dry-run", NUMANSDORP);
    CommandRun export = run("export", "--area", "nowhere", "--out", place.resolve("out"));

    assertThat(tried.output()).contains(", would be ").contains(" new, 0 changed, 0 the same");
    assertThat(export.exit()).isEqualTo(1);
    assertThat(export.messages())
        .contains("There is no web of the area nowhere; there are none yet.");
  }

  @Test
  void shouldSayWhatIsWrongWithHowItIsCalled() {
    CommandRun format = run("export", "--area", "a", "--format", "pdf");
    CommandRun day = run("export", "--area", "a", "--as-of", "yesterday");
    CommandRun nothing = run("import");
    CommandRun set =
        CommandRun.of(Map.of("WIJKWEB_PORT", "x", "WIJKWEB_DAT", "y"), "import", NUMANSDORP);

    assertThat(List.of(format.exit(), day.exit(), nothing.exit(), set.exit())).containsOnly(2);
    assertThat(format.messages()).contains("'pdf'", "web, csv, xlsx, graphml, gexf, json, hsds");
    assertThat(day.messages()).contains("write 2016-05-21");
    assertThat(set.messages()).contains("WIJKWEB_PORT", "WIJKWEB_DAT");
  }

  private CommandRun run(Object... arguments) {
    return CommandRun.of(environment, arguments);
  }

  private static List<String> told(CommandRun run) {
    return run.messages()
        .lines()
        .filter(line -> line.matches("[a-z]+\\.csv:.*"))
        .map(line -> line.split(" ", 2)[0])
        .toList();
  }

  private static String code(Path folder) throws IOException {
    return web(folder).ownArea().orElseThrow().code().value();
  }

  private static Web web(Path folder) throws IOException {
    return new WebFolderReader(SchemeReader.wijkweb()).read(folder).orElseThrow();
  }
}
