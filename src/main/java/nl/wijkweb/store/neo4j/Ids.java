package nl.wijkweb.store.neo4j;

import java.util.function.Supplier;

/** Makes ids that no other row has, each greater than the one before it (UUIDv7). */
interface Ids extends Supplier<String> {}
