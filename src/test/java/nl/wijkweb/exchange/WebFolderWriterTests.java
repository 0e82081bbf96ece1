package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.model.Area;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.AreaKind;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebFolderWriterTests {
  @TempDir Path path;

  @Test
  void shouldWriteTheCanonicalFolder() throws IOException {
    Path source = Files.createDirectory(path.resolve("source"));
    Web web =
        Folder.empty(source)
            .with(
                "area.csv",
                "name,code,kind,source,marks",
                "Dorp,WK02,wijk,000:L2|000:L1,meeting@2014..2015|acting@2015",
                "Oost,BU01,buurt,,")
            .with(
                "actors.csv",
                "kind,id,name,domain,roles,formality,marks,area,note",
                "CLUB,koor,\"Koor, De \"\"Merels\"\"\",Sport en verenigingen|arts,"
                    + "broker|ambassadeur@2015..2017|driver@..2014|driver@2018,4@2016|3@2014..2016,growing@2016,WK02,",
                "resident,fatma,=Fatma,,,,,BU01,\"one\r\ntwo\"")
            .with("asked.csv", "person,subject,on,answer", "fatma,wonen,2016-05,NONE")
            .with(
                "ties.csv",
                "type,from,to,amount,support,since,until,id",
                "MEMBER_OF,koor,fatma,,,,,t9",
                "SUPPORTS,fatma,koor,1250.50,care|food,2016,2017-03-01,",
                "SUPPORTS,fatma,koor,100.00,,2015-05,,")
            .with("indicators.csv", "area,name,on,value")
            .read()
            .orElseThrow();
    Path place = path.resolve("made/here");

    new WebFolderWriter().write(web, place);

    assertThat(names(place)).containsExactly("actors.csv", "area.csv", "asked.csv", "ties.csv");
    assertThat(place.resolve("area.csv"))
        .hasContent(
            """
            code,name,kind,partOf,year,population,source,marks
            WK02,Dorp,district,,,,000:L1|000:L2,acting@2015|meeting@2014..2015
            BU01,Oost,neighbourhood,,,,,
            """);
    assertThat(place.resolve("actors.csv"))
        .hasContent(
            """
            id,kind,name,domain,sector,formality,level,area,street,ageBand,household,roles,since,\
            until,legalBasis,permission,openTo,capacity,members,schedule,targetGroup,offers,seeks,\
            contactPerson,phone,email,website,source,note,marks
            fatma,RESIDENT,=Fatma,,,,,BU01,,,,,,,,,,,,,,,,,,,,,"one
            two",
            koor,CLUB,"Koor, De ""Merels""\",clubs|arts,,3@2014..2016|4@2016,,,,,,\
            ambassador@2015..2017|broker|driver@..2014|driver@2018,,,,,,,,,,,,,,,,,,growing@2016
            """);
    assertThat(place.resolve("asked.csv"))
        .hasContent(
            """
            person,subject,on,answer,wish,obstacle,by
            fatma,housing,2016-05,none,,,
            """);
    assertThat(place.resolve("ties.csv"))
        .hasContent(
            """
            from,type,to,status,frequency,closeness,distance,via,support,fallback,strain,direction,\
            amount,since,until,startsBy,stopsOn,successor,endReason,lastContact,lastConfirmed,\
            arose,contribution,saidBy,source,note,id
            fatma,SUPPORTS,koor,,,,,,,,,,100,2015-05,,,,,,,,,,,,,
            fatma,SUPPORTS,koor,,,,,,care|food,,,,1250.5,2016,2017-03-01,,,,,,,,,,,,
            koor,MEMBER_OF,fatma,,,,,,,,,,,,,,,,,,,,,,,,t9
            """);
  }

  @Test
  void shouldWriteABareGraphAsThreeHeaders() throws IOException {
    Path place = path.resolve("bare");

    new WebFolderWriter().write(bare(), place);

    assertThat(names(place)).containsExactly("actors.csv", "area.csv", "ties.csv");
    assertThat(Folder.empty(place).read().orElseThrow()).isEqualTo(bare());
  }

  @Test
  void shouldSortByCodePoint() throws IOException {
    List<Area> areas = Stream.of("own", "\uFF21", "😀", "a", "Z", "é").map(this::area).toList();
    Web web = new Web(areas, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    Path place = path.resolve("sorted");

    new WebFolderWriter().write(web, place);

    assertThat(Folder.empty(place).read().orElseThrow().areas())
        .extracting(area -> area.code().value())
        .containsExactly("own", "Z", "a", "é", "\uFF21", "😀");
  }

  @Test
  void shouldNotTouchAFolderInWhichSomethingIs() throws IOException {
    Files.writeString(path.resolve("mine.txt"), "mine");

    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> new WebFolderWriter().write(bare(), path));
    assertThat(names(path)).containsExactly("mine.txt");
  }

  @Test
  void shouldLeaveNothingBehindBesideTheFolder() throws IOException {
    Path place = Files.createDirectory(path.resolve("empty"));

    new WebFolderWriter().write(bare(), place);

    assertThat(names(path)).containsExactly("empty");
  }

  @Test
  void shouldLeaveNothingBehindWhenItFails() throws IOException {
    Path file = Files.writeString(path.resolve("file"), "x");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> new WebFolderWriter().write(bare(), file.resolve("web")));
    assertThat(names(path)).containsExactly("file");
  }

  private Area area(String code) {
    return new Area(new AreaCode(code), "Dorp", AreaKind.CORE, null, null, null, List.of());
  }

  private static Web bare() {
    return new Web(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
