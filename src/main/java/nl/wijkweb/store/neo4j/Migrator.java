package nl.wijkweb.store.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.net.URL;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkweb.store.StoreUnavailable;
import nl.wijkweb.store.cypher.CypherCatalog;
import nl.wijkweb.store.cypher.CypherFile;
import org.neo4j.driver.Driver;

/** Brings the database to the form that this version needs; what was applied stays as it was. */
final class Migrator {
  /** Held here, because a logger that nobody holds forgets its level. */
  private static final Logger CHATTER = Logger.getLogger(Migrations.class.getPackageName());

  private final Driver driver;
  private final CypherCatalog catalog;

  Migrator(Driver driver, CypherCatalog catalog) {
    this.driver = driver;
    this.catalog = catalog;
  }

  /**
   * Applies what is not applied yet; several services may do so at once, one of them does it.
   *
   * @throws StoreUnavailable when the database is of a newer version, or was changed by hand
   */
  void migrate() {
    CHATTER.setLevel(Level.WARNING);
    List<URL> files = catalog.migrations().stream().map(CypherFile::url).toList();
    MigrationsConfig config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations")
            .withResourceScanner(locations -> files)
            .build();
    try {
      new Migrations(config, driver).apply();
    } catch (MigrationsException e) {
      throw new StoreUnavailable("the database cannot be brought to this version's form", e);
    }
  }
}
