package nl.wijkweb.api;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkweb.access.AreaScope;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.UserRole;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.model.ActorId;
import nl.wijkweb.model.AreaCode;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.signin.Provider;
import nl.wijkweb.store.WebStore;
import org.jspecify.annotations.Nullable;

/** The service on a port of its own, in front of a store that somebody else opened. */
final class TestService implements AutoCloseable {
  private static final byte[] SECRET = "rounding for tests".getBytes(StandardCharsets.UTF_8);

  final Sessions sessions;
  final Startup startup = new Startup();
  final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final DomainScheme scheme = SchemeReader.wijkweb();
  private final Policy policy = new Policy();
  private final SecureRandom random;
  private final Clock clock;
  private final Jobs jobs;
  private final HttpServer server;
  private final URI base;
  private final Path folder;
  private final Contract contract;

  private TestService(
      Clock clock,
      @Nullable List<DemoPeople.Person> demo,
      @Nullable Provider provider,
      @Nullable URI published) {
    this(clock, demo, provider, published, new SecureRandom(), UuidCreator::getTimeOrderedEpoch);
  }

  private TestService(
      Clock clock,
      @Nullable List<DemoPeople.Person> demo,
      @Nullable Provider provider,
      @Nullable URI published,
      SecureRandom random,
      Supplier<UUID> jobIds) {
    this.clock = clock;
    this.random = random;
    this.sessions = new Sessions(clock, random);
    this.jobs = new Jobs(jobIds, clock);
    this.server =
        new HttpServer(
            new HttpServer.Address("127.0.0.1", 0, published),
            policy,
            sessions,
            startup,
            scheme,
            meters,
            SignInWays.of(provider, demo == null ? null : () -> demo, clock, random));
    this.base = URI.create("http://127.0.0.1:" + server.start());
    try {
      this.folder = Files.createTempDirectory("wijkweb-api");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    this.contract = TheContract.of(base);
  }

  /** A service of today. */
  static TestService over(WebStore store) {
    return over(store, Clock.systemUTC());
  }

  static TestService over(WebStore store, Clock clock) {
    return new TestService(clock, null, null, null).opened(store);
  }

  /**
   * A service where people sign in at a provider.
   *
   * @param published where people find it, or null when that is where it is
   */
  static TestService trusting(
      WebStore store, Clock clock, Provider provider, @Nullable URI published) {
    return new TestService(clock, null, provider, published).opened(store);
  }

  /**
   * A service that answers the same calls with the same bytes: what others draw at random, it
   * counts or draws from a seed.
   */
  static TestService repeatable(WebStore store, Clock clock) {
    AtomicLong job = new AtomicLong();
    return new TestService(
            clock,
            null,
            null,
            null,
            seeded(),
            () -> new UUID(0x0190_0000_0000_7000L, 0x9000_0000_0000_0000L + job.incrementAndGet()))
        .opened(store);
  }

  private static SecureRandom seeded() {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(SECRET);
      return random;
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA1PRNG", missing);
    }
  }

  /** A service in which one may be one of these people. */
  static TestService demonstrating(WebStore store, List<DemoPeople.Person> demo) {
    return new TestService(Clock.systemUTC(), demo, null, null).opened(store);
  }

  /** A service whose store is still to come. */
  static TestService starting() {
    return new TestService(Clock.systemUTC(), null, null, null);
  }

  /** The store is there: from now on webs are answered for. */
  TestService opened(WebStore store) {
    try {
      server.serve(
          new Backend(
              store,
              policy,
              sessions,
              new Disclosure(SECRET),
              scheme,
              clock,
              random,
              jobs,
              new Uploads(folder.resolve("uploads")),
              Retention.USUAL));
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Where the service is. */
  URI base() {
    return base;
  }

  /** What the service says of itself. */
  Contract contract() {
    return contract;
  }

  /** Somebody who is not signed in. */
  Client anybody() {
    return new Client(base, contract, Map.of());
  }

  /** Somebody who is signed in, with a session of their own. */
  Client as(Viewer viewer) {
    return anybody().with("Cookie", Cookies.SESSION + "=" + sessions.start(viewer));
  }

  /** Somebody in a role, for some areas. */
  Client as(UserRole role, AreaCode... areas) {
    return as(viewer(role, null, areas));
  }

  /** A person in a role, for some areas; their subject is their id, as in the demo. */
  Client as(UserRole role, ActorId person, AreaCode... areas) {
    return as(viewer(role, person, areas));
  }

  static Viewer viewer(UserRole role, @Nullable ActorId person, AreaCode... areas) {
    Set<AreaCode> codes = Stream.of(areas).collect(Collectors.toSet());
    String subject = person == null ? "test-" + role.code() : person.value();
    return new Viewer(subject, role, AreaScope.of(codes), person);
  }

  @Override
  public void close() {
    jobs.close();
    server.close();
    meters.close();
  }

  /** One validator for the whole run, because it takes a second to make. */
  private static final class TheContract {
    private static @Nullable Contract known;

    static synchronized Contract of(URI base) {
      if (known == null) {
        known = new Contract(fetch(base));
      }
      return known;
    }

    private static String fetch(URI base) {
      try (var body = base.resolve("/v1/openapi.json").toURL().openStream()) {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
