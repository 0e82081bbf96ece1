package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the form of a file or a folder. */
class FileProblemsTests {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path path;

  @Test
  void shouldMissTheFilesThatAWebNeedsAndNoOthers() {
    assertThat(problems(Folder.empty(path)))
        .extracting(Problem::place)
        .containsExactly("area.csv", "actors.csv", "ties.csv");
  }

  @Test
  void shouldSeeAFileWhoseNameIsMistyped() throws IOException {
    Folder folder = Folder.ofTwo(path).with("involvment.csv", "actor,level,from");
    Files.move(path.resolve("ties.csv"), path.resolve("Ties.csv"));

    assertThat(problems(folder))
        .extracting(English::mend)
        .containsExactly(
            "Rename involvment.csv to involvement.csv.", "Rename Ties.csv to ties.csv.");
  }

  @Test
  void shouldLeaveFilesOfOthersAlone() {
    Folder folder =
        Folder.ofTwo(path).with("README.md", "hello").with("sources.csv", "id,title", "000,x");

    assertThat(problems(folder)).isEmpty();
  }

  @Test
  void shouldTellThatAPlaceDoesNotExistOrIsNoFolder() throws IOException {
    WebFolderReader reader = new WebFolderReader(SchemeReader.wijkweb());
    Path file = Files.writeString(path.resolve("web.txt"), "x");

    assertThat(problems(reader.read(path.resolve("nowhere")))).hasSize(1);
    assertThat(problems(reader.read(file))).hasSize(1);
  }

  @Test
  void shouldTellWhatIsWrongWithAHeader() {
    Folder folder =
        Folder.ofTwo(path).with("actors.csv", "id,nmae,kind,kind,shoeSize", "fatma,F,CLUB,CLUB,38");

    assertThat(problems(folder))
        .filteredOn(problem -> problem.file().equals("actors.csv"))
        .extracting(problem -> problem.place() + " " + English.message(problem))
        .containsExactly(
            "actors.csv:1:nmae This column is unknown.",
            "actors.csv:1:kind This column is there twice.",
            "actors.csv:1:shoeSize This column is unknown.",
            "actors.csv:1:name This column is missing.");
    assertThat(English.mend(problems(folder).get(0))).isEqualTo("Perhaps you mean name.");
  }

  @Test
  void shouldForgiveCaseAndOrderOfColumns() {
    Folder folder =
        Folder.ofTwo(path)
            .with(
                "actors.csv", "NAME,Kind,AgeBand,id", "Fatma,resident,65-79,fatma", "K,club,,koor");

    assertThat(problems(folder)).isEmpty();
  }

  @Test
  void shouldTellThatAFileIsEmpty() {
    assertThat(problems(Folder.ofTwo(path).bytes("ties.csv", new byte[0])))
        .extracting(Problem::place)
        .containsExactly("ties.csv");
  }

  @Test
  void shouldTellARaggedRowAndReadTheOthers() {
    Folder folder =
        Folder.ofTwo(path)
            .with(
                "ties.csv",
                "from,type,to,note",
                "fatma,MEMBER_OF,koor",
                "fatma,ATTENDS,koor,soup, and coffee",
                "fatma,ATTENDED,koor,");

    assertThat(problems(folder))
        .extracting(problem -> problem.place() + " " + English.message(problem))
        .containsExactly(
            "ties.csv:2:note The row has 3 cells, the header has 4.",
            "ties.csv:3 The row has 5 cells, the header has 4.",
            "ties.csv:4:type This type is unknown.");
  }

  @Test
  void shouldLoseOneRowToAQuoteThatIsNotClosed() {
    Folder folder =
        Folder.ofTwo(path)
            .with(
                "ties.csv",
                "from,type,to,note",
                "fatma,MEMBER_OF,koor,\"never closed",
                "fatma,ATTENDS,buurthuis,fine",
                "fatma,ATTENDS,koor,\"said \"yes\" twice\"",
                "fatma,RUNS,zwembad,");

    assertThat(problems(folder))
        .extracting(Problem::place)
        .containsExactly("ties.csv:2:note", "ties.csv:3:to", "ties.csv:4:note", "ties.csv:5:to");
  }

  @Test
  void shouldCountTheLinesOfACellWithSeveral() {
    Folder folder =
        Folder.ofTwo(path)
            .with(
                "ties.csv",
                "from,type,to,note",
                "",
                "fatma,MEMBER_OF,koor,\"one",
                "two, still the note",
                "three\"",
                "fatma,ATTENDS,nobody,");

    assertThat(problems(folder)).extracting(Problem::place).containsExactly("ties.csv:6:to");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void shouldCountLinesWhateverTheyEndIn(String end) {
    String text =
        String.join(end, "from,type,to,note", "fatma,MEMBER_OF,koor,\"a", "b\"", "x,y,z,");

    assertThat(
            problems(Folder.ofTwo(path).bytes("ties.csv", text.getBytes(StandardCharsets.UTF_8))))
        .extracting(Problem::row)
        .containsOnly(4);
  }

  @Test
  void shouldTellWhereAFileIsNotUtf8AndFindItsOtherProblems() {
    Folder folder =
        Folder.ofTwo(path)
            .encoded(
                "actors.csv",
                WINDOWS,
                "id,kind,name",
                "fatma,RESIDENT,Fatma",
                "koor,CLUB,Café",
                "café,SHOPP,Café",
                "plein,PLACE,Plein")
            .with("ties.csv", "from,type,to", "fatma,CUSTOMER_OF,café");

    assertThat(problems(folder))
        .extracting(problem -> problem.place() + " " + English.message(problem))
        .containsExactly(
            "actors.csv:3:name The file is not UTF-8: see byte 47; rows with such bytes: 2.",
            "actors.csv:4:kind This kind is unknown.");
  }

  @Test
  void shouldTellTheColumnOfABadByteAlsoAfterAByteOrderMark() {
    byte[] text =
        "\uFEFFid,kind,name\nfatma,RESIDENT,Fatma\nkoor,CLUB,".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(text, text.length + 2);
    bytes[text.length] = (byte) 0xE9;
    bytes[text.length + 1] = '\n';

    assertThat(problems(Folder.ofTwo(path).bytes("actors.csv", bytes)))
        .extracting(problem -> problem.place() + " " + English.message(problem))
        .containsExactly("actors.csv:3:name The file is not UTF-8: see byte " + text.length + ".");
  }

  @Test
  void shouldReadAFileThatBeginsWithAByteOrderMark() {
    Folder folder =
        Folder.ofTwo(path).with("ties.csv", "\uFEFFfrom,type,to", "fatma,MEMBER_OF,koor");

    assertThat(problems(folder)).isEmpty();
  }

  @Test
  void shouldTellThatAFileIsUtf16() {
    assertThat(
            problems(
                Folder.ofTwo(path).encoded("ties.csv", StandardCharsets.UTF_16, "from,type,to")))
        .extracting(problem -> problem.place() + " " + English.message(problem))
        .containsExactly("ties.csv The file is UTF-16.");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void shouldTellThatTheColumnsAreSeparatedOtherwiseAndReadOn(String separator) {
    Folder folder =
        Folder.ofTwo(path)
            .with(
                "ties.csv",
                String.join(separator, "from", "type", "to"),
                String.join(separator, "fatma", "MEMBER_OF", "nobody"));

    assertThat(problems(folder))
        .extracting(Problem::place)
        .containsExactly("ties.csv:1", "ties.csv:2:to");
  }

  @Test
  void shouldSkipRowsInWhichNothingStands() {
    Folder folder =
        Folder.ofTwo(path).with("ties.csv", "from,type,to", "", ",,", "fatma,MEMBER_OF,koor", "  ");

    assertThat(problems(folder)).isEmpty();
  }

  @Test
  void shouldKeepAThousandProblemsAndCountTheRest() {
    Folder folder =
        Folder.ofTwo(path)
            .with(
                "ties.csv",
                "from,type,to\n" + String.join("\n", Collections.nCopies(1_500, "a,KNOWS,b")));

    ProblemList found = folder.read().fold(web -> new ProblemList(List.of(), 0), all -> all);

    assertThat(found.kept()).hasSize(1_000);
    assertThat(found.count()).isEqualTo(3_000);
  }

  @Test
  void shouldTellALineThatIsTooLongToBeARow() {
    Folder folder =
        Folder.ofTwo(path)
            .with("ties.csv", "from,type,to", "x".repeat(TextLines.LONGEST + 1), "a,KNOWS,fatma");

    assertThat(problems(folder))
        .extracting(Problem::place)
        .containsExactly("ties.csv:2:from", "ties.csv:3:from");
  }

  private static List<Problem> problems(Folder folder) {
    return problems(folder.read());
  }

  private static List<Problem> problems(Read<?> read) {
    return read.fold(value -> List.of(), ProblemList::kept);
  }
}
