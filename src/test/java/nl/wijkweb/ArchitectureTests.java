package nl.wijkweb;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkweb.disclosure.Disclosed;
import nl.wijkweb.problem.Cause;
import nl.wijkweb.problem.ProblemCode;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** The map of the packages, held. */
class ArchitectureTests {

  private static final String[] LANGUAGE = {"java..", "org.jspecify.."};

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.wijkweb");

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages("nl.wijkweb");

  private static final DescribedPredicate<JavaClass> THE_ROOT = resideInAPackage("nl.wijkweb");

  @Test
  void shouldKeepTheModelToItself() {
    onlySees("nl.wijkweb.model..");
  }

  @Test
  void shouldBuildTheGraphOnTheModelAndJGraphT() {
    onlySees("nl.wijkweb.graph..", "nl.wijkweb.model..", "org.jgrapht..");
  }

  @Test
  void shouldComputeMetricsFromGraphsAlone() {
    onlySees("nl.wijkweb.metrics..", "nl.wijkweb.graph..", "nl.wijkweb.model..", "org.jgrapht..");
  }

  @Test
  void shouldJudgeSignalsFromAPersonsWebAlone() {
    onlySees("nl.wijkweb.signals..", "nl.wijkweb.graph..", "nl.wijkweb.model..", "org.jgrapht..");
  }

  @Test
  void shouldFindInsightInGraphsAndTheirMetricsAlone() {
    onlySees(
        "nl.wijkweb.insight..",
        "nl.wijkweb.graph..",
        "nl.wijkweb.metrics..",
        "nl.wijkweb.model..",
        "org.jgrapht..");
  }

  @Test
  void shouldKeepCalendarsToTheCalendar() {
    onlySeenBy("nl.wijkweb.calendar..", "biweekly..");
    onlySees("nl.wijkweb.calendar..", "nl.wijkweb.insight..", "nl.wijkweb.model..", "biweekly..");
  }

  @Test
  void shouldInventVillagesFromTheModelAlone() {
    onlySees("nl.wijkweb.invented..", "nl.wijkweb.model..");
  }

  @Test
  void shouldKeepNeo4jInTheStore() {
    onlySeenBy("nl.wijkweb.store..", "org.neo4j..", "ac.simons.neo4j..");
  }

  @Test
  void shouldKeepOpenIdConnectInSigningIn() {
    onlySeenBy("nl.wijkweb.signin..", "com.nimbusds..");
    onlySees(
        "nl.wijkweb.signin..",
        "nl.wijkweb.access..",
        "nl.wijkweb.model..",
        "com.nimbusds..",
        "org.slf4j..");
  }

  @Test
  void shouldKeepJavalinInTheApi() {
    onlySeenBy("nl.wijkweb.api..", "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..");
  }

  @Test
  void shouldLetDisclosureAloneMakeDisclosedValues() {
    noClasses()
        .that()
        .resideOutsideOfPackage("nl.wijkweb.disclosure..")
        .should()
        .callConstructorWhere(
            JavaCall.Predicates.target(HasOwner.Predicates.With.owner(type(Disclosed.class))))
        .check(PRODUCT);
  }

  @Test
  void shouldTellWhatIsWrongOnlyByItsCode() {
    noClasses()
        .that(not(resideInAPackage("nl.wijkweb.problem..")))
        .and(not(type(JobAnswer.class)))
        .should()
        .callConstructorWhere(
            JavaCall.Predicates.target(HasOwner.Predicates.With.owner(type(Cause.class))))
        .because("a code makes its causes; JobAnswer reads those that a service told")
        .check(PRODUCT);
    noFields()
        .that()
        .areDeclaredInClassesThat(simpleNames("Problem", "FieldError", "ApiProblem"))
        .should()
        .haveName("message")
        .orShould()
        .haveName("mend")
        .orShould()
        .haveName("title")
        .orShould()
        .haveName("detail")
        .check(PRODUCT);
  }

  @Test
  void shouldHaveNoCodeOfAProblemThatNeverComesUp() {
    Set<String> used =
        PRODUCT.get(ProblemCode.class).getFieldAccessesToSelf().stream()
            .filter(access -> !access.getOriginOwner().isEquivalentTo(ProblemCode.class))
            .map(JavaFieldAccess::getName)
            .collect(Collectors.toSet());

    assertThat(Arrays.stream(ProblemCode.values()).map(Enum::name))
        .allMatch(used::contains, "is used");
  }

  @Test
  void shouldLetNobodyDependOnTheRoot() {
    noClasses().that(not(THE_ROOT)).should().dependOnClassesThat(THE_ROOT).check(PRODUCT);
  }

  @Test
  void shouldHaveNoCycles() {
    slices().matching("nl.wijkweb.(*)..").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void shouldMarkEveryPackageAsNonNull() {
    List<JavaPackage> packages = PRODUCT.stream().map(JavaClass::getPackage).distinct().toList();

    assertThat(packages).isNotEmpty().allMatch(p -> p.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void shouldHoldNoStateInStatics() {
    fields().that().areStatic().should().beFinal().check(PRODUCT);
  }

  @Test
  void shouldGetTheTimeAndIdsFromOutside() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .because("a Clock and a maker of ids come in by the constructor")
        .check(PRODUCT);
  }

  @Test
  void shouldLeaveTheStandardStreamsToTheCommandLine() {
    noClasses()
        .that(not(THE_ROOT))
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(PRODUCT);
  }

  @Test
  void shouldNameEveryTestSoThatItRuns() {
    List<String> neverRun =
        TESTS.stream()
            .filter(test -> test.getEnclosingClass().isEmpty())
            .filter(test -> !test.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(test -> test.getAllMethods().stream().anyMatch(ArchitectureTests::isATest))
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.endsWith("Tests") && !name.endsWith("IT"))
            .toList();

    assertThat(neverRun).as("test classes that are neither …Tests nor …IT").isEmpty();
  }

  private static DescribedPredicate<JavaClass> simpleNames(String... names) {
    return DescribedPredicate.describe(
        "are what tells of problems", one -> List.of(names).contains(one.getSimpleName()));
  }

  private static boolean isATest(JavaMethod method) {
    return method.isMetaAnnotatedWith(Testable.class);
  }

  private static void onlySees(String itself, String... others) {
    classes()
        .that()
        .resideInAPackage(itself)
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage(itself)
                .or(JavaClass.Predicates.resideInAnyPackage(others))
                .or(JavaClass.Predicates.resideInAnyPackage(LANGUAGE)))
        .check(PRODUCT);
  }

  private static void onlySeenBy(String owner, String... library) {
    noClasses()
        .that(not(resideInAPackage(owner).or(THE_ROOT)))
        .should()
        .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(library))
        .check(PRODUCT);
  }
}
