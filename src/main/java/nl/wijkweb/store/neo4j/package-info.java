/** The store in Neo4j, through the Neo4j Java Driver alone. */
@NullMarked
package nl.wijkweb.store.neo4j;

import org.jspecify.annotations.NullMarked;
