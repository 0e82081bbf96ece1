package nl.wijkweb.webs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.exchange.WebFolderWriter;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebOnDayTests {
  private static final LocalDate DAY = LocalDate.of(2016, 5, 21);

  @TempDir private Path place;

  @Test
  void shouldKeepWhatMayHaveBeenSoAndNothingElse() throws IOException {
    Web web = WebOnDay.of(web(), DAY);

    assertThat(web.actors())
        .extracting(actor -> actor.id().value())
        .containsExactly("fatma", "choir", "school");
    assertThat(web.actors().get(1).facts().standing().formality())
        .extracting(spell -> spell.value())
        .containsExactly(2);
    assertThat(web.ties())
        .extracting(tie -> tie.type() + " " + tie.course().period().since())
        .containsExactly("MEMBER_OF 2016", "WORKS_WITH null");
    assertThat(web.ties().get(1).bond().via()).isNull();
    assertThat(web.ties().get(1).course().arose()).isNull();
    assertThat(web.involvement()).extracting(one -> one.level()).containsExactly(2);
    assertThat(web.asked()).extracting(one -> one.on().toString()).containsExactly("2016-05");
    assertThat(web.indicators()).isEmpty();
    assertThat(web.population()).hasSize(1);
  }

  @Test
  void shouldGiveAWebThatCanBeReadAgain() throws IOException {
    Web web = WebOnDay.of(web(), DAY);
    new WebFolderWriter().write(web, place.resolve("out"));

    assertThat(read(place.resolve("out")).ties()).hasSize(web.ties().size());
  }

  private Web web() throws IOException {
    Path folder = Files.createDirectory(place.resolve("web"));
    Files.write(folder.resolve("area.csv"), List.of("code,name,kind", "kern,Kern,core"));
    Files.write(
        folder.resolve("population.csv"),
        List.of("area,street,ageBand,count,source", "kern,Kade,65-79,100,"));
    Files.write(
        folder.resolve("actors.csv"),
        List.of(
            "id,kind,name,since,until,formality",
            "fatma,RESIDENT,Fatma,,,",
            "choir,CLUB,Koor,2014,,1@2014..2015|2@2016|3@2017",
            "bowls,CLUB,Boules,2017,,",
            "old,CLUB,Oud,2010,2015,",
            "school,ORGANISATION,School,2016-05-21,2016,"));
    Files.write(
        folder.resolve("involvement.csv"),
        List.of("actor,level,from,until", "choir,1,2014,2015", "choir,2,2016,", "bowls,3,,"));
    Files.write(
        folder.resolve("ties.csv"),
        List.of(
            "from,type,to,since,until,via,arose",
            "fatma,MEMBER_OF,choir,2014,2015,,",
            "fatma,MEMBER_OF,choir,2016,,,",
            "fatma,MEMBER_OF,bowls,,,,",
            "choir,WORKS_WITH,school,,,bowls,old",
            "choir,MEETS_AT,school,2016-06,,,"));
    Files.write(
        folder.resolve("asked.csv"),
        List.of("person,subject,on,answer", "fatma,near,2016-05,some", "fatma,near,2016-06,none"));
    Files.write(
        folder.resolve("indicators.csv"), List.of("area,name,on,value", "kern,bezoek,2017,10"));
    return read(folder);
  }

  private static Web read(Path folder) throws IOException {
    return new WebFolderReader(SchemeReader.wijkweb()).read(folder).orElseThrow();
  }
}
