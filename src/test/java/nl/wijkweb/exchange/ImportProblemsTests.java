package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The six errors that one import must report together. */
class ImportProblemsTests {
  @TempDir Path path;

  @Test
  void shouldReportSixErrorsOfFourFilesTogetherWithRowAndColumn() {
    Folder folder =
        Folder.ofTwo(path)
            .with(
                "actors.csv",
                "id,kind,name,since",
                "fatma,RESIDENT,Fatma,2016-13",
                "koor,CHOIR,Koor De Merels,",
                "school,ORGANISATION,De Regenboog,2014",
                "school,ORGANISATION,De Regenboog,2015")
            .with(
                "ties.csv",
                "from,type,to,since",
                "fatma,MEMBER_OF,koor,2015",
                "fatma,VOLUNTEERS_AT,buurthuis,2015",
                "koor,MEETS_AT,school")
            .encoded(
                "asked.csv",
                Charset.forName("windows-1252"),
                "person,subject,on,obstacle",
                "fatma,near,2016,",
                "fatma,wishes,2016,geen café in de buurt");

    List<Problem> problems = folder.read().fold(web -> List.of(), ProblemList::kept);

    assertThat(problems)
        .extracting(Problem::file, Problem::row, Problem::column)
        .containsExactly(
            tuple("actors.csv", 2, "since"),
            tuple("actors.csv", 3, "kind"),
            tuple("actors.csv", 5, "id"),
            tuple("ties.csv", 3, "to"),
            tuple("ties.csv", 4, "since"),
            tuple("asked.csv", 3, "obstacle"));
    assertThat(problems).allSatisfy(problem -> assertThat(English.mend(problem)).isNotBlank());
  }
}
