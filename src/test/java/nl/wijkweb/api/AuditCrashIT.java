package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkweb.BesideOthers;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.StoreConfig;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole service is killed while many read of somebody: whoever got an answer, or but the
 * beginning of one, has a line in the audit, and there are no more lines than were asked for.
 */
@BesideOthers
class AuditCrashIT {
  private static final int WORKERS = 8;

  /** So many answers there are before the kill. */
  private static final int ANSWERS = 400;

  private static final List<String> READS =
      List.of("/web", "/conversations", "/safety-net", "/signals", "/parties");

  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicBoolean killed = new AtomicBoolean();
  private final CountDownLatch enough = new CountDownLatch(ANSWERS);

  @TempDir private Path folder;

  /** One of the wijkteam, who reads as fast as they can. */
  private final class Reader extends Thread {
    private final ServiceProcess service;
    private final String who;
    private final String visit;

    /** Asked, and answered at least in part. */
    private int asked;

    private int answered;

    Reader(ServiceProcess service, String who) throws IOException, InterruptedException {
      super(who);
      this.service = service;
      this.who = who;
      HttpResponse<String> started =
          http.send(
              service
                  .request(who, "/v1/visits")
                  .header("Content-Type", "application/json")
                  .POST(
                      BodyPublishers.ofString(
                          "{\"person\":\"%s\",\"purpose\":\"worry\"}"
                              .formatted(service.said(Village.JOOP))))
                  .build(),
              BodyHandlers.ofString());
      assertThat(started.statusCode()).isEqualTo(201);
      this.visit = Json.MAPPER.readTree(started.body()).path("token").textValue();
    }

    @Override
    public void run() {
      while (!killed.get()) {
        String path = "/v1/people/" + service.said(Village.JOOP) + READS.get(asked % READS.size());
        asked++;
        try {
          HttpResponse<InputStream> answer =
              http.send(
                  service.request(who, path).header(Views.VISIT, visit).build(),
                  BodyHandlers.ofInputStream());
          if (answer.statusCode() == 200) {
            answered++;
          }
          answer.body().transferTo(OutputStream.nullOutputStream());
          enough.countDown();
        } catch (IOException gone) {
          return;
        } catch (InterruptedException stopped) {
          return;
        }
      }
    }
  }

  @Test
  @Tag("every")
  void shouldHaveALineForEveryAnswerThatLeft() throws Exception {
    Path data = folder.resolve("data");
    List<Reader> readers = new ArrayList<>();
    ActorId joop;
    try (ServiceProcess service = ServiceProcess.start(data, folder.resolve("log.txt"), WORKERS)) {
      joop = new ActorId(service.said(Village.JOOP));
      for (int i = 0; i < WORKERS; i++) {
        readers.add(new Reader(service, "worker-" + i));
      }
      readers.forEach(Thread::start);
      assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
      service.kill();
      killed.set(true);
      for (Reader reader : readers) {
        reader.join();
      }
    }
    try (WebStore store = Neo4jStores.open(StoreConfig.embedded(data))) {
      List<AuditLine> lines = store.listAudit(joop, Integer.MAX_VALUE);
      int surplus = 0;
      for (Reader reader : readers) {
        long of =
            lines.stream()
                .filter(line -> line.who().equals(reader.who))
                .filter(line -> !line.action().equals("visit-started"))
                .count();
        assertThat(of).as(reader.who).isBetween((long) reader.answered, (long) reader.asked);
        assertThat(reader.asked - reader.answered).as(reader.who).isLessThanOrEqualTo(1);
        surplus += (int) of - reader.answered;
      }
      System.out.println(
          "Audit: %s lines of %s readers, %s more than answers"
              .formatted(lines.size(), WORKERS, surplus));
      assertThat(surplus).isLessThanOrEqualTo(WORKERS);
      assertThat(store.checkAudit().wrong()).isNull();
    }
  }
}
