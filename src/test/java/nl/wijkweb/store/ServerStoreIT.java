package nl.wijkweb.store;

import org.junit.jupiter.api.Tag;

/** The whole contract on a Neo4j in a process of its own. */
@Tag("every")
class ServerStoreIT extends OnServer implements WebStoreContract.All {}
