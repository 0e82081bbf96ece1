package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit between rows and files. */
class ReferenceProblemsTests {
  @TempDir Path path;

  @Test
  void shouldFindWhatIsThereTwice() {
    Folder folder =
        Folder.ofTwo(path)
            .with("area.csv", "code,name,kind", "WK01,Dorp,wijk", "WK01,Dorp,wijk")
            .with(
                "actors.csv",
                "id,kind,name",
                "fatma,RESIDENT,Fatma",
                "koor,CLUB,Koor",
                "koor,CLUB,K")
            .with(
                "involvement.csv",
                "actor,level,from,area",
                "koor,3,2014,",
                "koor,4,2014,WK01",
                "koor,4,2015,")
            .with(
                "ties.csv",
                "from,type,to,since,id",
                "fatma,MEMBER_OF,koor,2014,",
                "fatma,MEMBER_OF,koor,2015,",
                "fatma,member of,koor,2014,",
                "fatma,ATTENDS,koor,2014,t1",
                "fatma,ATTENDS,koor,2014,t2",
                "koor,KNOWS,fatma,2014,t1")
            .with(
                "population.csv",
                "area,street,ageBand,count,source",
                "WK01,Dorpsweg,,3,",
                "WK01,Dorpsweg,80+,3,",
                "WK01,Dorpsweg,,4,");

    assertThat(places(folder))
        .containsExactly(
            "area.csv:3:code",
            "population.csv:4:area",
            "actors.csv:4:id",
            "involvement.csv:3:actor",
            "ties.csv:4:from",
            "ties.csv:7:id");
  }

  @Test
  void shouldFindAnIdOfARowThatHasProblemsOfItsOwn() {
    Folder folder =
        Folder.ofTwo(path)
            .with(
                "actors.csv",
                "id,kind,name",
                "fatma,RESIDENT,Fatma",
                "koor,CHOIR,Koor",
                "sauna,SHOP",
                "school,ORGANISATION,\"De \"Regenboog\"")
            .with(
                "ties.csv",
                "from,type,to",
                "fatma,MEMBER_OF,koor",
                "fatma,CUSTOMER_OF,sauna",
                "fatma,VOLUNTEERS_AT,school");

    assertThat(places(folder))
        .containsExactly("actors.csv:3:kind", "actors.csv:4:name", "actors.csv:5:name");
  }

  @Test
  void shouldNotCallEveryoneNobodyWhenTheActorsAreMissing() {
    Folder folder =
        Folder.empty(path)
            .with("area.csv", "code,name,kind", "WK01,Dorp,wijk")
            .with("ties.csv", "from,type,to", "a,KNOWS,b", "a,KNOWS,a");

    assertThat(places(folder)).containsExactly("actors.csv", "ties.csv:3:to");
  }

  @Test
  void shouldNotCallEveryoneNobodyWhenTheColumnOfIdsIsMissing() {
    Folder folder = Folder.ofTwo(path).with("actors.csv", "kind,name", "RESIDENT,Fatma");

    assertThat(places(folder)).containsExactly("actors.csv:1:id");
  }

  @Test
  void shouldTieSomebodyOfANearCircleToOnePersonOnly() {
    Folder folder =
        Folder.ofTwo(path)
            .with(
                "actors.csv",
                "id,kind,name",
                "fatma,RESIDENT,Fatma",
                "joke,RESIDENT,Joke",
                "zoon,CONTACT,zoon",
                "koor,CLUB,Koor")
            .with(
                "ties.csv",
                "from,type,to",
                "fatma,FAMILY_OF,zoon",
                "zoon,SUPPORTS,fatma",
                "zoon,MEMBER_OF,koor",
                "zoon,SUPPORTS,joke",
                "joke,KNOWS,zoon");

    assertThat(places(folder)).containsExactly("ties.csv:5:to", "ties.csv:6:from");
  }

  @Test
  void shouldTellWhenAreasAreInACircle() {
    Folder folder =
        Folder.ofTwo(path)
            .with(
                "area.csv",
                "code,name,kind,partOf",
                "BU1,Oost,buurt,WK1",
                "WK1,Dorp,wijk,GM1",
                "BU2,West,buurt,WK1",
                "GM1,Stad,gemeente,BU1",
                "BU3,Noord,buurt,GM1");

    assertThat(places(folder)).containsExactly("area.csv:5:partOf");
  }

  @Test
  void shouldRefuseAnIdThatMeansSomethingElseInTies() {
    Folder folder =
        Folder.ofTwo(path)
            .with("actors.csv", "id,kind,name", "elsewhere,PLACE,Elders")
            .with("ties.csv", "from,type,to");

    assertThat(places(folder)).containsExactly("actors.csv:2:id");
  }

  private static List<String> places(Folder folder) {
    return folder
        .read()
        .fold(web -> List.of(), found -> found.kept().stream().map(Problem::place).toList());
  }
}
