package nl.wijkweb.store.neo4j;

import org.jspecify.annotations.Nullable;

/** The properties of a node or relationship, wherever they are, by name. */
@FunctionalInterface
interface Fields {
  /** The value of a property; null when it is not there. */
  @Nullable Object get(String name);
}
