package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web folders as zip archives, and archives that mean harm. */
class WebArchiveTests {
  private static final long MOST = 1 << 20;

  @TempDir private Path place;

  private Path archive = Path.of("");

  @BeforeEach
  void name() {
    archive = place.resolve("folder.zip");
  }

  @Test
  void shouldReadBackTheArchiveThatItWrites() throws IOException {
    Web web = Folder.ofTwo(Files.createDirectory(place.resolve("folder"))).read().orElseThrow();
    try (OutputStream out = Files.newOutputStream(archive)) {
      new WebFolderWriter().writeArchive(web, out);
    }

    Web read = reader().read(archive).orElseThrow();

    assertThat(GraphHash.of(read)).isEqualTo(GraphHash.of(web));
    assertThat(bytes(web)).isEqualTo(Files.readAllBytes(archive));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../area.csv", "a/../../area.csv", "/area.csv", "..\\area.csv", "C:area"})
  void shouldRefuseAnArchiveThatLeadsOutsideItself(String name) throws IOException {
    pack(zip -> entry(zip, name, "x"));

    assertThat(English.message(problem())).contains("outside");
  }

  @Test
  void shouldRefuseAnArchiveThatUnpacksToMoreThanIsTaken() throws IOException {
    pack(
        zip -> {
          entry(zip, "area.csv", "code,name,kind\nkern,Kern,core\n");
          entry(zip, "actors.csv", "id,kind,name\n" + " ".repeat((int) MOST));
        });
    assertThat(Files.size(archive)).isLessThan(10_000);

    assertThat(English.message(problem())).contains("1 MiB");
  }

  @Test
  void shouldCountWhatAnArchiveReallyGivesWhateverItSays() throws IOException {
    pack(
        zip -> {
          entry(zip, "area.csv", "code,name,kind\nkern,Kern,core\n");
          entry(zip, "actors.csv", "id,kind,name\n" + " ".repeat((int) MOST));
          entry(zip, "ties.csv", "from,type,to\n");
        });
    sayThatItIsSmall(archive, "actors.csv");

    assertThat(problem().place()).isEqualTo("folder.zip");
  }

  @Test
  void shouldRefuseAnArchiveOfVeryManyFiles() throws IOException {
    pack(
        zip -> {
          for (int i = 0; i < 1_000; i++) {
            entry(zip, "file" + i, "");
          }
        });

    assertThat(English.message(problem())).contains("more than 200 files");
  }

  @Test
  void shouldRefuseWhatIsNoArchive() throws IOException {
    Files.writeString(archive, "PK, but not really");

    assertThat(English.message(problem())).contains("damaged");
  }

  private Problem problem() throws IOException {
    List<Problem> problems = reader().read(archive, MOST).fold(web -> List.of(), ProblemList::kept);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static WebFolderReader reader() {
    return new WebFolderReader(SchemeReader.wijkweb());
  }

  private static byte[] bytes(Web web) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WebFolderWriter().writeArchive(web, out);
    return out.toByteArray();
  }

  private interface Packing {
    void into(ZipOutputStream zip) throws IOException;
  }

  private void pack(Packing packing) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      packing.into(zip);
    }
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a size of one byte for a file in the archive's list. */
  private static void sayThatItIsSmall(Path archive, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(archive);
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    int sizeBeforeName = 22;
    for (int at = bytes.length - wanted.length; at > 0; at--) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        bytes[at - sizeBeforeName] = 1;
        bytes[at - sizeBeforeName + 1] = 0;
        bytes[at - sizeBeforeName + 2] = 0;
        bytes[at - sizeBeforeName + 3] = 0;
        break;
      }
    }
    Files.write(archive, bytes);
  }
}
