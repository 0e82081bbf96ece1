package nl.wijkweb.store.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The migrations, as restoring an older backup relies on them. */
class MigrationsTests {
  /**
   * A backup of an older store comes in as it is, into a database that has its newest form: so what
   * is kept may not be changed by a migration. When one has to, restoring has to do the same to an
   * older backup before its webs are compared.
   */
  @Test
  void shouldChangeWhatIsLookedUpByAndNothingThatIsKept() {
    assertThat(new CypherCatalog().migrations())
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(Arrays.stream(file.statement().split(";")).map(String::strip))
                    .filteredOn(statement -> !statement.isEmpty())
                    .isNotEmpty()
                    .allMatch(
                        statement ->
                            statement.matches("(?s)(CREATE|DROP)\\s+(CONSTRAINT|INDEX)\\s.*")));
  }
}
