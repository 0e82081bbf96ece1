package nl.wijkweb.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract means nothing unless it is run on real databases whenever CI builds. */
class ContractTests {
  @Test
  void shouldBeHeldAgainstTwoRealDatabasesInEveryBuildOfCi() throws IOException {
    assertThat(new ClassFileImporter().importPackages("nl.wijkweb.store"))
        .filteredOn(type -> type.isAssignableTo(WebStoreContract.All.class))
        .filteredOn(type -> !type.isInterface())
        .filteredOn(type -> type.getSimpleName().endsWith("IT"))
        .filteredOn(type -> !type.isAnnotatedWith(Disabled.class))
        .filteredOn(
            type ->
                !type.isAnnotatedWith(Tag.class)
                    || type.getAnnotationOfType(Tag.class).value().equals("every"))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder("EmbeddedStoreIT", "ServerStoreIT");
    assertThat(Files.readString(Path.of(".ci", "run"))).contains("-Dcalls=every");
  }
}
