package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphHashTests {
  /** What {@code sha256sum area.csv actors.csv ties.csv | sha256sum} prints for the same folder. */
  private static final String OF_TWO =
      "3554fd28ed821264495de003cdc0a43630a1f9f18793911d2d5016a511c87ab5";

  @TempDir Path path;

  @Test
  void shouldBeWhatOtherProgramsFindForTheCanonicalFolder() {
    assertThat(hash(Folder.ofTwo(path))).isEqualTo(OF_TWO);
  }

  @Test
  void shouldNotCountTheOrderOfRowsOrWhatIsLeftEmpty() {
    Folder folder =
        Folder.ofTwo(path)
            .with("area.csv", "year,kind,code,name", ",WIJK,WK01,Dorp")
            .with(
                "actors.csv",
                "note,name,kind,id,area",
                ",Koor De Merels,club,koor,",
                ",Fatma,Resident,fatma,WK01")
            .with("involvement.csv", "actor,level,from");

    assertThat(hash(folder)).isEqualTo(OF_TWO);
  }

  @Test
  void shouldCountTheIdOfATieAndTheDirectionAndWhichAreaIsFirst() {
    assertThat(hash(Folder.ofTwo(path).with("ties.csv", "from,type,to", "koor,MEMBER_OF,fatma")))
        .isNotEqualTo(OF_TWO);
    assertThat(
            hash(Folder.ofTwo(path).with("ties.csv", "from,type,to,id", "fatma,MEMBER_OF,koor,t1")))
        .isNotEqualTo(OF_TWO);
    Folder two = Folder.ofTwo(path);
    String first = hash(two.with("area.csv", "code,name,kind", "A,Dorp,wijk", "B,Dorp,wijk"));
    String second = hash(two.with("area.csv", "code,name,kind", "B,Dorp,wijk", "A,Dorp,wijk"));
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void shouldCountWhatCameToTheContractLaterOnlyWhereItIsUsed() {
    String header = "id,kind,name,marks";
    String fatma = "fatma,RESIDENT,Fatma,";

    String none = hash(Folder.ofTwo(path).with("actors.csv", header, "koor,CLUB,Koor,", fatma));
    String without =
        hash(
            Folder.ofTwo(path)
                .with("actors.csv", "id,kind,name", "koor,CLUB,Koor", "fatma,RESIDENT,Fatma"));
    String growing =
        hash(Folder.ofTwo(path).with("actors.csv", header, "koor,CLUB,Koor,growing", fatma));

    assertThat(none).isEqualTo(without).isNotEqualTo(growing);
  }

  @Test
  void shouldNotCountWhatCameEvenLaterWhereOnlyWhatCameLaterIsUsed() {
    String fatma = "fatma,RESIDENT,Fatma,";

    String marks =
        hash(
            Folder.ofTwo(path)
                .with("actors.csv", "id,kind,name,marks", "koor,CLUB,Koor,growing", fatma));
    String dossier =
        hash(
            Folder.ofTwo(path)
                .with(
                    "actors.csv",
                    "id,kind,name,marks,idea,hinders",
                    "koor,CLUB,Koor,growing,,",
                    fatma + ",,"));
    String idea =
        hash(
            Folder.ofTwo(path)
                .with(
                    "actors.csv",
                    "id,kind,name,marks,idea",
                    "koor,CLUB,Koor,growing,Samen zingen",
                    fatma + ","));

    assertThat(dossier).isEqualTo(marks).isNotEqualTo(idea);
  }

  @Test
  void shouldCountWhichDomainIsFirst() {
    String header = "id,kind,name,domain";
    String koor = "koor,CLUB,Koor,";
    String left =
        hash(Folder.ofTwo(path).with("actors.csv", header, koor, "fatma,RESIDENT,F,arts|clubs"));
    String right =
        hash(Folder.ofTwo(path).with("actors.csv", header, koor, "fatma,RESIDENT,F,clubs|arts"));

    assertThat(left).isNotEqualTo(right);
  }

  private static String hash(Folder folder) {
    return GraphHash.of(folder.read().orElseThrow());
  }
}
