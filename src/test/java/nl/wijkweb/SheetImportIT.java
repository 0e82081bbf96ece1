package nl.wijkweb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.exchange.MappedFile;
import nl.wijkweb.exchange.Mapping;
import nl.wijkweb.exchange.MappingJson;
import nl.wijkweb.exchange.Sheets;
import nl.wijkweb.store.StoreConfig;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A coordinator's own list comes in by a mapping, by command and through a service; what a service
 * that was killed left behind is told when it is there again.
 */
@BesideOthers
@Tag("every")
class SheetImportIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ZIP = "application/zip";
  private static final Path BELTRUM = Path.of("seed-data", "beltrum");
  private static final String CUT = "0190a000-0000-7000-8000-00000000000c";

  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir private Path place;

  @Test
  void shouldProposeAMappingAndBringTheListInByIt() throws IOException {
    Path list = Files.write(place.resolve("lijst.csv"), Sheets.windows(Sheets.LIST));
    Path mapping = place.resolve("lijst.json");
    run("import", BELTRUM);

    CommandRun bare = run("import", "--area", "beltrum", list);
    assertThat(bare.exit()).isEqualTo(1);
    assertThat(bare.messages())
        .contains("encoding: windows-1252 (a guess)", "separator: ;", "header in row: 3")
        .contains("Telefoon -> phone", "--propose");

    CommandRun proposed = run("import", "--propose", mapping, list);
    assertThat(proposed.exit()).isZero();
    assertThat(JSON.readTree(mapping.toFile()).has("encoding")).isFalse();
    CommandRun open = run("import", "--area", "beltrum", "--mapping", mapping, list);
    assertThat(open.exit()).isEqualTo(1);
    assertThat(open.messages()).contains("Still to be chosen", "encoding");

    Files.writeString(mapping, Sheets.MAPPING);
    CommandRun tried = run("import", "--dry-run", "--area", "beltrum", "--mapping", mapping, list);
    assertThat(tried.output())
        .contains("beltrum, would be 6 new, 0 changed, 0 the same")
        .contains("  new:     Koor De Merels", "  new:     tie Koor De Merels – Café Het Hoekje");
    CommandRun brought = run("import", "--area", "beltrum", "--mapping", mapping, list);
    assertThat(brought.output()).contains("beltrum, 6 new, 0 changed, 0 the same");
    CommandRun again = run("import", "--area", "beltrum", "--mapping", mapping, list);
    assertThat(again.output()).contains("beltrum, 0 new, 0 changed, 6 the same");
    CommandRun nowhere = run("import", "--mapping", mapping, list);
    assertThat(nowhere.messages())
        .contains("It is not known into which web this sheet is to come.");
  }

  @Test
  void shouldWriteTemplates() {
    Path workbook = place.resolve("leeg.xlsx");
    Path folder = place.resolve("leeg.zip");

    assertThat(run("import", "--template", "xlsx", "--out", workbook).exit()).isZero();
    assertThat(run("import", "--template", "web", "--out", folder).exit()).isZero();
    assertThat(workbook).isNotEmptyFile();
    assertThat(folder).isNotEmptyFile();
    assertThat(run("import", "--template", "xlsx").exit()).isEqualTo(2);
    assertThat(run("import", "--template", "pdf", "--out", folder).exit()).isEqualTo(2);
    assertThat(run("import").exit()).isEqualTo(2);
  }

  @Test
  void shouldLookIntoAListAndTellWhatBecameOfWhatWasCut() throws Exception {
    Path data = place.resolve("data");
    Mapping mapping = MappingJson.read(Sheets.MAPPING).orElseThrow();
    Path list = Files.write(place.resolve("lijst.csv"), Sheets.windows(Sheets.LIST));
    Path packed = place.resolve("lijst.zip");
    try (OutputStream out = Files.newOutputStream(packed)) {
      MappedFile.pack(list, mapping, out);
    }
    run("import", BELTRUM);
    String done;

    try (Service service = Service.serving(StoreConfig.embedded(data), 0)) {
      String address = service.start();
      service.awaitReady();
      String anna = service.lastingToken(coordinator("anna"));

      JsonNode sheet =
          job(address, anna, "/v1/imports?inspect=true", packed).path("result").path("sheet");
      assertThat(sheet.path("rows").asInt()).isEqualTo(4);
      assertThat(sheet.path("questions")).isEmpty();
      assertThat(sheet.path("mapping").path("encoding").asText()).isEqualTo("windows-1252");
      assertThat(sheet.path("lines").toString()).contains("Café Het Hoekje");
      JsonNode job = job(address, anna, "/v1/imports?area=beltrum", packed);
      assertThat(job.path("result").path("created").asInt()).isEqualTo(6);
      done = job.path("id").asText();
      assertThat(Files.list(data.resolve("uploads"))).isEmpty();
    }

    leftBehind(data, "upload-1", CUT);
    leftBehind(data, "upload-2", done);
    try (Service service = Service.serving(StoreConfig.embedded(data), 0)) {
      String address = service.start();
      service.awaitReady();
      String anna = service.lastingToken(coordinator("anna"));
      String other = service.lastingToken(coordinator("bert"));

      JsonNode cut = JSON.readTree(get(address, anna, CUT).body());
      assertThat(cut.path("state").asText()).isEqualTo("failed");
      assertThat(cut.path("problem").path("code").asText()).isEqualTo("import-cut");
      JsonNode whole = JSON.readTree(get(address, anna, done).body());
      assertThat(whole.path("state").asText()).isEqualTo("done");
      assertThat(whole.path("result").path("cut").asBoolean()).isTrue();
      assertThat(get(address, other, CUT).statusCode()).isEqualTo(404);
      assertThat(Files.list(data.resolve("uploads"))).isEmpty();
    }
  }

  /** What a service that is killed leaves of an import. */
  private static void leftBehind(Path data, String name, String job) throws IOException {
    Path upload = Files.createDirectories(data.resolve("uploads").resolve(name));
    Files.writeString(upload.resolve("folder.zip"), "half");
    Files.writeString(
        upload.resolve("job.json"),
        "{\"job\":\"" + job + "\",\"owner\":\"anna\",\"role\":\"coordinator\"}");
  }

  private static Viewer coordinator(String name) {
    return new Viewer(name, UserRole.COORDINATOR, AreaScope.EVERYWHERE, null);
  }

  private JsonNode job(String address, String token, String path, Path file) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", ZIP)
            .POST(BodyPublishers.ofFile(file))
            .build();
    JsonNode started = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    String id = started.path("id").asText();
    get(address, token, id + "/events");
    return JSON.readTree(get(address, token, id).body());
  }

  private HttpResponse<String> get(String address, String token, String job) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/v1/jobs/" + job))
            .header("Authorization", "Bearer " + token)
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private CommandRun run(Object... arguments) {
    return CommandRun.of(Map.of("WIJKWEB_DATA", place.resolve("data").toString()), arguments);
  }
}
