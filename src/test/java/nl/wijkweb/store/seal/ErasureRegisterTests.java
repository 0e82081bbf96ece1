package nl.wijkweb.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureRegisterTests {
  private static final LocalDate MONDAY = LocalDate.parse("2026-05-18");
  private static final LocalDate TUESDAY = LocalDate.parse("2026-05-19");

  @TempDir Path folder;

  private final SecureRandom random = new SecureRandom();

  @Test
  void shouldKnowWhoWasErasedAlsoAtTheNextStart() {
    ErasureRegister register = open(folder);
    assertThat(register.isEmpty()).isTrue();
    assertThat(register.holds("fatma")).isFalse();

    register.add(List.of("fatma", "bep"), MONDAY);

    for (ErasureRegister one : List.of(register, open(folder))) {
      assertThat(one.isEmpty()).isFalse();
      assertThat(one.holds("fatma")).isTrue();
      assertThat(one.holds("bep")).isTrue();
      assertThat(one.holds("cor")).isFalse();
    }
  }

  @Test
  void shouldTellNobodyWithoutTheMasterKey() throws IOException {
    open(folder).add(List.of("fatma"), MONDAY);
    Path file = folder.resolve("erased.register");
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.copy(file, other.resolve("erased.register"));

    assertThat(Files.readString(file)).matches("2026-05-18 [0-9a-f]{64}\n");
    assertThat(open(other).holds("fatma")).isFalse();
  }

  @Test
  void shouldTakeInAnotherAndKeepTheFirstDay() throws IOException {
    ErasureRegister register = open(folder);
    register.add(List.of("fatma"), MONDAY);
    String older = register.text();
    register.add(List.of("fatma", "bep"), TUESDAY);

    assertThat(register.text()).contains(older);
    register.addAll(older);
    assertThat(register.text().lines()).hasSize(2);
    Files.delete(folder.resolve("erased.register"));
    ErasureRegister fresh = open(folder);
    fresh.addAll(register.text());
    assertThat(fresh.text()).isEqualTo(register.text());
    assertThat(open(folder).holds("bep")).isTrue();
  }

  @Test
  void shouldRefuseWhatIsNoRegister() throws IOException {
    ErasureRegister register = open(folder);
    assertThatThrownBy(() -> register.addAll("2026-05-18 fatma\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("fatma");
    Files.writeString(folder.resolve("erased.register"), "fatma\n");
    assertThatThrownBy(() -> open(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no register of erasures");
  }

  private ErasureRegister open(Path where) {
    SecretKey master = MasterKey.readOrGenerate(where.resolve("master.key"), random);
    return ErasureRegister.open(where.resolve("erased.register"), master);
  }
}
