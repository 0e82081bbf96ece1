package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.exchange.FolderArchive;
import nl.wijkweb.exchange.GraphHash;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.exchange.WebFolderReader;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.Web;
import nl.wijkweb.store.StoreConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Imports and exports through a service that runs: by its API, and by the commands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("every")
class ServedImportIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path NUMANSDORP = Path.of("seed-data", "numansdorp");
  private static final Path BELTRUM = Path.of("seed-data", "beltrum");
  private static final Path LAAK = Path.of("seed-data", "laak-noord");
  private static final String ZIP = "application/zip";

  private final HttpClient http = HttpClient.newHttpClient();

  private Path place;
  private Path data;
  private Service service;
  private String address;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    place = folder;
    data = place.resolve("data");
    service = Service.serving(StoreConfig.embedded(data), 0);
    address = service.start();
    service.awaitReady();
    ServeFile.write(data, address, service.lastingToken(Operator.VIEWER));
  }

  @AfterAll
  void stop() throws IOException {
    service.close();
    ServeFile.remove(data);
    assertThat(data.resolve("serve.json")).doesNotExist();
  }

  @Test
  void shouldTellAllSixMistakesThroughTheApiAndChangeNothing() throws Exception {
    Path folder = SixMistakes.in(place.resolve("api-mistakes"), "api-mistakes");

    JsonNode job = imported(token(UserRole.OPERATOR), "/v1/imports", zip(folder));

    assertThat(job.path("state").asText()).isEqualTo("failed");
    assertThat(job.path("problem").path("title").asText())
        .isEqualTo("The folder is not right yet (6).");
    assertThat(job.path("problem").path("errors"))
        .extracting(
            error -> error.path("in").asText(),
            error ->
                error.path("file").asText()
                    + ":"
                    + error.path("row").asInt()
                    + ":"
                    + error.path("column").asText())
        .containsExactlyElementsOf(
            SixMistakes.PLACES.stream().map(at -> tuple("file", at)).toList());
    assertThat(job.path("problem").path("errors"))
        .allSatisfy(error -> assertThat(error.path("mend").asText()).isNotEmpty());
    assertThat(codes()).doesNotContain("api-mistakes");
    assertThat(Files.list(data.resolve("uploads"))).isEmpty();
  }

  @Test
  void shouldTellTheSixMistakesInTheLanguageOfWhoAsks() throws Exception {
    Path folder = SixMistakes.in(place.resolve("dutch-mistakes"), "dutch-mistakes");
    String maria = token(UserRole.COORDINATOR, "maria");
    String id = imported(maria, "/v1/imports", zip(folder)).path("id").asText();

    JsonNode english = errors(maria, id, "fr, en;q=0.5");
    JsonNode dutch = errors(maria, id, "nl-NL,nl;q=0.9,en;q=0.8");

    assertThat(texts(dutch, "message"))
        .containsExactly(
            "Deze datum bestaat niet.",
            "Deze waarde voor kind kennen we niet.",
            "Dit staat er twee keer: zie rij 4.",
            "Er is niemand met deze id.",
            "Deze rij heeft 3 cellen, maar er zijn 4 kolommen.",
            "Het bestand is niet opgeslagen als UTF-8: zie byte 70.");
    assertThat(texts(dutch, "mend")).hasSize(6).doesNotContainAnyElementsOf(texts(english, "mend"));
    assertThat(texts(dutch, "code"))
        .containsExactly(
            "no-date",
            "value-unknown",
            "there-twice",
            "no-such-actor",
            "cells-too-few",
            "not-utf-8")
        .isEqualTo(texts(english, "code"));
    assertThat(dutch.path(4).path("parameters")).isEqualTo(english.path(4).path("parameters"));
    assertThat(dutch.path(4).path("parameters").path("cells").asText()).isEqualTo("3");
  }

  private JsonNode errors(String token, String job, String languages) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/v1/jobs/" + job))
            .header("Authorization", "Bearer " + token)
            .header("Accept-Language", languages)
            .build();
    String body = http.send(request, BodyHandlers.ofString()).body();
    return JSON.readTree(body).path("problem").path("errors");
  }

  private static List<String> texts(JsonNode errors, String name) {
    return errors.findValuesAsText(name);
  }

  @Test
  void shouldTellAllSixMistakesToTheCommandToo() throws IOException, InterruptedException {
    CommandRun run = run("import", SixMistakes.in(place.resolve("mistakes"), "mistakes"));

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.messages())
        .contains(SixMistakes.PLACES)
        .contains("goes through the service at " + address, "6 problems; nothing was done.")
        .doesNotContain(ServeFile.find(data).orElseThrow().token());
    assertThat(codes()).doesNotContain("mistakes");
  }

  @Test
  void shouldBringInAndGiveOutThroughTheServiceByCommands() throws IOException {
    Path out = place.resolve("out");
    Path then = place.resolve("then");

    CommandRun tried = run("import", "--dry-run", NUMANSDORP);
    CommandRun brought = run("import", "--area", "numansdorp", NUMANSDORP);
    CommandRun given = run("export", "--area", "numansdorp", "--out", out);
    CommandRun old = run("export", "--area", "numansdorp", "--as-of", "2014-06-01", "--out", then);
    CommandRun twice = run("export", "--area", "numansdorp", "--out", out);
    CommandRun nowhere = run("export", "--area", "nowhere", "--out", place.resolve("no"));

    assertThat(tried.output())
        .contains("numansdorp, would be ")
        .containsPattern("\n  new:     \\S.*\n")
        .containsPattern("\n  and \\d+ more\n$");
    assertThat(tried.output().lines()).hasSize(22);
    assertThat(brought.output())
        .isEqualTo(tried.output().lines().findFirst().orElseThrow().replace("would be ", "") + "\n")
        .contains(" new, 0 changed, 0 the same");
    assertThat(given.exit()).isZero();
    assertThat(GraphHash.of(web(out))).isEqualTo(GraphHash.of(web(NUMANSDORP)));
    assertThat(old.exit()).isZero();
    assertThat(web(then).actors()).isNotEmpty().hasSizeLessThan(web(out).actors().size());
    assertThat(twice.exit()).isEqualTo(1);
    assertThat(twice.messages()).contains("is there already; name another folder with --out.");
    assertThat(nowhere.messages()).contains("There is no web of the area nowhere; there are:");
  }

  @Test
  void shouldGiveOutFilesAndBringThemInThroughTheService() throws IOException {
    run("import", LAAK);
    Path workbook = place.resolve("laak-noord.xlsx");
    Path graph = place.resolve("laak-noord.gexf");

    CommandRun given = run("export", "--area", "laak-noord", "--format", "xlsx", "--out", workbook);
    CommandRun drawn = run("export", "--area", "laak-noord", "--format", "gexf", "--out", graph);
    CommandRun twice = run("export", "--area", "laak-noord", "--format", "gexf", "--out", graph);
    CommandRun again = run("import", workbook);
    CommandRun redrawn = run("import", "--area", "laak-noord", graph);

    assertThat(given.messages()).doesNotContain("Not in this file");
    assertThat(drawn.messages()).contains("Not in this file", "area (");
    assertThat(twice.messages()).contains("is there already");
    assertThat(again.output()).contains(": laak-noord, 0 new, 0 changed, ");
    assertThat(redrawn.output()).contains(": laak-noord, 0 new, ");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(graph)))
        .isEqualTo("rw-------");
  }

  @Test
  void shouldShowAJobWholeToItsOwnerAloneAndItsProgressToTheAdministrator() throws Exception {
    Path folder = SixMistakes.in(place.resolve("owned"), "owned");
    String maria = token(UserRole.COORDINATOR, "maria");
    String id = imported(maria, "/v1/imports", zip(folder)).path("id").asText();

    JsonNode own = JSON.readTree(get(maria, "/v1/jobs/" + id).body());
    JsonNode managed = JSON.readTree(get(token(UserRole.ADMINISTRATOR), "/v1/jobs/" + id).body());

    assertThat(own.path("problem").path("errors")).hasSize(6);
    assertThat(managed.properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder("id", "kind", "state", "done", "total");
    for (String other : List.of(token(UserRole.COORDINATOR, "joop"), token(UserRole.WIJKTEAM))) {
      assertThat(get(other, "/v1/jobs/" + id).statusCode()).isEqualTo(404);
      assertThat(get(other, "/v1/jobs/" + id + "/events").statusCode()).isEqualTo(404);
      assertThat(send(other, "DELETE", "/v1/jobs/" + id).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void shouldHoldACoordinatorToTheirAreasAndToPeopleWhoAgreed() throws Exception {
    Path folder = Files.createDirectory(place.resolve("kern"));
    Files.write(folder.resolve("area.csv"), List.of("code,name,kind", "kern,Kern,core"));
    Files.write(
        folder.resolve("actors.csv"),
        List.of(
            "id,kind,name,permission",
            "choir,CLUB,Koor,",
            "joop,RESIDENT,Joop,",
            "ria,RESIDENT,Ria,known"));
    Files.write(folder.resolve("ties.csv"), List.of("from,type,to", "ria,FRIEND_OF,joop"));
    Viewer elsewhere =
        new Viewer("els", UserRole.COORDINATOR, AreaScope.of(Set.of(new AreaCode("dorp"))), null);
    Viewer here =
        new Viewer("hans", UserRole.COORDINATOR, AreaScope.of(Set.of(new AreaCode("kern"))), null);

    JsonNode outside =
        imported(service.lastingToken(elsewhere), "/v1/imports", zip(folder)).path("problem");
    JsonNode inside =
        imported(service.lastingToken(here), "/v1/imports", zip(folder)).path("problem");

    assertThat(outside.path("errors"))
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.path("message").asText())
                    .isEqualTo("This is none of your areas."));
    assertThat(inside.path("errors"))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.path("file").asText()).isEqualTo("actors.csv");
              assertThat(error.path("row").asInt()).isEqualTo(3);
              assertThat(error.path("value").asText()).isEqualTo("joop");
            });
    assertThat(codes()).doesNotContain("kern");
  }

  @Test
  void shouldStopAnImportThatRunsAndKeepNothingOfIt() throws Exception {
    Path folder = Files.createDirectory(place.resolve("large"));
    Files.write(folder.resolve("area.csv"), List.of("code,name,kind", "large,Large,core"));
    Files.write(
        folder.resolve("actors.csv"),
        Stream.concat(
                Stream.of("id,kind,name"),
                IntStream.range(0, 30_000).mapToObj(i -> "c" + i + ",CLUB,Club " + i))
            .toList());
    Files.write(folder.resolve("ties.csv"), List.of("from,type,to", "c1,WORKS_WITH,c2"));
    String token = token(UserRole.OPERATOR);
    HttpResponse<String> started = post(token, "/v1/imports", ZIP, zip(folder));
    String id = JSON.readTree(started.body()).path("id").asText();

    assertThat(send(token, "DELETE", "/v1/jobs/" + id).statusCode()).isEqualTo(204);

    assertThat(followed(token, id).get(0).path("id").asText()).isEqualTo(id);
    assertThat(last(followed(token, id)).path("state").asText()).isEqualTo("cancelled");
    assertThat(codes()).doesNotContain("large");
  }

  @Test
  void shouldRefuseWhatIsNoImport() throws Exception {
    String token = token(UserRole.OPERATOR);
    byte[] zip = zip(NUMANSDORP);

    assertThat(post(token, "/v1/imports", "text/csv", zip).statusCode()).isEqualTo(415);
    assertThat(post(token, "/v1/imports?dryrun=true", ZIP, zip).statusCode()).isEqualTo(400);
    assertThat(post(token, "/v1/imports?dryRun=yes", ZIP, zip).statusCode()).isEqualTo(400);
    assertThat(post(token(UserRole.WIJKTEAM), "/v1/imports", ZIP, zip).statusCode()).isEqualTo(404);
    HttpResponse<String> unread = post("nobody", "/v1/imports", ZIP, zip);
    assertThat(unread.statusCode()).isEqualTo(401);
    assertThat(unread.headers().firstValue("Connection")).contains("close");
    assertThat(imported(token, "/v1/imports", "no zip".getBytes(StandardCharsets.UTF_8)).toString())
        .contains("This archive is damaged.");
    assertThat(post(token, "/v1/imports", ZIP, endless()).statusCode()).isEqualTo(413);
    assertThat(Files.list(data.resolve("uploads"))).isEmpty();
  }

  /** A connection that is closed in the middle of a body loses the answer, now and then. */
  @RepeatedTest(20)
  void shouldSayWhyABodyIsRefusedThatIsStillBeingSent() throws Exception {
    HttpResponse<String> refused =
        post("nobody", "/v1/imports", ZIP, BodyPublishers.ofByteArray(new byte[8 << 20]));

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(JSON.readTree(refused.body()).path("status").asInt()).isEqualTo(401);
  }

  @Test
  void shouldGiveAFolderToTheOperatorAndTheCoordinatorAlone() throws Exception {
    JsonNode job = imported(token(UserRole.OPERATOR), "/v1/imports", zip(BELTRUM));
    assertThat(job.path("state").asText()).isEqualTo("done");
    assertThat(job.path("done").asLong()).isPositive().isEqualTo(job.path("total").asLong());
    String area = job.path("area").asText();
    for (UserRole role : UserRole.values()) {
      HttpResponse<String> answer = get(token(role), "/v1/areas/" + area + "/folder");
      boolean given = role == UserRole.OPERATOR || role == UserRole.COORDINATOR;
      assertThat(answer.statusCode()).isEqualTo(given ? 200 : 404);
    }
  }

  @Test
  void shouldKeepTheOperatorsTokenForTheirEyesOnly() throws IOException {
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("serve.json"))))
        .isEqualTo("rw-------");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("uploads"))))
        .isEqualTo("rwx------");
  }

  /** Starts an import and follows it; gives the job as it ended. */
  private JsonNode imported(String token, String path, byte[] zip) throws Exception {
    HttpResponse<String> started = post(token, path, ZIP, zip);
    assertThat(started.statusCode()).isEqualTo(202);
    String id = JSON.readTree(started.body()).path("id").asText();
    assertThat(started.headers().firstValue("Location")).contains("/v1/jobs/" + id);
    return last(followed(token, id));
  }

  private List<JsonNode> followed(String token, String id) throws Exception {
    HttpResponse<Stream<String>> events =
        http.send(request(token, "/v1/jobs/" + id + "/events").build(), BodyHandlers.ofLines());
    assertThat(events.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    List<JsonNode> jobs = new ArrayList<>();
    for (String line : events.body().filter(text -> text.startsWith("data: ")).toList()) {
      jobs.add(JSON.readTree(line.substring("data: ".length())));
    }
    return jobs;
  }

  private static JsonNode last(List<JsonNode> jobs) {
    return jobs.get(jobs.size() - 1);
  }

  private List<String> codes() throws IOException, InterruptedException {
    List<String> codes = new ArrayList<>();
    JSON.readTree(get(token(UserRole.OPERATOR), "/v1/areas").body())
        .path("areas")
        .forEach(area -> codes.add(area.path("code").asText()));
    return codes;
  }

  private String token(UserRole role) {
    return token(role, role.code());
  }

  private String token(UserRole role, String who) {
    return service.lastingToken(new Viewer(who, role, AreaScope.EVERYWHERE, null));
  }

  private HttpResponse<String> get(String token, String path)
      throws IOException, InterruptedException {
    return http.send(request(token, path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String token, String method, String path)
      throws IOException, InterruptedException {
    return http.send(
        request(token, path).method(method, BodyPublishers.noBody()).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String token, String path, String type, byte[] body)
      throws IOException, InterruptedException {
    return post(token, path, type, BodyPublishers.ofByteArray(body));
  }

  private HttpResponse<String> post(String token, String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    return http.send(
        request(token, path).header("Content-Type", type).POST(body).build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String token, String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .version(HttpClient.Version.HTTP_1_1)
        .header("Authorization", "Bearer " + token);
  }

  /** A body of unknown length, longer than what is taken. */
  private static BodyPublisher endless() {
    byte[] chunk = new byte[1 << 20];
    return BodyPublishers.ofInputStream(
        () ->
            new SequenceInputStream(
                Collections.enumeration(
                    IntStream.range(0, 102)
                        .mapToObj(i -> (InputStream) new ByteArrayInputStream(chunk))
                        .toList())));
  }

  private static byte[] zip(Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FolderArchive.pack(folder, out);
    return out.toByteArray();
  }

  private CommandRun run(Object... arguments) {
    return CommandRun.of(Map.of("WIJKWEB_DATA", data.toString()), arguments);
  }

  private static Web web(Path folder) throws IOException {
    return new WebFolderReader(SchemeReader.wijkweb()).read(folder).orElseThrow();
  }
}
