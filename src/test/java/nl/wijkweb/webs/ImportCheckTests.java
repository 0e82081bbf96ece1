package nl.wijkweb.webs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.exchange.English;
import nl.wijkweb.exchange.PlacedWeb;
import nl.wijkweb.exchange.Problem;
import nl.wijkweb.exchange.ProblemList;
import nl.wijkweb.exchange.Read;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.Web;
import nl.wijkweb.problem.ProblemCode;
import nl.wijkweb.store.Progress;
import nl.wijkweb.store.RowCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody may bring in, told by row; and what a folder replaces of a web that is there. */
class ImportCheckTests {
  private static final Set<ActorId> ERASED = Set.of(new ActorId("erased"));

  private static final List<String> AREA = List.of("code,name,kind", "kern,Kern,core");

  @TempDir private Path place;

  private int folders;

  @Test
  void shouldTellACoordinatorEveryRowThatIsNotTheirsToBring() throws IOException {
    PlacedWeb placed =
        folder(
            List.of(
                "id,kind,name,permission,street",
                "choir,CLUB,Koor,,",
                "",
                "joop,RESIDENT,Joop,,",
                "son,CONTACT,Zoon,known,",
                "fatma,RESIDENT,Fatma,known,",
                "ria,RESIDENT,Ria,known,Kade"),
            List.of(
                "from,type,to",
                "fatma,RUNS,choir",
                "fatma,MEMBER_OF,choir",
                "joop,MEMBER_OF,choir"),
            List.of("person,subject,on,answer", "fatma,near,2016,some"));

    assertThat(problems(UserRole.COORDINATOR, placed, Optional.empty()))
        .extracting(Problem::file, Problem::row, Problem::column, Problem::value)
        .containsExactly(
            tuple("actors.csv", 4, "id", "joop"),
            tuple("actors.csv", 5, "id", "son"),
            tuple("actors.csv", 7, "id", "ria"),
            tuple("ties.csv", 3, "type", "MEMBER_OF"),
            tuple("asked.csv", 2, "person", "fatma"));
    assertThat(problems(UserRole.OPERATOR, placed, Optional.empty())).isEmpty();
  }

  @Test
  void shouldKeepWhatACoordinatorCannotSeeOfWhatTheyReplace() throws IOException {
    Web there =
        folder(
                List.of("id,kind,name,permission,street", "fatma,RESIDENT,Fatma,known,Kade"),
                List.of("from,type,to"),
                List.of())
            .web();
    PlacedWeb comes =
        folder(
            List.of("id,kind,name,permission", "fatma,RESIDENT,Fatma Y,known"),
            List.of("from,type,to"),
            List.of());

    Web kept = check(UserRole.COORDINATOR, comes, Optional.of(there)).orElseThrow();
    Web replaced = check(UserRole.OPERATOR, comes, Optional.of(there)).orElseThrow();

    assertThat(kept.actors().get(0).name()).isEqualTo("Fatma Y");
    assertThat(kept.actors().get(0).facts().home().street()).isEqualTo("Kade");
    assertThat(replaced.actors().get(0).facts().home().street()).isNull();
  }

  @Test
  void shouldNotLetACoordinatorReplaceSomebodyWhomTheyCannotSee() throws IOException {
    Web there =
        folder(
                List.of("id,kind,name", "joop,RESIDENT,Joop", "choir,CLUB,Koor"),
                List.of("from,type,to,id", "joop,MEMBER_OF,choir,t1"),
                List.of())
            .web();
    PlacedWeb comes =
        folder(
            List.of("id,kind,name", "joop,CLUB,Jeu de boules", "choir,CLUB,Koor"),
            List.of("from,type,to,id", "choir,WORKS_WITH,joop,t1"),
            List.of());

    assertThat(problems(UserRole.COORDINATOR, comes, Optional.of(there)))
        .extracting(Problem::place, English::message)
        .containsExactly(
            tuple("actors.csv:2:id", "This id cannot be used here."),
            tuple("ties.csv:2:id", "This id cannot be used here."));
  }

  @Test
  void shouldTellWhereAnIdStandsForSomethingElse() throws IOException {
    Web there =
        folder(
                List.of("id,kind,name", "joop,RESIDENT,Joop", "choir,CLUB,Koor"),
                List.of("from,type,to,id", "joop,MEMBER_OF,choir,t1"),
                List.of())
            .web();
    PlacedWeb comes =
        folder(
            List.of("id,kind,name", "joop,CLUB,Jeu de boules", "choir,CLUB,Koor"),
            List.of("from,type,to,id", "choir,WORKS_WITH,joop,t1"),
            List.of());

    assertThat(problems(UserRole.OPERATOR, comes, Optional.of(there)))
        .extracting(Problem::place)
        .containsExactly("actors.csv:2:kind", "ties.csv:2:id");
  }

  @Test
  void shouldCountWhatAFolderWouldDo() throws IOException {
    Web there =
        folder(
                List.of(
                    "id,kind,name", "joop,RESIDENT,Joop", "choir,CLUB,Koor", "bowls,CLUB,Boules"),
                List.of("from,type,to,since,status", "joop,MEMBER_OF,choir,2015,active"),
                List.of("person,subject,on,answer", "joop,near,2016,some"))
            .web();
    Web comes =
        folder(
                List.of(
                    "id,kind,name", "joop,RESIDENT,Joop", "choir,CLUB,Merels", "bowls,CLUB,Boules"),
                List.of(
                    "from,type,to,since,status",
                    "joop,MEMBER_OF,choir,2015,ended",
                    "joop,MEMBER_OF,choir,2017,active",
                    "joop,MEMBER_OF,bowls,,"),
                List.of("person,subject,on,answer", "joop,near,2017,none"))
            .web();

    assertThat(WebComparison.of(Optional.of(there), comes).difference())
        .isEqualTo(new WebDifference(2, 3, 1));
    assertThat(WebComparison.of(Optional.of(there), comes).first())
        .containsExactly(
            new ImportPreview.Line(false, false, "Joop"),
            new ImportPreview.Line(false, false, "Merels"),
            new ImportPreview.Line(false, true, "Joop – Merels"),
            new ImportPreview.Line(true, true, "Joop – Merels"),
            new ImportPreview.Line(true, true, "Joop – Boules"));
    assertThat(WebComparison.of(Optional.of(there), there).difference())
        .isEqualTo(new WebDifference(0, 0, 4));
    assertThat(WebComparison.of(Optional.empty(), comes).difference())
        .isEqualTo(new WebDifference(6, 0, 0));
  }

  @Test
  void shouldNotBringInSomebodyUnderTheIdOfWhoWasErased() throws IOException {
    PlacedWeb placed =
        folder(
            List.of("id,kind,name,permission", "erased,RESIDENT,Ria,known", "choir,CLUB,Merels,"),
            List.of("from,type,to"),
            List.of());

    assertThat(problems(UserRole.OPERATOR, placed, Optional.empty()))
        .extracting(Problem::file, Problem::row, Problem::column, one -> one.cause().code())
        .containsExactly(tuple("actors.csv", 2, "id", ProblemCode.ID_OF_ERASED));
    assertThat(problems(UserRole.COORDINATOR, placed, Optional.empty()))
        .extracting(one -> one.cause().code())
        .containsExactly(ProblemCode.ID_UNUSABLE);
  }

  private static List<Problem> problems(UserRole role, PlacedWeb placed, Optional<Web> there) {
    return check(role, placed, there).fold(web -> List.of(), ProblemList::kept);
  }

  private static Read<Web> check(UserRole role, PlacedWeb placed, Optional<Web> there) {
    Viewer viewer = new Viewer("maria", role, AreaScope.EVERYWHERE, null);
    return new ImportCheck(new Policy(), viewer, placed, there, ERASED, new RowCount(Progress.NONE))
        .check();
  }

  private PlacedWeb folder(List<String> actors, List<String> ties, List<String> asked)
      throws IOException {
    Path folder = Files.createDirectory(place.resolve("folder" + folders++));
    Files.write(folder.resolve("area.csv"), AREA);
    Files.write(folder.resolve("actors.csv"), actors);
    Files.write(folder.resolve("ties.csv"), ties);
    if (!asked.isEmpty()) {
      Files.write(folder.resolve("asked.csv"), asked);
    }
    return new WebFolderReader(SchemeReader.wijkweb()).readPlaced(folder, 1 << 20).orElseThrow();
  }
}
