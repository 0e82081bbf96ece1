/** Every statement that the service runs, each from a file of its own. */
@NullMarked
package nl.wijkweb.store.cypher;

import org.jspecify.annotations.NullMarked;
