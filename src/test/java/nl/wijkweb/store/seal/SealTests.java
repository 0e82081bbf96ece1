package nl.wijkweb.store.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealTests {
  private static final byte[] WORDS = "brings soup on Tuesdays".getBytes(UTF_8);

  private final SecureRandom random = new SecureRandom();
  private final KeyRing keys = new MemoryKeyRing(random);
  private final Seal seal = new Seal(keys, "erased"::equals, random);

  @BeforeEach
  void admit() {
    seal.admit(List.of("fatma", "bep"));
  }

  @Test
  void shouldOpenWhatItSealed() {
    byte[] sealed = seal.seal(List.of("fatma"), "details", "1", WORDS);

    assertThat(new String(sealed, UTF_8)).doesNotContain("soup");
    assertThat(seal.open(List.of("fatma"), "details", "1", sealed)).hasValue(WORDS);
  }

  @Test
  void shouldNeverSealTheSameTwice() {
    assertThat(seal.seal(List.of("fatma"), "details", "1", WORDS))
        .isNotEqualTo(seal.seal(List.of("fatma"), "details", "1", WORDS));
  }

  @Test
  void shouldNeedTheKeysOfAllWhoAreInvolved() {
    List<String> both = List.of("fatma", "bep");
    byte[] sealed = seal.seal(both, "tie", "1", WORDS);
    assertThat(seal.open(both, "tie", "1", sealed)).hasValue(WORDS);

    keys.destroy(List.of("bep"));

    assertThat(seal.open(both, "tie", "1", sealed)).isEmpty();
  }

  @Test
  void shouldNotOpenWhatWasMovedOrDamaged() {
    byte[] sealed = seal.seal(List.of("fatma"), "details", "1", WORDS);
    byte[] damaged = sealed.clone();
    damaged[damaged.length - 1] ^= 1;

    assertDoesNotOpen(List.of("fatma"), "details", "2", sealed);
    assertDoesNotOpen(List.of("fatma"), "tie", "1", sealed);
    assertDoesNotOpen(List.of("bep"), "details", "1", sealed);
    assertDoesNotOpen(List.of("fatma"), "details", "1", damaged);
    assertDoesNotOpen(List.of("fatma"), "details", "1", new byte[0]);
  }

  @Test
  void shouldSealForNobodyWithoutAKey() {
    assertThatThrownBy(() -> seal.seal(List.of("nobody"), "details", "1", WORDS))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> seal.seal(List.of(), "details", "1", WORDS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void assertDoesNotOpen(List<String> people, String purpose, String id, byte[] sealed) {
    assertThatThrownBy(() -> seal.open(people, purpose, id, sealed))
        .isInstanceOf(IllegalStateException.class);
  }
}
