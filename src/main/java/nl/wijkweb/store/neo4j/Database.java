package nl.wijkweb.store.neo4j;

import java.time.Duration;
import java.util.function.Function;
import nl.wijkweb.store.IdTaken;
import nl.wijkweb.store.StoreUnavailable;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.cypher.Statement;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Transactions through the driver, embedded and remote alike. Work is tried again when the database
 * says that it may be, so it must be such that twice is as good as once. Everybody reads what they
 * wrote, also in a cluster: all sessions share their bookmarks.
 */
final class Database {
  /** So many rows travel at once; a web of a thousand actors is read in a few rounds. */
  private static final long FETCH_SIZE = 10_000;

  /** A write waits so long for another in the same web, for instance for an import to end. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String ALREADY_THERE = "Neo.ClientError.Schema.ConstraintValidationFailed";

  private final Driver driver;
  private final CypherCatalog catalog;
  private final BookmarkManager bookmarks;

  Database(Driver driver, CypherCatalog catalog) {
    this.driver = driver;
    this.catalog = catalog;
    this.bookmarks = driver.executableQueryBookmarkManager();
  }

  <T> T read(Function<Tx, T> work) {
    try (Session session = session(AccessMode.READ)) {
      return session.executeRead(tx -> work.apply(new Tx(tx, catalog)));
    } catch (Neo4jException e) {
      throw translate(e);
    }
  }

  <T> T write(Function<Tx, T> work) {
    TransactionConfig config = TransactionConfig.builder().withTimeout(PATIENCE).build();
    try (Session session = session(AccessMode.WRITE)) {
      return session.executeWrite(tx -> work.apply(new Tx(tx, catalog)), config);
    } catch (Neo4jException e) {
      throw translate(e);
    }
  }

  /**
   * Work around which one transaction stays open: what it locks stays locked while the work writes
   * through others. Committed when the work says so, else rolled back; never tried again.
   */
  <T> T hold(Function<Held, T> work) {
    try (Session session = session(AccessMode.WRITE);
        Transaction transaction = session.beginTransaction()) {
      return work.apply(new Held(transaction, new Tx(transaction, catalog)));
    } catch (Neo4jException e) {
      throw translate(e);
    }
  }

  /** Whether the database answers, asked once. */
  void ping() {
    try (Session session = session(AccessMode.READ)) {
      session.run(catalog.text(Statement.ENGINE_PING)).consume();
    } catch (Neo4jException e) {
      throw translate(e);
    }
  }

  private Session session(AccessMode mode) {
    return driver.session(
        SessionConfig.builder()
            .withDefaultAccessMode(mode)
            .withFetchSize(FETCH_SIZE)
            .withBookmarkManager(bookmarks)
            .build());
  }

  private static RuntimeException translate(Neo4jException failure) {
    if (ALREADY_THERE.equals(failure.code())) {
      return new IdTaken("another row has that id");
    }
    return new StoreUnavailable("the database did not do what was asked", failure);
  }

  /** A transaction that stays open. */
  record Held(Transaction transaction, Tx tx) {
    void commit() {
      transaction.commit();
    }
  }
}
