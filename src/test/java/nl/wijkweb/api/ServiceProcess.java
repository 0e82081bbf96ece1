package nl.wijkweb.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.store.Jvm;
import nl.wijkweb.store.StoreConfig;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.jspecify.annotations.Nullable;

/**
 * The whole service over a store of its own, in a process that may be killed and whose log is a
 * file. It serves a {@link Village}; somebody of each role is signed in, and some of the wijkteam
 * follow Joop.
 */
final class ServiceProcess implements AutoCloseable {
  /** Somebody who gives out and takes in every area. */
  static final String OPERATOR_OF_ALL = "operator-of-all";

  private final Process process;
  private final JsonNode said;

  private ServiceProcess(Process process, JsonNode said) {
    this.process = process;
    this.said = said;
  }

  /**
   * Starts one, and waits until it serves.
   *
   * @param log where its standard error goes
   * @param workers how many of the wijkteam follow Joop
   */
  static ServiceProcess start(Path folder, Path log, int workers) throws IOException {
    Process process =
        Jvm.start(ServiceProcess.class, log.toFile(), folder.toString(), Integer.toString(workers));
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    if (line == null) {
      throw new IOException("the service ended before it served; see " + log);
    }
    return new ServiceProcess(process, Json.MAPPER.readTree(line));
  }

  /** What it says of itself: ids and tokens, by name. */
  String said(String name) {
    return said.path(name).asText();
  }

  URI base() {
    return URI.create(said("base"));
  }

  /** The cookie of whoever is signed in under a name. */
  String cookie(String name) {
    return Cookies.SESSION + "=" + said(name);
  }

  /** Somebody of the service, whose replies are held against its contract. */
  Client client(Contract contract, String name) {
    return new Client(base(), contract, Map.of("Cookie", cookie(name)));
  }

  HttpRequest.Builder request(String name, String path) {
    return HttpRequest.newBuilder(base().resolve(path)).header("Cookie", cookie(name));
  }

  /** Ends it as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws Exception {
    process.getOutputStream().close();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      kill();
    }
  }

  public static void main(String[] args) throws IOException {
    try (WebStore store = Neo4jStores.open(StoreConfig.embedded(Path.of(args[0])));
        TestService service = TestService.over(store)) {
      Village village = Village.in(store);
      Village other = Village.in(store);
      ObjectNode says = Json.MAPPER.createObjectNode();
      says.put("base", service.base().toString());
      says.put("area", village.code().value()).put("other", other.code().value());
      for (UserRole role : UserRole.values()) {
        ActorId person = person(village, role);
        says.put(role.code(), token(service, village, role, person, role.code()));
      }
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        String who = "worker-" + i;
        store.openCase(village.id(Village.JOOP), who, Village.CHANGE);
        says.put(who, token(service, village, UserRole.WIJKTEAM, null, who));
      }
      says.put(
          OPERATOR_OF_ALL,
          service.sessions.start(
              new Viewer(OPERATOR_OF_ALL, UserRole.OPERATOR, AreaScope.EVERYWHERE, null)));
      store.loadWeb(village.code()).orElseThrow().actors().stream()
          .filter(actor -> actor.folderId() != null)
          .forEach(actor -> says.put(actor.folderId(), actor.id().value()));
      store.openCase(village.id(Village.JOOP), UserRole.WIJKTEAM.code(), Village.CHANGE);
      System.out.println(says);
      System.out.flush();
      while (System.in.read() >= 0) {
        // Nobody is expected to say anything.
      }
    }
  }

  private static ActorId person(Village village, UserRole role) {
    return village.id(
        switch (role) {
          case RESIDENT -> Village.JOOP;
          case CONTACT_PERSON -> Village.CHOIR;
          default -> Village.WIM;
        });
  }

  private static String token(
      TestService service, Village village, UserRole role, @Nullable ActorId person, String who) {
    return service.sessions.start(
        new Viewer(who, role, AreaScope.of(Set.of(village.code())), person));
  }
}
