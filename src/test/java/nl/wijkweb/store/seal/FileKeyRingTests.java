package nl.wijkweb.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import nl.wijkweb.store.OtherMasterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKeyRingTests {
  private final SecureRandom random = new SecureRandom();

  @TempDir Path folder;

  @Test
  void shouldFindItsKeysAgain() {
    SecretKey fatma;
    try (KeyRing ring = open()) {
      assertThat(ring.find("fatma")).isEmpty();
      ring.create(List.of("fatma", "bep"));
      fatma = ring.find("fatma").orElseThrow();
      assertThat(fatma.getEncoded()).hasSize(32);
      assertThat(ring.find("bep")).isPresent().get().isNotEqualTo(fatma);
      ring.create(List.of("fatma"));
      assertThat(ring.find("fatma")).contains(fatma);
    }
    try (KeyRing ring = open()) {
      assertThat(ring.find("fatma")).contains(fatma);
    }
  }

  @Test
  void shouldDestroyAKeyForGood() {
    try (KeyRing ring = open()) {
      ring.create(List.of("fatma", "bep"));
      ring.destroy(List.of("fatma"));
      ring.destroy(List.of("nobody"));
      assertThat(ring.find("fatma")).isEmpty();
    }
    try (KeyRing ring = open()) {
      assertThat(ring.find("fatma")).isEmpty();
      assertThat(ring.find("bep")).isPresent();
    }
  }

  @Test
  void shouldWriteNothingThatCanBeReadWithoutTheMasterKey() throws IOException {
    try (KeyRing ring = open()) {
      ring.create(List.of("fatma"));
      byte[] key = ring.find("fatma").orElseThrow().getEncoded();
      String bytes = Files.readString(file(), StandardCharsets.ISO_8859_1);

      assertThat(bytes)
          .doesNotContain("fatma")
          .doesNotContain(new String(key, StandardCharsets.ISO_8859_1));
    }
  }

  /** By another name for it one can look at what became of the file that was replaced. */
  @Test
  void shouldWriteOverWhatItReplaces() throws IOException {
    try (KeyRing ring = open()) {
      ring.create(List.of("fatma", "bep"));
      Path before = Files.createLink(folder.resolve("before"), file());
      Path draft = Files.writeString(folder.resolve("people.keys.new"), "of a start that crashed");
      Path abandoned = Files.createLink(folder.resolve("abandoned"), draft);

      ring.destroy(List.of("fatma"));

      assertThat(Files.readAllBytes(before)).isNotEmpty().containsOnly(0);
      assertThat(Files.readAllBytes(abandoned)).isNotEmpty().containsOnly(0);
      assertThat(draft).doesNotExist();
    }
  }

  @Test
  void shouldTakeInTheKeysOfAnotherUnderTheSameMasterKeyOnly() throws IOException {
    try (FileKeyRing ring = open()) {
      ring.create(List.of("fatma"));
      SecretKey fatma = ring.find("fatma").orElseThrow();
      byte[] copy = ring.sealed();
      ring.destroy(List.of("fatma"));

      ring.check(copy);
      ring.addAll(copy);

      assertThat(ring.find("fatma")).contains(fatma);
      assertThat(ring.people()).containsExactly("fatma");
      copy[copy.length - 1] ^= 1;
      assertThatThrownBy(() -> ring.check(copy)).isInstanceOf(OtherMasterKey.class);
    }
  }

  @Test
  void shouldKeepEveryFileToItsOwner() throws IOException {
    try (KeyRing ring = open();
        Stream<Path> files = Files.list(folder)) {
      ring.create(List.of("fatma"));
      for (Path file : files.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void shouldNotOpenUnderAnotherMasterKey() {
    try (KeyRing ring = open()) {
      ring.create(List.of("fatma"));
    }
    SecretKey other = MasterKey.parse("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    assertThatThrownBy(() -> FileKeyRing.open(file(), other, random))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("master key");
  }

  @Test
  void shouldBeHeldByOneAtATime() {
    KeyRing ring = open();
    assertThatThrownBy(this::open)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another wijkweb");
    ring.close();
    open().close();
  }

  @Test
  void shouldMakeManyKeysAtOnce() {
    List<String> people = IntStream.range(0, 20_000).mapToObj(i -> "p" + i).toList();
    try (KeyRing ring = open()) {
      ring.create(people);
    }
    try (KeyRing ring = open()) {
      assertThat(people).allMatch(person -> ring.find(person).isPresent());
    }
  }

  @Test
  void shouldRefuseAMasterKeyOfAnotherForm() {
    assertThatThrownBy(() -> MasterKey.parse("c2hvcnQ="))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("openssl rand -base64 32")
        .hasMessageNotContaining("c2hvcnQ=");
    assertThatThrownBy(() -> MasterKey.parse("not base64!"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private FileKeyRing open() {
    SecretKey master = MasterKey.readOrGenerate(folder.resolve("master.key"), random);
    return FileKeyRing.open(file(), master, random);
  }

  private Path file() {
    return folder.resolve("people.keys");
  }
}
