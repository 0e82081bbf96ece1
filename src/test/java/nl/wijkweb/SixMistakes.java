package nl.wijkweb;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder with a wrong date, an unknown kind, a duplicate id, a tie to nobody, a ragged row and a
 * file in CP1252.
 */
public final class SixMistakes {
  /** Where they are, in the order in which they are told. */
  public static final List<String> PLACES =
      List.of(
          "actors.csv:2:since",
          "actors.csv:3:kind",
          "actors.csv:5:id",
          "ties.csv:3:to",
          "ties.csv:4:since",
          "asked.csv:3:obstacle");

  private SixMistakes() {}

  /** Writes the folder, of an area. */
  public static Path in(Path folder, String area) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("area.csv"), List.of("code,name,kind", area + ",Dorp,core"));
    Files.write(
        folder.resolve("actors.csv"),
        List.of(
            "id,kind,name,since",
            "fatma,RESIDENT,Fatma,2016-13",
            "koor,CHOIR,Koor De Merels,",
            "school,ORGANISATION,De Regenboog,2014",
            "school,ORGANISATION,De Regenboog,2015"));
    Files.write(
        folder.resolve("ties.csv"),
        List.of(
            "from,type,to,since",
            "fatma,MEMBER_OF,koor,2015",
            "fatma,VOLUNTEERS_AT,buurthuis,2015",
            "koor,MEETS_AT,school"));
    Files.write(
        folder.resolve("asked.csv"),
        List.of(
            "person,subject,on,obstacle",
            "fatma,near,2016,",
            "fatma,wishes,2016,geen café in de buurt"),
        Charset.forName("windows-1252"));
    return folder;
  }
}
