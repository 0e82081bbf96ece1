package nl.wijkweb.webs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkweb.SpoiltZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTests {
  @TempDir private Path folder;

  @Test
  void shouldCallABackupThatEndsTooSoonUnusable() throws IOException {
    Path file = folder.resolve("backup.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(Backups.MANIFEST));
      zip.write('{');
    }
    SpoiltZip.spoil(file);

    assertThatThrownBy(() -> BackupFile.open(file)).isInstanceOf(UnusableBackup.class);
  }
}
