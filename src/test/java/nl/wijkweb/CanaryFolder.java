package nl.wijkweb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A web folder in which everything is told of one resident that a folder can tell. */
final class CanaryFolder {
  private final Canary canary;
  private final String club;

  /**
   * @param club the name of a club, which nobody seals
   */
  CanaryFolder(Canary canary, String club) {
    this.canary = canary;
    this.club = club;
  }

  /** The folder, packed, with the resident under a name. */
  byte[] named(String name) throws IOException {
    String id = canary.id("folder id");
    String son = canary.id("contact id");
    return zip(
        "area.csv",
        "code,name,kind\n" + CanaryLife.AREA + ",Kanariedorp,neighbourhood\n",
        "actors.csv",
        "id,kind,name,street,household,offers,seeks,contactPerson,phone,email,website,source,targetGroup,note\n"
            + row(
                id,
                "RESIDENT",
                name,
                word("street"),
                canary.id("household"),
                word("offer"),
                word("seek"),
                word("contact person"),
                word("phone"),
                word("email"),
                word("website"),
                word("source"),
                word("target group"),
                word("note"))
            + row(
                son,
                "CONTACT",
                word("contact name"),
                "",
                "",
                "",
                "",
                "",
                word("contact phone"),
                "",
                "",
                "",
                "",
                word("contact note"))
            + row("koor", "CLUB", club, "", "", "", "", "", "", "", "", "", "", "")
            + row("ria", "RESIDENT", "Ria", "", "", "", "", "", "", "", "", "", "", "")
            + row("wim", "PROFESSIONAL", "Wim", "", "", "", "", "", "", "", "", "", "", ""),
        "ties.csv",
        "id,from,type,to,fallback,endReason,saidBy,source,note\n"
            + row(
                canary.id("tie id"),
                id,
                "MEMBER_OF",
                "koor",
                word("fallback"),
                word("end reason"),
                word("said by"),
                word("tie source"),
                word("tie note") + name)
            + row("", son, "FAMILY_OF", id, "", "", "", "", word("note of a contact"))
            + row("", "ria", "FRIEND_OF", id, word("fallback of a friend"), "", "", "", ""),
        "asked.csv",
        "person,subject,on,answer,wish,obstacle,by\n"
            + row(id, "wishes", "2025", "some", "more", word("obstacle"), word("asked by")),
        "involvement.csv",
        "actor,level,from,source\n" + row(id, "2", "2016", word("involved source")));
  }

  private static String row(String... cells) {
    return String.join(",", cells) + "\n";
  }

  /** Files by name and content, packed. */
  static byte[] zip(String... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < files.length; i += 2) {
        zip.putNextEntry(new ZipEntry(files[i]));
        zip.write(files[i + 1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private String word(String name) {
    return canary.word(name);
  }
}
