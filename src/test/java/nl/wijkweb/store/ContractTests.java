package nl.wijkweb.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract means nothing unless it is run on real databases in every build. */
class ContractTests {
  @Test
  void shouldBeHeldAgainstTwoRealDatabasesInEveryBuild() {
    assertThat(new ClassFileImporter().importPackages("nl.wijkweb.store"))
        .filteredOn(type -> type.isAssignableTo(WebStoreContract.All.class))
        .filteredOn(type -> !type.isInterface())
        .filteredOn(type -> type.getSimpleName().endsWith("IT"))
        .filteredOn(
            type -> !type.isAnnotatedWith(Tag.class) && !type.isAnnotatedWith(Disabled.class))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder("EmbeddedStoreIT", "ServerStoreIT");
  }
}
