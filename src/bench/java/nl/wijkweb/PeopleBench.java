package nl.wijkweb;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.store.Change;
import nl.wijkweb.store.StoreConfig;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.jspecify.annotations.Nullable;

/**
 * Measures what somebody of the wijkteam reads in a wijk of 5,000 residents: the web and the
 * signals of one person, the list of sixty cases, and the same by fifty of them at once, each with
 * a second to read between two calls. Prints a table for {@code src/docs/performance.md}.
 */
public final class PeopleBench {
  private static final AreaCode WIJK = new AreaCode("wijk5000");
  private static final int RESIDENTS = 5_000;
  private static final int CASES = 60;
  private static final int ROUNDS = 10;
  private static final int USERS = 50;
  private static final int CALLS_EACH = 20;
  private static final long READING_MILLIS = 1_000;
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final List<String> PAGES = List.of("web", "signals", "parties");

  private final String address;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final List<Open> open = new ArrayList<>();

  /** A case, and the token of a visit to it. */
  private record Open(ActorId person, String visit) {}

  private PeopleBench(String address) {
    this.address = address;
  }

  public static void main(String[] args) throws Exception {
    StoreConfig config = StoreConfig.embedded(Files.createTempDirectory("wijkweb-bench"));
    List<ActorId> cases = prepare(config);
    Service service = Service.serving(config, 0);
    PeopleBench bench = new PeopleBench(service.start());
    service.awaitReady();
    Viewer viewer = new Viewer("bench", UserRole.WIJKTEAM, AreaScope.EVERYWHERE, null);
    bench.get("/sign-in?token=" + service.link(viewer), null);
    bench.visit(cases);
    bench.pages();
    bench.list();
    bench.together();
    service.close();
    System.exit(0);
  }

  private static List<ActorId> prepare(StoreConfig config) throws Exception {
    Change change = new Change("bench", Instant.EPOCH, null);
    try (WebStore store = Neo4jStores.open(config)) {
      store.importWeb(BenchLives.of(WIJK.value(), RESIDENTS), change, (done, total) -> {});
      List<ActorId> cases =
          store.loadWeb(WIJK).orElseThrow().actors().stream()
              .filter(actor -> String.valueOf(actor.folderId()).matches("r\\d*7"))
              .map(actor -> actor.id())
              .limit(CASES)
              .toList();
      cases.forEach(person -> store.openCase(person, "bench", change));
      return cases;
    }
  }

  private void visit(List<ActorId> cases) throws Exception {
    for (ActorId person : cases) {
      String body = "{\"person\":\"" + person + "\",\"purpose\":\"conversation\"}";
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + "/v1/visits"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
      Matcher token = TOKEN.matcher(http.send(request, BodyHandlers.ofString()).body());
      if (!token.find()) {
        throw new IllegalStateException("the visit was refused");
      }
      open.add(new Open(person, token.group(1)));
    }
  }

  private void pages() throws Exception {
    for (String page : PAGES) {
      for (Open one : open) {
        get(path(one, page), one.visit());
      }
      double[] millis = new double[ROUNDS * CASES];
      for (int i = 0; i < millis.length; i++) {
        Open one = open.get(i % CASES);
        millis[i] = timed(path(one, page), one.visit());
      }
      row("one person's " + page + ", warm", millis);
    }
  }

  private void list() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      get("/v1/cases", null);
    }
    double[] millis = new double[ROUNDS * 4];
    for (int i = 0; i < millis.length; i++) {
      millis[i] = timed("/v1/cases", null);
    }
    row("the list of " + CASES + " cases, warm", millis);
  }

  private void together() throws Exception {
    ExecutorService users = Executors.newFixedThreadPool(USERS);
    ConcurrentLinkedQueue<Double> taken = new ConcurrentLinkedQueue<>();
    List<Future<?>> all = new ArrayList<>();
    for (int user = 0; user < USERS; user++) {
      int first = user;
      all.add(
          users.submit(
              () -> {
                Thread.sleep(READING_MILLIS * first / USERS);
                for (int i = 0; i < CALLS_EACH; i++) {
                  Open one = open.get((first + i) % CASES);
                  taken.add(timed(path(one, PAGES.get(i % PAGES.size())), one.visit()));
                  Thread.sleep(READING_MILLIS);
                }
                return null;
              }));
    }
    for (Future<?> one : all) {
      one.get();
    }
    users.shutdown();
    double[] millis = taken.stream().mapToDouble(Double::doubleValue).toArray();
    row("the same by " + USERS + " users, a second between their calls", millis);
  }

  private static String path(Open one, String page) {
    return "/v1/people/" + one.person() + "/" + page;
  }

  private double timed(String path, @Nullable String visit) throws Exception {
    long start = System.nanoTime();
    int status = get(path, visit);
    if (status != 200) {
      throw new IllegalStateException(path + " answered " + status);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private int get(String path, @Nullable String visit) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).GET();
    if (visit != null) {
      request.header("Wijkweb-Visit", visit);
    }
    HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
    return answer.statusCode();
  }

  private static void row(String what, double[] millis) {
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "| API, %s | p50 %.1f ms, p95 %.1f ms |%n",
        what,
        millis[millis.length / 2],
        millis[(int) Math.ceil(millis.length * 0.95) - 1]);
  }
}
