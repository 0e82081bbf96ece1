package nl.wijkweb.store.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.model.TieType;
import org.junit.jupiter.api.Test;

class CypherCatalogTests {
  private final CypherCatalog catalog = new CypherCatalog();

  @Test
  void shouldGiveATextForEveryStatement() {
    for (Statement statement : Statement.values()) {
      Stream<String> texts =
          statement.perTieType()
              ? Arrays.stream(TieType.values()).map(type -> catalog.text(statement, type))
              : Stream.of(catalog.text(statement));
      assertThat(texts)
          .isNotEmpty()
          .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("TIE_TYPE", "ANY_TIE"));
    }
  }

  @Test
  void shouldNameTheTypeOfTheTie() {
    assertThat(catalog.text(Statement.TIE_CREATE, TieType.FRIEND_OF)).contains("[r:FRIEND_OF]");
    assertThat(catalog.text(Statement.WEB_LOAD)).contains("FAMILY_OF|FRIEND_OF|");
    assertThat(catalog.text(Statement.TIE_FIND))
        .contains("[r:FAMILY_OF {")
        .contains("UNION ALL")
        .contains("[r:GREW_OUT_OF {");
  }

  @Test
  void shouldNotMixUpStatementsOfOneAndOfEveryType() {
    assertThatThrownBy(() -> catalog.text(Statement.TIE_CREATE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> catalog.text(Statement.WEB_LOAD, TieType.FUNDS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldNameFilesThatAreMissingAndFilesThatNothingUses() {
    List<CypherFile> files = new ArrayList<>(CypherFiles.onClassPath());
    CypherFile ping = file(files, "engine/ping.cypher");
    files.remove(ping);
    files.add(new CypherFile("engine/pong.cypher", ping.url(), ping.text()));

    assertThatThrownBy(() -> new CypherCatalog(files))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("missing [engine/ping.cypher]")
        .hasMessageContaining("unused [engine/pong.cypher]");
  }

  @Test
  void shouldReadEveryFileThatIsInTheFolder() throws IOException {
    Path folder = Path.of("cypher");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(CypherFiles.onClassPath())
          .extracting(CypherFile::path)
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> folder.relativize(file).toString())
                  .toList());
    }
  }

  @Test
  void shouldBeginEveryFileWithPurposeParametersAndResult() {
    assertThat(CypherFiles.onClassPath())
        .allSatisfy(
            file -> {
              List<String> lines = file.text().lines().toList();
              assertThat(lines.get(0)).as(file.path()).startsWith("// Purpose: ");
              List<String> comment =
                  lines.stream().takeWhile(line -> line.startsWith("//")).toList();
              assertThat(comment)
                  .as(file.path())
                  .anyMatch(line -> line.startsWith("// Parameters: "));
              assertThat(comment).as(file.path()).anyMatch(line -> line.startsWith("// Result: "));
            });
  }

  @Test
  void shouldRunEveryStatementSomewhere() {
    JavaClasses store =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.wijkweb.store");
    Set<String> run =
        store.stream()
            .filter(type -> !type.isEquivalentTo(Statement.class))
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(Statement.class))
            .map(access -> access.getTarget().getName())
            .collect(Collectors.toSet());

    assertThat(run)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Statement.values()).map(Enum::name).toList());
  }

  @Test
  void shouldKeepTheIdsOfEveryTypeOfTieUnique() {
    String migrations =
        catalog.migrations().stream().map(CypherFile::text).collect(Collectors.joining("\n"));

    for (TieType type : TieType.values()) {
      assertThat(migrations).contains("FOR ()-[r:" + type.name() + "]-() REQUIRE r.id IS UNIQUE;");
    }
  }

  private static CypherFile file(List<CypherFile> files, String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
  }
}
