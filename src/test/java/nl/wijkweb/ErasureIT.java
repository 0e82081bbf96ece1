package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.EngineProcess;
import nl.wijkweb.store.StoreConfig;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.neo4j.Neo4jStores;
import nl.wijkweb.webs.Backups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Of somebody who was erased no byte is left: not in the store, its logs, ours, what is written
 * afterwards, nor in a backup of before that is restored.
 */
@Tag("every")
@BesideOthers
class ErasureIT {
  /** All that may hold nothing of somebody who was erased. */
  @TempDir private Path place;

  /** What was taken out before, and is nobody's any more. */
  @TempDir private Path before;

  private final Canary canary = new Canary();
  private final Canary open = new Canary();
  private final FileAppender<ILoggingEvent> log = new FileAppender<>();

  @BeforeEach
  void keepLog() {
    LoggerContext context = logging();
    PatternLayoutEncoder lines = new PatternLayoutEncoder();
    lines.setContext(context);
    lines.setPattern("%level %logger: %msg%n%ex");
    lines.start();
    log.setContext(context);
    log.setEncoder(lines);
    log.setFile(place.resolve("service.log").toString());
    log.start();
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(log);
  }

  @AfterEach
  void closeLog() {
    logging().getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(log);
    log.stop();
  }

  /** Tests beside this one may be the first to log anything; then that is just being set up. */
  private static LoggerContext logging() {
    while (true) {
      if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
        return context;
      }
      Thread.onSpinWait();
    }
  }

  @Test
  void shouldLeaveNothingOnTheEmbeddedEngine() throws Exception {
    String person = eraseOn(StoreConfig.embedded(place.resolve("data")));

    assertThat(left()).isEmpty();
    restore(person);
    assertThat(left()).isEmpty();
  }

  @Test
  void shouldLeaveNothingOnANeo4jElsewhere() throws Exception {
    String person;
    try (EngineProcess engine = EngineProcess.start(place.resolve("neo4j"))) {
      person = eraseOn(new StoreConfig(place.resolve("data"), engine.remote(), null));
      assertThat(left()).isEmpty();
    }

    assertThat(left()).isEmpty();
    restore(person);
    assertThat(left()).isEmpty();
  }

  /** A resident lives and is erased, and it is looked at while everything runs. */
  private String eraseOn(StoreConfig config) throws Exception {
    Service service = Service.serving(config, 0);
    try {
      String address = service.start();
      service.awaitReady();
      CanaryLife life = new CanaryLife(service, address, canary, open.word("club"));
      life.live();
      byte[] backup = life.backup();
      Files.write(before.resolve("backup.zip"), backup);
      // All of it is there to be found, and the search finds what is there.
      assertThat(told(life)).containsAll(canary.names());
      assertThat(open.below(place)).isNotEmpty();
      assertThat(open.in("backup.zip", backup)).isNotEmpty();
      assertThat(canary.in("backup.zip", backup)).as("sealed while it is there").isEmpty();

      assertThat(life.erase()).isEqualTo(204);

      assertThat(left()).isEmpty();
      assertThat(canary.in("export.zip", life.export())).isEmpty();
      assertThat(open.in("export.zip", life.export())).isNotEmpty();
      assertThat(canary.in("backup.zip", life.backup())).isEmpty();
      JsonNode refused = life.bringBack();
      assertThat(refused.path("problem").path("errors").findValuesAsText("code"))
          .containsExactly("id-of-erased", "id-of-erased");
      return life.person();
    } finally {
      service.close();
    }
  }

  /** The names of what the export tells, or the API. */
  private List<String> told(CanaryLife life) throws Exception {
    List<String> found = new ArrayList<>(canary.in("export.zip", life.export()));
    found.addAll(canary.in("answers", life.told()));
    return found.stream().map(one -> one.replaceFirst(" in .*", "")).toList();
  }

  /** A backup of before, restored in another place by whoever kept the keys and the register. */
  private void restore(String erased) throws IOException {
    Path keys = Files.createDirectories(place.resolve("restored").resolve("keys"));
    for (String name : List.of("master.key", "erased.register")) {
      Files.copy(place.resolve("data").resolve("keys").resolve(name), keys.resolve(name));
    }
    Clock clock = Clock.systemUTC();
    try (WebStore store = Neo4jStores.open(StoreConfig.embedded(place.resolve("restored")))) {
      new Backups(store, clock).restore(Operator.VIEWER, before.resolve("backup.zip"));
      ActorId person = new ActorId(erased);
      assertThat(store.findActor(person)).isEmpty();
      assertThat(store.listAudit(person, 1))
          .extracting(AuditLine::action)
          .containsExactly("person-erased-again");
      assertThat(store.loadWeb(new AreaCode(CanaryLife.AREA)).orElseThrow().actors()).hasSize(3);
      assertThat(left()).isEmpty();
      Path again = before.resolve("again.zip");
      try (var out = Files.newOutputStream(again)) {
        new Backups(store, clock).write(Operator.VIEWER, out);
      }
      assertThat(canary.in("again.zip", Files.readAllBytes(again))).isEmpty();
      assertThat(open.in("again.zip", Files.readAllBytes(again))).isNotEmpty();
    }
  }

  /** What any file tells of whoever was erased, temporary files included. */
  private List<String> left() throws IOException {
    List<String> found = new ArrayList<>(canary.below(place));
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      for (Path file : files.filter(ErasureIT::isOurs).toList()) {
        found.addAll(canary.below(file));
      }
    }
    return found;
  }

  private static boolean isOurs(Path file) {
    String name = String.valueOf(file.getFileName());
    return Files.isRegularFile(file) && name.matches("\\.?wijkweb.*");
  }
}
