package nl.wijkweb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.wijkweb.model.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebFolderReaderTests {
  @TempDir Path path;

  @Test
  void shouldReadAFolderOfThreeFiles() {
    Web web = Folder.ofTwo(path).read().orElseThrow();

    assertThat(web.ownArea()).hasValueSatisfying(a -> assertThat(a.name()).isEqualTo("Dorp"));
    assertThat(web.actors()).hasSize(2);
    assertThat(web.ties()).hasSize(1);
  }
}
