/** Neo4j inside the process. */
@NullMarked
package nl.wijkweb.store.engine;

import org.jspecify.annotations.NullMarked;
