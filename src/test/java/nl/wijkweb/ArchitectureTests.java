package nl.wijkweb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.wijkweb");

  @Test
  void shouldKeepTheModelFreeOfEverything() {
    classes()
        .that()
        .resideInAPackage("nl.wijkweb.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("nl.wijkweb.model..", "java..", "org.jspecify..")
        .check(PRODUCT);
  }
}
