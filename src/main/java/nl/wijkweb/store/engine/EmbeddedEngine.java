package nl.wijkweb.store.engine;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkweb.store.StoreUnavailable;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.cypher.Statement;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Neo4j Community inside this process: its data and logs in one folder, Bolt on a free port of the
 * loopback with a password that is new at every start, and nothing else open. It reports its usage
 * to nobody and logs no statement.
 */
public final class EmbeddedEngine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedEngine.class);
  private static final String USER = "neo4j";
  private static final long PAGE_CACHE = 128L << 20;
  private static final long LARGEST_TRANSACTION_LOG = 32L << 20;

  private final DatabaseManagementService service;
  private final URI uri;
  private final String password;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedEngine(DatabaseManagementService service, URI uri, String password) {
    this.service = service;
    this.uri = uri;
    this.password = password;
  }

  /**
   * Starts the engine on a folder, which is made when it is not there.
   *
   * @throws StoreUnavailable when another process runs on the folder, or the engine does not start
   */
  public static EmbeddedEngine start(Path folder, CypherCatalog catalog, SecureRandom random) {
    DatabaseManagementService service = startService(folder);
    try {
      String password = newPassword(random);
      setPassword(service, catalog, password);
      return new EmbeddedEngine(service, address(service), password);
    } catch (RuntimeException e) {
      service.shutdown();
      throw new StoreUnavailable("the database in " + folder + " does not start", e);
    }
  }

  /** Where Bolt listens. */
  public URI uri() {
    return uri;
  }

  /** The name of the one user. */
  public String user() {
    return USER;
  }

  /** The password of this start. */
  public String password() {
    return password;
  }

  /** Stops cleanly; a second time changes nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      service.shutdown();
      LOG.debug("the database has stopped");
    }
  }

  private static DatabaseManagementService startService(Path folder) {
    try {
      return new DatabaseManagementServiceBuilder(folder.toAbsolutePath())
          .setConfig(BoltConnector.enabled, true)
          .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
          .setConfig(BoltConnector.thread_pool_min_size, 1)
          .setConfig(HttpConnector.enabled, false)
          .setConfig(HttpsConnector.enabled, false)
          .setConfig(GraphDatabaseSettings.auth_enabled, true)
          .setConfig(GraphDatabaseSettings.udc_enabled, false)
          .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
          .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
          .setConfig(
              GraphDatabaseSettings.log_queries_transactions_level,
              GraphDatabaseSettings.LogQueryLevel.OFF)
          .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE)
          .setConfig(GraphDatabaseSettings.pagecache_warmup_enabled, false)
          .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
          .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, LARGEST_TRANSACTION_LOG)
          .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
          .setConfig(GraphDatabaseSettings.filewatcher_enabled, false)
          // Nobody else is connected when we stop, so there is no traffic to wait out.
          .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
          .setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false)
          .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
          .build();
    } catch (RuntimeException e) {
      if (isLocked(e)) {
        throw new StoreUnavailable("another wijkweb runs on the folder " + folder, e);
      }
      throw new StoreUnavailable("the database in " + folder + " does not start", e);
    }
  }

  private static boolean isLocked(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof FileLockException) {
        return true;
      }
    }
    return false;
  }

  private static String newPassword(SecureRandom random) {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void setPassword(
      DatabaseManagementService service, CypherCatalog catalog, String password) {
    try (Transaction tx = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).beginTx()) {
      tx.execute(
          catalog.text(Statement.ENGINE_SET_PASSWORD), Map.of("user", USER, "password", password));
      tx.commit();
    }
  }

  private static URI address(DatabaseManagementService service) {
    GraphDatabaseAPI database =
        (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    int port =
        database
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT)
            .getPort();
    return URI.create("bolt://127.0.0.1:" + port);
  }
}
