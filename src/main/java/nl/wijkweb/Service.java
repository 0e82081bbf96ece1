package nl.wijkweb;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nl.wijkweb.access.Policy;
import nl.wijkweb.access.Viewer;
import nl.wijkweb.api.Backend;
import nl.wijkweb.api.DemoPeople;
import nl.wijkweb.api.HttpServer;
import nl.wijkweb.api.Jobs;
import nl.wijkweb.api.Retention;
import nl.wijkweb.api.Sessions;
import nl.wijkweb.api.SignInWays;
import nl.wijkweb.api.Startup;
import nl.wijkweb.api.Uploads;
import nl.wijkweb.disclosure.Disclosure;
import nl.wijkweb.exchange.SchemeReader;
import nl.wijkweb.model.DomainScheme;
import nl.wijkweb.signin.Provider;
import nl.wijkweb.signin.ProviderSettings;
import nl.wijkweb.store.StoreConfig;
import nl.wijkweb.store.WebStore;
import nl.wijkweb.store.neo4j.Neo4jStores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service whole: everything is built here, once. The page is there at once; the store opens
 * beside it, and what concerns webs is answered when it is open.
 */
final class Service implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Clock clock = Clock.systemUTC();
  private final SecureRandom random = new SecureRandom();
  private final Policy policy = new Policy();
  private final DomainScheme scheme = SchemeReader.wijkweb();
  private final Startup startup = new Startup();
  private final Sessions sessions = new Sessions(clock, random);
  private final Jobs jobs = new Jobs(UuidCreator::getTimeOrderedEpoch, clock);
  private final StoreConfig config;
  private final Retention retention;
  private final String host;
  private final HttpServer server;
  private final @Nullable DemoLoad demo;
  private final CompletableFuture<WebStore> store = new CompletableFuture<>();
  private volatile @Nullable Forgetting forgetting;

  private Service(
      StoreConfig config, HttpServer.Address address, Retention retention, SignInWith with) {
    this.config = config;
    this.retention = retention;
    DemoLoad demo = with.demo();
    ProviderSettings provider = with.provider();
    this.host =
        address.host().equals(HttpServer.Address.EVERY_HOST)
            ? Configuration.THIS_MACHINE
            : address.host();
    this.demo = demo;
    Supplier<List<DemoPeople.Person>> cast = demo == null ? null : demo::people;
    this.server =
        new HttpServer(
            address,
            policy,
            sessions,
            startup,
            scheme,
            meters,
            SignInWays.of(provider == null ? null : new Provider(provider), cast, clock, random));
    new JvmMemoryMetrics().bindTo(meters);
    new JvmThreadMetrics().bindTo(meters);
  }

  private record SignInWith(@Nullable DemoLoad demo, @Nullable ProviderSettings provider) {}

  /** A service on webs that stay, for this machine alone. */
  static Service serving(StoreConfig config, int port) {
    return new Service(config, here(port), Retention.USUAL, new SignInWith(null, null));
  }

  /** A service on webs that stay, as it is set up. */
  static Service serving(Configuration set) {
    ProviderSettings provider = set.provider();
    URI published = provider == null ? null : provider.address();
    return new Service(
        set.store(),
        new HttpServer.Address(set.host(), set.port(), published),
        set.retention(),
        new SignInWith(null, provider));
  }

  /** A service with the demo webs, in which roles can be switched. */
  static Service demonstrating(StoreConfig config, int port) {
    return new Service(config, here(port), Retention.USUAL, new SignInWith(new DemoLoad(), null));
  }

  private static HttpServer.Address here(int port) {
    return new HttpServer.Address(Configuration.THIS_MACHINE, port, null);
  }

  /** Listens, and begins to open the store; returns its address on this machine. */
  String start() {
    int port = server.start();
    Thread opening = new Thread(this::open, "wijkweb-start");
    opening.setDaemon(true);
    opening.start();
    return "http://" + host + ":" + port;
  }

  /**
   * Waits until webs are answered for.
   *
   * @throws RuntimeException what kept the store from opening
   */
  void awaitReady() {
    try {
      store.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }

  /** A token for a link that signs the viewer in once. */
  String link(Viewer viewer) {
    return sessions.link(viewer);
  }

  /** A token that signs the viewer in until the service stops. */
  String lastingToken(Viewer viewer) {
    return sessions.startLasting(viewer);
  }

  @Override
  public void close() {
    jobs.close();
    server.close();
    Forgetting running = forgetting;
    if (running != null) {
      running.close();
    }
    if (store.isDone() && !store.isCompletedExceptionally()) {
      store.join().close();
    }
    meters.close();
  }

  private void open() {
    try {
      startup.at("store", 0, 0);
      if (demo != null) {
        demo.begin();
      }
      WebStore opened = Neo4jStores.open(config, clock);
      if (demo != null) {
        demo.into(opened, clock, startup);
      }
      Disclosure disclosure = new Disclosure(RoundingSecret.of(config, random));
      Uploads uploads = new Uploads(config.data().resolve("uploads"));
      server.serve(
          new Backend(
              opened,
              policy,
              sessions,
              disclosure,
              scheme,
              clock,
              random,
              jobs,
              uploads,
              retention));
      forgetting = new Forgetting(new WhatIsOver(opened, policy, retention), clock).start();
      store.complete(opened);
    } catch (RuntimeException | IOException failed) {
      LOG.error("The store did not open", failed);
      startup.failed();
      store.completeExceptionally(failed);
    }
  }
}
