package nl.wijkweb.store.neo4j;

import com.github.f4b6a3.uuid.UuidCreator;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.wijkweb.store.StoreConfig;
import nl.wijkweb.store.StoreConfig.Remote;
import nl.wijkweb.store.StoreUnavailable;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.engine.EmbeddedEngine;
import nl.wijkweb.store.seal.Keys;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Opens stores. */
public final class Neo4jStores {
  private static final long PATIENCE_SECONDS = 15;

  private Neo4jStores() {}

  /**
   * Opens a store: starts the embedded engine or reaches the remote one, brings the database to the
   * form of this version, cleans up after imports that were cut short, and erases again who was
   * erased. Takes some seconds with an embedded engine. Closing the store closes all of it.
   *
   * @throws StoreUnavailable when the database does not start, is in use or cannot be reached
   * @throws IllegalStateException when the keys are in use or do not open, or the files in {@code
   *     cypher/} do not fit the service
   * @throws IllegalArgumentException when the master key is none
   */
  public static Neo4jStore open(StoreConfig config) {
    return open(config, Clock.systemUTC());
  }

  /** As {@link #open(StoreConfig)}, by another clock. */
  public static Neo4jStore open(StoreConfig config, Clock clock) {
    SecureRandom random = new SecureRandom();
    CypherCatalog catalog = new CypherCatalog();
    Owned owned = new Owned();
    try {
      Keys keys = owned.add(Keys.open(config.data().resolve("keys"), config.masterKey(), random));
      Driver driver = owned.add(driver(config, catalog, random, owned));
      new Migrator(driver, catalog).migrate();
      Database database = new Database(driver, catalog);
      Ids ids = () -> UuidCreator.getTimeOrderedEpoch().toString();
      Neo4jStore store = new Neo4jStore(database, keys, catalog.forms(), ids, owned);
      store.settle(clock.instant());
      return store;
    } catch (RuntimeException e) {
      try {
        owned.close();
      } catch (IllegalStateException other) {
        e.addSuppressed(other);
      }
      throw e;
    }
  }

  private static Driver driver(
      StoreConfig config, CypherCatalog catalog, SecureRandom random, Owned owned) {
    Remote remote = config.remote();
    if (remote != null) {
      return connect(remote.uri(), remote.user(), remote.password());
    }
    EmbeddedEngine engine =
        owned.add(EmbeddedEngine.start(config.data().resolve("graph"), catalog, random));
    return connect(engine.uri(), engine.user(), engine.password());
  }

  private static Driver connect(URI uri, String user, String password) {
    Config config =
        Config.builder()
            .withConnectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .withNotificationConfig(NotificationConfig.disableAllConfig())
            .withTelemetryDisabled(true)
            .build();
    Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
    try {
      driver.verifyConnectivity();
      return driver;
    } catch (Neo4jException e) {
      driver.close();
      throw new StoreUnavailable("the database at " + uri + " cannot be reached", e);
    }
  }
}
