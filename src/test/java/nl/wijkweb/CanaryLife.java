package nl.wijkweb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * The life of one resident in a service: everything that can be told of somebody is told, by folder
 * and by hand, each in words that stand nowhere else.
 */
final class CanaryLife {
  static final String AREA = "k-canary";

  private static final String WIM = "wim-van-het-wijkteam";

  private final Service service;
  private final String address;
  private final Canary canary;
  private final CanaryFolder folder;
  private final Caller operator;
  private String person = "";
  private Caller worker;

  /**
   * @param club the name of a club, which nobody seals
   */
  CanaryLife(Service service, String address, Canary canary, String club) {
    this.folder = new CanaryFolder(canary, club);
    this.service = service;
    this.address = address;
    this.canary = canary;
    this.operator = as(UserRole.OPERATOR, null);
    this.worker = operator;
  }

  /** The store's id of the resident. */
  String person() {
    return person;
  }

  /** Everything; afterwards all that was told stands in the export of the web, or is told again. */
  void live() throws IOException, InterruptedException {
    bringIn(folder.named(word("name")));
    bringIn(folder.named(word("new name")));
    follow();
    talk();
    worry();
    mistakes();
    for (String path :
        new String[] {
          "/v1/people/" + person + "/web?past=true",
          "/v1/people/" + person + "/conversations",
          "/v1/people/" + person + "/signals",
          "/v1/people/" + person + "/parties",
          "/v1/people/" + person + "/safety-net",
          "/v1/people/" + person + "/warm-paths",
          "/v1/actors/" + person,
          "/v1/actors/" + person + "/contact-log",
          "/v1/areas/" + AREA + "/web",
          "/v1/areas/" + AREA + "/metrics"
        }) {
      assertThat(worker.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  /** What the API tells of the resident, all of it. */
  byte[] told() throws IOException, InterruptedException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String path :
        new String[] {
          "/v1/people/" + person + "/web?past=true",
          "/v1/people/" + person + "/conversations",
          "/v1/actors/" + person,
          "/v1/actors/" + person + "/contact-log",
          "/v1/areas/" + AREA + "/worries"
        }) {
      all.write(worker.get(path).body());
    }
    return all.toByteArray();
  }

  byte[] export() throws IOException, InterruptedException {
    return operator.get("/v1/areas/" + AREA + "/folder").body();
  }

  byte[] backup() throws IOException, InterruptedException {
    return operator.get("/v1/backup").body();
  }

  /** The resident is forgotten, on their request. */
  int erase() throws IOException, InterruptedException {
    HttpResponse<byte[]> seen = worker.get("/v1/actors/" + person);
    String version = seen.headers().firstValue("ETag").orElseThrow();
    return worker
        .with("If-Match", version)
        .delete("/v1/people/" + person + "?confirm=erase")
        .statusCode();
  }

  /** The same folder again, after which the job tells what is wrong. */
  JsonNode bringBack() throws IOException, InterruptedException {
    return followed(operator.zip("/v1/imports", folder.named(word("new name"))));
  }

  private Caller as(UserRole role, @Nullable String person) {
    ActorId id = person == null ? null : new ActorId(person);
    String subject = person == null ? "test-" + role.code() : person;
    Viewer viewer = new Viewer(subject, role, AreaScope.EVERYWHERE, id);
    return Caller.of(address, service.lastingToken(viewer));
  }

  private void bringIn(byte[] folder) throws IOException, InterruptedException {
    JsonNode job = followed(operator.zip("/v1/imports", folder));
    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
  }

  private JsonNode followed(HttpResponse<byte[]> started) throws IOException, InterruptedException {
    String id = Caller.read(started).path("id").asText();
    operator.get("/v1/jobs/" + id + "/events");
    return Caller.read(operator.get("/v1/jobs/" + id));
  }

  /** In an emergency the resident is found by name; then they are given to Wim to follow. */
  private void follow() throws IOException, InterruptedException {
    Caller wim = as(UserRole.WIJKTEAM, WIM);
    ObjectNode named = object().put("name", canary.word("new name"));
    person =
        read(wim.json("POST", "/v1/areas/" + AREA + "/emergency-visits", named), 201, "person");
    ok(
        as(UserRole.TEAM_LEADER, null)
            .json("POST", "/v1/cases/" + person + "/hand-over", object().put("to", WIM)),
        200);
    ObjectNode visit = object().put("person", person).put("purpose", "own-request");
    worker = wim.with("Wijkweb-Visit", read(wim.json("POST", "/v1/visits", visit), 201, "token"));
  }

  private void talk() throws IOException, InterruptedException {
    ObjectNode talk =
        object()
            .put("id", newId())
            .put("on", "2026-03-01")
            .put("who", "Wim")
            .put("about", word("about") + " " + word("name"));
    talk.putObject("answers")
        .put("how", word("how"))
        .put("need", word("need"))
        .put("give", word("give"));
    talk.putArray("asked")
        .addObject()
        .put("subject", "near")
        .put("answer", "some")
        .put("wish", "more")
        .put("obstacle", word("told obstacle"))
        .put("saidBy", word("answered by"));
    String ans = newId();
    talk.putArray("contacts").addObject().put("id", ans).put("name", word("told contact"));
    talk.putArray("ties")
        .addObject()
        .put("id", newId())
        .put("from", ans)
        .put("type", "SUPPORTS")
        .put("to", person)
        .put("fallback", word("told fallback"));
    talk.putObject("offers").putArray("add").add(word("told offer"));
    talk.put("nextStep", word("next step")).putArray("atTable").add(word("at table"));
    String id = talk.path("id").asText();
    ok(worker.json("PUT", "/v1/people/" + person + "/conversations/" + id, talk), 201);
    ObjectNode line =
        object()
            .put("id", newId())
            .put("who", word("who"))
            .put("on", "2026-03")
            .put("about", word("log"));
    String log = "/v1/actors/" + person + "/contact-log/" + line.path("id").asText();
    ok(worker.json("PUT", log, line), 200);
  }

  private void worry() throws IOException, InterruptedException {
    ObjectNode worry =
        object()
            .put("id", newId())
            .put("area", AREA)
            .put("about", word("about whom"))
            .put("what", word("worry"))
            .put("from", word("worried"))
            .put("mayTell", true);
    ok(as(UserRole.COORDINATOR, null).json("POST", "/v1/worries", worry), 201);
    String steps = "/v1/worries/" + worry.path("id").asText() + "/steps";
    for (ObjectNode step :
        new ObjectNode[] {
          object().put("step", "taken-up"),
          object().put("step", "person").put("name", word("new name"))
        }) {
      ok(worker.json("POST", steps, step.put("id", newId()).put("who", "Wim")), 201);
    }
  }

  /** What goes wrong is told to who did it, and stays nowhere. */
  private void mistakes() throws IOException, InterruptedException {
    String name = word("name");
    ok(worker.json("POST", "/v1/searches", object().put("query", name)), 200);
    ok(worker.json("POST", "/v1/visits", object().put("person", name).put("purpose", name)), 400);
    ok(
        worker.json("POST", "/v1/areas/" + AREA + "/emergency-visits", object().put("name", name)),
        404);
    ok(worker.get("/v1/areas/" + URLEncoder.encode(name, UTF_8).replace("+", "%20")), 404);
    JsonNode job =
        followed(
            operator.zip("/v1/imports", CanaryFolder.zip("area.csv", name, "actors.csv", name)));
    assertThat(job.path("state").asText()).isEqualTo("failed");
  }

  private String word(String name) {
    return canary.word(name);
  }

  private static String newId() {
    return UuidCreator.getTimeOrderedEpoch().toString();
  }

  private static ObjectNode object() {
    return Caller.JSON.createObjectNode();
  }

  private static String read(HttpResponse<byte[]> answer, int status, String field)
      throws IOException {
    return ok(answer, status).path(field).asText();
  }

  private static JsonNode ok(HttpResponse<byte[]> answer, int status) throws IOException {
    JsonNode body = Caller.read(answer);
    assertThat(answer.statusCode()).as(answer.uri() + " " + body).isEqualTo(status);
    return body;
  }
}
