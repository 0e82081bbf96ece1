/** Webs in Neo4j: the driver, the Cypher catalogue, migrations, the engine, seals and changes. */
@NullMarked
package nl.wijkweb.store;

import org.jspecify.annotations.NullMarked;
