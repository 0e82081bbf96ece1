package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.exchange.RowWatch;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFileReader;
import nl.wijkweb.exchange.WebFormat;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.TieType;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.AuditLine;
import nl.wijkweb.store.WarmStore;
import nl.wijkweb.store.WebStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Webs out and in again in every format, by the API. */
@ExtendWith(WarmStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsIT {
  private static final Set<UserRole> GIVEN = Set.of(UserRole.COORDINATOR, UserRole.OPERATOR);

  @TempDir private Path folder;

  private final WebStore store;
  private final TestService service;
  private final Village village;

  FormatsIT(WebStore store) {
    this.store = store;
    this.service = TestService.over(store);
    this.village = Village.in(store);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = WebFormat.class,
      names = {"WEB", "XLSX", "GRAPHML", "JSON"})
  void shouldChangeNothingWhenWhatWasGivenOutComesInAgain(WebFormat format) throws IOException {
    Client operator = service.as(UserRole.OPERATOR, village.code());

    Reply given = operator.get(folder(format));
    JsonNode job = bring(operator, "/v1/imports", format, given.body());

    assertThat(given.status()).isEqualTo(200);
    assertThat(given.has("Wijkweb-Left-Out")).isFalse();
    assertThat(given.header("Content-Disposition")).contains("." + format.ending());
    assertThat(GraphHash.of(read(format, given.body())))
        .isEqualTo(GraphHash.of(store.exportWeb(village.code()).orElseThrow()));
    assertThat(job.path("state").asText()).isEqualTo("done");
    assertThat(job.path("result").path("created").asInt()).isZero();
    assertThat(job.path("result").path("changed").asInt()).isZero();
    assertThat(job.path("result").path("unchanged").asInt()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(
      value = WebFormat.class,
      names = {"WEB", "XLSX", "GRAPHML", "JSON"})
  void shouldGiveACoordinatorWhatTheySeeAndNobody(WebFormat format) throws IOException {
    Client maria = service.as(UserRole.COORDINATOR, village.code());
    String tie = village.tiePath(Village.CHOIR, TieType.WORKS_WITH, Village.HALL);
    String via = "{\"via\":\"" + village.id(Village.RIA) + "\"}";
    assertThat(maria.with("If-Match", "*").patch(tie, via).status()).isEqualTo(200);

    Reply given = maria.get(folder(format));
    Web web = read(format, given.body());
    AuditLine line =
        store.listAudit(null, 200).stream()
            .filter(one -> one.action().equals("folder-exported"))
            .findFirst()
            .orElseThrow();

    assertThat(web.actors().stream().map(actor -> actor.id().value()))
        .contains(Village.CHOIR, Village.HALL, Village.CHURCH, Village.DOCTOR)
        .doesNotContain(Village.RIA, Village.JOOP, Village.SISTER, Village.WIM);
    assertThat(web.actors()).noneMatch(actor -> actor.kind().isPerson());
    assertThat(web.ties()).hasSize(1).allMatch(one -> one.bond().via() == null);
    assertThat(web.asked()).isEmpty();
    assertThat(line.who()).isEqualTo("test-coordinator");
    assertThat(line.persons()).isEmpty();
    JsonNode again = bring(maria, "/v1/imports?dryRun=true", format, given.body());
    assertThat(again.path("state").asText()).isEqualTo("done");
    assertThat(again.path("result").path("created").asInt()).isZero();
    assertThat(again.path("result").path("changed").asInt()).isZero();
  }

  @Test
  void shouldTellTheFirstOfWhatWouldChangeInATrial() {
    Client operator = service.as(UserRole.OPERATOR, village.code());
    String given = operator.get(folder(WebFormat.JSON)).text();
    String changed = given.replace("Dorpshal", "Grote hal");

    JsonNode result =
        bring(
                operator,
                "/v1/imports?dryRun=true",
                WebFormat.JSON,
                changed.getBytes(StandardCharsets.UTF_8))
            .path("result");

    assertThat(result.path("changed").asInt()).isOne();
    assertThat(result.path("first").toString())
        .isEqualTo("[{\"change\":\"changed\",\"what\":\"actor\",\"name\":\"Grote hal\"}]");
    assertThat(operator.get(folder(WebFormat.JSON)).text()).isEqualTo(given);
  }

  @Test
  void shouldBringAGraphInThatNamesNoArea() {
    Client operator = service.as(UserRole.OPERATOR, village.code());
    Reply given = operator.get(folder(WebFormat.GEXF));

    JsonNode nowhere = bring(operator, "/v1/imports", WebFormat.GEXF, given.body());
    JsonNode there =
        bring(operator, "/v1/imports?area=" + village.code(), WebFormat.GEXF, given.body());
    AreaCode other = Village.in(store).code();
    JsonNode notTheirs =
        bring(
            service.as(UserRole.COORDINATOR, village.code()),
            "/v1/imports?area=" + other,
            WebFormat.GEXF,
            given.body());

    assertThat(given.header("Wijkweb-Left-Out")).isEqualTo("area=1");
    assertThat(codes(nowhere)).containsExactly("graph-without-area");
    assertThat(there.path("result").path("changed").asInt()).isZero();
    assertThat(there.path("result").path("unchanged").asInt()).isPositive();
    assertThat(codes(notTheirs)).containsExactly("graph-without-area");
  }

  @Test
  void shouldRefuseAFileThatMeansHarmWithWhatIsWrong() {
    Client coordinator = service.as(UserRole.COORDINATOR, village.code());
    byte[] bomb =
        "<!DOCTYPE g [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><graphml>&b;</graphml>"
            .getBytes(StandardCharsets.UTF_8);

    JsonNode job = bring(coordinator, "/v1/imports", WebFormat.GRAPHML, bomb);
    JsonNode workbook = bring(coordinator, "/v1/imports", WebFormat.XLSX, bomb);
    JsonNode json = bring(coordinator, "/v1/imports", WebFormat.JSON, bomb);

    assertThat(codes(job)).containsExactly("xml-with-doctype");
    assertThat(codes(workbook)).containsExactly("no-workbook");
    assertThat(codes(json)).containsExactly("no-json-file");
  }

  @Test
  void shouldGiveNobodyElseAnythingInAnyFormat() {
    for (WebFormat format : WebFormat.values()) {
      for (UserRole role : UserRole.values()) {
        Reply answer = service.as(role, village.code()).get(folder(format));
        assertThat(answer.status()).isEqualTo(GIVEN.contains(role) ? 200 : 404);
      }
    }
    Client operator = service.as(UserRole.OPERATOR, village.code());
    assertThat(operator.get(village.path("/folder?format=pdf&asOf=now")).json().path("errors"))
        .hasSize(2);
  }

  private String folder(WebFormat format) {
    return village.path("/folder?format=" + format.code());
  }

  private static Iterable<String> codes(JsonNode job) {
    return job.path("problem").path("errors").findValuesAsText("code");
  }

  /** Brings a file in and waits until that is over. */
  private static JsonNode bring(Client client, String path, WebFormat format, byte[] file) {
    Reply started = client.hasty().send("POST", path, format.mediaType(), file);
    assertThat(started.status()).isEqualTo(202);
    String job = "/v1/jobs/" + started.json().path("id").asText();
    client.get(job + "/events");
    return client.get(job).json();
  }

  private Web read(WebFormat format, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("given." + format.ending()), bytes);
    return new WebFileReader(SchemeReader.wijkweb())
        .read(file, bytes.length << 4, Optional::empty, RowWatch.NONE)
        .orElseThrow()
        .web();
  }
}
