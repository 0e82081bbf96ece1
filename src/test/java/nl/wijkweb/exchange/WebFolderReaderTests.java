package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkweb.model.Actor;
import nl.wijkweb.model.ActorFacts;
import nl.wijkweb.model.ActorKind;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Role;
import nl.wijkweb.model.Spell;
import nl.wijkweb.model.Tie;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebFolderReaderTests {
  @TempDir Path path;

  @Test
  void shouldReadAFolderOfThreeFilesInTheirOrder() {
    Web web = Folder.ofTwo(path).read().orElseThrow();

    assertThat(web.areas())
        .singleElement()
        .satisfies(area -> assertThat(area.kind()).isEqualTo(AreaKind.DISTRICT));
    assertThat(web.actors()).extracting(Actor::name).containsExactly("Fatma", "Koor De Merels");
    assertThat(web.ties())
        .singleElement()
        .satisfies(tie -> assertThat(tie.type()).isEqualTo(TieType.MEMBER_OF));
  }

  @Test
  void shouldLeaveUnknownWhatIsNotThere() {
    Web web = Folder.ofTwo(path).read().orElseThrow();

    assertThat(web.actors()).extracting(Actor::facts).containsOnly(ActorFacts.UNKNOWN);
    assertThat(web.ties())
        .containsExactly(
            Tie.of(web.actors().get(0).id(), TieType.MEMBER_OF, web.actors().get(1).id()));
    assertThat(web.latestDate()).isEmpty();
  }

  @Test
  void shouldReadDatedRolesAndFormality() {
    Folder folder =
        Folder.ofTwo(path)
            .with(
                "actors.csv",
                "id,kind,name,roles,formality",
                "fatma,RESIDENT,Fatma,driver@2015..2017|verbinder|ambassador@..2014|specialist@2018,",
                "koor,CLUB,Koor,,3@2014..2016|4@2016");

    Web web = folder.read().orElseThrow();
    ActorFacts fatma = web.actors().get(0).facts();
    ActorFacts koor = web.actors().get(1).facts();

    assertThat(Spell.allOn(fatma.roles(), LocalDate.of(2016, 1, 1)))
        .containsExactly(Role.DRIVER, Role.BROKER);
    assertThat(Spell.allOn(fatma.roles(), LocalDate.of(2019, 1, 1)))
        .containsExactly(Role.BROKER, Role.SPECIALIST);
    assertThat(Spell.on(koor.standing().formality(), LocalDate.of(2015, 1, 1))).contains(3);
    assertThat(Spell.on(koor.standing().formality(), LocalDate.of(2017, 1, 1))).contains(4);
  }

  @Test
  void shouldForgiveTheSpellingOfCodesAndTakeDutchWordsForAreasAndRoles() {
    Web web =
        Folder.ofTwo(path)
            .with("area.csv", "code,name,kind", "WK01,Dorp, Kern ")
            .with(
                "actors.csv",
                "id,kind,name,roles,domain",
                "fatma,resident,Fatma,Trekker|keyspeler,Kunst en cultuur",
                "koor,informal group,Koor,,")
            .with("ties.csv", "from,type,to,support", "koor,supports,fatma,Food|KEY")
            .read()
            .orElseThrow();

    assertThat(web.areas().get(0).kind()).isEqualTo(AreaKind.CORE);
    assertThat(web.actors().get(1).kind()).isEqualTo(ActorKind.INFORMAL_GROUP);
    assertThat(web.actors().get(0).facts().roles())
        .extracting(Spell::value)
        .containsExactly(Role.DRIVER, Role.KEY_PERSON);
    assertThat(web.actors().get(0).facts().standing().domains())
        .extracting(Object::toString)
        .containsExactly("arts");
    assertThat(web.ties().get(0).help().support()).hasSize(2);
  }

  @Test
  void shouldKeepSpellsOfOneTieApart() {
    Web web =
        Folder.ofTwo(path)
            .with(
                "ties.csv",
                "from,type,to,since,until,frequency",
                "fatma,MEMBER_OF,koor,2014,2015,weekly",
                "fatma,MEMBER_OF,koor,2016,,monthly")
            .read()
            .orElseThrow();

    assertThat(web.ties()).hasSize(2);
  }

  @Test
  void shouldKeepLeadingZerosAndWordsThatLookLikeFormulas() {
    Web web =
        Folder.ofTwo(path)
            .with("area.csv", "code,name,kind", "0012,Dorp,kern")
            .with("actors.csv", "id,kind,name", "007,CLUB,=SUM(A1)")
            .with("ties.csv", "from,type,to")
            .read()
            .orElseThrow();

    assertThat(web.areas().get(0).code()).hasToString("0012");
    assertThat(web.actors().get(0).id()).hasToString("007");
    assertThat(web.actors().get(0).name()).isEqualTo("=SUM(A1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dorp/"})
  void shouldReadAnArchiveWithTheFilesAtItsTopOrInItsOneFolder(String prefix) throws IOException {
    Path zip = zipped(prefix, "__MACOSX/x");

    assertThat(read(zip, 1 << 20).orElseThrow().ties()).hasSize(1);
  }

  @Test
  void shouldTellThatAnArchiveIsDamaged() throws IOException {
    Path zip = Files.writeString(path.resolve("web.ZIP"), "no archive");

    assertThat(problems(read(zip, 1 << 20)))
        .extracting(English::message)
        .containsExactly("This archive is damaged.");
  }

  @Test
  void shouldStopWhenAnArchiveUnpacksToMoreThanWasAskedFor() throws IOException {
    Path zip = zipped("", "indicators.csv");

    assertThat(problems(read(zip, 100))).extracting(Problem::place).containsExactly("web.zip");
  }

  private Path zipped(String prefix, String extra) throws IOException {
    Path folder = Files.createDirectory(path.resolve("folder"));
    Folder.ofTwo(folder);
    Path zip = path.resolve("web.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (String file : List.of("area.csv", "actors.csv", "ties.csv")) {
        entries.putNextEntry(new ZipEntry(prefix + file));
        Files.copy(folder.resolve(file), entries);
      }
      entries.putNextEntry(new ZipEntry(extra));
      entries.write("area,name,on,value".getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  private static Read<Web> read(Path place, long mostBytes) throws IOException {
    return new WebFolderReader(SchemeReader.wijkweb()).read(place, mostBytes);
  }

  private static List<Problem> problems(Read<Web> read) {
    return read.fold(web -> List.of(), ProblemList::kept);
  }
}
